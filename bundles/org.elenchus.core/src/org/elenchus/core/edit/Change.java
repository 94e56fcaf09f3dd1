// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One primitive change of a model: where, what was, what is. Enough to take it back, to do it again, and to write it into a journal.
 *
 * <p>Changes are exact only in the order in which they were made, and taken back in the opposite order. {@link Changes} sees to that.
 */
public sealed interface Change {
    /** The object whose feature changed. */
    EObject owner();

    /** The feature that changed. */
    EStructuralFeature feature();

    /** Does it, the first time or again. */
    void apply();

    /** Takes it back. */
    void revert();

    /**
     * A single value took the place of another.
     *
     * @param wasSet        whether the feature had a value of its own before; otherwise taking back leaves it at its default
     * @param before        value before
     * @param after         value after
     * @param oppositeIndex where the owner stood in the opposite list of {@code before}, or -1 where there is no such list
     */
    record Replaced(EObject owner, EStructuralFeature feature, boolean wasSet, Object before, Object after, int oppositeIndex) implements Change {
        @Override
        public void apply() {
            owner.eSet(feature, after);
        }

        @Override
        public void revert() {
            if (!wasSet) {
                owner.eUnset(feature);
                return;
            }
            owner.eSet(feature, before);
            if (oppositeIndex >= 0) {
                opposites(before, (EReference) feature).move(oppositeIndex, owner);
            }
        }

        /** Position of an owner in the opposite list of what it refers to, or -1. */
        static int positionIn(Object target, EStructuralFeature feature, EObject owner) {
            boolean listed = target != null && feature instanceof EReference r && r.getEOpposite() != null && r.getEOpposite().isMany();
            return listed ? opposites(target, (EReference) feature).indexOf(owner) : -1;
        }

        private static EList<EObject> opposites(Object target, EReference reference) {
            return list((EObject) target, reference.getEOpposite());
        }
    }

    /**
     * A value came into a list.
     *
     * @param index where it stands then
     */
    record Inserted(EObject owner, EStructuralFeature feature, int index, Object value) implements Change {
        @Override
        public void apply() {
            list(owner, feature).add(index, value);
        }

        @Override
        public void revert() {
            list(owner, feature).remove(index);
        }
    }

    /**
     * A value went out of a list.
     *
     * @param index where it stood
     */
    record Removed(EObject owner, EStructuralFeature feature, int index, Object value) implements Change {
        @Override
        public void apply() {
            list(owner, feature).remove(index);
        }

        @Override
        public void revert() {
            list(owner, feature).add(index, value);
        }
    }

    /** A value changed its place in a list. */
    record Moved(EObject owner, EStructuralFeature feature, int from, int to) implements Change {
        @Override
        public void apply() {
            list(owner, feature).move(to, from);
        }

        @Override
        public void revert() {
            list(owner, feature).move(from, to);
        }
    }

    /** The values of a many-valued feature. */
    @SuppressWarnings("unchecked")
    private static <T> EList<T> list(EObject owner, EStructuralFeature feature) {
        return (EList<T>) owner.eGet(feature);
    }
}
