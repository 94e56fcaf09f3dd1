// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.box;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.rendering.notation.LinkFigure;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.LinkStyle;
import org.elenchus.rendering.style.LinkStyle.Arrow;
import org.elenchus.rendering.style.Style;

/** How an argument's lines look. */
public final class Links {
    private Links() {
    }

    /** The look of the argument's kind: pro, con, undercut, contradiction or equivalence. */
    public static LinkStyle style(Argument argument, Style style) {
        Style.Links links = style.links();
        boolean con = argument.getPolarity() == Polarity.CON;
        if (argument.isMutual()) {
            return con ? links.mutual() : links.equal();
        }
        if (con) {
            return argument.getConclusion() instanceof Argument ? links.undercut() : links.con();
        }
        return links.pro();
    }

    public static LinkFigure toConclusion(Argument argument, NotationContext context) {
        LinkStyle look = style(argument, context.style());
        Double strength = context.labelling().strength(argument.getId());
        if (strength == null) {
            strength = argument.getStrength();
        }
        return new LinkFigure(look.stroke(), Arrow.NONE, look.arrow(), null, strength == null ? null : Texts.decimal(strength),
                Texts.describe(argument));
    }

    public static LinkFigure toArgument(Premise premise, NotationContext context) {
        Argument argument = (Argument) premise.eContainer();
        LinkStyle look = style(argument, context.style());
        Stroke stroke = look.stroke();
        String label = switch (premise.getKind()) {
            case EXCEPTION -> Texts.EXCEPTION;
            case ASSUMPTION -> Texts.ASSUMPTION;
            case ORDINARY -> null;
        };
        if (premise.getKind() == PremiseKind.EXCEPTION) {
            stroke = new Stroke(stroke.colour(), stroke.width(), java.util.List.of(0.4, 2.4));
        }
        boolean bothWays = argument.isMutual() && argument.getPremises().size() == 1;
        return new LinkFigure(stroke, bothWays ? look.arrow() : Arrow.NONE, Arrow.NONE, premise.isNegated() ? "\u00ac" : null, label,
                Texts.describe(premise));
    }

    /** An argument of one premise as one line, from the premise to the conclusion. */
    public static LinkFigure direct(Argument argument, Premise premise, NotationContext context) {
        LinkFigure from = toArgument(premise, context);
        LinkFigure to = toConclusion(argument, context);
        String label = from.label() == null ? to.label() : to.label() == null ? from.label() : from.label() + " " + to.label();
        return new LinkFigure(from.stroke(), from.start(), to.end(), from.sign(), label, to.altText());
    }
}
