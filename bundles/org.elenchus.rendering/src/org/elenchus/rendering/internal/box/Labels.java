// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.box;

import org.elenchus.model.argumentmap.Element;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.style.Style;

/** The look that an evaluation gives an element. */
public final class Labels {
    private Labels() {
    }

    /** Null where no evaluation is shown or it says nothing about the element. */
    public static Style.Label of(Element element, NotationContext context) {
        Labelling.Label label = context.labelling().label(element.getId());
        if (label == null) {
            return null;
        }
        Style.Labels looks = context.style().labels();
        return switch (label) {
            case IN -> looks.in();
            case OUT -> looks.out();
            case UNDECIDED -> looks.undecided();
        };
    }
}
