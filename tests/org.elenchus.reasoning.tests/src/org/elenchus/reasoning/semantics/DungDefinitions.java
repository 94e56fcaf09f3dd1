// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The extensions of a framework of attacks, straight from the definitions of Dung (1995) and Caminada (2006), by trying all subsets. */
final class DungDefinitions {
    private final int size;
    /** By argument: the set of those that it attacks, and of those that attack it. */
    private final int[] attacked;
    private final int[] attackers;

    DungDefinitions(int size, boolean[][] attacks) {
        this.size = size;
        attacked = new int[size];
        attackers = new int[size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                attacked[a] |= attacks[a][b] ? 1 << b : 0;
                attackers[b] |= attacks[a][b] ? 1 << a : 0;
            }
        }
    }

    private int attackedBy(int set) {
        int result = 0;
        for (int a = 0; a < size; a++) {
            result |= (set >> a & 1) == 1 ? attacked[a] : 0;
        }
        return result;
    }

    private boolean conflictFree(int set) {
        return (attackedBy(set) & set) == 0;
    }

    private static boolean contains(int greater, int smaller) {
        return (greater & smaller) == smaller;
    }

    private int defended(int set) {
        int result = 0;
        int attackedBySet = attackedBy(set);
        for (int a = 0; a < size; a++) {
            result |= contains(attackedBySet, attackers[a]) ? 1 << a : 0;
        }
        return result;
    }

    private boolean admissible(int set) {
        return conflictFree(set) && contains(defended(set), set);
    }

    private int range(int set) {
        return set | attackedBy(set);
    }

    private List<Integer> where(java.util.function.IntPredicate condition) {
        List<Integer> sets = new ArrayList<>();
        for (int set = 0; set < 1 << size; set++) {
            if (condition.test(set)) {
                sets.add(set);
            }
        }
        return sets;
    }

    Set<Integer> extensions(Semantics semantics) {
        List<Integer> complete = where(s -> conflictFree(s) && defended(s) == s);
        return switch (semantics) {
        case COMPLETE -> new TreeSet<>(complete);
        case GROUNDED -> Set.of(complete.stream().min(Comparator.comparingInt(Integer::bitCount)).orElseThrow());
        case PREFERRED -> new TreeSet<>(maximal(where(this::admissible)));
        case STABLE, TWO_VALUED -> new TreeSet<>(where(s -> conflictFree(s) && range(s) == (1 << size) - 1));
        case SEMI_STABLE -> complete.stream().filter(s -> complete.stream().noneMatch(t -> strictlyContains(range(t), range(s))))
                .collect(Collectors.toCollection(TreeSet::new));
        case IDEAL -> Set.of(ideal());
        };
    }

    private int ideal() {
        int everywhere = maximal(where(this::admissible)).stream().reduce((1 << size) - 1, (a, b) -> a & b);
        return maximal(where(s -> admissible(s) && contains(everywhere, s))).get(0);
    }

    private static boolean strictlyContains(int greater, int smaller) {
        return greater != smaller && contains(greater, smaller);
    }

    private static List<Integer> maximal(List<Integer> sets) {
        return sets.stream().filter(s -> sets.stream().noneMatch(t -> strictlyContains(t, s))).toList();
    }
}
