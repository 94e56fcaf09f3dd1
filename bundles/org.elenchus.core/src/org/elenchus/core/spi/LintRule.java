// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.edit.Edit;
import org.elenchus.model.argumentmap.ArgumentMap;

/**
 * Looks for one kind of flaw in a map. Contributed to {@code org.elenchus.core.lintRules}, where its id, name and severity stand.
 *
 * <p>A rule keeps nothing between two maps and looks at each in time in proportion to its size, for it runs after every edit.
 */
public interface LintRule {
    /** @param map not changed */
    void check(ArgumentMap map, Findings findings);

    /** Takes what a rule finds. */
    interface Findings {
        /**
         * @param object  the object that is to be shown: the map or something in it
         * @param message what is wrong, in a sentence for a person
         */
        default void report(EObject object, String message) {
            report(object, message, null);
        }

        /** @param fix an edit, not executed, that puts it right; its label says how. May be null */
        void report(EObject object, String message, Edit fix);
    }
}
