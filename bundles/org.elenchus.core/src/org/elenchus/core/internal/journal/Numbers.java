// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.journal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * Numbers for the objects of a map, those without an id included, by which a journal speaks of them: first those of the map at the beginning, in the order of
 * its file, then newcomers. Writer and reader count alike. A number outlives the object's stay in the map, so that what is deleted can come back.
 */
final class Numbers {
    private final Map<EObject, Integer> numbers = new IdentityHashMap<>();
    private final List<EObject> objects = new ArrayList<>();

    Numbers(EObject root) {
        addTree(root);
    }

    private void addTree(EObject root) {
        add(root);
        root.eContents().forEach(this::addTree);
    }

    int add(EObject object) {
        numbers.put(object, objects.size());
        objects.add(object);
        return objects.size() - 1;
    }

    boolean knows(EObject object) {
        return numbers.containsKey(object);
    }

    /** @throws IllegalStateException where it has none: something changed the map past the document */
    int of(EObject object) {
        Integer number = numbers.get(object);
        if (number == null) {
            throw new IllegalStateException("the journal does not know " + object);
        }
        return number;
    }

    EObject object(int number) {
        return objects.get(number);
    }

    int size() {
        return objects.size();
    }
}
