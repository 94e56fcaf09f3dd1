// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.page;

import java.util.List;

import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;

/**
 * One page of a figure.
 *
 * @param scene its bounds are the page
 * @param jumps places that refer to another page
 */
public record Page(Scene scene, List<Jump> jumps) {

    /**
     * A reference to another page.
     *
     * @param place on this page
     * @param page  number of the other, from 0
     */
    public record Jump(Rect place, int page) {
    }

    public Page {
        jumps = List.copyOf(jumps);
    }

    /** A figure that is no page but just as large as it is. */
    public static Page whole(Scene scene) {
        return new Page(scene, List.of());
    }
}
