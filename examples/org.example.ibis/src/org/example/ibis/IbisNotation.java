// SPDX-License-Identifier: EPL-2.0
package org.example.ibis;

import java.util.*;

import org.elenchus.model.argumentmap.*;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.notation.*;
import org.elenchus.rendering.scene.*;
import org.elenchus.rendering.style.*;
import org.elenchus.rendering.text.Line;

/** Draws each statement behind the sign of what it is, and each premise straight to the conclusion. */
public final class IbisNotation implements Notation {

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context) {
        List<Diagram.Node> nodes = new ArrayList<>();
        Map<Statement, Integer> numbers = new HashMap<>();
        for (Statement statement : map.getStatements()) {
            numbers.put(statement, nodes.size());
            nodes.add(new Diagram.Node(statement, Part.Kind.STATEMENT, false, figure(statement, context)));
        }
        List<Diagram.Link> links = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Argument argument : map.getArguments()) {
            Integer target = numbers.get(argument.getConclusion());
            LinkStyle look = argument.getPolarity() == Polarity.PRO ? context.style().links().pro() : context.style().links().con();
            LinkFigure line = new LinkFigure(look.stroke(), LinkStyle.Arrow.NONE, look.arrow(), null, null, "");
            for (Premise premise : argument.getPremises()) {
                if (target != null && numbers.containsKey(premise.getStatement())) {
                    Identified named = argument.getPremises().size() == 1 ? argument : premise;
                    links.add(new Diagram.Link(named, numbers.get(premise.getStatement()), target, LinkRole.CONCLUSION, line));
                } else {
                    leftOut.add(new LeftOut(argument, "IBIS has no arguments about inferences"));
                }
            }
        }
        return new Diagram(nodes, links, List.of(), KeyList.NONE, leftOut, Diagram.Lines.SHARED);
    }

    private static Figure figure(Statement statement, NotationContext context) {
        Typography type = context.style().typography();
        BoxStyle look = statement.isMain() ? context.style().boxes().main() : context.style().boxes().statement();
        String text = sign(statement) + " " + (statement.getText() == null ? "" : statement.getText());
        List<Line> lines = context.breaker().lines(text, type.font(statement.isMain(), false), context.maxTextWidth());
        double step = type.size() * type.leading();
        double width = lines.stream().mapToDouble(Line::width).max().orElse(0) + 2 * type.padding();
        double height = lines.size() * step + 2 * type.padding();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Outline(Path.roundedRectangle(new Rect(0, 0, width, height), height / 2), look.fill(), look.border()));
        for (int i = 0; i < lines.size(); i++) {
            double baseline = type.padding() + i * step + type.size();
            marks.add(new Mark.Text(type.padding(), baseline, lines.get(i).width(), lines.get(i).text(), type.font(statement.isMain(), false), look.text()));
        }
        return new Figure(width, height, Figure.Outline.RECTANGLE, marks, text);
    }

    private static String sign(Statement statement) {
        if (statement.isMain() || statement.getUsages().isEmpty()) {
            return "!";
        }
        return ((Argument) statement.getUsages().get(0).eContainer()).getPolarity() == Polarity.PRO ? "+" : "\u2212";
    }
}
