// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

/** Told about a document on the thread that works with it. */
public interface DocumentListener {
    /** Called once after each execute, undo, redo and revert. */
    void documentChanged(DocumentChange change);

    /** The document's path, name or dirtiness may have changed: after a save, and after each change. */
    default void documentStateChanged(MapDocument document) {
        // Most listeners only look at the map.
    }
}
