// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.text;

import java.util.List;

import org.elenchus.core.text.TextReading.Token;

/** Remembers how a text was coloured, and which part of it has to be coloured anew: to colour a long text whole takes longer than anybody should wait. */
final class Restyling {

    /** Part of a text, by offsets. */
    record Span(int start, int end) {
        boolean isEmpty() {
            return start >= end;
        }
    }

    private List<Token> coloured = List.of();
    private int length;
    /** How much at the beginning and at the end of the text is as it was coloured. */
    private int head;
    private int tail;

    /** The text was changed: some of it became other text. */
    void changed(int offset, int removed, int inserted, int lengthNow) {
        int before = lengthNow - inserted + removed;
        head = Math.min(head, offset);
        tail = Math.min(tail, before - offset - removed);
    }

    /** All of the text has to be coloured anew. */
    void forget() {
        coloured = List.of();
        head = 0;
        tail = 0;
    }

    /**
     * Takes over that the text is coloured by other tokens.
     *
     * @return what of it has to be coloured for that
     */
    Span colour(List<Token> tokens, int lengthNow) {
        int shift = lengthNow - length;
        int most = Math.min(coloured.size(), tokens.size());
        int same = 0;
        while (same < most && tokens.get(same).equals(coloured.get(same)) && tokens.get(same).end() <= head) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < most - same && isShifted(coloured.get(coloured.size() - 1 - sameAtEnd), tokens.get(tokens.size() - 1 - sameAtEnd), shift)
                && tokens.get(tokens.size() - 1 - sameAtEnd).start() >= lengthNow - tail) {
            sameAtEnd++;
        }
        int start = same == tokens.size() ? head : Math.min(head, tokens.get(same).start());
        int end = sameAtEnd == tokens.size() ? lengthNow - tail : Math.max(lengthNow - tail, tokens.get(tokens.size() - 1 - sameAtEnd).end());
        start = same < coloured.size() ? Math.min(start, coloured.get(same).start()) : start;
        end = sameAtEnd < coloured.size() ? Math.max(end, coloured.get(coloured.size() - 1 - sameAtEnd).end() + shift) : end;
        coloured = tokens;
        length = lengthNow;
        head = lengthNow;
        tail = lengthNow;
        return new Span(Math.max(0, start), Math.min(lengthNow, end));
    }

    private static boolean isShifted(Token before, Token now, int shift) {
        return before.kind() == now.kind() && before.start() + shift == now.start() && before.end() + shift == now.end();
    }
}
