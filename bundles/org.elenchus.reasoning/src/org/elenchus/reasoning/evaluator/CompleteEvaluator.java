// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import org.elenchus.reasoning.semantics.Semantics;

/** Every position in which each label is justified (Dung 1995). */
public final class CompleteEvaluator extends LabellingEvaluator {
    public CompleteEvaluator() {
        super(Semantics.COMPLETE);
    }
}
