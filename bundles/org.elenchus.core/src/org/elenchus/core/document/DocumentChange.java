// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.elenchus.core.edit.Change;
import org.elenchus.core.edit.Edit;

/**
 * What happened to a document's map at one stroke.
 *
 * @param document whose map changed
 * @param kind     how
 * @param edit     what was executed, undone or redone; null for a revert
 * @param changes  the primitive changes of this stroke in the order of the edit, which an undo took back from last to first; enough to be
 *                 appended to a journal. Empty for a revert
 */
public record DocumentChange(MapDocument document, Kind kind, Edit edit, List<Change> changes) {
    /** How a map came to change. */
    public enum Kind {
        EXECUTE, UNDO, REDO,
        /** Everything is new: {@link MapDocument#map()} gives another map. */
        REVERT
    }

    public DocumentChange {
        changes = List.copyOf(changes);
    }

    /** Whether the document has another map now, so that nothing of what was known of it holds. */
    public boolean isWhole() {
        return kind == Kind.REVERT;
    }

    /**
     * Every object concerned: owners of changed features, what came in or went out, and both ends of references that changed. For a tree that
     * came in or went out only its root.
     */
    public Set<EObject> touched() {
        Set<EObject> touched = new LinkedHashSet<>();
        for (Change change : changes) {
            touched.add(change.owner());
            addObject(touched, before(change));
            addObject(touched, after(change));
        }
        return touched;
    }

    /** Those touched that are in the map now and were in none, or elsewhere in it, before. */
    public Set<EObject> added() {
        return contained(true);
    }

    /** Those touched that were in the map before and are not now. */
    public Set<EObject> removed() {
        return contained(false);
    }

    /** Those touched that are in the map now and are not {@link #added()}. */
    public Set<EObject> changed() {
        Set<EObject> changed = new LinkedHashSet<>(touched());
        changed.removeAll(added());
        changed.removeIf(object -> !isInMap(object));
        return changed;
    }

    private Set<EObject> contained(boolean now) {
        Set<EObject> objects = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change.feature() instanceof EReference reference && reference.isContainment()) {
                addObject(objects, before(change));
                addObject(objects, after(change));
            }
        }
        objects.removeIf(object -> isInMap(object) != now);
        return objects;
    }

    private boolean isInMap(EObject object) {
        return EcoreUtil.isAncestor(document.map(), object);
    }

    private static Object before(Change change) {
        return change instanceof Change.Replaced c ? c.before() : change instanceof Change.Removed c ? c.value() : null;
    }

    private static Object after(Change change) {
        return change instanceof Change.Replaced c ? c.after() : change instanceof Change.Inserted c ? c.value() : null;
    }

    private static void addObject(Set<EObject> objects, Object value) {
        if (value instanceof EObject object) {
            objects.add(object);
        }
    }
}
