// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import org.elenchus.rendering.scene.Rect;

/**
 * Finds what of a drawing is near a place, as things stood when it was made. Nodes and links are numbered as {@link Drawing#nodeNumber} and
 * {@link Drawing#linkNumber} said then.
 */
public interface Near {

    /**
     * What may paint within an area, each once.
     *
     * @return nodes by their number; links by their number plus {@link #nodes()}
     */
    int[] within(Rect area);

    /** How many nodes there are. */
    int nodes();

    /** How many links there are. */
    int links();
}
