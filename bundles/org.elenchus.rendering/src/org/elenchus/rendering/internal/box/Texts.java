// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.box;

import java.util.Locale;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;

/** Words in the picture. They do not depend on the machine's locale, so that a map gives the same bytes everywhere. */
public final class Texts {
    public static final String EXCEPTION = "unless";
    public static final String ASSUMPTION = "assuming";

    private Texts() {
    }

    /** What a statement's box says: its text, or its label where it has no text. */
    public static String of(Statement statement) {
        String text = statement.getText();
        if (text != null && !text.isBlank()) {
            return text;
        }
        return statement.getLabel() == null ? "" : statement.getLabel();
    }

    public static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    public static String describe(Statement statement) {
        StringBuilder text = new StringBuilder(of(statement).strip());
        if (statement.isMain()) {
            text.insert(0, "Thesis: ");
        }
        if (statement.isImplicit()) {
            text.append(" (implicit)");
        }
        if (statement.getParticipant() != null && !statement.getParticipant().isBlank()) {
            text.append(" (").append(statement.getParticipant().strip()).append(')');
        }
        return text.toString();
    }

    public static String describe(Argument argument) {
        boolean con = argument.getPolarity() == Polarity.CON;
        Element conclusion = argument.getConclusion();
        if (conclusion instanceof Statement statement) {
            return (con ? "Argument against: " : "Argument for: ") + of(statement).strip();
        }
        return conclusion == null ? "Argument" : con ? "Undercuts an argument" : "Supports an argument";
    }

    public static String describe(Premise premise) {
        String kind = premise.getKind() == PremiseKind.EXCEPTION ? "Exception" : premise.getKind() == PremiseKind.ASSUMPTION ? "Assumption" : "Premise";
        String role = premise.getRole() == null || premise.getRole().isBlank() ? "" : ", " + premise.getRole().strip();
        return kind + (premise.isNegated() ? ", negated" : "") + role;
    }
}
