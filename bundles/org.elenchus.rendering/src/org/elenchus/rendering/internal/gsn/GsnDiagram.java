// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.gsn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.Messages;
import org.elenchus.rendering.internal.box.Links;
import org.elenchus.rendering.internal.notation.DiagramBuilder;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.LinkFigure;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.LinkStyle.Arrow;

/** Collects the nodes and links of a goal structure. */
final class GsnDiagram {
    /** Written by the importers of GSN: labels of contexts, with commas. */
    private static final String IN_CONTEXT_OF = "gsn.inContextOf";

    private final NotationContext context;
    private final DiagramBuilder builder;
    private final GsnFigures figures;
    private final Map<Statement, GsnKind> kinds = new HashMap<>();

    GsnDiagram(ArgumentMap map, NotationContext context) {
        this.context = context;
        builder = new DiagramBuilder(map, context);
        figures = new GsnFigures(context);
    }

    Diagram make() {
        for (Statement statement : builder.statements()) {
            GsnKind kind = GsnKind.of(statement);
            kinds.put(statement, kind);
            builder.statement(statement, figures.of(statement, kind, builder.hiddenBelow(statement)));
        }
        List<Argument> shown = builder.arguments();
        for (Argument argument : shown) {
            if (needsStrategy(argument)) {
                builder.argument(argument, false, figures.strategy(argument, builder.hiddenBelow(argument)));
            }
        }
        shown.forEach(this::link);
        kinds.keySet().stream().filter(statement -> inContextOf(statement) != null).sorted((a, b) -> builder.number(a) - builder.number(b))
                .forEach(this::linkContexts);
        return builder.build(KeyList.NONE, Diagram.Lines.SHARED);
    }

    /** Where a goal is supported by one thing without a word how, a line says all. */
    private boolean needsStrategy(Argument argument) {
        List<Premise> premises = builder.premises(argument);
        return premises.size() != 1 || figures.hasName(argument) || kinds.get(premises.get(0).getStatement()).isContext()
                || builder.isMet(argument);
    }

    private void link(Argument argument) {
        boolean con = argument.getPolarity() == Polarity.CON;
        if (con) {
            builder.leaveOut(argument, Messages.get("gsn.con"));
        }
        Integer strategy = builder.number(argument);
        Integer conclusion = builder.number(argument.getConclusion());
        LinkFigure out = relation(Links.toConclusion(argument, context), con);
        List<Premise> premises = builder.premises(argument);
        if (strategy == null) {
            builder.link(argument, builder.number(premises.get(0).getStatement()), conclusion, LinkRole.CONCLUSION, out);
            return;
        }
        builder.link(argument, strategy, conclusion, LinkRole.CONCLUSION, out);
        for (Premise premise : premises) {
            if (premise.isNegated()) {
                builder.leaveOut(premise, Messages.get("gsn.negated"));
            }
            builder.link(premise, builder.number(premise.getStatement()), strategy, LinkRole.PREMISE, part(premise));
        }
    }

    private LinkFigure part(Premise premise) {
        LinkFigure in = Links.toArgument(premise, context);
        if (premise.getKind() == PremiseKind.EXCEPTION) {
            builder.leaveOut(premise, Messages.get("gsn.exception"));
            Stroke con = context.style().links().con().stroke();
            return new LinkFigure(con, Arrow.NONE, Arrow.OPEN, in.sign(), null, in.altText());
        }
        Stroke pro = context.style().links().pro().stroke();
        Arrow head = kinds.get(premise.getStatement()).isContext() ? Arrow.HOLLOW : Arrow.FILLED;
        return new LinkFigure(pro, head, Arrow.NONE, in.sign(), null, in.altText());
    }

    /** SupportedBy points from the claim to its support; a challenge points at what it challenges. */
    private static LinkFigure relation(LinkFigure figure, boolean con) {
        return con ? new LinkFigure(figure.stroke(), Arrow.NONE, Arrow.OPEN, figure.sign(), figure.label(), figure.altText())
                : new LinkFigure(figure.stroke(), Arrow.FILLED, Arrow.NONE, figure.sign(), figure.label(), figure.altText());
    }

    private static String inContextOf(Statement statement) {
        for (Property property : statement.getProperties()) {
            if (IN_CONTEXT_OF.equals(property.getKey())) {
                return property.getValue();
            }
        }
        return null;
    }

    private void linkContexts(Statement statement) {
        for (String name : inContextOf(statement).split(",")) {
            for (Statement other : kinds.keySet()) {
                if (name.strip().equals(other.getLabel()) && other != statement) {
                    Stroke stroke = context.style().links().pro().stroke();
                    builder.link(null, builder.number(other), builder.number(statement), LinkRole.CONCLUSION,
                            new LinkFigure(stroke, Arrow.HOLLOW, Arrow.NONE, null, null, "In the context of"));
                }
            }
        }
    }
}
