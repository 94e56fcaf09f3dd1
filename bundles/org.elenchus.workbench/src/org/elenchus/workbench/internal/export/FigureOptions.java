// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.preference.IPreferenceStore;
import org.elenchus.workbench.internal.preferences.Preferences;

/** What the user chose for a figure, remembered from one export to the next, for each map by itself. UI thread only. */
final class FigureOptions {

    static final String FORMAT = "format";
    static final String NOTATION = "notation";
    static final String LAYOUT = "layout";
    static final String STYLE = "style";
    static final String WIDTH = "width";
    static final String FONT_SIZE = "font-size";
    static final String PAGE = "page";
    static final String LANDSCAPE = "landscape";
    static final String DEPTH = "depth";
    static final String KEY = "key";
    static final String DPI = "dpi";
    static final String TRANSPARENT = "transparent";

    private static final String PREFIX = "export.figure.";
    private static final String[] ALL = { FORMAT, NOTATION, LAYOUT, STYLE, WIDTH, FONT_SIZE, PAGE, LANDSCAPE, DEPTH, KEY, DPI, TRANSPARENT };
    private static final Set<String> PIXELS = Set.of(DPI, TRANSPARENT);

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Path file;

    private FigureOptions(Path file) {
        this.file = file;
    }

    /**
     * Those of the last export of a map; where there was none, those of the last export at all.
     *
     * @param file of the map; null for a map without one
     */
    static FigureOptions remembered(Path file) {
        FigureOptions options = new FigureOptions(file);
        Map<String, String> own = FigureMemory.of(file);
        for (String name : ALL) {
            options.set(name, own != null ? own.getOrDefault(name, "") : Preferences.store().getString(PREFIX + name));
        }
        return options;
    }

    void remember() {
        IPreferenceStore store = Preferences.store();
        values.forEach((name, value) -> store.setValue(PREFIX + name, value));
        FigureMemory.remember(file, values);
    }

    /** @param value empty for the default */
    void set(String name, String value) {
        values.put(name, value == null ? "" : value.strip());
    }

    /** Empty for the default. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /**
     * As exporters take them: those that were chosen, with their units.
     *
     * @param pixels whether the format is one of pixels
     */
    Map<String, String> forExporter(boolean pixels) {
        Map<String, String> chosen = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            boolean needless = name.equals(LANDSCAPE) && get(PAGE).isEmpty();
            if (!value.isEmpty() && !name.equals(FORMAT) && (pixels || !PIXELS.contains(name)) && !needless) {
                chosen.put(name, name.equals(WIDTH) ? value + "mm" : name.equals(FONT_SIZE) ? value + "pt" : value);
            }
        });
        return chosen;
    }

    /** For a picture on the screen: as the figure, but with so many pixels for its inches as the screen has. */
    Map<String, String> forPreview(int dpi) {
        Map<String, String> chosen = forExporter(false);
        chosen.put(DPI, Integer.toString(dpi));
        return chosen;
    }
}
