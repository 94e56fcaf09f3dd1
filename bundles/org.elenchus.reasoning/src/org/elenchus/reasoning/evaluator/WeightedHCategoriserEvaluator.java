// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import org.elenchus.reasoning.gradual.GradualSemantics;

/** The weighted h-categoriser (Amgoud et al. 2017). */
public final class WeightedHCategoriserEvaluator extends GradualEvaluator {
    public WeightedHCategoriserEvaluator() {
        super(GradualSemantics.WEIGHTED_H_CATEGORISER);
    }
}
