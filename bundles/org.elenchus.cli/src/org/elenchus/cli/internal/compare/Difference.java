// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal.compare;

/**
 * One thing that differs between two maps.
 *
 * @param change  what happened to it
 * @param key     the object's key, see {@link MapIndex}: for most its id, empty for the map itself
 * @param type    name of its class in the model
 * @param text    what a person knows it by; may be empty
 * @param feature that has changed; null where the object was added or removed
 * @param before  null where it was added
 * @param after   null where it was removed
 */
public record Difference(Change change, String key, String type, String text, String feature, Object before, Object after) {
    /** What happened to an object. */
    public enum Change {
        ADDED, REMOVED, CHANGED
    }
}
