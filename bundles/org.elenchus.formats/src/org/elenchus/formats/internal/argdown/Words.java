// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

/** A text put together of pieces, mostly of one, which is then not copied. */
final class Words {
    private String first = "";
    private StringBuilder all;

    void append(String piece) {
        if (all != null) {
            all.append(piece);
        } else if (first.isEmpty()) {
            first = piece;
        } else {
            all = new StringBuilder(first).append(piece);
        }
    }

    /** Whether it is one piece, just as it was given. */
    boolean isOne() {
        return all == null;
    }

    boolean endsInSpace() {
        CharSequence words = all != null ? all : first;
        return words.length() > 0 && words.charAt(words.length() - 1) == ' ';
    }

    Words copy() {
        Words copy = new Words();
        copy.first = toString();
        return copy;
    }

    @Override
    public String toString() {
        return all != null ? all.toString() : first;
    }
}
