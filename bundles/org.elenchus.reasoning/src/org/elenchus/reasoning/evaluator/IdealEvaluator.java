// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import org.elenchus.reasoning.semantics.Semantics;

/** The greatest position that no other can contradict (Dung, Mancarella &amp; Toni 2007). */
public final class IdealEvaluator extends LabellingEvaluator {
    public IdealEvaluator() {
        super(Semantics.IDEAL);
    }
}
