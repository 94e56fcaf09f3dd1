// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.aif;

import java.util.List;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.Messages;
import org.elenchus.rendering.internal.box.Links;
import org.elenchus.rendering.internal.box.StatementFigure;
import org.elenchus.rendering.internal.box.Texts;
import org.elenchus.rendering.internal.notation.DiagramBuilder;
import org.elenchus.rendering.internal.notation.Inks;
import org.elenchus.rendering.internal.notation.Shape;
import org.elenchus.rendering.internal.notation.ShapeFigure;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.LinkFigure;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.style.LinkStyle.Arrow;

/** Collects the nodes and links of an AIF graph. */
final class AifDiagram {
    private static final double DIAMOND_IN_EM = 2.2;

    private final NotationContext context;
    private final DiagramBuilder builder;

    AifDiagram(ArgumentMap map, NotationContext context) {
        this.context = context;
        builder = new DiagramBuilder(map, context);
    }

    Diagram make() {
        for (Statement statement : builder.statements()) {
            builder.statement(statement, new StatementFigure(statement, context, builder.hiddenBelow(statement)).make());
        }
        List<Argument> shown = builder.arguments();
        shown.forEach(argument -> builder.argument(argument, true, diamond(argument)));
        shown.forEach(this::link);
        return builder.build(KeyList.NONE, Diagram.Lines.SHARED);
    }

    private Figure diamond(Argument argument) {
        var type = context.style().typography();
        int hidden = builder.hiddenBelow(argument);
        String words = hidden > 0 ? "+" + hidden : argument.getPolarity() == Polarity.CON ? "CA" : "RA";
        Inks inks = Inks.of(argument, context);
        return new ShapeFigure(Shape.DIAMOND, context).words(words, type.smallFont(true, false), inks.line(), Double.MAX_VALUE)
                .atLeast(DIAMOND_IN_EM * type.size()).make(inks.fill(), inks.border(), words + ": " + Texts.describe(argument));
    }

    private void link(Argument argument) {
        LinkFigure out = Links.toConclusion(argument, context);
        String scheme = argument.getScheme() == null || argument.getScheme().isBlank() ? null : argument.getScheme().strip().replace('-', ' ');
        String label = scheme == null ? out.label() : out.label() == null ? scheme : scheme + " " + out.label();
        builder.link(argument, builder.number(argument), builder.number(argument.getConclusion()), LinkRole.CONCLUSION,
                new LinkFigure(out.stroke(), Arrow.NONE, Arrow.FILLED, null, label, out.altText()));
        for (Premise premise : argument.getPremises()) {
            if (premise.getKind() != PremiseKind.ORDINARY) {
                builder.leaveOut(premise, Messages.get("aif.kind"));
            }
            LinkFigure in = Links.toArgument(premise, context);
            builder.link(premise, builder.number(premise.getStatement()), builder.number(argument), LinkRole.PREMISE,
                    new LinkFigure(in.stroke(), Arrow.NONE, Arrow.FILLED, in.sign(), in.label(), in.altText()));
        }
    }
}
