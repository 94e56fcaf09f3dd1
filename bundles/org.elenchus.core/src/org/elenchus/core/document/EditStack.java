// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import java.util.List;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.WrappedException;

import org.elenchus.core.edit.Change;
import org.elenchus.core.edit.Edit;

/** The steps of undo of one document. Failures reach the caller; a step that continues the one before becomes part of it. */
final class EditStack extends BasicCommandStack {
    /** Told after each stroke. */
    interface Observer {
        /** About to change the map. */
        default void before() {
            // Most look only at what came of it.
        }

        /** @param stroke what was done just now; with merged typing only the last of it */
        void done(DocumentChange.Kind kind, Edit edit, List<Change> stroke);
    }

    /** No number of steps, so that the state that was saved is not come back to. */
    private static final int NEVER_SAVED = -2;

    private final Observer observer;
    private boolean mayMerge;

    EditStack(Observer observer) {
        this.observer = observer;
    }

    @Override
    public void execute(Command command) {
        if (!(command instanceof Edit edit)) {
            throw new IllegalArgumentException("only an Edit keeps undo exact: " + command);
        }
        if (edit.refusal() != null) {
            throw new IllegalArgumentException(edit.refusal());
        }
        observer.before();
        Edit before = mayMerge && top >= 0 && top == commandList.size() - 1 && saveIndex != top ? (Edit) commandList.get(top) : null;
        int saved = saveIndex;
        super.execute(edit);
        if (edit.changes().isEmpty()) {
            return;
        }
        if (before != null && edit.continues(before)) {
            before.absorb(edit);
            commandList.remove(top--);
            mostRecentCommand = before;
            saveIndex = saved;
        }
        mayMerge = true;
        observer.done(DocumentChange.Kind.EXECUTE, edit, edit.changes().list());
    }

    /** Makes an edit as a part of the step before it, whatever that is; as a step of its own where there is none. */
    void amend(Edit edit) {
        Edit before = top >= 0 ? (Edit) commandList.get(top) : null;
        if (before == null) {
            execute(edit);
            return;
        }
        observer.before();
        try {
            edit.execute();
        } catch (AbortExecutionException e) {
            // It changed nothing.
            return;
        }
        before.absorbDerived(edit);
        if (saveIndex == top) {
            // The step that was saved is another one now, which no undo leads back to.
            saveIndex = NEVER_SAVED;
        }
        observer.done(DocumentChange.Kind.EXECUTE, edit, edit.changes().list());
    }

    @Override
    public void undo() {
        if (canUndo()) {
            Edit edit = (Edit) getUndoCommand();
            observer.before();
            super.undo();
            mayMerge = false;
            observer.done(DocumentChange.Kind.UNDO, edit, edit.changes().list());
        }
    }

    @Override
    public void redo() {
        if (canRedo()) {
            Edit edit = (Edit) getRedoCommand();
            observer.before();
            super.redo();
            mayMerge = false;
            observer.done(DocumentChange.Kind.REDO, edit, edit.changes().list());
        }
    }

    @Override
    public void saveIsDone() {
        super.saveIsDone();
        mayMerge = false;
    }

    @Override
    protected void handleError(Exception exception) {
        throw exception instanceof RuntimeException runtime ? runtime : new WrappedException(exception);
    }
}
