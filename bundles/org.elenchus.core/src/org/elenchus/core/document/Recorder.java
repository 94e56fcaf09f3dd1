// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

/** Writes down what happens to one document. */
interface Recorder {
    /** Writes down nothing. */
    Recorder NONE = new Recorder() {
    };

    /** The map is about to change. */
    default void before() {
    }

    /** The map changed. */
    default void after(DocumentChange change) {
    }

    /** The file holds what the map is. */
    default void saved() {
    }
}
