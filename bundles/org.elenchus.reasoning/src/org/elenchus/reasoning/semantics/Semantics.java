// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

/** The labelling semantics of abstract dialectical frameworks; docs/semantics.md defines each. */
public enum Semantics {
    /** The least complete labelling: accepts what must be accepted. */
    GROUNDED,
    /** Every label is justified, and whatever is justified is labelled. */
    COMPLETE,
    /** Complete labellings that decide as much as possible. */
    PREFERRED,
    /** Nothing is undecided, and nothing is held up by its own circle alone. */
    STABLE,
    /** Complete labellings with a least set of undecided nodes. */
    SEMI_STABLE,
    /** The greatest admissible labelling that every preferred one agrees with. */
    IDEAL,
    /** Complete labellings without undecided nodes; supporting circles may hold themselves up. */
    TWO_VALUED;

    /** Whether every network has exactly one such labelling. */
    public boolean isUnique() {
        return this == GROUNDED || this == IDEAL;
    }

    /** Whether a labelling leaves nothing undecided, so that there may be none. */
    public boolean isTwoValued() {
        return this == STABLE || this == TWO_VALUED;
    }
}
