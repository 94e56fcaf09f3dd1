// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import org.elenchus.reasoning.gradual.GradualSemantics;

/** Discontinuity-free quantitative argumentation debates (Rago et al. 2016). */
public final class DfQuadEvaluator extends GradualEvaluator {
    public DfQuadEvaluator() {
        super(GradualSemantics.DF_QUAD);
    }
}
