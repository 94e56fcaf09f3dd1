// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;

/**
 * The labellings of an abstract dialectical framework, straight from the definitions of Brewka, Ellmauthaler, Strass, Wallner & Woltran
 * (2013): the characteristic operator looks at every two-valued completion, every three-valued labelling is tried. A labelling is a string
 * of t, f and u, one a node.
 */
public final class FrameworkDefinitions {
    /** Whether a node's acceptance condition holds in a two-valued world. */
    public interface Conditions {
        boolean holds(int node, String world);
    }

    private final int size;
    private final Conditions conditions;
    private final java.util.function.IntPredicate open;
    private final List<String> all = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();

    public FrameworkDefinitions(Network net) {
        this(net.size(), (node, world) -> holds(net, node, world), node -> net.condition(node) == Condition.OPEN);
    }

    /** @param open the nodes that are never decided */
    public FrameworkDefinitions(int size, Conditions conditions, java.util.function.IntPredicate open) {
        this.size = size;
        this.conditions = conditions;
        this.open = open;
        fill("");
    }

    private void fill(String begun) {
        if (begun.length() == size) {
            all.add(begun);
            return;
        }
        for (char label : "tfu".toCharArray()) {
            fill(begun + label);
        }
    }

    /** The acceptance condition of a node under a two-valued labelling, in the words of docs/semantics.md. */
    private static boolean holds(Network net, int node, String world) {
        boolean everything = true;
        double pro = -1;
        double con = -1;
        for (int i = net.inputStart(node); i < net.inputEnd(node); i++) {
            int source = net.inputs()[i] / 2;
            boolean attack = net.inputs()[i] % 2 == 1;
            boolean in = world.charAt(source) == 't';
            everything &= in != attack;
            pro = in && !attack ? Math.max(pro, net.weight(source)) : pro;
            con = in && attack ? Math.max(con, net.weight(source)) : con;
        }
        boolean some = pro >= 0;
        boolean better = some && pro > Math.max(con, 0);
        boolean convincing = better && pro > 0.5 && pro - Math.max(con, 0) > 0.3;
        return switch (net.condition(node)) {
        case ALL -> everything;
        case NEVER -> false;
        case OPEN -> throw new IllegalStateException("has no two-valued condition");
        case SCINTILLA -> some;
        case DIALECTICAL_VALIDITY -> some && con < 0;
        case PREPONDERANCE -> better;
        case CLEAR_AND_CONVINCING -> convincing;
        case BEYOND_REASONABLE_DOUBT -> convincing && (con < 0 || con < 0.2);
        };
    }

    private void completions(String labels, int at, String begun, List<String> result) {
        if (at == labels.length()) {
            result.add(begun);
        } else if (labels.charAt(at) != 'u') {
            completions(labels, at + 1, begun + labels.charAt(at), result);
        } else {
            completions(labels, at + 1, begun + 't', result);
            completions(labels, at + 1, begun + 'f', result);
        }
    }

    private String operator(String labels) {
        return known.computeIfAbsent(labels, this::compute);
    }

    private String compute(String labels) {
        List<String> worlds = new ArrayList<>();
        completions(labels, 0, "", worlds);
        StringBuilder result = new StringBuilder();
        for (int node = 0; node < size; node++) {
            if (open.test(node)) {
                result.append('u');
                continue;
            }
            int number = node;
            long holding = worlds.stream().filter(w -> conditions.holds(number, w)).count();
            result.append(holding == worlds.size() ? 't' : holding == 0 ? 'f' : 'u');
        }
        return result.toString();
    }

    /** Whether the second says at least what the first says. */
    private static boolean below(String less, String more) {
        for (int i = 0; i < less.length(); i++) {
            if (less.charAt(i) != 'u' && less.charAt(i) != more.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> maximal(List<String> labellings) {
        return labellings.stream().filter(a -> labellings.stream().noneMatch(b -> !a.equals(b) && below(a, b))).toList();
    }

    public List<String> admissible() {
        return all.stream().filter(v -> below(v, operator(v))).toList();
    }

    private static boolean decidesMore(String one, String other) {
        boolean more = false;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) == 'u' && other.charAt(i) != 'u') {
                return false;
            }
            more |= one.charAt(i) != 'u' && other.charAt(i) == 'u';
        }
        return more;
    }

    public Set<String> labellings(Semantics semantics) {
        List<String> complete = all.stream().filter(v -> v.equals(operator(v))).toList();
        List<String> result = switch (semantics) {
        case GROUNDED -> complete.stream().filter(v -> complete.stream().allMatch(w -> below(v, w))).toList();
        case COMPLETE -> complete;
        case PREFERRED -> maximal(admissible());
        case SEMI_STABLE -> complete.stream().filter(v -> complete.stream().noneMatch(w -> decidesMore(w, v))).toList();
        case TWO_VALUED -> complete.stream().filter(v -> v.indexOf('u') < 0).toList();
        case STABLE -> complete.stream().filter(v -> v.indexOf('u') < 0 && isFounded(v)).toList();
        case IDEAL -> {
            List<String> preferred = maximal(admissible());
            yield maximal(admissible().stream().filter(v -> preferred.stream().allMatch(p -> below(v, p))).toList());
        }
        };
        return new TreeSet<>(result);
    }

    /** Whether the grounded labelling of the reduct, where what is false in the model is false for good, makes true what is true. */
    private boolean isFounded(String model) {
        String labels = model.replace('t', 'u');
        while (true) {
            StringBuilder next = new StringBuilder(operator(labels));
            for (int i = 0; i < next.length(); i++) {
                if (model.charAt(i) == 'f') {
                    next.setCharAt(i, 'f');
                }
            }
            if (next.toString().equals(labels)) {
                return labels.equals(model);
            }
            labels = next.toString();
        }
    }
}
