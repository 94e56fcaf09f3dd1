// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.NodeView;

/**
 * Brings two versions of a map together that come from the same base: what only one of them changed is taken from that one; where both changed
 * the same in different ways, ours stays and a conflict says so. The result never refers to anything that is not in it.
 */
public final class MapMerge {
    private static final String MODIFIED = "modified";

    private final MapIndex base;
    private final MapIndex theirs;
    /** Of the merged map, which begins as a copy of ours. */
    private final MapIndex merged;
    private final MapIndex ours;
    private final List<Conflict> conflicts = new ArrayList<>();

    private MapMerge(ArgumentMap base, ArgumentMap result, ArgumentMap ours, ArgumentMap theirs) {
        this.base = new MapIndex(base);
        this.ours = new MapIndex(ours);
        this.theirs = new MapIndex(theirs);
        this.merged = new MapIndex(result);
    }

    /**
     * What came out of a merge.
     *
     * @param map       the merged map
     * @param conflicts empty where everything could be brought together
     */
    public record Result(ArgumentMap map, List<Conflict> conflicts) {
    }

    /** Merges; none of the three maps is changed. */
    public static Result merge(ArgumentMap base, ArgumentMap ours, ArgumentMap theirs) {
        ArgumentMap result = EcoreUtil.copy(ours);
        MapMerge merge = new MapMerge(base, result, ours, theirs);
        merge.addTheirs();
        merge.changeFeatures();
        merge.removeTheirs();
        new MergedOrder(merge.base, merge.ours, merge.theirs, merge.merged).apply();
        return new Result(result, merge.conflicts);
    }

    /** New objects of theirs, without references yet, so that all of them are there when these are set. */
    private void addTheirs() {
        for (Map.Entry<String, EObject> entry : theirs.all().entrySet()) {
            String key = entry.getKey();
            if (merged.has(key)) {
                continue;
            }
            if (base.has(key)) {
                weRemoved(key, entry.getValue());
            } else {
                add(key, entry.getValue());
            }
        }
    }

    private void weRemoved(String key, EObject theirObject) {
        boolean placement = theirObject instanceof NodeView || theirObject instanceof EdgeView;
        boolean changed = !placement && !sameFeatures(theirObject, theirs, base.get(key), base);
        if (changed) {
            conflict(Conflict.Kind.WE_REMOVED, key, theirObject, null, null, null);
        }
    }

    private void add(String key, EObject theirObject) {
        EObject owner = merged.get(theirs.owner(key));
        if (owner == null) {
            conflict(Conflict.Kind.WE_REMOVED, theirs.owner(key), theirObject.eContainer(), null, null, key);
            return;
        }
        EObject copy = EcoreUtil.create(theirObject.eClass());
        for (EStructuralFeature feature : Features.compared(theirObject)) {
            if (!(feature instanceof EReference) && theirObject.eIsSet(feature)) {
                copy.eSet(feature, theirObject.eGet(feature));
            }
        }
        attach(copy, owner, theirObject.eContainmentFeature());
        merged.put(key, copy);
    }

    @SuppressWarnings("unchecked")
    private static void attach(EObject child, EObject owner, EReference feature) {
        if (feature.isMany()) {
            ((List<EObject>) owner.eGet(feature)).add(child);
        } else {
            owner.eSet(feature, child);
        }
    }

    private void changeFeatures() {
        for (Map.Entry<String, EObject> entry : theirs.all().entrySet()) {
            EObject target = merged.get(entry.getKey());
            if (target != null && target.eClass() == entry.getValue().eClass()) {
                for (EStructuralFeature feature : Features.compared(target)) {
                    change(entry.getKey(), target, feature);
                }
                move(entry.getKey(), target);
            }
        }
    }

    private void change(String key, EObject target, EStructuralFeature feature) {
        Object was = base.has(key) ? Features.value(base.get(key), feature, base) : unset(feature);
        Object our = ours.has(key) ? Features.value(ours.get(key), feature, ours) : was;
        Object their = Features.value(theirs.get(key), feature, theirs);
        if (Objects.equals(their, was) || Objects.equals(their, our) && ours.has(key)) {
            return;
        }
        if (feature.getName().equals(MODIFIED)) {
            if (our == null || their != null && their.toString().compareTo(our.toString()) > 0) {
                target.eSet(feature, their);
            }
        } else if (feature.isMany() && !Features.isSequence(feature)) {
            mergeSet(key, target, feature, (List<?>) was, (List<?>) their);
        } else if (Objects.equals(our, was) || !ours.has(key)) {
            set(key, target, feature, their);
        } else {
            conflict(Conflict.Kind.BOTH_CHANGED, key, target, feature.getName(), our, their);
        }
    }

    private static Object unset(EStructuralFeature feature) {
        return feature.isMany() ? List.of() : feature instanceof EReference ? null : feature.getDefaultValue();
    }

    /** A reference to what we removed is a conflict, unless it only says where that is drawn. */
    private void set(String key, EObject target, EStructuralFeature feature, Object value) {
        if (!(feature instanceof EReference)) {
            target.eSet(feature, value);
            return;
        }
        EObject referred = value == null ? null : merged.get((String) value);
        if (value != null && referred == null && (target instanceof NodeView || target instanceof EdgeView)) {
            target.eUnset(feature);
        } else if (value != null && referred == null) {
            conflict(Conflict.Kind.WE_REMOVED, (String) value, theirs.get((String) value), null, null, key);
        } else {
            target.eSet(feature, referred);
        }
    }

    /** Adds what they added, takes away what they took away. */
    @SuppressWarnings("unchecked")
    private void mergeSet(String key, EObject target, EStructuralFeature feature, List<?> was, List<?> their) {
        List<Object> values = (List<Object>) target.eGet(feature);
        boolean refers = feature instanceof EReference;
        for (Object gone : was) {
            if (!their.contains(gone)) {
                values.remove(refers ? merged.get((String) gone) : gone);
            }
        }
        for (Object added : their) {
            Object value = refers ? merged.get((String) added) : added;
            if (value == null) {
                conflict(Conflict.Kind.WE_REMOVED, (String) added, theirs.get((String) added), null, null, key);
            } else if (!was.contains(added) && !values.contains(value)) {
                values.add(value);
            }
        }
    }

    /** To the owner that they gave it, where we left it where it was. */
    private void move(String key, EObject target) {
        if (!base.has(key) || !ours.has(key) || key.equals(MapIndex.ROOT)) {
            return;
        }
        String was = base.owner(key);
        String our = ours.owner(key);
        String their = theirs.owner(key);
        if (Objects.equals(their, was) || Objects.equals(their, our)) {
            return;
        }
        EObject owner = merged.get(their);
        if (!Objects.equals(our, was) || owner == null || EcoreUtil.isAncestor(target, owner)) {
            conflict(Conflict.Kind.BOTH_CHANGED, key, target, MapDiff.OWNER, our, their);
        } else {
            attach(target, owner, theirs.get(key).eContainmentFeature());
        }
    }

    private void removeTheirs() {
        new Removal(base, ours, theirs, merged, conflicts).apply();
    }

    /** Whether the objects have equal features; what they own is not looked at. */
    static boolean sameFeatures(EObject one, MapIndex oneIndex, EObject other, MapIndex otherIndex) {
        for (EStructuralFeature feature : Features.compared(one)) {
            if (!Objects.equals(Features.value(one, feature, oneIndex), Features.value(other, feature, otherIndex))) {
                return false;
            }
        }
        return true;
    }

    private void conflict(Conflict.Kind kind, String key, EObject object, String feature, Object our, Object their) {
        boolean told = kind == Conflict.Kind.WE_REMOVED && conflicts.stream().anyMatch(c -> c.kind() == kind && c.key().equals(key));
        if (!told) {
            conflicts.add(new Conflict(kind, key, object.eClass().getName(), MapDiff.describe(object), feature, our, their));
        }
    }
}
