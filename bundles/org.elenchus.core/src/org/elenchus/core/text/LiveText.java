// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.text;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.edit.Edit;

/**
 * A text and a map that say the same. Who types calls {@link #typed}, executes the edit and then {@link Typed#accept}; after any other change of the map
 * {@link #follow}. Used by the thread of the document, but for the readings and the supplier of {@code follow}.
 */
public interface LiveText {
    /** The text as it stands. */
    String text();

    TextReading reading();

    /**
     * What a person typed, as an edit of the map: only what the text says differently now is changed, and what the text cannot say stays. Where the text has
     * problems the edit keeps the text and leaves the map alone.
     *
     * @param reading of the whole text as it is now
     */
    Typed typed(TextReading reading);

    /** An edit that was not executed yet. */
    interface Typed {
        /** Changes the map, and keeps the text in it. */
        Edit edit();

        /** Takes over that the edit was executed. */
        void accept();
    }

    /**
     * What becomes of the text now that the map changed: the least that makes it say what the map says, with comments and order as they were written.
     *
     * @return to be called by any thread; it gives what is to be accepted by the thread of the document, and null where there is nothing to do
     */
    Supplier<Followed> follow();

    /** A text that follows a map. */
    interface Followed {
        String text();

        /** Keeps the text in the map. */
        Edit edit();

        /** Takes the text over. */
        void accept();
    }

    /**
     * Takes over that undo or redo brought back the text that is kept with the map.
     *
     * @return whether the text is another now
     */
    boolean restored();

    /** What the text at an offset is about; null where that is nothing of the map. */
    EObject elementAt(int offset);

    /** Where an element is written; -1 where it is not. */
    int offsetOf(EObject element);
}
