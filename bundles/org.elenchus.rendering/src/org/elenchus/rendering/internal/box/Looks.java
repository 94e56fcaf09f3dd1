// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.box;

import java.util.List;

import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.rendering.internal.Tones;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.BoxStyle;
import org.elenchus.rendering.style.Style;

/** The look of a statement's box: by what it is, then by what an evaluation says of it, then by what the view says of this one box. */
public final class Looks {
    private static final System.Logger LOG = System.getLogger(Looks.class.getName());

    private Looks() {
    }

    public static BoxStyle of(Statement statement, NotationContext context) {
        Style.Boxes boxes = context.style().boxes();
        BoxStyle look = statement.isImplicit() ? boxes.implicit() : statement.isMain() ? boxes.main() : boxes.statement();
        if (statement.isImplicit() && statement.isMain()) {
            Stroke border = boxes.main().border();
            look = boxes.main().withBorder(new Stroke(border.colour(), border.width(), boxes.implicit().border().dashes()));
        }
        Style.Label label = Labels.of(statement, context);
        if (label != null) {
            Stroke border = statement.isImplicit() ? new Stroke(label.border().colour(), label.border().width(), look.border().dashes())
                    : label.border();
            look = look.withFill(label.fill()).withBorder(border);
        }
        NodeView view = context.view(statement);
        return view == null || view.getStyle() == null || view.getStyle().isBlank() ? look
                : override(look, view.getStyle(), context.style());
    }

    /** @param text {@code fill: #rrggbb; stroke: #rrggbb; width: 1.5; text: #rrggbb; font: bold italic}; what is not understood is passed over */
    public static BoxStyle override(BoxStyle look, String text, Style style) {
        BoxStyle result = look;
        for (String entry : text.split(";")) {
            int colon = entry.indexOf(':');
            if (colon > 0) {
                try {
                    result = override(result, entry.substring(0, colon).strip(), entry.substring(colon + 1).strip(), style);
                } catch (IllegalArgumentException e) {
                    LOG.log(System.Logger.Level.DEBUG, "style of a node passed over: {0}", e.getMessage());
                }
            }
        }
        return result;
    }

    private static BoxStyle override(BoxStyle look, String key, String value, Style style) {
        Stroke border = look.border() == null ? Stroke.solid(look.text(), 0.7) : look.border();
        return switch (key) {
            case "fill" -> look.withFill(value.equals("none") ? null : Tones.ground(style, Rgb.parse(value)));
            case "stroke" -> look.withBorder(value.equals("none") ? null
                    : new Stroke(Tones.in(style, Rgb.parse(value)), border.width(), border.dashes()));
            case "width" -> look.withBorder(new Stroke(border.colour(), Math.max(0.1, Double.parseDouble(value)), border.dashes()));
            case "dash" -> look.withBorder(new Stroke(border.colour(), border.width(), dashes(value)));
            case "text" -> look.withText(Tones.ink(style, Rgb.parse(value), look.text()));
            case "font" -> new BoxStyle(look.fill(), look.border(), look.text(), value.contains("bold"), value.contains("italic"));
            default -> look;
        };
    }

    private static List<Double> dashes(String value) {
        return value.isEmpty() || value.equals("none") ? List.of()
                : java.util.Arrays.stream(value.split("[\\s,]+")).map(Double::valueOf).toList();
    }
}
