// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import org.elenchus.reasoning.semantics.Semantics;

/** Positions that decide as much as they can defend (Dung 1995). */
public final class PreferredEvaluator extends LabellingEvaluator {
    public PreferredEvaluator() {
        super(Semantics.PREFERRED);
    }
}
