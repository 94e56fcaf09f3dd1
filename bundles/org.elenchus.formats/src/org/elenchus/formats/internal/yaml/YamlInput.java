// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.yaml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.formats.internal.TextInput;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML into plain maps, lists and scalars, whatever its tags say. A key that comes twice is an error. */
public final class YamlInput {
    /** Scalars that are no text. */
    private static final Pattern PLAIN = Pattern.compile("true|false|-?\\d{1,15}(\\.\\d{1,15})?");
    private static final int SIZE_LIMIT = 64 << 20;

    private YamlInput() {
    }

    /**
     * The document, which has to be a mapping; an empty document is an empty mapping.
     *
     * @throws FormatException with line and column, where the input is not YAML, or not a mapping
     */
    public static Map<String, Object> mapping(Input input) throws FormatException, IOException {
        LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(false).setMaxAliasesForCollections(50).setCodePointLimit(SIZE_LIMIT)
                .setLabel(input.name()).build();
        String text = TextInput.read(input);
        Object loaded;
        try {
            loaded = BoundedYaml.load(settings, text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(0);
            throw new FormatException("is not well-formed YAML: " + e.getProblem(), input.name(), line, column, e);
        } catch (ReaderException e) {
            throw new FormatException("is not well-formed YAML: it has the control character " + e.getCodePoint(), input.name(), TextInput.line(text, Math.min(e.getPosition(), text.length())), 0, e);
        } catch (YamlEngineException e) {
            throw new FormatException("is not well-formed YAML: " + e.getMessage(), input.name(), 1, 0, e);
        } catch (StackOverflowError e) {
            throw new FormatException("is nested too deeply", input.name(), 1, 0, e);
        }
        if (loaded != null && !(loaded instanceof Map<?, ?>)) {
            throw new FormatException("is YAML, but begins with a " + (loaded instanceof List<?> ? "list" : "single value") + " where a mapping is due", input.name(), 1, 1);
        }
        return asMap(loaded);
    }

    /** The line, from 1, on which a key of the outermost mapping stands; 1 where it is written in some unusual way. */
    public static int lineOf(Input input, String key) throws FormatException, IOException {
        Matcher found = Pattern.compile("(?m)^[\"']?" + Pattern.quote(key) + "[\"']?[ \\t]*:").matcher(TextInput.read(input));
        return found.find() ? TextInput.line(TextInput.read(input), found.start()) : 1;
    }

    /** What was kept of a file in flow style; the text itself where it is not YAML, or where it is a plain text. */
    public static Object parse(String kept) {
        if (!kept.startsWith("[") && !kept.startsWith("{") && !PLAIN.matcher(kept).matches()) {
            return kept;
        }
        try {
            Object value = BoundedYaml.load(LoadSettings.builder().setMaxAliasesForCollections(0).build(), kept);
            return value == null ? kept : value;
        } catch (YamlEngineException | StackOverflowError e) {
            return kept;
        }
    }

    /** A mapping with its keys as text, or an empty one where the value is something else. */
    public static Map<String, Object> asMap(Object value) {
        Map<String, Object> result = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> result.put(String.valueOf(key), each));
        }
        return result;
    }

    /** The scalars of a list, or the one scalar that stands where a list may; none for null and mappings. */
    public static List<String> asTexts(Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.stream().filter(each -> each != null && !(each instanceof Map) && !(each instanceof List)).forEach(each -> texts.add(each.toString()));
        } else if (value != null && !(value instanceof Map)) {
            texts.add(value.toString());
        }
        return texts;
    }

    /** A scalar as text, or null. */
    public static String asText(Object value) {
        return value == null || value instanceof Map || value instanceof List ? null : value.toString();
    }
}
