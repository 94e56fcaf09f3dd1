// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import org.elenchus.reasoning.gradual.GradualSemantics;

/** The quadratic energy model (Potyka 2018). */
public final class QuadraticEnergyEvaluator extends GradualEvaluator {
    public QuadraticEnergyEvaluator() {
        super(GradualSemantics.QUADRATIC_ENERGY);
    }
}
