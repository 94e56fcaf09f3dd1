// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.notation;

import java.util.Locale;
import java.util.Set;

import org.elenchus.model.argumentmap.Premise;

/** Tells the general rule of an argument from the facts that it is applied to, by the role that a premise has in its scheme. */
public final class Warrants {
    private static final Set<String> RULES = Set.of("warrant", "rule", "major", "major premise", "generalisation", "generalization", "presumption", "definition",
            "practice", "conditional");
    private static final String BACKING = "backing";

    private Warrants() {
    }

    /** Whether the premise says why the others lead to the conclusion. */
    public static boolean isWarrant(Premise premise) {
        return RULES.contains(role(premise));
    }

    /** Whether it is said to be what a warrant rests on. */
    public static boolean isBacking(Premise premise) {
        return BACKING.equals(role(premise));
    }

    private static String role(Premise premise) {
        return premise.getRole() == null ? "" : premise.getRole().strip().toLowerCase(Locale.ROOT);
    }
}
