// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Puts what objects own in order: theirs, where we kept the order of the base, else ours; what only the other side has comes behind what it
 * follows there.
 */
final class MergedOrder {
    private final MapIndex base;
    private final MapIndex ours;
    private final MapIndex theirs;
    private final MapIndex merged;

    MergedOrder(MapIndex base, MapIndex ours, MapIndex theirs, MapIndex merged) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.merged = merged;
    }

    void apply() {
        for (String key : List.copyOf(merged.all().keySet())) {
            EObject owner = merged.get(key);
            for (EReference feature : owner.eClass().getEAllContainments()) {
                if (feature.isMany()) {
                    order(key, owner, feature);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void order(String owner, EObject object, EReference feature) {
        EList<EObject> children = (EList<EObject>) object.eGet(feature);
        if (children.size() < 2) {
            return;
        }
        List<String> our = keys(ours, owner, feature);
        List<String> their = keys(theirs, owner, feature);
        List<String> was = keys(base, owner, feature);
        boolean weKept = common(our, was).equals(common(was, our));
        List<String> order = weKept ? insert(their, our) : insert(our, their);
        List<EObject> sorted = new ArrayList<>(children.size());
        for (String key : order) {
            EObject child = merged.get(key);
            if (child != null && child.eContainer() == object) {
                sorted.add(child);
            }
        }
        Set<EObject> known = new HashSet<>(sorted);
        children.stream().filter(child -> !known.contains(child)).forEach(sorted::add);
        ECollections.setEList(children, sorted);
    }

    private static List<String> keys(MapIndex index, String owner, EReference feature) {
        List<String> keys = new ArrayList<>();
        EObject object = index.get(owner);
        if (object != null && object.eClass().getEAllContainments().contains(feature)) {
            for (Object child : (List<?>) object.eGet(feature)) {
                keys.add(index.key((EObject) child));
            }
        }
        return keys;
    }

    private static List<String> common(List<String> keys, List<String> with) {
        Set<String> wanted = new HashSet<>(with);
        return keys.stream().filter(wanted::contains).toList();
    }

    /** The first list, with what only the second has behind what it follows there. */
    private static List<String> insert(List<String> first, List<String> second) {
        Set<String> known = new HashSet<>(first);
        java.util.Map<String, List<String>> following = new java.util.HashMap<>();
        String before = "";
        for (String key : second) {
            if (known.contains(key)) {
                before = key;
            } else {
                following.computeIfAbsent(before, k -> new ArrayList<>()).add(key);
            }
        }
        List<String> all = new ArrayList<>(following.getOrDefault("", List.of()));
        for (String key : first) {
            all.add(key);
            all.addAll(following.getOrDefault(key, List.of()));
        }
        return all;
    }
}
