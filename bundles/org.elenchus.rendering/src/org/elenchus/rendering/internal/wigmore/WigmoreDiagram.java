// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.wigmore;

import java.util.List;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.Messages;
import org.elenchus.rendering.internal.notation.DiagramBuilder;
import org.elenchus.rendering.internal.notation.Meeting;
import org.elenchus.rendering.internal.notation.Numbered;
import org.elenchus.rendering.internal.notation.Shape;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;

/** Collects the nodes and links of a Wigmore chart. */
final class WigmoreDiagram {
    private static final double BELIEF = 0.3;

    private final NotationContext context;
    private final DiagramBuilder builder;
    private final Numbered numbered;

    WigmoreDiagram(ArgumentMap map, NotationContext context) {
        this.context = context;
        builder = new DiagramBuilder(map, context);
        numbered = new Numbered(map, context);
    }

    Diagram make() {
        for (Statement statement : builder.statements()) {
            Shape shape = shape(Evidence.of(statement));
            builder.statement(statement, numbered.figure(shape, statement, builder.hiddenBelow(statement), belief(statement, shape)));
        }
        List<Argument> shown = builder.arguments();
        for (Argument argument : shown) {
            int premises = builder.premises(argument).size();
            if (premises != 1 || builder.isMet(argument)) {
                builder.argument(argument, true, Meeting.of(argument, false, context, builder.hiddenBelow(argument)));
            }
            if (premises > 1) {
                builder.leaveOut(argument, Messages.get("wigmore.linked"));
            }
        }
        shown.forEach(argument -> Meeting.link(argument, builder));
        return builder.withoutGroups().build(numbered.key(), Diagram.Lines.STRAIGHT);
    }

    private static Shape shape(Evidence evidence) {
        return switch (evidence) {
            case TESTIMONY -> Shape.SQUARE;
            case CIRCUMSTANCE -> Shape.CIRCLE;
            case EXPLANATION -> Shape.ANGLE;
            case CORROBORATION -> Shape.TRIANGLE;
        };
    }

    /** A dot for what is believed, a ring for what is disbelieved: as an evaluation says or, without one, the reader. */
    private List<Mark> belief(Statement statement, Shape shape) {
        Labelling.Label label = context.labelling().label(statement.getId());
        boolean believed = label == null ? statement.getStandpoint() == Standpoint.ACCEPTED : label == Labelling.Label.IN;
        boolean disbelieved = label == null ? statement.getStandpoint() == Standpoint.REJECTED : label == Labelling.Label.OUT;
        if (!believed && !disbelieved) {
            return List.of();
        }
        double size = numbered.size(shape);
        double d = BELIEF * context.style().typography().size();
        Rect circle = new Rect(size / 2 - d / 2, size * 0.86 - d / 2, d, d);
        Rgb ink = context.style().boxes().statement().text();
        return List.of(new Mark.Outline(Path.ellipse(circle), believed ? ink : null, Stroke.solid(ink, 0.6)));
    }
}
