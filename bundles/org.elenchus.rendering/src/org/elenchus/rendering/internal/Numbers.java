// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.rendering.notation.Diagram;

/**
 * The numbers of a canvas's nodes and links by what they show. After a small change of a large map they are told from the numbers before, so that no
 * large table has to be filled. An entry is the number of a node, or that of a link plus the number of nodes.
 */
final class Numbers {
    static final int NONE = -1;
    private static final int[] NOTHING = new int[0];

    private final Diagram.Node[] nodes;
    private final Diagram.Link[] links;
    /** Entries of some canvas before, by id. */
    private final Map<String, int[]> base;
    /** What the entries of that canvas are now; null where they are the same. */
    private final int[] now;
    /** Entries of what that canvas did not have. */
    private final Map<String, int[]> fresh;
    private final Set<Integer> extras;

    private Numbers(Canvas canvas, Map<String, int[]> base, int[] now, Map<String, int[]> fresh, Set<Integer> extras) {
        this.nodes = canvas.nodes;
        this.links = canvas.links;
        this.base = base;
        this.now = now;
        this.fresh = fresh;
        this.extras = extras;
    }

    static Numbers of(Canvas canvas) {
        Map<String, int[]> table = new HashMap<>(4 * (canvas.nodes.length + canvas.links.length) / 3 + 16);
        for (int i = 0; i < canvas.nodes.length; i++) {
            enter(table, canvas.nodes[i].element(), i);
        }
        for (int i = 0; i < canvas.links.length; i++) {
            enter(table, canvas.links[i].element(), canvas.nodes.length + i);
        }
        Numbers plain = new Numbers(canvas, table, null, Map.of(), Set.of());
        return new Numbers(canvas, table, null, Map.of(), plain.seekExtras());
    }

    /**
     * The numbers of a canvas that follows another.
     *
     * @param nodeBefore by node: its number there, or -1
     * @param linkBefore by link: its number there, or -1
     */
    static Numbers following(Numbers before, Canvas next, int[] nodeBefore, int[] linkBefore) {
        int[] moved = new int[before.nodes.length + before.links.length];
        Arrays.fill(moved, NONE);
        Map<String, int[]> fresh = new HashMap<>();
        for (int i = 0; i < nodeBefore.length; i++) {
            if (nodeBefore[i] >= 0) {
                moved[nodeBefore[i]] = i;
            } else {
                enter(fresh, next.nodes[i].element(), i);
            }
        }
        boolean plain = before.extras.isEmpty();
        for (int i = 0; i < linkBefore.length; i++) {
            if (linkBefore[i] >= 0) {
                moved[before.nodes.length + linkBefore[i]] = nodeBefore.length + i;
            } else {
                plain &= next.links[i].element() != null;
                enter(fresh, next.links[i].element(), nodeBefore.length + i);
            }
        }
        before.fresh.values().forEach(entries -> keep(fresh, entries, moved, next));
        int[] now = before.now == null ? moved : before.now.clone();
        for (int i = 0; i < now.length && before.now != null; i++) {
            now[i] = now[i] < 0 ? NONE : moved[now[i]];
        }
        Numbers numbers = new Numbers(next, before.base, now, fresh, Set.of());
        return plain ? numbers : new Numbers(next, before.base, now, fresh, numbers.seekExtras());
    }

    private static void keep(Map<String, int[]> fresh, int[] entries, int[] moved, Canvas next) {
        for (int entry : entries) {
            int there = moved[entry];
            if (there >= 0) {
                enter(fresh, there < next.nodes.length ? next.nodes[there].element() : next.links[there - next.nodes.length].element(), there);
            }
        }
    }

    private static void enter(Map<String, int[]> table, Identified element, int entry) {
        String id = Parts.idOf(element);
        if (id != null) {
            int[] before = table.put(id, new int[] {entry});
            if (before != null) {
                int[] all = Arrays.copyOf(before, before.length + 1);
                all[before.length] = entry;
                Arrays.sort(all);
                table.put(id, all);
            }
        }
    }

    private Set<Integer> seekExtras() {
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i].element() == null) {
                found.add(i);
            }
        }
        for (int i = 0; i < links.length; i++) {
            if (links[i].element() == null || link(links[i].element().getId()) != i) {
                found.add(nodes.length + i);
            }
        }
        return found;
    }

    /** Entries that stand for nothing of the map, or for what has a line already. */
    Set<Integer> extras() {
        return extras;
    }

    /** Whether the link stands for nothing of the map, or for what has a line already. */
    boolean isExtra(int link) {
        return !extras.isEmpty() && extras.contains(nodes.length + link);
    }

    /** In ascending order. */
    int[] entries(String id) {
        if (id == null) {
            return NOTHING;
        }
        int[] old = base.getOrDefault(id, NOTHING);
        int[] added = fresh.getOrDefault(id, NOTHING);
        if (now == null || old.length == 0 && added.length == 0) {
            return old;
        }
        int[] all = new int[old.length + added.length];
        int count = 0;
        for (int entry : old) {
            if (now[entry] >= 0) {
                all[count++] = now[entry];
            }
        }
        for (int entry : added) {
            all[count++] = entry;
        }
        int[] result = Arrays.copyOf(all, count);
        Arrays.sort(result);
        return result;
    }

    /** Number of the node that bears the id, or -1. */
    int node(String id) {
        int[] entries = entries(id);
        return entries.length > 0 && entries[0] < nodes.length ? entries[0] : NONE;
    }

    /** Number of the first link that bears the id, or -1. */
    int link(String id) {
        for (int entry : entries(id)) {
            if (entry >= nodes.length) {
                return entry - nodes.length;
            }
        }
        return NONE;
    }

    /** Number of the node that shows an element; null where none does. */
    Integer nodeOf(EObject element) {
        int number = element instanceof Identified identified ? node(identified.getId()) : NONE;
        return number >= 0 && nodes[number].element() == element ? Integer.valueOf(number) : null;
    }

    /** Numbers of the links that show an object, in ascending order; empty where none does. */
    List<Integer> linksOf(EObject object) {
        if (!(object instanceof Identified identified)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(1);
        for (int entry : entries(identified.getId())) {
            if (entry >= nodes.length && links[entry - nodes.length].element() == object) {
                found.add(entry - nodes.length);
            }
        }
        return found;
    }
}
