// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal;

/** Texts as a map can hold them. */
public final class Texts {
    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {
    }

    /** The text with line ends as {@code \n}, without the control characters and half surrogates that no XML file can hold. */
    public static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return cleaned(text, i);
            }
        }
        return text;
    }

    /** Whether a text can serve as an id: it is there, not empty, and one word. */
    public static boolean isId(String id) {
        if (id == null || id.isEmpty()) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (Character.isWhitespace(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text, int firstDoubtful) {
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, firstDoubtful);
        for (int i = firstDoubtful; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                clean.append(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (c >= ' ') {
                clean.append(REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' ? !Character.isSurrogate(c) && c < '\uFFFE' : c == '\n' || c == '\t';
    }
}
