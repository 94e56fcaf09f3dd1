// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal.compare;

/**
 * Something that two versions changed in different ways. The merged map has it as in ours.
 *
 * @param kind    what clashed
 * @param key     the object's key, see {@link MapIndex}
 * @param type    name of its class in the model
 * @param text    what a person knows it by; may be empty
 * @param feature that both changed; null where the object itself is in question
 * @param ours    our value
 * @param theirs  their value
 */
public record Conflict(Kind kind, String key, String type, String text, String feature, Object ours, Object theirs) {
    /** How two changes can clash. */
    public enum Kind {
        /** Both changed the same feature, or added the same id, in different ways. */
        BOTH_CHANGED,
        /** We removed what they changed or use. It stays removed. */
        WE_REMOVED,
        /** They removed what we changed or use. It stays. */
        THEY_REMOVED
    }
}
