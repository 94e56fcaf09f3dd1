// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import org.elenchus.reasoning.semantics.Semantics;

/** Positions that decide everything (Dung 1995; Brewka et al. 2013). */
public final class StableEvaluator extends LabellingEvaluator {
    public StableEvaluator() {
        super(Semantics.STABLE);
    }
}
