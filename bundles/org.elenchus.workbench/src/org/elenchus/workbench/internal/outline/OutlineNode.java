// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/**
 * One row of the outline: an object of the map at one place of the tree. A statement that several arguments use has several rows.
 *
 * <p>Rows are equal when they stand for the same object at the same place, so a tree keeps what is expanded when it is read anew.
 */
final class OutlineNode implements IAdaptable {

    private final OutlineNode parent;
    private final EObject object;
    private final int hash;

    /**
     * @param parent null for a root
     * @param object a statement (at the root), an argument, or a premise
     */
    OutlineNode(OutlineNode parent, EObject object) {
        this.parent = parent;
        this.object = Objects.requireNonNull(object);
        hash = 31 * System.identityHashCode(object) + (parent == null ? 0 : parent.hash);
    }

    OutlineNode parent() {
        return parent;
    }

    /** What the tree shows here. */
    EObject object() {
        return object;
    }

    /** What a person means by this row: the argument, or the statement, also where it is here as a premise; null for an empty premise. */
    EObject element() {
        return object instanceof Premise premise ? premise.getStatement() : object;
    }

    /** The statement of the row, or null for an argument. */
    Statement statement() {
        return element() instanceof Statement statement ? statement : null;
    }

    /** Whether the same element stands above this row already: an argument in a circle. */
    boolean isRepeated() {
        EObject element = element();
        for (OutlineNode above = parent; above != null; above = above.parent) {
            if (above.element() == element) {
                return true;
            }
        }
        return false;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        EObject element = element();
        return type.isInstance(element) ? type.cast(element) : null;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof OutlineNode node && node.object == object && node.hash == hash
                && Objects.equals(node.parent, parent);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
