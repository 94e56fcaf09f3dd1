// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

import org.elenchus.model.argumentmap.Identified;

/**
 * Figures of an earlier diagram, so that after a small change of a large map few have to be made: most of the work is in breaking lines. For notations in
 * which the figure of an element depends on nothing but the element, what hangs on it directly, and what its conclusion says.
 */
public interface Known {

    /** Knows nothing. */
    Known NOTHING = new Known() {
        @Override
        public Figure node(Identified element) {
            return null;
        }

        @Override
        public LinkFigure link(Identified element) {
            return null;
        }
    };

    /** The figure of an element's node; null where there was none, or where it may have become another. */
    Figure node(Identified element);

    /** The figure of the one link that an argument or premise has; null where there was none, or where it may have become another. */
    LinkFigure link(Identified element);
}
