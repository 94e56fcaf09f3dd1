// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.box;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.notation.NotationContext;

/** What collapsed nodes hide: all that is argued for or against them and leads nowhere else that is shown. */
public final class Folding {
    private final NotationContext context;
    private final Set<Element> hidden;

    private Folding(NotationContext context, Set<Element> hidden) {
        this.context = context;
        this.hidden = hidden;
    }

    public static Folding of(ArgumentMap map, NotationContext context) {
        List<Element> collapsed = Structure.elements(map).stream().filter(context::isCollapsed).toList();
        if (collapsed.isEmpty()) {
            return new Folding(context, Set.of());
        }
        Set<Element> below = new HashSet<>();
        collapsed.forEach(element -> reach(below(element), below, e -> true));
        List<Element> tops = Structure.elements(map).stream().filter(e -> !below.contains(e)).toList();
        Set<Element> shown = new HashSet<>();
        reach(tops, shown, e -> !context.isCollapsed(e));
        // A cycle through a collapsed node must not hide the node itself.
        collapsed.stream().filter(e -> !shown.contains(e) && isOnOwnCycle(e)).forEach(e -> reach(List.of(e), shown, x -> !context.isCollapsed(x)));
        below.removeAll(shown);
        return new Folding(context, below);
    }

    public boolean hides(Element element) {
        return hidden.contains(element) || context.hides(element);
    }

    /** How many statements a collapsed node hides; 0 for others. */
    public int hiddenBelow(Element element) {
        if (hidden.isEmpty() || !context.isCollapsed(element)) {
            return 0;
        }
        Set<Element> below = new HashSet<>();
        reach(below(element), below, hidden::contains);
        return (int) below.stream().filter(e -> e instanceof Statement && hidden.contains(e)).count();
    }

    private static boolean isOnOwnCycle(Element element) {
        Set<Element> reached = new HashSet<>();
        reach(below(element), reached, e -> true);
        return reached.contains(element);
    }

    private static void reach(Collection<? extends Element> from, Set<Element> reached, java.util.function.Predicate<Element> passes) {
        ArrayDeque<Element> queue = new ArrayDeque<>(from);
        while (!queue.isEmpty()) {
            Element at = queue.remove();
            if (reached.add(at) && passes.test(at)) {
                queue.addAll(below(at));
            }
        }
    }

    /** What leads to an element directly. */
    private static List<Element> below(Element element) {
        List<Element> below = new java.util.ArrayList<>(element.getIncoming());
        if (element instanceof Argument argument) {
            for (Premise premise : argument.getPremises()) {
                if (premise.getStatement() != null) {
                    below.add(premise.getStatement());
                }
            }
        }
        return below;
    }
}
