// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.elenchus.core.internal.Backlinks;
import org.elenchus.core.internal.Texts;
import org.elenchus.model.argumentmap.ArgumentMap;

/**
 * Makes primitive changes to a map and remembers them, so that they can be taken back and done again exactly: every value in its place in
 * every list, those of opposite references included.
 *
 * <p>Whoever changes the map of an open document does it through this class, within an {@link Edit}. Each method changes the model at once
 * and does nothing where the value is there already. Not thread-safe.
 */
public final class Changes {
    private final List<Change> done = new ArrayList<>();

    /** Gives a feature with one value a new one; null takes the value away. Text loses the characters that XML cannot hold. */
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            setAll(owner, feature, (Collection<?>) value);
            return;
        }
        Object after = value instanceof String text ? Texts.storable(text) : value == null ? feature.getDefaultValue() : value;
        Object before = owner.eGet(feature);
        if (!Objects.equals(before, after)) {
            make(new Change.Replaced(owner, feature, owner.eIsSet(feature), before, after, Change.Replaced.positionIn(before, feature, owner)));
        }
    }

    /** Appends a value to a list. */
    public void add(EObject owner, EStructuralFeature feature, Object value) {
        add(owner, feature, values(owner, feature).size(), value);
    }

    /**
     * Inserts a value into a list. Objects that come into a map without an id get one.
     *
     * @throws IllegalArgumentException where the value would stand twice in a list that allows that for none
     */
    public void add(EObject owner, EStructuralFeature feature, int index, Object value) {
        if (feature.isUnique() && values(owner, feature).contains(value)) {
            throw new IllegalArgumentException(feature.getName() + " holds it already: " + value);
        }
        if (feature instanceof EReference r && r.isContainment()) {
            nameAll(owner, (EObject) value);
        }
        make(new Change.Inserted(owner, feature, index, value instanceof String text ? Texts.storable(text) : value));
    }

    /** Takes a value out of a list; does nothing where it is not in it. What refers to it is the caller's business. */
    public void remove(EObject owner, EStructuralFeature feature, Object value) {
        int index = values(owner, feature).indexOf(value);
        if (index >= 0) {
            make(new Change.Removed(owner, feature, index, value));
        }
    }

    /** Gives a value another place in its list. */
    public void move(EObject owner, EStructuralFeature feature, int to, Object value) {
        int from = values(owner, feature).indexOf(value);
        if (from < 0) {
            throw new IllegalArgumentException(feature.getName() + " does not hold it: " + value);
        }
        if (from != to) {
            make(new Change.Moved(owner, feature, from, to));
        }
    }

    /** Takes an object out of what contains it; does nothing where nothing does. */
    public void detach(EObject object) {
        EReference in = object.eContainmentFeature();
        if (in == null) {
            return;
        }
        if (in.isMany()) {
            remove(object.eContainer(), in, object);
        } else {
            set(object.eContainer(), in, null);
        }
    }

    /** What was changed, in the order in which it was done. */
    public List<Change> list() {
        return Collections.unmodifiableList(done);
    }

    public boolean isEmpty() {
        return done.isEmpty();
    }

    /** Takes all changes back. */
    public void revert() {
        for (int i = done.size() - 1; i >= 0; i--) {
            Backlinks.make(done.get(i), false);
        }
    }

    /** Makes all changes again, after they were taken back. */
    public void reapply() {
        for (Change change : done) {
            Backlinks.make(change, true);
        }
    }

    /** Takes over what was done through another, as if it had been done through this one. */
    void append(Changes later) {
        done.addAll(later.done);
    }

    /**
     * Every object concerned: owners of changed features, what was put in or taken out, and both ends of changed references.
     *
     * @return in the order in which they were first concerned
     */
    public Set<EObject> touched() {
        Set<EObject> touched = new LinkedHashSet<>();
        for (Change change : done) {
            touched.add(change.owner());
            if (change instanceof Change.Replaced c) {
                addObject(touched, c.before());
                addObject(touched, c.after());
            } else if (change instanceof Change.Inserted c) {
                addObject(touched, c.value());
            } else if (change instanceof Change.Removed c) {
                addObject(touched, c.value());
            }
        }
        return touched;
    }

    private static void addObject(Set<EObject> objects, Object value) {
        if (value instanceof EObject object) {
            objects.add(object);
        }
    }

    private void setAll(EObject owner, EStructuralFeature feature, Collection<?> wanted) {
        EList<Object> now = values(owner, feature);
        List<Object> values = new ArrayList<>(wanted == null ? List.of() : feature.isUnique() ? new LinkedHashSet<>(wanted) : wanted);
        if (now.equals(values)) {
            return;
        }
        for (int i = now.size() - 1; i >= 0; i--) {
            make(new Change.Removed(owner, feature, i, now.get(i)));
        }
        values.forEach(value -> add(owner, feature, value));
    }

    private static void nameAll(EObject owner, EObject added) {
        if (EcoreUtil.getRootContainer(owner) instanceof ArgumentMap map) {
            Backlinks.of(map).nameAll(added);
        }
    }

    private void make(Change change) {
        Backlinks.make(change, true);
        done.add(change);
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> values(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }
}
