// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words and data as they are written in Argdown. */
final class ArgdownText {
    private static final int LONGEST_SHORTCODE = 16;
    private static final Pattern NUMBERED = Pattern.compile("\\d++\\.");
    private static final String SPECIAL = "\\[]<>@#*_{}";
    /** For each ASCII character whether it may need a backslash somewhere. */
    private static final boolean[] SUSPECT = new boolean[128];

    static {
        (SPECIAL + "./:=\r\n").chars().forEach(c -> SUSPECT[c] = true);
    }

    private ArgdownText() {
    }

    /** Text so that it is read back as it is, line breaks as spaces. */
    static String escape(String text) {
        String oneLine = text.strip();
        if (isPlain(oneLine)) {
            return oneLine;
        }
        if (oneLine.chars().anyMatch(ArgdownText::isLineEnd)) {
            oneLine = oneLine.replaceAll("\\s*[\\r\\n\\u2028\\u2029]+\\s*", " ");
        }
        boolean first = beginsSomething(oneLine);
        StringBuilder out = new StringBuilder(oneLine.length() + 8);
        for (int i = 0; i < oneLine.length(); i++) {
            char c = oneLine.charAt(i);
            boolean suspect = c < SUSPECT.length && SUSPECT[c];
            if (i == 0 && first || suspect && (SPECIAL.indexOf(c) >= 0 || startsComment(oneLine, i) || startsShortcode(oneLine, i) || startsFrontMatter(oneLine, i))) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Whether nothing in a text can be taken for a sign; a full stop at the end cannot. */
    private static boolean isPlain(String text) {
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < SUSPECT.length ? SUSPECT[c] : isLineEnd(c)) {
                return false;
            }
        }
        return !beginsSomething(text);
    }

    private static boolean isLineEnd(int c) {
        return c == '\r' || c == '\n' || c == '\u2028' || c == '\u2029';
    }

    /** A first character that would begin a relation, a list item or a numbered line. */
    private static boolean beginsSomething(String text) {
        return !text.isEmpty() && ("+-(".indexOf(text.charAt(0)) >= 0 || Character.isDigit(text.charAt(0)) && NUMBERED.matcher(text).lookingAt());
    }

    private static boolean startsComment(String text, int at) {
        return text.startsWith("//", at) || text.startsWith("/*", at);
    }

    private static boolean startsFrontMatter(String text, int at) {
        return text.startsWith("===", at);
    }

    private static boolean startsShortcode(String text, int at) {
        char mark = text.charAt(at);
        if (mark != '.' && mark != ':') {
            return false;
        }
        int end = text.indexOf(mark, at + 2);
        return end > 0 && end - at < LONGEST_SHORTCODE && Shortcodes.character(text.substring(at + 1, end)) != null;
    }

    /** A title in brackets; brackets and colons in it would end it. */
    static String title(String title) {
        String plain = title.strip().replaceAll("[\\[\\]<>\\r\\n]+", " ").strip();
        return plain.isEmpty() ? "-" : plain.startsWith("-") ? "–" + plain.substring(1) : plain;
    }

    static String tag(String tag) {
        return tag.matches("[a-zA-Z0-9-\\u00a0-\\ud7ff]+") ? "#" + tag : "#(" + tag.replace(")", "") + ")";
    }

    /** YAML in flow style on one line, which is JSON. */
    static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            StringBuilder out = new StringBuilder("{");
            map.forEach((key, member) -> out.append(out.length() > 1 ? ", " : "").append(quote(String.valueOf(key))).append(": ").append(flow(member)));
            return out.append('}').toString();
        }
        if (value instanceof List<?> list) {
            StringBuilder out = new StringBuilder("[");
            list.forEach(member -> out.append(out.length() > 1 ? ", " : "").append(flow(member)));
            return out.append(']').toString();
        }
        return value == null || value instanceof Number || value instanceof Boolean ? String.valueOf(value) : quote(value.toString());
    }

    static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + "\"";
    }
}
