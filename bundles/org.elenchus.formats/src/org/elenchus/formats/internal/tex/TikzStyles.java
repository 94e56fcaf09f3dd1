// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tex;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;

/** The looks of a figure by name, each said once, so that whoever sets the paper can change them in one place. */
final class TikzStyles {
    private final Map<String, String> byLook = new LinkedHashMap<>();
    private final Map<String, String> looks = new LinkedHashMap<>();
    private final Map<Rgb, String> colours = new LinkedHashMap<>();

    /**
     * The name of the style of an outline.
     *
     * @param role what it draws, such as {@code thesis}
     */
    String outline(String role, Mark.Outline mark) {
        StringBuilder look = new StringBuilder();
        if (mark.fill() != null) {
            look.append("fill=").append(colour(mark.fill()));
            if (mark.fill().alpha() < 255) {
                look.append(", fill opacity=").append(TexNumbers.of(mark.fill().opacity()));
            }
        }
        if (mark.stroke() != null) {
            look.append(look.isEmpty() ? "" : ", ").append(stroke(mark.stroke()));
        }
        return named(role, look.toString());
    }

    private String stroke(Stroke stroke) {
        StringBuilder look = new StringBuilder("draw=" + colour(stroke.colour()) + ", line width=" + TexNumbers.of(stroke.width()) + "bp");
        if (stroke.colour().alpha() < 255) {
            look.append(", draw opacity=").append(TexNumbers.of(stroke.colour().opacity()));
        }
        if (!stroke.dashes().isEmpty()) {
            look.append(", dash pattern=");
            for (int i = 0; i < stroke.dashes().size(); i++) {
                look.append(i == 0 ? "" : " ").append(i % 2 == 0 ? "on " : "off ").append(TexNumbers.of(stroke.dashes().get(i))).append("bp");
            }
        }
        return look.toString();
    }

    private String named(String role, String look) {
        String key = role + '\n' + look;
        String known = byLook.get(key);
        if (known != null) {
            return known;
        }
        String name = role;
        for (int i = 2; looks.containsKey(name); i++) {
            name = role + " " + i;
        }
        looks.put(name, look);
        byLook.put(key, name);
        return name;
    }

    /** The name of a colour. */
    String colour(Rgb colour) {
        Rgb opaque = new Rgb(colour.red(), colour.green(), colour.blue(), 255);
        return colours.computeIfAbsent(opaque, c -> "elenchus-" + c.hex().substring(1).toLowerCase(Locale.ROOT));
    }

    /** Definitions of all colours and styles asked for so far. */
    String definitions() {
        StringBuilder out = new StringBuilder();
        colours.forEach((colour, name) -> out.append("\\definecolor{").append(name).append("}{HTML}{")
                .append(colour.hex().substring(1).toUpperCase(Locale.ROOT)).append("}\n"));
        out.append("\\tikzset{\n  elenchus/.style={x=1bp, y=-1bp, line cap=round, line join=round, every node/.style={inner sep=0pt, outer sep=0pt}},\n");
        out.append(looks.entrySet().stream().map(e -> "  elenchus " + e.getKey() + "/.style={" + e.getValue() + "}").collect(Collectors.joining(",\n")));
        return out.append("}\n").toString();
    }
}
