// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.Map;

/** One line of JSON (RFC 8259) from maps, iterables, strings, numbers, booleans and null. */
final class Json {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(256);

    private Json() {
    }

    static String line(Object value) {
        Json json = new Json();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof Iterable<?> array) {
            array(array);
        } else if (value == null || value instanceof Boolean || value instanceof Number) {
            number(value);
        } else {
            string(value.toString());
        }
    }

    /** JSON has no infinity and no NaN. */
    private void number(Object value) {
        boolean none = value instanceof Double d && !Double.isFinite(d);
        out.append(none ? "null" : String.valueOf(value));
    }

    private void object(Map<?, ?> object) {
        String before = "{";
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            out.append(before);
            string(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue());
            before = ", ";
        }
        out.append(object.isEmpty() ? "{}" : "}");
    }

    private void array(Iterable<?> array) {
        String before = "[";
        for (Object element : array) {
            out.append(before);
            value(element);
            before = ", ";
        }
        out.append(before.equals("[") ? "[]" : "]");
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || isLone(text, i)) {
                out.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 0xf)).append(HEX.charAt(c >> 4 & 0xf));
                out.append(HEX.charAt(c & 0xf));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Half of a surrogate pair, which UTF-8 cannot write. */
    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c) && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
