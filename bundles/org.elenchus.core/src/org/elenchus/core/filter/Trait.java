// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.filter;

import java.util.Locale;

import org.elenchus.core.scheme.ArgumentScheme;
import org.elenchus.core.scheme.Schemes;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/** What can be the case with an element and asks for a reader's attention. */
public enum Trait {
    /** A statement for which nothing is argued. */
    UNSUPPORTED,
    /** A statement against which something is argued. */
    ATTACKED,
    /** A statement that the author left unsaid. */
    IMPLICIT,
    /** An argument whose scheme has a critical question that nobody has answered. */
    UNANSWERED,
    /** A statement that quotes no passage. */
    UNQUOTED;

    /** As in the text of a filter. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return null where no trait has that id */
    public static Trait of(String id) {
        for (Trait trait : values()) {
            if (trait.id().equalsIgnoreCase(id)) {
                return trait;
            }
        }
        return null;
    }

    /** Whether that is the case with an element. */
    public boolean holdsOf(Element element) {
        if (element instanceof Argument argument) {
            return this == UNANSWERED && hasOpenQuestion(argument);
        }
        Statement statement = (Statement) element;
        return switch (this) {
            case UNSUPPORTED -> !isConclusion(statement, Polarity.PRO);
            case ATTACKED -> isConclusion(statement, Polarity.CON);
            case IMPLICIT -> statement.isImplicit();
            case UNQUOTED -> statement.getExcerpts().isEmpty();
            case UNANSWERED -> false;
        };
    }

    private static boolean isConclusion(Statement statement, Polarity polarity) {
        return statement.getIncoming().stream().anyMatch(argument -> argument.getPolarity() == polarity);
    }

    private static boolean hasOpenQuestion(Argument argument) {
        String id = argument.getScheme();
        ArgumentScheme scheme = id == null || id.isBlank() ? null : Schemes.installed().find(id).orElse(null);
        return scheme != null && !scheme.openQuestions(argument).isEmpty();
    }
}
