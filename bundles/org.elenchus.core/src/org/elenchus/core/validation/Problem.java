// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.validation;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.edit.Edit;
import org.elenchus.model.argumentmap.Identified;

/**
 * Something wrong with a map.
 *
 * @param severity how bad
 * @param element  the object concerned: the map or something in it
 * @param message  what is wrong, in a sentence for a person
 * @param rule     id of the rule that found it
 * @param fix      an edit, not executed, that puts it right, whose label says how; null where there is none
 */
public record Problem(Severity severity, EObject element, String message, String rule, Edit fix) {

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(element);
        Objects.requireNonNull(message);
        Objects.requireNonNull(rule);
    }

    /** Id of the object concerned or of the nearest around it that has one; null for the map itself. */
    public String elementId() {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Identified identified && identified.getId() != null) {
                return identified.getId();
            }
        }
        return null;
    }
}
