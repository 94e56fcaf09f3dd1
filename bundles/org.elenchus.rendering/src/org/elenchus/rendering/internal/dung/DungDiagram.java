// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.dung;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.box.Corners;
import org.elenchus.rendering.internal.box.Labels;
import org.elenchus.rendering.internal.box.Looks;
import org.elenchus.rendering.internal.notation.DiagramBuilder;
import org.elenchus.rendering.internal.notation.Shape;
import org.elenchus.rendering.internal.notation.ShapeFigure;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.LinkFigure;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.BoxStyle;
import org.elenchus.rendering.style.LinkStyle.Arrow;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.style.Typography;

/** Draws the attack graph of a map. */
final class DungDiagram {
    private static final double LEAST_IN_EM = 2.3;

    private final NotationContext context;
    private final Typography type;
    private final DiagramBuilder builder;

    DungDiagram(ArgumentMap map, NotationContext context) {
        this.context = context;
        this.type = context.style().typography();
        builder = new DiagramBuilder(map, context);
    }

    Diagram make() {
        AttackGraph graph = AttackGraph.of(builder.map(), element -> !builder.hides(element));
        Names names = new Names(graph.arguments());
        Map<String, String> shown = names.key().numbers();
        Map<String, String> words = new HashMap<>();
        names.key().entries().forEach(entry -> words.put(entry.element(), entry.text()));
        for (Element element : graph.arguments()) {
            Figure figure = circle(element, shown.get(element.getId()), words.get(element.getId()), names.wide(type));
            if (element instanceof Statement) {
                builder.statement(element, figure);
            } else {
                builder.argument(element, false, figure);
            }
        }
        graph.leftOut().forEach(leftOut -> builder.leaveOut(leftOut.element(), leftOut.what()));
        for (AttackGraph.Attack attack : graph.attacks()) {
            link(attack);
        }
        return builder.withoutGroups().build(names.saysMore() ? names.key() : KeyList.NONE, Diagram.Lines.STRAIGHT);
    }

    private Figure circle(Element element, String name, String words, double width) {
        Style style = context.style();
        BoxStyle look = element instanceof Statement statement ? Looks.of(statement, context) : plain(element);
        ShapeFigure figure = new ShapeFigure(Shape.CIRCLE, context).words(name, type.font(look.bold(), look.italic()), look.text(), Double.MAX_VALUE)
                .atLeast(Math.max(LEAST_IN_EM * type.size(), width));
        Figure made = figure.make(look.fill() == null ? style.background() : look.fill(), look.border(), name + ": " + words);
        if (!(element instanceof Statement statement)) {
            return made;
        }
        List<Mark> marks = new ArrayList<>(made.marks());
        Corners.add(marks, statement, context, Shape.CIRCLE.corners(made.width(), made.height()), builder.hiddenBelow(element));
        return new Figure(made.width(), made.height(), made.outline(), marks, made.altText());
    }

    private BoxStyle plain(Element element) {
        Style.Label label = Labels.of(element, context);
        BoxStyle look = context.style().boxes().statement();
        return label == null ? look : look.withFill(label.fill()).withBorder(label.border());
    }

    private void link(AttackGraph.Attack attack) {
        Stroke con = context.style().links().con().stroke();
        Rgb colour = con.colour();
        Arrow head = Arrow.FILLED;
        builder.link(attack.by(), builder.number(attack.from()), builder.number(attack.to()), LinkRole.CONCLUSION,
                new LinkFigure(Stroke.solid(colour, con.width()), attack.mutual() ? head : Arrow.NONE, head, null, null,
                        attack.mutual() ? "Attack both ways" : "Attack"));
    }
}
