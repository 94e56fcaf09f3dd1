// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.find;

import org.elenchus.core.internal.Messages;

/** A text for regular expressions, which can take for ever: after so many looks at it, reading it fails. */
final class BoundedText implements CharSequence {
    /** Looks that one search may take; some seconds. */
    private static final long MOST = 50_000_000;

    /** The looks that are left to a search over several texts. */
    static final class Looks {
        private long left = MOST;
    }

    private final String text;
    private final Looks looks;

    BoundedText(String text, Looks looks) {
        this.text = text;
        this.looks = looks;
    }

    static IllegalArgumentException tooLong() {
        return new IllegalArgumentException(Messages.get("find.tooLong"));
    }

    @Override
    public char charAt(int index) {
        if (--looks.left < 0) {
            throw tooLong();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
