// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.elenchus.core.Ids;
import org.elenchus.core.edit.Change;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.Identified;

/**
 * Who refers to an object by a reference that has no opposite in the model: node and edge views, groups, answers, excerpts. So that deleting
 * one of ten thousand elements looks at what hangs on it and at nothing else. Knows objects by their ids, too.
 *
 * <p>Made when first asked for, and from then on kept up by every {@link Change}. It hangs on the map itself as an adapter.
 */
public final class Backlinks extends AdapterImpl {
    private static final Map<EClass, List<EReference>> PLAIN_REFERENCES = new ConcurrentHashMap<>();

    private final Map<EObject, List<EObject>> referrers = new IdentityHashMap<>();
    private final Map<String, EObject> ids = new HashMap<>();

    private Backlinks() {
    }

    /** The index of the map, which is made where it is missing. */
    public static Backlinks of(ArgumentMap map) {
        Backlinks index = existing(map);
        if (index == null) {
            index = new Backlinks();
            forTree(map, index::include);
            map.eAdapters().add(index);
        }
        return index;
    }

    /** Those that refer to the object and are of that type, in the order in which they came to it. */
    public <T> List<T> referrers(EObject object, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (EObject referrer : referrers.getOrDefault(object, List.of())) {
            if (type.isInstance(referrer)) {
                found.add(type.cast(referrer));
            }
        }
        return found;
    }

    /** The object with that id, or null. */
    public EObject find(String id) {
        return ids.get(id);
    }

    /** Makes a change, or takes it back, and keeps the index of the map concerned right, where there is one. */
    public static void make(Change change, boolean forward) {
        Backlinks index = EcoreUtil.getRootContainer(change.owner()) instanceof ArgumentMap map ? existing(map) : null;
        if (index != null) {
            index.update(change, forward ? before(change) : after(change), index::exclude, index::unlink);
        }
        if (forward) {
            change.apply();
        } else {
            change.revert();
        }
        if (index != null) {
            index.update(change, forward ? after(change) : before(change), index::include, index::link);
        }
    }

    /** Gives a new, unused id to every object of the tree that has none and is to have one. */
    public void nameAll(EObject tree) {
        forTree(tree, object -> {
            if (object instanceof Identified identified && (identified.getId() == null || identified.getId().isEmpty())) {
                identified.setId(freshId());
                ids.put(identified.getId(), object);
            }
        });
    }

    /** An id that nothing in the map has. */
    public String freshId() {
        String id = Ids.next();
        while (ids.containsKey(id)) {
            id = Ids.next();
        }
        return id;
    }

    private static Backlinks existing(ArgumentMap map) {
        return (Backlinks) EcoreUtil.getExistingAdapter(map, Backlinks.class);
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Backlinks.class;
    }

    private interface Link {
        void between(EObject owner, EObject target);
    }

    private void update(Change change, Object value, Consumer<EObject> tree, Link link) {
        EStructuralFeature feature = change.feature();
        if (feature == ArgumentmapPackage.Literals.IDENTIFIED__ID) {
            tree.accept(change.owner());
        } else if (value instanceof EObject object && feature instanceof EReference reference) {
            if (reference.isContainment()) {
                forTree(object, tree);
            } else if (isPlain(reference)) {
                link.between(change.owner(), object);
            }
        }
    }

    private static Object before(Change change) {
        return change instanceof Change.Replaced c ? c.before() : change instanceof Change.Removed c ? c.value() : null;
    }

    private static Object after(Change change) {
        return change instanceof Change.Replaced c ? c.after() : change instanceof Change.Inserted c ? c.value() : null;
    }

    private static void forTree(EObject root, Consumer<EObject> action) {
        action.accept(root);
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            action.accept(all.next());
        }
    }

    private void include(EObject object) {
        if (object instanceof Identified identified) {
            ids.put(identified.getId(), object);
        }
        for (EReference reference : plainReferences(object.eClass())) {
            targets(object, reference).forEach(target -> link(object, target));
        }
    }

    private void exclude(EObject object) {
        if (object instanceof Identified identified) {
            ids.remove(identified.getId(), object);
        }
        for (EReference reference : plainReferences(object.eClass())) {
            targets(object, reference).forEach(target -> unlink(object, target));
        }
    }

    private void link(EObject owner, EObject target) {
        referrers.computeIfAbsent(target, t -> new ArrayList<>(2)).add(owner);
    }

    private void unlink(EObject owner, EObject target) {
        List<EObject> left = referrers.get(target);
        if (left != null && left.remove(owner) && left.isEmpty()) {
            referrers.remove(target);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> targets(EObject object, EReference reference) {
        Object value = object.eGet(reference, false);
        if (reference.isMany()) {
            return (EList<EObject>) value;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    private static List<EReference> plainReferences(EClass type) {
        return PLAIN_REFERENCES.computeIfAbsent(type, t -> t.getEAllReferences().stream().filter(Backlinks::isPlain).toList());
    }

    private static boolean isPlain(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && reference.getEOpposite() == null && !reference.isDerived();
    }
}
