// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.filter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** What stands around elements. Each method takes time linear in what it looks at. */
public final class Surroundings {
    private Surroundings() {
    }

    /**
     * An element with all that can be reached from it over some arguments, in either direction. An argument comes with its premises and its
     * conclusion, so that nothing dangles.
     *
     * @param steps how many arguments may be gone over; 0 for the element alone, or an argument's own premises and conclusion
     */
    public static Set<Element> neighbourhood(Element centre, int steps) {
        Map<Element, Integer> distance = new HashMap<>();
        Set<Element> reached = new LinkedHashSet<>();
        ArrayDeque<Element> queue = new ArrayDeque<>(List.of(centre));
        distance.put(centre, 0);
        while (!queue.isEmpty()) {
            Element at = queue.removeFirst();
            if (!reached.add(at)) {
                continue;
            }
            int here = distance.get(at);
            ends(at).forEach(end -> reach(end, here, distance, () -> queue.addFirst(end)));
            if (here < steps) {
                arguments(at).forEach(argument -> reach(argument, here + 1, distance, () -> queue.addLast(argument)));
            }
        }
        return reached;
    }

    private static void reach(Element element, int far, Map<Element, Integer> distance, Runnable enqueue) {
        Integer known = distance.get(element);
        if (known == null || far < known) {
            distance.put(element, far);
            enqueue.run();
        }
    }

    /** What an argument joins; nothing for a statement. */
    private static List<Element> ends(Element element) {
        List<Element> ends = new ArrayList<>();
        if (element instanceof Argument argument) {
            for (Premise premise : argument.getPremises()) {
                if (premise.getStatement() != null) {
                    ends.add(premise.getStatement());
                }
            }
            if (argument.getConclusion() != null) {
                ends.add(argument.getConclusion());
            }
        }
        return ends;
    }

    private static Set<Argument> arguments(Element element) {
        Set<Argument> arguments = new LinkedHashSet<>(element.getIncoming());
        if (element instanceof Statement statement) {
            for (Premise usage : statement.getUsages()) {
                if (usage.eContainer() instanceof Argument argument) {
                    arguments.add(argument);
                }
            }
        }
        return arguments;
    }

    /** Elements with all that they lead to, up to the theses. */
    public static Set<Element> withWays(Collection<? extends Element> elements) {
        Set<Element> reached = new LinkedHashSet<>();
        ArrayDeque<Element> queue = new ArrayDeque<>(elements);
        while (!queue.isEmpty()) {
            Element at = queue.remove();
            if (reached.add(at)) {
                if (at instanceof Argument argument) {
                    if (argument.getConclusion() != null) {
                        queue.add(argument.getConclusion());
                    }
                } else {
                    ((Statement) at).getUsages().forEach(usage -> queue.add((Argument) usage.eContainer()));
                }
            }
        }
        return reached;
    }

    /** Elements with all that is argued for or against them, down to the leaves. */
    public static Set<Element> below(Collection<? extends Element> elements) {
        Set<Element> reached = new LinkedHashSet<>();
        ArrayDeque<Element> queue = new ArrayDeque<>(elements);
        while (!queue.isEmpty()) {
            Element at = queue.remove();
            if (reached.add(at)) {
                queue.addAll(at.getIncoming());
                if (at instanceof Argument argument) {
                    argument.getPremises().stream().map(Premise::getStatement).filter(Objects::nonNull).forEach(queue::add);
                }
            }
        }
        return reached;
    }

    /** Elements, with the premises and conclusions of the arguments among them, and with the arguments that join what is there then. */
    static Set<Element> whole(Collection<? extends Element> elements) {
        Set<Element> all = new LinkedHashSet<>();
        ArrayDeque<Element> queue = new ArrayDeque<>(elements);
        while (!queue.isEmpty()) {
            Element at = queue.remove();
            if (all.add(at)) {
                queue.addAll(ends(at));
            }
        }
        return joined(all);
    }

    /** Elements with the arguments that lead from some of them to one of them, and the arguments about those. */
    public static Set<Element> joined(Set<? extends Element> elements) {
        Set<Element> all = new LinkedHashSet<>(elements);
        ArrayDeque<Element> queue = new ArrayDeque<>(all);
        while (!queue.isEmpty()) {
            for (Argument argument : queue.remove().getIncoming()) {
                if (!all.contains(argument) && hasPremiseIn(argument, all)) {
                    all.add(argument);
                    queue.add(argument);
                }
            }
        }
        return all;
    }

    private static boolean hasPremiseIn(Argument argument, Set<Element> all) {
        return argument.getPremises().stream().anyMatch(premise -> all.contains(premise.getStatement()));
    }
}
