// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.spi.LossReport;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/**
 * A map unfolded from its theses into trees, for formats that are trees. Each statement is unfolded once, where it comes first; wherever else it is used
 * stands a node that only refers to it.
 */
public final class ArgumentTree {
    private final ArgumentMap map;
    private final int depthLimit;
    private final Map<Element, List<Argument>> about = new HashMap<>();
    private final Set<Element> visited = new HashSet<>();
    private final Deque<Statement> cut = new ArrayDeque<>();
    private final List<Node> roots = new ArrayList<>();

    /**
     * A statement at one place in the tree.
     *
     * @param repeated whether it is unfolded elsewhere, so that it has no reasons here
     */
    public record Node(Statement statement, boolean repeated, List<Reason> reasons) {
        /** The statement's text, never null. */
        public String text() {
            return statement.getText() == null ? "" : statement.getText();
        }
    }

    /**
     * An argument under its conclusion.
     *
     * @param reasons the arguments about this inference
     */
    public record Reason(Argument argument, List<Node> premises, List<Reason> reasons) {
    }

    private ArgumentTree(ArgumentMap map, int depthLimit) {
        this.map = map;
        this.depthLimit = depthLimit;
    }

    /** @param depthLimit where a line of reasoning is longer, the rest stands in a tree of its own */
    public static ArgumentTree of(ArgumentMap map, int depthLimit) {
        ArgumentTree tree = new ArgumentTree(map, depthLimit);
        tree.unfold();
        return tree;
    }

    /** The trees in the order of their theses in the map. */
    public List<Node> roots() {
        return roots;
    }

    /** Arguments that stand nowhere in the trees: they have no conclusion, or are about each other. */
    public List<Argument> unreached() {
        return map.getArguments().stream().filter(argument -> !visited.contains(argument)).toList();
    }

    /** Reports what any tree cannot say: second uses of a statement, and arguments that hang nowhere. */
    public void reportLosses(LossReport report) {
        Deque<Node> open = new ArrayDeque<>(roots);
        Deque<Reason> reasons = new ArrayDeque<>();
        while (!open.isEmpty() || !reasons.isEmpty()) {
            if (!open.isEmpty()) {
                Node node = open.remove();
                if (node.repeated) {
                    report.approximated(node.statement.getId(), "the statement stands at a second place, since the format is a tree", 0);
                }
                reasons.addAll(node.reasons);
            } else {
                Reason reason = reasons.remove();
                open.addAll(reason.premises);
                reasons.addAll(reason.reasons);
            }
        }
        unreached().forEach(argument -> report.leftOut(argument.getId(), "an argument that leads to no statement", 0));
    }

    private void unfold() {
        Set<Statement> used = new HashSet<>();
        for (Argument argument : map.getArguments()) {
            if (argument.getConclusion() != null) {
                about.computeIfAbsent(argument.getConclusion(), key -> new ArrayList<>()).add(argument);
                argument.getPremises().forEach(premise -> used.add(premise.getStatement()));
            }
        }
        map.getStatements().stream().filter(statement -> !used.contains(statement)).forEach(this::root);
        map.getStatements().stream().filter(Statement::isMain).forEach(this::root);
        map.getStatements().forEach(this::root);
    }

    private void root(Statement statement) {
        cut.add(statement);
        while (!cut.isEmpty()) {
            Statement next = cut.remove();
            if (!visited.contains(next)) {
                roots.add(node(next, 0));
            }
        }
    }

    private Node node(Statement statement, int depth) {
        if (depth > depthLimit && !visited.contains(statement)) {
            cut.add(statement);
            return new Node(statement, true, List.of());
        }
        return visited.add(statement) ? new Node(statement, false, reasons(statement, depth)) : new Node(statement, true, List.of());
    }

    private List<Reason> reasons(Element conclusion, int depth) {
        List<Reason> reasons = new ArrayList<>();
        for (Argument argument : about.getOrDefault(conclusion, List.of())) {
            if (visited.add(argument)) {
                List<Node> premises = new ArrayList<>();
                for (Premise premise : argument.getPremises()) {
                    if (premise.getStatement() != null) {
                        premises.add(node(premise.getStatement(), depth + 1));
                    }
                }
                reasons.add(new Reason(argument, premises, reasons(argument, depth + 1)));
            }
        }
        return reasons;
    }
}
