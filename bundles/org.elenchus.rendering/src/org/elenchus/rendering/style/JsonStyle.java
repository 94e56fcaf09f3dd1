// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.style;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/**
 * Reads a style as JSON: {@code {"extends": "greyscale", "con": {"stroke": "#000000", "dash": [4, 2]}}}. The keys are those of a properties file; what
 * stands before their dots may be an object, lengths in turn may be an array.
 */
final class JsonStyle {
    private static final int DEEPEST = 4;

    private final JsonReader in;
    private final Map<String, String> values = new HashMap<>();

    private JsonStyle(Reader in) {
        this.in = new JsonReader(in);
    }

    /** @throws IllegalArgumentException saying where it is no JSON, or no style */
    static Map<String, String> values(Reader in) throws IOException {
        JsonStyle style = new JsonStyle(in);
        try {
            style.readObject("", 0);
            // Fails where anything stands behind the style.
            style.in.peek();
        } catch (MalformedJsonException | IllegalStateException | NumberFormatException | java.io.EOFException e) {
            throw new IllegalArgumentException("not JSON as a style needs it" + style.place(), e);
        }
        return style.values;
    }

    /** As the reader tells it: {@code " at line 3 column 7 path $.con"}. */
    private String place() {
        String told = in.toString();
        return told.substring(told.indexOf(" at "));
    }

    private void readObject(String prefix, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("too many objects in each other" + place());
        }
        in.beginObject();
        while (in.hasNext()) {
            String key = prefix + in.nextName();
            if (in.peek() == JsonToken.BEGIN_OBJECT) {
                readObject(key + ".", depth + 1);
            } else {
                values.put(key, value());
            }
        }
        in.endObject();
    }

    private String value() throws IOException {
        return switch (in.peek()) {
            case STRING, NUMBER -> in.nextString();
            case NULL -> {
                in.nextNull();
                yield "none";
            }
            case BEGIN_ARRAY -> array();
            default -> throw new IllegalArgumentException("a text, a number or a list of them is wanted" + place());
        };
    }

    private String array() throws IOException {
        StringBuilder all = new StringBuilder();
        in.beginArray();
        while (in.hasNext()) {
            if (in.peek() != JsonToken.STRING && in.peek() != JsonToken.NUMBER) {
                throw new IllegalArgumentException("a text or a number is wanted" + place());
            }
            all.append(all.isEmpty() ? "" : " ").append(in.nextString());
        }
        in.endArray();
        return all.toString();
    }
}
