// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

/** Told about a document on the thread that works with it. */
public interface DocumentListener {
    /** Called once after each execute, undo, redo and revert. */
    void documentChanged(DocumentChange change);

    /** Called before the document is saved; may still execute or amend edits, so that what is waiting comes into the file. */
    default void documentWillSave(MapDocument document) {
        // Most listeners have nothing waiting.
    }

    /** The document's path, name or dirtiness may have changed: after a save, and after each change. */
    default void documentStateChanged(MapDocument document) {
        // Most listeners only look at the map.
    }
}
