// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import org.elenchus.reasoning.gradual.GradualSemantics;

/** The h-categoriser (Besnard &amp; Hunter 2001). */
public final class HCategoriserEvaluator extends GradualEvaluator {
    public HCategoriserEvaluator() {
        super(GradualSemantics.H_CATEGORISER);
    }
}
