// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.network;

/** The kinds of acceptance condition: each is monotone in the supporting inputs of its node and antitone in the attacking ones. */
public enum Condition {
    /** Every supporting input is in and every attacking input is out; without inputs always met. */
    ALL,
    /** Never met. */
    NEVER,
    /** Neither met nor failed whatever the inputs say; in no two-valued labelling. */
    OPEN,
    /** Proof standard: some supporting input is in. */
    SCINTILLA,
    /** Proof standard: the best supporting input outweighs the best attacking one. */
    PREPONDERANCE,
    /** Proof standard: preponderance by a margin, with a strong supporting input. */
    CLEAR_AND_CONVINCING,
    /** Proof standard: clear and convincing, and attacking inputs are weak. */
    BEYOND_REASONABLE_DOUBT,
    /** Proof standard: some supporting input is in and no attacking one. */
    DIALECTICAL_VALIDITY;

    private static final Condition[] ALL_OF_THEM = values();

    /** Whether it weighs supporting inputs against attacking ones. */
    public boolean isStandard() {
        return ordinal() >= SCINTILLA.ordinal();
    }

    static Condition of(int ordinal) {
        return ALL_OF_THEM[ordinal];
    }
}
