// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/**
 * The strongly connected components of two statements or more in the graph that leads from each statement to those that it is a reason for
 * (Tarjan 1972, with a stack of its own), in time linear in the map. Equivalences, which are reasons both ways on purpose, do not count.
 */
final class SupportCircles {
    private final List<Statement> statements;
    private final int[][] next;
    private final int[] index;
    private final int[] low;
    private final boolean[] onStack;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final List<List<Integer>> circles = new ArrayList<>();
    private int counter;

    SupportCircles(ArgumentMap map) {
        statements = map.getStatements();
        int n = statements.size();
        next = new int[n][];
        index = new int[n];
        low = new int[n];
        onStack = new boolean[n];
        Map<Statement, Integer> number = new HashMap<>();
        statements.forEach(statement -> number.put(statement, number.size()));
        for (int i = 0; i < n; i++) {
            next[i] = supported(statements.get(i), number);
        }
    }

    private static int[] supported(Statement statement, Map<Statement, Integer> number) {
        List<Integer> targets = new ArrayList<>();
        for (Premise premise : statement.getUsages()) {
            boolean supports = premise.eContainer() instanceof Argument a && a.getPolarity() == Polarity.PRO && !a.isMutual() && !premise.isNegated();
            Integer target = supports ? number.get(((Argument) premise.eContainer()).getConclusion()) : null;
            if (target != null) {
                targets.add(target);
            }
        }
        return targets.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The circles, each in the order of the map. */
    List<List<Statement>> find() {
        Arrays.fill(index, -1);
        for (int i = 0; i < statements.size(); i++) {
            if (index[i] < 0) {
                visit(i);
            }
        }
        circles.sort(Comparator.comparing(circle -> circle.get(0)));
        return circles.stream().map(circle -> circle.stream().map(statements::get).toList()).toList();
    }

    private void visit(int start) {
        Deque<int[]> path = new ArrayDeque<>();
        path.push(enter(start));
        while (!path.isEmpty()) {
            int[] frame = path.peek();
            int at = frame[0];
            if (frame[1] < next[at].length) {
                int to = next[at][frame[1]++];
                if (index[to] < 0) {
                    path.push(enter(to));
                } else if (onStack[to]) {
                    low[at] = Math.min(low[at], index[to]);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    int above = path.peek()[0];
                    low[above] = Math.min(low[above], low[at]);
                }
                if (low[at] == index[at]) {
                    component(at);
                }
            }
        }
    }

    private int[] enter(int node) {
        index[node] = counter;
        low[node] = counter++;
        stack.push(node);
        onStack[node] = true;
        return new int[] {node, 0};
    }

    private void component(int root) {
        List<Integer> members = new ArrayList<>();
        int member;
        do {
            member = stack.pop();
            onStack[member] = false;
            members.add(member);
        } while (member != root);
        if (members.size() > 1) {
            members.sort(Comparator.naturalOrder());
            circles.add(members);
        }
    }
}
