// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.toulmin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;
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
import org.elenchus.rendering.internal.notation.Warrants;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.LinkFigure;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.LinkStyle.Arrow;

/** Collects the nodes and links of Toulmin layouts. */
final class ToulminDiagram {
    private static final double DOT = 1.6;
    private static final double NARROW_IN_EM = 14;

    private final NotationContext context;
    private final DiagramBuilder builder;
    private final Stroke pro;
    private final Stroke con;
    /** Where an argument's warrants meet the way from its data. */
    private final Map<Argument, Integer> meetings = new HashMap<>();
    private final Map<Argument, Boolean> warranted = new HashMap<>();

    ToulminDiagram(ArgumentMap map, NotationContext context) {
        this.context = context;
        builder = new DiagramBuilder(map, context);
        pro = context.style().links().pro().stroke();
        con = context.style().links().undercut().stroke();
    }

    Diagram make() {
        for (Statement statement : builder.statements()) {
            builder.statement(statement, new StatementFigure(statement, context, builder.hiddenBelow(statement)).make());
        }
        List<Argument> shown = builder.arguments();
        List<Argument> steps = shown.stream().filter(Parts::isStep).toList();
        for (Argument step : steps) {
            builder.argument(step, false, qualifier(step));
            meetings.put(step, builder.decoration(true, dot(step)));
        }
        steps.forEach(this::linkStep);
        for (Argument argument : shown) {
            if (!Parts.isStep(argument)) {
                linkAside(argument);
            }
        }
        steps.stream().filter(step -> !warranted.containsKey(step)).forEach(step -> builder.leaveOut(step, Messages.get("toulmin.noWarrant")));
        return builder.build(KeyList.NONE, Diagram.Lines.SEPARATE);
    }

    private Figure qualifier(Argument step) {
        var type = context.style().typography();
        Inks inks = Inks.of(step, context);
        String words = step.isStrict() ? "so, necessarily" : "so, presumably";
        words = step.getPolarity() == Polarity.CON ? words + " not" : words;
        int hidden = builder.hiddenBelow(step);
        words = hidden > 0 ? words + " (+" + hidden + ")" : words;
        return new ShapeFigure(Shape.ROUNDED, context).words(words, type.smallFont(false, true), inks.line(),
                (context.maxTextWidth() < NARROW_IN_EM * type.size() ? 4 : 8) * type.size())
                .make(inks.fill(), inks.border(), words + ": " + Texts.describe(step));
    }

    private Figure dot(Argument step) {
        Stroke stroke = Links.style(step, context.style()).stroke();
        return new Figure(DOT, DOT, Figure.Outline.ELLIPSE,
                List.of(new Mark.Outline(Path.ellipse(new Rect(0, 0, DOT, DOT)), stroke.colour(), null)), "");
    }

    private void linkStep(Argument step) {
        LinkFigure out = Links.toConclusion(step, context);
        Integer qualifier = builder.number(step);
        Integer meeting = meetings.get(step);
        builder.link(step, qualifier, builder.number(step.getConclusion()), LinkRole.CONCLUSION, out);
        Stroke plain = Stroke.solid(out.stroke().colour(), out.stroke().width());
        builder.link(null, meeting, qualifier, LinkRole.CONCLUSION, LinkFigure.plain(plain, ""));
        for (Premise premise : step.getPremises()) {
            Integer statement = builder.number(premise.getStatement());
            if (premise.getKind() == PremiseKind.EXCEPTION) {
                builder.link(premise, statement, qualifier, LinkRole.ASIDE, aside(con, "unless", premise));
            } else if (Parts.isWarrant(premise)) {
                builder.link(premise, statement, meeting, LinkRole.ASIDE, aside(pro, "since", premise));
                warranted.put(step, true);
            } else if (Warrants.isBacking(premise) && warrant(step) != null) {
                builder.link(premise, statement, builder.number(warrant(step).getStatement()), LinkRole.ASIDE, aside(pro, "on account of", premise));
            } else {
                LinkFigure in = Links.toArgument(premise, context);
                builder.link(premise, statement, meeting, LinkRole.PREMISE, new LinkFigure(plain, in.start(), Arrow.NONE, in.sign(), in.label(), in.altText()));
            }
        }
    }

    private static Premise warrant(Argument step) {
        return step.getPremises().stream().filter(Parts::isWarrant).findFirst().orElse(null);
    }

    private LinkFigure aside(Stroke stroke, String word, Premise premise) {
        return new LinkFigure(Stroke.solid(stroke.colour(), stroke.width()), Arrow.NONE, Arrow.NONE, premise.isNegated() ? "\u00ac" : null, word,
                Texts.describe(premise));
    }

    /** Backing, a warrant said by an argument for the step, or a rebuttal said by one against it. */
    private void linkAside(Argument argument) {
        boolean attack = argument.getPolarity() == Polarity.CON;
        Integer target;
        String word;
        if (argument.getConclusion() instanceof Argument step) {
            if (!Parts.isStep(step)) {
                builder.leaveOut(argument, Messages.get("toulmin.meta"));
                return;
            }
            target = attack ? builder.number(step) : meetings.get(step);
            word = attack ? "unless" : "since";
            if (!attack) {
                warranted.put(step, true);
            }
        } else {
            target = builder.number(argument.getConclusion());
            word = "on account of";
        }
        List<Premise> premises = builder.premises(argument);
        if (attack && premises.size() > 1) {
            builder.leaveOut(argument, Messages.get("toulmin.premises"));
        }
        for (Premise premise : premises) {
            Identified element = premises.size() == 1 ? argument : premise;
            builder.link(element, builder.number(premise.getStatement()), target, LinkRole.ASIDE, aside(attack ? con : pro, word, premise));
        }
    }
}
