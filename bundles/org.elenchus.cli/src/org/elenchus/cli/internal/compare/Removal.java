// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal.compare;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.NodeView;

/** Takes out of the merged map what they removed, unless we changed it, added to it or newly refer to it. */
final class Removal {
    private final MapIndex base;
    private final MapIndex ours;
    private final MapIndex theirs;
    private final MapIndex merged;
    private final List<Conflict> conflicts;
    private final Set<EObject> leaving = new LinkedHashSet<>();

    Removal(MapIndex base, MapIndex ours, MapIndex theirs, MapIndex merged, List<Conflict> conflicts) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.merged = merged;
        this.conflicts = conflicts;
    }

    void apply() {
        for (String key : merged.all().keySet()) {
            if (base.has(key) && ours.has(key) && !theirs.has(key)) {
                leaving.add(merged.get(key));
            }
        }
        keepWhatWeChanged();
        keepWhatIsUsed();
        takePlacements();
        detach();
    }

    /** Where something is drawn counts for nothing once the thing itself is gone. */
    private static boolean isPlacement(EObject object) {
        return object instanceof NodeView || object instanceof EdgeView;
    }

    private void takePlacements() {
        for (EObject object : merged.all().values()) {
            if (object instanceof NodeView node && (node.getElement() == null || leaving.contains(node.getElement()))
                    || object instanceof EdgeView edge && (edge.getLink() == null || leaving.contains(edge.getLink()))) {
                leaving.add(object);
            }
        }
    }

    private void keepWhatWeChanged() {
        for (EObject object : List.copyOf(leaving)) {
            String key = merged.key(object);
            if (leaving.contains(object) && !isPlacement(object) && !MapMerge.sameFeatures(ours.get(key), ours, base.get(key), base)) {
                keep(object);
                conflicts.add(conflict(object, null));
            }
        }
    }

    /** What stays may not refer to what leaves, nor be owned by it; where their own change dropped the reference it is not there any more. */
    private void keepWhatIsUsed() {
        boolean changed = true;
        while (changed && !leaving.isEmpty()) {
            changed = false;
            for (EObject object : List.copyOf(merged.all().values())) {
                if (!leaving.contains(object) && !isPlacement(object)) {
                    changed |= keepOwner(object) | keepReferred(object);
                }
            }
        }
    }

    private boolean keepOwner(EObject object) {
        EObject owner = object.eContainer();
        if (owner == null || !leaving.contains(owner)) {
            return false;
        }
        keep(owner);
        conflicts.add(conflict(owner, merged.key(object)));
        return true;
    }

    private boolean keepReferred(EObject object) {
        boolean kept = false;
        for (EStructuralFeature feature : Features.compared(object)) {
            if (feature instanceof EReference && !feature.isMany()) {
                EObject referred = (EObject) object.eGet(feature);
                if (referred != null && leaving.contains(referred)) {
                    keep(referred);
                    conflicts.add(conflict(referred, merged.key(object)));
                    kept = true;
                }
            }
        }
        return kept;
    }

    /** With all that it is in. */
    private void keep(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            leaving.remove(at);
        }
    }

    private Conflict conflict(EObject object, String user) {
        return new Conflict(Conflict.Kind.THEY_REMOVED, merged.key(object), object.eClass().getName(), MapDiff.describe(object), null, user, null);
    }

    private void detach() {
        for (EObject object : merged.all().values()) {
            if (!leaving.contains(object)) {
                dropReferences(object);
            }
        }
        for (EObject object : leaving) {
            EcoreUtil.remove(object);
            clearReferences(object);
            merged.remove(merged.key(object));
        }
    }

    private void dropReferences(EObject object) {
        for (EStructuralFeature feature : Features.compared(object)) {
            if (feature instanceof EReference && feature.isMany()) {
                for (Iterator<?> i = ((List<?>) object.eGet(feature)).iterator(); i.hasNext();) {
                    if (leaving.contains(i.next())) {
                        i.remove();
                    }
                }
            }
        }
    }

    /** So that nothing in the map knows of it from the other end. */
    private static void clearReferences(EObject object) {
        for (EStructuralFeature feature : Features.compared(object)) {
            if (feature instanceof EReference) {
                object.eUnset(feature);
            }
        }
    }
}
