// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.layout;

import java.util.HashMap;
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

    /** Name of the option that says how wide the whole may be, in points; layouts that can fold a map keep to it. */
    public static final String MAX_WIDTH = "max-width";

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

    public LayoutOptions withSpacing(double other) {
        return new LayoutOptions(direction, aspectRatio, other, others);
    }

    /** @param points the greatest width; 0 for any */
    public LayoutOptions withMaxWidth(double points) {
        Map<String, String> more = new HashMap<>(others);
        if (points > 0) {
            more.put(MAX_WIDTH, Double.toString(points));
        } else {
            more.remove(MAX_WIDTH);
        }
        return new LayoutOptions(direction, aspectRatio, spacing, more);
    }

    /** 0 where any width will do, or where the option is no plain length. */
    public double maxWidth() {
        String value = others.getOrDefault(MAX_WIDTH, "");
        return value.matches("[0-9]{1,7}([.][0-9]{1,17})?") ? Double.parseDouble(value) : 0;
    }
}
