// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.formats.internal.yaml.BoundedYaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The YAML in an Argdown text: front matter, and data in braces. Only plain values are made of it, whatever its tags say. */
final class Yaml {
    private Yaml() {
    }

    static Map<String, Object> frontMatter(String image, Token token) throws ArgdownException {
        return load(image.replaceFirst("^={3,}", "").replaceFirst("={3,}\\s*$", ""), token);
    }

    /** Data that begins with a line end is a block of lines, else a mapping in braces. */
    static Map<String, Object> data(String image, Token token) throws ArgdownException {
        int i = 1;
        while (i < image.length() && (image.charAt(i) == ' ' || image.charAt(i) == '\t')) {
            i++;
        }
        boolean block = i < image.length() && image.charAt(i) == '\n';
        return load(block ? image.substring(i + 1, image.length() - 1) : image, token);
    }

    /** Mappings member by member and lists place by place; of all else the later stands. */
    static Map<String, Object> merged(Map<?, ?> before, Map<?, ?> later) {
        Map<String, Object> all = new LinkedHashMap<>();
        before.forEach((key, value) -> all.put(String.valueOf(key), value));
        later.forEach((key, value) -> all.put(String.valueOf(key), merged(all.get(String.valueOf(key)), value)));
        return all;
    }

    private static Object merged(Object before, Object later) {
        if (before instanceof Map<?, ?> old && later instanceof Map<?, ?> now) {
            return merged(old, now);
        }
        if (before instanceof List<?> old && later instanceof List<?> now) {
            List<Object> all = new ArrayList<>(now);
            for (int i = 0; i < old.size(); i++) {
                if (i < all.size()) {
                    all.set(i, merged(old.get(i), all.get(i)));
                } else {
                    all.add(old.get(i));
                }
            }
            return all;
        }
        return later;
    }

    private static Map<String, Object> load(String yaml, Token token) throws ArgdownException {
        LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).setMaxAliasesForCollections(20).setCodePointLimit(1 << 20).build();
        try {
            Object loaded = BoundedYaml.load(settings, yaml);
            Map<String, Object> data = new LinkedHashMap<>();
            if (loaded instanceof Map<?, ?> map) {
                map.forEach((key, value) -> data.put(String.valueOf(key), value));
            }
            return data;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            throw new ArgdownException("the data is not YAML: " + e.getProblem(), token.line() + line, line == 0 ? token.column() : 1);
        } catch (YamlEngineException | StackOverflowError e) {
            throw new ArgdownException("the data is not YAML: " + e.getMessage(), token.line(), token.column());
        }
    }
}
