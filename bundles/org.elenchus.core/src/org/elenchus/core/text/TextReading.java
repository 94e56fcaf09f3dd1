// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.text;

import java.util.List;

/** A text that was read. Never changes. */
public interface TextReading {
    String text();

    /** What is wrong with it, in the order of the text. While there is anything, the text says nothing to the map. */
    List<Problem> problems();

    /** What its parts are, in the order of the text; what is in none is plain. */
    List<Token> tokens();

    /**
     * What a person may be about to write, out of what this text says.
     *
     * @param now    the text as it is now, which may be a later one that cannot be read
     * @param offset of the caret in it
     */
    List<Proposal> complete(String now, int offset);

    /** What a part of a text is, for whoever colours it. */
    enum Kind {
        COMMENT, HEADING, STATEMENT, ARGUMENT, SUPPORT, ATTACK, UNDERCUT, NUMBER, INFERENCE, TAG, DATA, LINK, EMPHASIS
    }

    /** A part of a text. */
    record Token(Kind kind, int start, int end) {
    }

    /**
     * Something that cannot be understood.
     *
     * @param start offset where it shows
     * @param end   offset behind it; greater than {@code start} unless the text ends there
     * @param line  from 1
     */
    record Problem(String message, int start, int end, int line) {
    }

    /**
     * A way to go on.
     *
     * @param start  where what it replaces begins
     * @param end    where that ends
     * @param text   what comes there
     * @param detail what it stands for, to choose by; may be empty
     * @param kind   of thing that it names
     */
    record Proposal(int start, int end, String text, String detail, Kind kind) {
    }
}
