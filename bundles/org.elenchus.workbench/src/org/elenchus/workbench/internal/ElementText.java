// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.elenchus.core.scheme.ArgumentScheme;
import org.elenchus.core.scheme.Schemes;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

/** An object of a map in one line of words and one picture, for lists. */
public final class ElementText {

    private ElementText() {
    }

    /** One line, never empty. */
    public static String of(EObject object) {
        if (object instanceof Statement statement) {
            return orUntitled(statement.getText());
        }
        if (object instanceof Argument argument) {
            return argument(argument);
        }
        if (object instanceof Premise premise) {
            return of(premise.getStatement());
        }
        if (object instanceof Group group) {
            return orUntitled(group.getTitle());
        }
        if (object instanceof Source source) {
            return orUntitled(source.getTitle());
        }
        return object instanceof ArgumentMap map ? orUntitled(map.getTitle()) : Messages.element_untitled;
    }

    private static String argument(Argument argument) {
        if (argument.getLabel() != null && !argument.getLabel().isBlank()) {
            return oneLine(argument.getLabel());
        }
        String kind = kind(argument);
        if (argument.getScheme() != null && !argument.getScheme().isBlank()) {
            kind = NLS.bind(Messages.argument_by_scheme, kind, schemeName(argument.getScheme()));
        }
        return Structure.isLinked(argument) ? NLS.bind(Messages.argument_linked, kind, argument.getPremises().size()) : kind;
    }

    /** Reason, objection or undercut. */
    public static String kind(Argument argument) {
        if (Structure.undercuts(argument)) {
            return Messages.argument_undercut;
        }
        if (argument.getPolarity() == Polarity.CON) {
            return Messages.argument_con;
        }
        return argument.getConclusion() instanceof Argument ? Messages.argument_backing : Messages.argument_pro;
    }

    /** What is special about a premise, in a word or two; empty for an ordinary one. */
    public static String premiseMark(Premise premise) {
        String kind = switch (premise.getKind()) {
        case ASSUMPTION -> Messages.premise_mark_assumption;
        case EXCEPTION -> Messages.premise_mark_exception;
        default -> "";
        };
        return premise.isNegated() ? (kind + " " + Messages.premise_mark_negated).strip() : kind;
    }

    /** Name of an argument scheme, or its id where it is not installed. */
    public static String schemeName(String id) {
        return Schemes.installed().find(id).map(ArgumentScheme::name).orElse(id);
    }

    /** Name of a picture in {@link Icons}. */
    public static String icon(EObject object) {
        if (object instanceof Argument argument) {
            return Structure.undercuts(argument) ? "argument_undercut"
                    : argument.getPolarity() == Polarity.CON ? "argument_con" : "argument_pro";
        }
        if (object instanceof Statement statement) {
            return statement.isMain() ? "statement_main" : statement.isImplicit() ? "statement_implicit" : "statement";
        }
        if (object instanceof Premise premise) {
            return switch (premise.getKind()) {
            case ASSUMPTION -> "premise_assumption";
            case EXCEPTION -> "premise_exception";
            default -> "premise";
            };
        }
        return object instanceof Group ? "group" : object instanceof Source ? "source" : "map";
    }

    private static String orUntitled(String text) {
        return text == null || text.isBlank() ? Messages.element_untitled : oneLine(text);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
