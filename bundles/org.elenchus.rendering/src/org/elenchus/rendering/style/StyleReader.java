// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;

/** Makes a style of the keys and values of its file and of the files that it extends. */
final class StyleReader {
    private final Map<String, String> values;
    private final Set<String> unused;

    /** @param values complete: what the file leaves out is filled in from the file that it extends */
    StyleReader(Map<String, String> values) {
        this.values = values;
        this.unused = new TreeSet<>(values.keySet());
        unused.remove("extends");
    }

    /** @throws IllegalArgumentException naming the key that is missing, unknown or has an unreadable value */
    Style read(String id, String name) {
        Style style = new Style(id, name, colour("background"), typography(),
                new Style.Boxes(box("statement"), box("main"), box("implicit"), colour("faint")),
                new Style.Links(link("pro"), link("con"), link("undercut"), link("mutual"), link("equal")),
                colours("group.fills"), colour("group.text"), new Style.Labels(label("in"), label("out"), label("undecided")));
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("unknown key " + unused.iterator().next());
        }
        return style;
    }

    private Typography typography() {
        return new Typography(text("font.family"), length("font.size"), length("font.small"), length("font.leading"), length("box.padding"),
                length("box.corner"), length("junction"));
    }

    private BoxStyle box(String key) {
        String font = text(key + ".font").toLowerCase(Locale.ROOT);
        return new BoxStyle(colour(key + ".fill"), stroke(key), colour(key + ".text"), font.contains("bold"), font.contains("italic"));
    }

    private LinkStyle link(String key) {
        Stroke stroke = stroke(key);
        if (stroke == null) {
            throw new IllegalArgumentException(key + ".stroke: a line is wanted");
        }
        return new LinkStyle(stroke, text(key + ".sign"), arrow(key));
    }

    private LinkStyle.Arrow arrow(String key) {
        String arrow = text(key + ".arrow");
        try {
            return LinkStyle.Arrow.valueOf(arrow.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(key + ".arrow = " + arrow + ": none, filled, hollow, open, bar, dot or ring is wanted", e);
        }
    }

    private Style.Label label(String key) {
        Stroke border = stroke(key);
        if (border == null) {
            throw new IllegalArgumentException(key + ".stroke: a line is wanted");
        }
        return new Style.Label(colour(key + ".fill"), border, text(key + ".sign"));
    }

    private Stroke stroke(String key) {
        Rgb colour = colour(key + ".stroke");
        double width = length(key + ".width");
        List<Double> dashes = new ArrayList<>();
        String dash = text(key + ".dash");
        for (String part : dash.isEmpty() ? new String[0] : dash.split("[\\s,]+")) {
            dashes.add(number(key + ".dash", part));
        }
        return colour == null || width == 0 ? null : new Stroke(colour, width, dashes);
    }

    private List<Rgb> colours(String key) {
        List<Rgb> colours = new ArrayList<>();
        for (String part : text(key).split("[\\s,]+")) {
            colours.add(colour(key, part));
        }
        return colours;
    }

    private Rgb colour(String key) {
        String text = text(key);
        return text.isEmpty() || text.equals("none") ? null : colour(key, text);
    }

    private static Rgb colour(String key, String text) {
        try {
            return Rgb.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
        }
    }

    private double length(String key) {
        return number(key, text(key));
    }

    private static double number(String key, String text) {
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && value <= 1000) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + " = " + text + ": a number is wanted", e);
        }
        throw new IllegalArgumentException(key + " = " + text + ": a number from 0 to 1000 is wanted");
    }

    private String text(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the key " + key + " is missing");
        }
        unused.remove(key);
        return value.strip();
    }
}
