// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import org.elenchus.core.edit.Edits;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;

/** Strengths outside of 0 to 1. */
public final class StrengthRange implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        for (Element element : Structure.elements(map)) {
            Double strength = element.getStrength();
            if (strength != null && !(strength >= 0 && strength <= 1)) {
                Double nearest = strength.isNaN() ? null : Double.valueOf(strength < 0 ? 0 : 1);
                findings.report(element, Messages.get("lint.strengthRange", Names.of(element), strength),
                        Edits.set(element, Literals.ELEMENT__STRENGTH, nearest));
            }
        }
    }
}
