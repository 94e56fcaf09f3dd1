// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.toulmin;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.notation.Warrants;

/** Which part of Toulmin's layout the things of a map are. */
final class Parts {
    private Parts() {
    }

    /** Whether the argument is a step of its own, with a qualifier, rather than part of another's layout. */
    static boolean isStep(Argument argument) {
        return !(argument.getConclusion() instanceof Argument) && !isBacking(argument);
    }

    /** Whether it argues for a statement that is nothing but a warrant. */
    static boolean isBacking(Argument argument) {
        return argument.getPolarity() == Polarity.PRO && argument.getConclusion() instanceof Statement statement && isOnlyWarrant(statement);
    }

    private static boolean isOnlyWarrant(Statement statement) {
        return !statement.isMain() && !statement.getUsages().isEmpty() && statement.getUsages().stream().allMatch(Parts::isWarrant);
    }

    /** By its role beside other premises, or as all that supports a step. */
    static boolean isWarrant(Premise premise) {
        Argument argument = (Argument) premise.eContainer();
        if (argument.getConclusion() instanceof Argument) {
            return argument.getPolarity() == Polarity.PRO;
        }
        return premise.getKind() != PremiseKind.EXCEPTION && Warrants.isWarrant(premise)
                && argument.getPremises().stream().anyMatch(other -> isDatum(other));
    }

    /** Whether it is what the step starts from. */
    static boolean isDatum(Premise premise) {
        return premise.getKind() != PremiseKind.EXCEPTION && !Warrants.isWarrant(premise) && !Warrants.isBacking(premise);
    }
}
