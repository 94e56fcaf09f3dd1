// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import org.elenchus.reasoning.gradual.GradualSemantics;

/** The Euler-based semantics (Amgoud &amp; Ben-Naim 2017). */
public final class EulerBasedEvaluator extends GradualEvaluator {
    public EulerBasedEvaluator() {
        super(GradualSemantics.EULER_BASED);
    }
}
