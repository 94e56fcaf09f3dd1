// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/**
 * Folds away what is more than so many steps of argument from a thesis; the boxes above it say how many statements they hide. A thesis is a statement
 * marked as one, or one that leads nowhere else.
 */
final class Depth {
    private final Map<Element, Integer> steps = new HashMap<>();
    private final ArrayDeque<Element> open = new ArrayDeque<>();

    private Depth(ArgumentMap map) {
        for (Statement statement : map.getStatements()) {
            if (statement.isMain() || statement.getUsages().isEmpty()) {
                reach(statement, 0);
            }
        }
        spread();
        for (Statement statement : map.getStatements()) {
            if (!steps.containsKey(statement)) {
                // What is left is argued for in a circle; one of it has to be on top.
                reach(statement, 0);
                spread();
            }
        }
    }

    /** @param most steps shown, 1 for the theses and what speaks for or against them */
    static void fold(ArgumentMap map, FigureView view, int most) {
        Depth depth = new Depth(map);
        depth.steps.forEach((element, steps) -> {
            boolean argued = !element.getIncoming().isEmpty();
            if (argued && steps >= most && element instanceof Statement) {
                view.node(element).setCollapsed(true);
            }
        });
    }

    private void reach(Element element, int step) {
        if (steps.putIfAbsent(element, step) == null) {
            open.add(element);
        }
    }

    private void spread() {
        while (!open.isEmpty()) {
            Element at = open.remove();
            int step = steps.get(at);
            for (Argument argument : at.getIncoming()) {
                reach(argument, step);
                for (Premise premise : argument.getPremises()) {
                    if (premise.getStatement() != null) {
                        reach(premise.getStatement(), step + 1);
                    }
                }
            }
        }
    }
}
