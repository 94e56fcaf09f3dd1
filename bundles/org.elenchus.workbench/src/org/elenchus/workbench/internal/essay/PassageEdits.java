// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import java.util.function.Supplier;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.source.Passage;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Source;

/** The edits that begin with a passage of the essay. */
final class PassageEdits {

    private final EssayText text;
    private final Supplier<ArgumentMap> map;
    private final Supplier<Element> element;

    /**
     * @param map     that is worked on; gives null while there is none
     * @param element that is selected; gives null where there is none, or several are
     */
    PassageEdits(EssayText text, Supplier<ArgumentMap> map, Supplier<Element> element) {
        this.text = text;
        this.map = map;
        this.element = element;
    }

    boolean hasMap() {
        return map.get() != null;
    }

    boolean hasSource() {
        return text.source() != null;
    }

    boolean hasPassage() {
        return text.chosen() != null;
    }

    boolean hasPassageAndElement() {
        return hasPassage() && element.get() != null;
    }

    Edit claim() {
        Passage chosen = text.chosen();
        return Edits.quote(source(), chosen.start(), chosen.end(), null, null);
    }

    Edit reason() {
        return argument(Polarity.PRO);
    }

    Edit objection() {
        return argument(Polarity.CON);
    }

    private Edit argument(Polarity polarity) {
        Passage chosen = text.chosen();
        return Edits.quoteFor(element.get(), polarity, source(), chosen.start(), chosen.end());
    }

    /** Lets the selected element quote the passage too. */
    Edit excerpt() {
        Passage chosen = text.chosen();
        return Edits.addExcerpt(element.get(), source(), chosen.start(), chosen.end());
    }

    Edit toggleNoArgument() {
        Passage chosen = text.chosen();
        return Edits.toggleNoArgument(source(), chosen.start(), chosen.end());
    }

    /** Says where the words of an excerpt are that were not found again. */
    Edit place(Excerpt excerpt) {
        Passage chosen = text.chosen();
        return Edits.reanchor(excerpt, chosen.start(), chosen.end());
    }

    private Source source() {
        return text.source();
    }
}
