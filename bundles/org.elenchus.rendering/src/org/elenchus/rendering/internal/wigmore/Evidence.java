// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.wigmore;

import java.util.Set;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;

/** Wigmore's kinds of evidence, as far as a map tells them apart. */
enum Evidence {
    /** Somebody says so: a statement without reasons that has a speaker, or that a scheme of testimony rests on. */
    TESTIMONY,
    /** Any other fact, and what is inferred. */
    CIRCUMSTANCE,
    /** It takes away from what another says: a premise of an attack, or an exception. */
    EXPLANATION,
    /** It adds force to a step: a premise of an argument for an argument. */
    CORROBORATION;

    private static final Set<String> SPOKEN = Set.of("assertion", "testimony", "statement", "expertise");

    static Evidence of(Statement statement) {
        boolean corroborates = false;
        boolean explains = false;
        boolean spoken = statement.getParticipant() != null && !statement.getParticipant().isBlank() || statement.getTags().contains("testimony");
        for (Premise usage : statement.getUsages()) {
            Argument argument = (Argument) usage.eContainer();
            if (argument.getPolarity() == Polarity.CON || usage.getKind() == PremiseKind.EXCEPTION) {
                explains = true;
            }
            corroborates |= argument.getConclusion() instanceof Argument;
            spoken |= usage.getRole() != null && SPOKEN.contains(usage.getRole().strip());
            spoken |= argument.getScheme() != null && (argument.getScheme().contains("testimony") || argument.getScheme().contains("witness"));
        }
        if (spoken && statement.getIncoming().stream().noneMatch(argument -> argument.getPolarity() == Polarity.PRO)) {
            return TESTIMONY;
        }
        return explains ? EXPLANATION : corroborates ? CORROBORATION : CIRCUMSTANCE;
    }
}
