// SPDX-License-Identifier: EPL-2.0
package org.elenchus.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Attack graphs of the kinds that solver competitions use, and of the kind that argument maps give; the same seed gives the same graph. */
public final class AttackGraphs {
    /** Attacks from {@code from[i]} to {@code to[i]} among nodes 0 to {@code size - 1}. */
    public record Graph(String kind, int size, int[] from, int[] to) {
    }

    private final int size;
    private final Random random;
    private final Set<Long> attacks = new LinkedHashSet<>();

    private AttackGraphs(String kind, int size) {
        this.size = size;
        this.random = new Random(31L * kind.hashCode() + size);
    }

    /**
     * A graph.
     *
     * @param kind er (Erdős–Rényi, three attacks a node), ws (Watts–Strogatz, six neighbours, one in ten rewired), ba (Barabási–Albert,
     *             three links a node), or map (a tree of attacks with mutual ones and cross links)
     */
    public static Graph of(String kind, int size) {
        AttackGraphs work = new AttackGraphs(kind, size);
        switch (kind) {
        case "er" -> work.erdosRenyi();
        case "ws" -> work.wattsStrogatz();
        case "ba" -> work.barabasiAlbert();
        case "map" -> work.map();
        default -> throw new IllegalArgumentException(kind);
        }
        return work.graph(kind);
    }

    private Graph graph(String kind) {
        int[] from = new int[attacks.size()];
        int[] to = new int[attacks.size()];
        int i = 0;
        for (long attack : attacks) {
            from[i] = (int) (attack >> 32);
            to[i++] = (int) attack;
        }
        return new Graph(kind, size, from, to);
    }

    private void attack(int from, int to) {
        attacks.add((long) from << 32 | to);
    }

    /** One way or the other, one in ten both ways. */
    private void oriented(int a, int b) {
        double way = random.nextDouble();
        if (way < 0.55) {
            attack(a, b);
        }
        if (way < 0.1 || way >= 0.55) {
            attack(b, a);
        }
    }

    private void erdosRenyi() {
        while (attacks.size() < 3 * size) {
            int a = random.nextInt(size);
            int b = random.nextInt(size);
            if (a != b) {
                attack(a, b);
            }
        }
    }

    private void wattsStrogatz() {
        Set<Long> pairs = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            for (int d = 1; d <= 3; d++) {
                int j = random.nextDouble() < 0.1 ? random.nextInt(size) : (i + d) % size;
                if (i != j && !pairs.contains((long) j << 32 | i)) {
                    pairs.add((long) i << 32 | j);
                }
            }
        }
        pairs.forEach(p -> oriented((int) (p >> 32), (int) (long) p));
    }

    private void barabasiAlbert() {
        List<Integer> ends = new ArrayList<>();
        int[] targets = { 0, 1, 2 };
        for (int i = 3; i < size; i++) {
            Set<Integer> distinct = new LinkedHashSet<>();
            for (int target : targets) {
                distinct.add(target);
            }
            for (int target : distinct) {
                oriented(i, target);
                ends.add(i);
                ends.add(target);
            }
            for (int k = 0; k < 3; k++) {
                targets[k] = ends.get(random.nextInt(ends.size()));
            }
        }
    }

    private void map() {
        for (int i = 1; i < size; i++) {
            int least = random.nextBoolean() ? Math.max(0, i - 12) : 0;
            int parent = least + random.nextInt(i - least);
            attack(i, parent);
            if (random.nextDouble() < 0.3) {
                attack(parent, i);
            }
        }
        for (int i = 0; i < size / 10; i++) {
            int a = random.nextInt(size);
            int b = random.nextInt(size);
            if (a != b) {
                attack(a, b);
            }
        }
    }
}
