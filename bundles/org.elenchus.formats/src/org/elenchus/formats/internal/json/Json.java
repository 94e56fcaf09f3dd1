// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.json;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.formats.internal.TextInput;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Reads and writes JSON trees. Real files have raw control characters in strings, so those are let through; all else is to the letter of RFC 8259. */
public final class Json {
    private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();
    /** Greatest size of a JSON file, in bytes. */
    public static final int LIMIT = 256 << 20;

    private static final Pattern PLACE = Pattern.compile(" at line (\\d+) column (\\d+)( path \\S*)?");

    private Json() {
    }

    /** @throws FormatException with line and column, where the input is not UTF-8, not JSON, nested deeper than 255 levels, or larger than {@link #LIMIT} */
    public static JsonElement read(Input input) throws FormatException, IOException {
        byte[] bytes = input.bytes(LIMIT);
        String text = decode(bytes, input);
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.LEGACY_STRICT);
        try {
            JsonElement root = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new IllegalStateException("there is something behind the end of the JSON");
            }
            return root;
        } catch (JsonParseException | IllegalStateException | IOException e) {
            throw located(e, reader, input);
        }
    }

    private static String decode(byte[] bytes, Input input) throws FormatException {
        int start = bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        // Either the file has this character, or what is not UTF-8 was replaced by it.
        ByteBuffer buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw new FormatException("is not UTF-8, which JSON has to be", input.name(), TextInput.line(bytes, buffer.position()), 0, e);
        }
    }

    private static FormatException located(Exception e, JsonReader reader, Input input) {
        Throwable cause = e.getCause() instanceof IOException ? e.getCause() : e;
        String message = String.valueOf(cause.getMessage());
        Matcher place = PLACE.matcher(message);
        boolean named = place.find();
        message = named ? message.substring(0, place.start()) : message;
        Matcher reached = named ? place : PLACE.matcher(reader.toString());
        int line = named || reached.find() ? Integer.parseInt(reached.group(1)) : 1;
        int column = line == 1 && !named ? 1 : Integer.parseInt(reached.group(2));
        message = message.replaceFirst("^Use JsonReader.setStrictness.*? to accept malformed JSON", "this is not well-formed JSON");
        return new FormatException("not well-formed JSON: " + message, input.name(), line, column, e);
    }

    /** The text of a member that is a string or a number; null where it is missing, null, or something else. */
    public static String text(JsonObject object, String member) {
        JsonElement value = object.get(member);
        return value instanceof JsonPrimitive primitive ? primitive.getAsString() : null;
    }

    /** The member as an object, or an empty one where it is missing or something else. */
    public static JsonObject object(JsonObject object, String member) {
        return object.get(member) instanceof JsonObject child ? child : new JsonObject();
    }

    /** The member's elements that are objects; none where it is missing, null or something else. */
    public static java.util.List<JsonObject> objects(JsonObject object, String member) {
        java.util.List<JsonObject> found = new java.util.ArrayList<>();
        if (object.get(member) instanceof com.google.gson.JsonArray array) {
            for (JsonElement element : array) {
                if (element instanceof JsonObject child) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** Reads back what was kept as a property; never fails on what this class wrote. */
    public static JsonElement parse(String json) {
        return JsonParser.parseString(json);
    }

    /** Two-space indentation, members in their order, no HTML escapes, a newline at the end. */
    public static String pretty(JsonElement element) {
        return PRETTY.toJson(element) + '\n';
    }
}
