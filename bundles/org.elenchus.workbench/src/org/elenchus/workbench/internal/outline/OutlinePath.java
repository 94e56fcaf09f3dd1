// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** The way from an object of the map up to a root of the outline. */
final class OutlinePath {

    private OutlinePath() {
    }

    /**
     * The row of an object on a shortest way from a root.
     *
     * @param roots of the outline
     * @return null where no root is above it
     */
    static OutlineNode to(EObject object, Set<? extends Element> roots) {
        Map<EObject, EObject> below = new HashMap<>();
        ArrayDeque<EObject> waiting = new ArrayDeque<>(List.of(object));
        below.put(object, null);
        while (!waiting.isEmpty()) {
            EObject at = waiting.remove();
            if (roots.contains(at)) {
                return rows(at, below);
            }
            for (EObject next : above(at)) {
                if (!below.containsKey(next)) {
                    below.put(next, at);
                    waiting.add(next);
                }
            }
        }
        return null;
    }

    private static OutlineNode rows(EObject root, Map<EObject, EObject> below) {
        OutlineNode node = new OutlineNode(null, root);
        for (EObject at = below.get(root); at != null; at = below.get(at)) {
            // Below a premise its statement has no row of its own.
            if (!(at instanceof Statement && node.object() instanceof Premise)) {
                node = new OutlineNode(node, at);
            }
        }
        return node;
    }

    private static List<EObject> above(EObject object) {
        List<EObject> above = new ArrayList<>();
        if (object instanceof Statement statement) {
            above.addAll(statement.getUsages());
        } else if (object instanceof Premise) {
            above.add(object.eContainer());
        } else if (object instanceof Argument argument && argument.getConclusion() != null) {
            above.add(argument.getConclusion());
        }
        return above;
    }
}
