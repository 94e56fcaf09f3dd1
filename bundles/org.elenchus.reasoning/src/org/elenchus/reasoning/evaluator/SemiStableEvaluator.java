// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import org.elenchus.reasoning.semantics.Semantics;

/** Complete positions that leave as little undecided as possible (Caminada 2006). */
public final class SemiStableEvaluator extends LabellingEvaluator {
    public SemiStableEvaluator() {
        super(Semantics.SEMI_STABLE);
    }
}
