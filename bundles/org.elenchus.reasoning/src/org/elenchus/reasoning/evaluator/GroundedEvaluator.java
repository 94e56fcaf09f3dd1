// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import org.elenchus.reasoning.semantics.Semantics;

/** Accepts what must be accepted and no more (Dung 1995). */
public final class GroundedEvaluator extends LabellingEvaluator {
    public GroundedEvaluator() {
        super(Semantics.GROUNDED);
    }
}
