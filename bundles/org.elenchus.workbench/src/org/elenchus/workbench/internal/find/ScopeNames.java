// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.find;

import org.elenchus.core.find.Scope;
import org.elenchus.workbench.internal.Messages;

/** What a person calls the kinds of texts. */
final class ScopeNames {

    private ScopeNames() {
    }

    static String of(Scope scope) {
        return switch (scope) {
        case STATEMENTS -> Messages.replace_statements;
        case LABELS -> Messages.replace_labels;
        case NOTES -> Messages.replace_notes;
        case TITLES -> Messages.replace_titles;
        case TAGS -> Messages.replace_tags;
        case SPEAKERS -> Messages.replace_speakers;
        case SOURCES -> Messages.replace_sources;
        };
    }
}
