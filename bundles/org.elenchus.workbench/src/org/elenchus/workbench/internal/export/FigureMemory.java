// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.workbench.internal.preferences.Preferences;

/** What was chosen for the figures of each map, the latest first; maps that were not exported for long are forgotten. UI thread only. */
final class FigureMemory {

    private static final String KEY = "export.maps";
    private static final int MOST = 100;

    private FigureMemory() {
    }

    /** @return null where nothing is remembered of that map */
    static Map<String, String> of(Path map) {
        for (String line : lines()) {
            int tab = line.indexOf('\t');
            if (map != null && tab > 0 && decoded(line.substring(0, tab)).equals(map.toString())) {
                Map<String, String> values = new LinkedHashMap<>();
                for (String pair : line.substring(tab + 1).split("&")) {
                    int equals = pair.indexOf('=');
                    if (equals > 0) {
                        values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
                    }
                }
                return values;
            }
        }
        return null;
    }

    static void remember(Path map, Map<String, String> values) {
        if (map == null) {
            return;
        }
        String name = encoded(map.toString());
        List<String> pairs = new ArrayList<>();
        values.forEach((key, value) -> pairs.add(encoded(key) + "=" + encoded(value)));
        List<String> lines = new ArrayList<>();
        lines.add(name + "\t" + String.join("&", pairs));
        lines().stream().filter(line -> !line.startsWith(name + "\t")).limit(MOST - 1L).forEach(lines::add);
        Preferences.store().setValue(KEY, String.join("\n", lines));
    }

    private static List<String> lines() {
        return Preferences.store().getString(KEY).lines().toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
