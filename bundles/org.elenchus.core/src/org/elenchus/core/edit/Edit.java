// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;

/**
 * One step of undo: what a person did, in words, and the changes it made. Execute it through {@code MapDocument.execute}.
 *
 * <p>An edit that turns out to change nothing aborts, and so leaves no step behind; one that fails takes back what it had done.
 */
public final class Edit extends AbstractCommand {
    /** What an edit does, done once; undo and redo work from what it recorded. */
    @FunctionalInterface
    public interface Body {
        /**
         * Changes the map through {@code changes} and nothing else.
         *
         * @return what is to be selected afterwards; never null
         */
        Collection<? extends EObject> apply(Changes changes);
    }

    private final Body body;
    private final String refusal;
    private final Object mergeKey;
    private Changes changes = new Changes();
    private List<EObject> result = List.of();

    /**
     * @param label for the Undo and Redo menu, in the user's language
     * @param body  what it does
     */
    public Edit(String label, Body body) {
        this(label, body, null, null);
    }

    private Edit(String label, Body body, String refusal, Object mergeKey) {
        super(Objects.requireNonNull(label));
        this.body = Objects.requireNonNull(body);
        this.refusal = refusal;
        this.mergeKey = mergeKey;
    }

    /**
     * An edit that cannot be executed.
     *
     * @param why in words for a person
     */
    public static Edit refused(String label, String why) {
        return new Edit(label, changes -> List.of(), Objects.requireNonNull(why), null);
    }

    /**
     * Several edits as one step of undo, done in order; its result is that of the last that has one. Refused where one of them is.
     *
     * @param edits none of them executed yet
     */
    public static Edit all(String label, List<Edit> edits) {
        String why = edits.stream().map(Edit::refusal).filter(Objects::nonNull).findFirst().orElse(null);
        return new Edit(label, changes -> {
            Collection<? extends EObject> last = List.of();
            for (Edit edit : edits) {
                Collection<? extends EObject> now = edit.body.apply(changes);
                last = now.isEmpty() ? last : now;
            }
            return last;
        }, why, null);
    }

    /**
     * Does it as a part of another edit, whose body this is called from.
     *
     * @return what would be selected afterwards
     * @throws IllegalArgumentException where it is refused; the message tells a person why
     */
    public Collection<? extends EObject> applyWithin(Changes outer) {
        if (refusal != null) {
            throw new IllegalArgumentException(refusal);
        }
        return body.apply(outer);
    }

    /**
     * The same edit, which {@code MapDocument.execute} adds to the step before it where that has an equal key: so typing is one step.
     *
     * @param key for example the statement and feature that are typed into; give a new one to start a new step
     */
    public Edit mergingBy(Object key) {
        return new Edit(label, body, refusal, Objects.requireNonNull(key));
    }

    /** Why it cannot be executed, in words for a person; null where it can. */
    public String refusal() {
        return refusal;
    }

    /** What is to be selected after it was executed or done again; empty before and where nothing fits. */
    public List<EObject> result() {
        return result;
    }

    /** What it changed; empty before it is executed. */
    public Changes changes() {
        return changes;
    }

    /** Whether this edit, just made, continues the one before. */
    public boolean continues(Edit earlier) {
        return mergeKey != null && mergeKey.equals(earlier.mergeKey);
    }

    /** Makes an edit that was executed after this one a part of this one. */
    public void absorb(Edit later) {
        changes.append(later.changes);
        result = later.result;
    }

    /** Likewise for one that follows from this one, so that what is to be selected afterwards stays what it was. */
    public void absorbDerived(Edit later) {
        changes.append(later.changes);
    }

    @Override
    protected boolean prepare() {
        return refusal == null;
    }

    @Override
    public void execute() {
        Changes made = new Changes();
        try {
            result = List.copyOf(body.apply(made));
        } catch (RuntimeException e) {
            made.revert();
            throw e;
        }
        if (made.isEmpty()) {
            throw new AbortExecutionException();
        }
        changes = made;
    }

    @Override
    public void undo() {
        changes.revert();
    }

    @Override
    public void redo() {
        changes.reapply();
    }

    @Override
    public Collection<?> getResult() {
        return result;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return changes.touched();
    }
}
