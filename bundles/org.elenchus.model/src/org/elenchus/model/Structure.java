// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/**
 * What follows from a map's structure and is therefore never stored.
 *
 * <p>Each method looks at the map as it is now; none changes it. Not thread-safe against changes of the map.
 */
public final class Structure {
    private Structure() {
    }

    /** Whether two or more pro arguments lead to the element independently (a convergent structure in Freeman's sense). */
    public static boolean isConvergent(Element element) {
        return element.getIncoming().stream().filter(a -> a.getPolarity() == Polarity.PRO).limit(2).count() == 2;
    }

    /** Whether the argument has two premises or more, which it needs together. */
    public static boolean isLinked(Argument argument) {
        return argument.getPremises().size() >= 2;
    }

    /** Whether the argument attacks a statement (Pollock's rebutting defeater when the statement is a conclusion). */
    public static boolean rebuts(Argument argument) {
        return argument.getPolarity() == Polarity.CON && argument.getConclusion() instanceof Statement;
    }

    /** Whether the argument attacks a statement that some argument uses as a premise. */
    public static boolean undermines(Argument argument) {
        return rebuts(argument) && !((Statement) argument.getConclusion()).getUsages().isEmpty();
    }

    /** Whether the argument attacks an inference rather than a statement (Pollock's undercutting defeater). */
    public static boolean undercuts(Argument argument) {
        return argument.getPolarity() == Polarity.CON && argument.getConclusion() instanceof Argument;
    }

    /** Whether no argument has the statement as its conclusion. */
    public static boolean isLeaf(Statement statement) {
        return statement.getIncoming().isEmpty();
    }

    /** The map's statements without arguments, in the map's order. */
    public static List<Statement> leaves(ArgumentMap map) {
        return map.getStatements().stream().filter(Structure::isLeaf).toList();
    }

    /**
     * The statements that the map is about: its main statements or, where none is marked, those that are a premise of nothing.
     *
     * @return in the map's order; empty where every statement is a premise and none is main
     */
    public static List<Statement> theses(ArgumentMap map) {
        List<Statement> main = map.getStatements().stream().filter(Statement::isMain).toList();
        return !main.isEmpty() ? main : map.getStatements().stream().filter(s -> s.getUsages().isEmpty()).toList();
    }

    /**
     * Least number of arguments between an element and a thesis; an argument is as deep as the conclusion it leads to, plus one.
     *
     * @return 0 for a thesis, -1 when no thesis can be reached
     */
    public static int depth(Element element) {
        boolean mainIsMarked = mapOf(element) != null && mapOf(element).getStatements().stream().anyMatch(Statement::isMain);
        Set<Element> seen = new HashSet<>(Set.of(element));
        ArrayDeque<Element> level = new ArrayDeque<>(seen);
        for (int depth = 0; !level.isEmpty(); depth++) {
            ArrayDeque<Element> next = new ArrayDeque<>();
            while (!level.isEmpty()) {
                Element at = level.remove();
                if (isThesis(at, mainIsMarked)) {
                    return depth;
                }
                // From a premise to its argument costs nothing, from an argument to its conclusion one step.
                ArrayDeque<Element> reached = at instanceof Argument ? next : level;
                towardsThesis(at).stream().filter(seen::add).forEach(reached::add);
            }
            level = next;
        }
        return -1;
    }

    /**
     * The depth of every element of a map at once, in time linear in its size.
     *
     * @return an entry for each statement and argument; -1 when no thesis can be reached
     */
    public static Map<Element, Integer> depths(ArgumentMap map) {
        Map<Element, Integer> depths = new HashMap<>();
        ArrayDeque<Element> queue = new ArrayDeque<>();
        boolean mainIsMarked = map.getStatements().stream().anyMatch(Statement::isMain);
        for (Element element : elements(map)) {
            boolean thesis = isThesis(element, mainIsMarked);
            depths.put(element, thesis ? 0 : -1);
            if (thesis) {
                queue.add(element);
            }
        }
        while (!queue.isEmpty()) {
            Element at = queue.remove();
            for (Element behind : awayFromThesis(at)) {
                int depth = depths.get(at) + (behind instanceof Argument ? 1 : 0);
                if (depths.getOrDefault(behind, 0) == -1) {
                    depths.put(behind, depth);
                    // A premise is as deep as its argument: it goes to the front, so that the search stays breadth-first.
                    if (behind instanceof Statement) {
                        queue.addFirst(behind);
                    } else {
                        queue.addLast(behind);
                    }
                }
            }
        }
        return depths;
    }

    /** Every statement and then every argument of the map. */
    public static List<Element> elements(ArgumentMap map) {
        List<Element> all = new ArrayList<>(map.getStatements().size() + map.getArguments().size());
        all.addAll(map.getStatements());
        all.addAll(map.getArguments());
        return all;
    }

    /** The map that an element is in, or null when it is in none. */
    public static ArgumentMap mapOf(Element element) {
        return element.eContainer() instanceof ArgumentMap map ? map : null;
    }

    /**
     * The arguments for and against an element in the map's order, which is the order of siblings in every view.
     *
     * <p>Sorting asks the map for positions; to sort the arguments of many elements, number the map's arguments once instead.
     */
    public static List<Argument> argumentsInOrder(Element element) {
        ArgumentMap map = mapOf(element);
        List<Argument> arguments = new ArrayList<>(element.getIncoming());
        if (map != null && arguments.size() > 1) {
            arguments.sort(Comparator.comparingInt(map.getArguments()::indexOf));
        }
        return arguments;
    }

    private static boolean isThesis(Element element, boolean mainIsMarked) {
        return element instanceof Statement s && (mainIsMarked ? s.isMain() : s.getUsages().isEmpty());
    }

    private static List<Element> towardsThesis(Element element) {
        List<Element> next = new ArrayList<>();
        if (element instanceof Argument argument && argument.getConclusion() != null) {
            next.add(argument.getConclusion());
        } else if (element instanceof Statement statement) {
            for (Premise premise : statement.getUsages()) {
                if (premise.eContainer() instanceof Argument argument) {
                    next.add(argument);
                }
            }
        }
        return next;
    }

    private static List<Element> awayFromThesis(Element element) {
        List<Element> next = new ArrayList<>(element.getIncoming());
        if (element instanceof Argument argument) {
            for (Premise premise : argument.getPremises()) {
                if (premise.getStatement() != null) {
                    next.add(premise.getStatement());
                }
            }
        }
        return next;
    }
}
