// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.preference.IPreferenceStore;
import org.elenchus.workbench.internal.preferences.Preferences;

/** What the user chose for a figure, remembered from one export to the next. UI thread only. */
final class FigureOptions {

    static final String FORMAT = "format";
    static final String NOTATION = "notation";
    static final String LAYOUT = "layout";
    static final String STYLE = "style";
    static final String WIDTH = "width";
    static final String DPI = "dpi";

    private static final String PREFIX = "export.figure.";

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Those of the last export. */
    static FigureOptions remembered() {
        FigureOptions options = new FigureOptions();
        for (String name : new String[] { FORMAT, NOTATION, LAYOUT, STYLE, WIDTH, DPI }) {
            options.set(name, Preferences.store().getString(PREFIX + name));
        }
        return options;
    }

    void remember() {
        IPreferenceStore store = Preferences.store();
        values.forEach((name, value) -> store.setValue(PREFIX + name, value));
    }

    /** @param value empty for the default */
    void set(String name, String value) {
        values.put(name, value == null ? "" : value.strip());
    }

    /** Empty for the default. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** As exporters take them: those that were chosen, the width in millimetres. */
    Map<String, String> forExporter() {
        Map<String, String> chosen = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!value.isEmpty() && !name.equals(FORMAT)) {
                chosen.put(name, name.equals(WIDTH) ? value + "mm" : value);
            }
        });
        return chosen;
    }

    /** For a picture on the screen: as the figure, but with so many pixels for its inches as the screen needs. */
    Map<String, String> forPreview(int dpi) {
        Map<String, String> chosen = forExporter();
        chosen.put(DPI, Integer.toString(dpi));
        return chosen;
    }
}
