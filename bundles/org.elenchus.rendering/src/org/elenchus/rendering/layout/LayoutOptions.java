// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.layout;

import java.util.Map;

/**
 * What a layout is asked for.
 *
 * @param direction   where reasons lie
 * @param aspectRatio wished width divided by height, above 0; layouts come near it where they can
 * @param spacing     least distance between boxes in points; other distances go with it
 * @param others      options of single layouts by name
 */
public record LayoutOptions(Direction direction, double aspectRatio, double spacing, Map<String, String> others) {
    /** Thesis on top, about as wide as a figure across a page or a window. */
    public static final LayoutOptions DEFAULT = new LayoutOptions(Direction.DOWN, 1.6, 14, Map.of());

    public LayoutOptions {
        if (!(aspectRatio > 0 && spacing > 0)) {
            throw new IllegalArgumentException("aspect ratio and spacing must be above 0");
        }
        others = Map.copyOf(others);
    }

    public LayoutOptions withDirection(Direction other) {
        return new LayoutOptions(other, aspectRatio, spacing, others);
    }

    public LayoutOptions withAspectRatio(double other) {
        return new LayoutOptions(direction, other, spacing, others);
    }
}
