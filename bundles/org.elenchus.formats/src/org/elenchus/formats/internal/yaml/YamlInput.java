// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.yaml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.formats.internal.TextInput;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML into plain maps, lists and scalars, whatever its tags say. A key that comes twice is an error. */
public final class YamlInput {
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
        Object loaded;
        try {
            loaded = new Load(settings).loadFromString(TextInput.read(input));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(0);
            throw new FormatException("is not well-formed YAML: " + e.getProblem(), input.name(), line, column, e);
        } catch (YamlEngineException e) {
            throw new FormatException("is not well-formed YAML: " + e.getMessage(), input.name(), 0, 0, e);
        } catch (StackOverflowError e) {
            throw new FormatException("is nested too deeply", input.name(), 0, 0, e);
        }
        if (loaded != null && !(loaded instanceof Map<?, ?>)) {
            throw new FormatException("is YAML, but begins with a " + (loaded instanceof List<?> ? "list" : "single value") + " where a mapping is due", input.name(), 1, 1);
        }
        return asMap(loaded);
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
