// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.carneades;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.Messages;
import org.elenchus.rendering.internal.box.Links;
import org.elenchus.rendering.internal.box.Signs;
import org.elenchus.rendering.internal.box.StatementFigure;
import org.elenchus.rendering.internal.box.Texts;
import org.elenchus.rendering.internal.notation.DiagramBuilder;
import org.elenchus.rendering.internal.notation.Inks;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.LinkFigure;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.style.LinkStyle.Arrow;

/** Collects the nodes and links of a Carneades argument graph. */
final class CarneadesDiagram {
    private static final double CIRCLE_IN_EM = 1.75;

    private final NotationContext context;
    private final DiagramBuilder builder;

    CarneadesDiagram(ArgumentMap map, NotationContext context) {
        this.context = context;
        builder = new DiagramBuilder(map, context);
    }

    Diagram make() {
        for (Statement statement : builder.statements()) {
            builder.statement(statement, new StatementFigure(statement, context, builder.hiddenBelow(statement)).make());
        }
        List<Argument> shown = builder.arguments();
        for (Argument argument : shown) {
            if (!isException(argument)) {
                builder.argument(argument, true, circle(argument));
                note(argument);
            }
        }
        shown.forEach(this::link);
        return builder.build(KeyList.NONE, Diagram.Lines.SHARED);
    }

    /** An attack on an inference by one statement is what Carneades calls an exception of the argument attacked. */
    private boolean isException(Argument argument) {
        if (argument.getPolarity() != Polarity.CON || !(argument.getConclusion() instanceof Argument attacked) || argument.getPremises().size() != 1
                || !argument.getIncoming().isEmpty() || attacked.getConclusion() instanceof Argument) {
            return false;
        }
        Premise only = argument.getPremises().get(0);
        return only.getKind() == PremiseKind.ORDINARY && !only.isNegated() && !builder.hides(only.getStatement());
    }

    private void note(Argument argument) {
        if (argument.getConclusion() instanceof Argument) {
            builder.leaveOut(argument, Messages.get(argument.getPolarity() == Polarity.CON ? "carneades.undercut" : "carneades.support"));
        }
    }

    private Figure circle(Argument argument) {
        double d = CIRCLE_IN_EM * context.style().typography().size();
        Inks inks = Inks.of(argument, context);
        Rect box = new Rect(0, 0, d, d);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Outline(Path.ellipse(box), inks.fill(), inks.border()));
        int hidden = builder.hiddenBelow(argument);
        String sign = hidden > 0 ? "+" + hidden : argument.getPolarity() == Polarity.CON ? "\u2212" : "+";
        Signs.add(marks, sign, box, d * 0.85, context.style().typography(), inks.line());
        return new Figure(d, d, Figure.Outline.ELLIPSE, marks, Texts.describe(argument));
    }

    private void link(Argument argument) {
        LinkFigure out = Links.toConclusion(argument, context);
        Integer conclusion = builder.number(argument.getConclusion());
        if (builder.number(argument) == null) {
            Premise only = argument.getPremises().get(0);
            builder.link(argument, builder.number(only.getStatement()), conclusion, LinkRole.PREMISE,
                    new LinkFigure(out.stroke(), Arrow.NONE, Arrow.RING, null, out.label(), out.altText()));
            return;
        }
        Arrow head = argument.getPolarity() == Polarity.CON ? Arrow.HOLLOW : Arrow.FILLED;
        builder.link(argument, builder.number(argument), conclusion, LinkRole.CONCLUSION,
                new LinkFigure(out.stroke(), Arrow.NONE, head, null, out.label(), out.altText()));
        for (Premise premise : argument.getPremises()) {
            LinkFigure in = Links.toArgument(premise, context);
            Arrow end = switch (premise.getKind()) {
                case ORDINARY -> Arrow.NONE;
                case ASSUMPTION -> Arrow.DOT;
                case EXCEPTION -> Arrow.RING;
            };
            builder.link(premise, builder.number(premise.getStatement()), builder.number(argument), LinkRole.PREMISE,
                    new LinkFigure(in.stroke(), Arrow.NONE, end, in.sign(), null, in.altText()));
        }
    }
}
