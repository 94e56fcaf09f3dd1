// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.find;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * A place where something was found.
 *
 * @param scope   what kind of text it is
 * @param object  in the map
 * @param feature that holds the text
 * @param index   which of several values holds it; -1 for a feature with one
 * @param text    all of the text, as it was when it was searched
 * @param start   offset of the first UTF-16 code unit found
 * @param end     offset behind the last
 */
public record Match(Scope scope, EObject object, EAttribute feature, int index, String text, int start, int end) {

    /** What was found. */
    public String found() {
        return text.substring(start, end);
    }

    /** Whether the text is still there as it was. */
    boolean holds() {
        Object value = object.eGet(feature);
        if (index >= 0) {
            java.util.List<?> values = (java.util.List<?>) value;
            value = index < values.size() ? values.get(index) : null;
        }
        return text.equals(value);
    }
}
