// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import java.util.Objects;

import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.notation.KeyOptions;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.style.Styles;

/**
 * How a map is drawn. What is null is taken from the view, and from the defaults where the view says nothing.
 *
 * @param notation     id of a notation, or null
 * @param layout       id of a layout, or null
 * @param style        looks, or null
 * @param layoutOptions direction, aspect ratio and distances, or null
 * @param maxTextWidth greatest width of a statement's lines in points, or 0 for what suits the style
 * @param margin       around everything in points
 * @param relayout     whether positions that the view holds are passed over, but for pinned nodes
 * @param labelling    what an evaluation says; never null
 * @param showing      which part of the map is drawn; never null
 * @param key          the list of numbered statements below a drawing that has one; never null
 */
public record DrawingOptions(String notation, String layout, Style style, LayoutOptions layoutOptions, double maxTextWidth, double margin,
        boolean relayout, Labelling labelling, Showing showing, KeyOptions key) {

    /** As the view says, with a small margin. */
    public static final DrawingOptions DEFAULT = new DrawingOptions(null, null, null, null, 0, 12, false, Labelling.NONE, Showing.ALL);

    /** The whole map. */
    public DrawingOptions(String notation, String layout, Style style, LayoutOptions layoutOptions, double maxTextWidth, double margin, boolean relayout,
            Labelling labelling) {
        this(notation, layout, style, layoutOptions, maxTextWidth, margin, relayout, labelling, Showing.ALL);
    }

    public DrawingOptions {
        Objects.requireNonNull(labelling);
        Objects.requireNonNull(key);
        Objects.requireNonNull(showing);
        if (!(maxTextWidth >= 0 && margin >= 0)) {
            throw new IllegalArgumentException("text width and margin must not be negative");
        }
    }

    /** With the key list as it is by default. */
    public DrawingOptions(String notation, String layout, Style style, LayoutOptions layoutOptions, double maxTextWidth, double margin,
            boolean relayout, Labelling labelling, Showing showing) {
        this(notation, layout, style, layoutOptions, maxTextWidth, margin, relayout, labelling, showing, KeyOptions.DEFAULT);
    }

    public DrawingOptions withNotation(String id) {
        return new DrawingOptions(id, layout, style, layoutOptions, maxTextWidth, margin, relayout, labelling, showing, key);
    }

    public DrawingOptions withLayout(String id) {
        return new DrawingOptions(notation, id, style, layoutOptions, maxTextWidth, margin, relayout, labelling, showing, key);
    }

    public DrawingOptions withStyle(Style other) {
        return new DrawingOptions(notation, layout, other, layoutOptions, maxTextWidth, margin, relayout, labelling, showing, key);
    }

    /** @param id of an installed style; the default one where it is not installed */
    public DrawingOptions withStyle(String id) {
        return withStyle(Styles.installed().orDefault(id));
    }

    public DrawingOptions withLayoutOptions(LayoutOptions other) {
        return new DrawingOptions(notation, layout, style, other, maxTextWidth, margin, relayout, labelling, showing, key);
    }

    public DrawingOptions withMaxTextWidth(double points) {
        return new DrawingOptions(notation, layout, style, layoutOptions, points, margin, relayout, labelling, showing, key);
    }

    public DrawingOptions withMargin(double points) {
        return new DrawingOptions(notation, layout, style, layoutOptions, maxTextWidth, points, relayout, labelling, showing, key);
    }

    public DrawingOptions withRelayout(boolean always) {
        return new DrawingOptions(notation, layout, style, layoutOptions, maxTextWidth, margin, always, labelling, showing, key);
    }

    public DrawingOptions withLabelling(Labelling other) {
        return new DrawingOptions(notation, layout, style, layoutOptions, maxTextWidth, margin, relayout, other, showing, key);
    }

    public DrawingOptions withShowing(Showing other) {
        return new DrawingOptions(notation, layout, style, layoutOptions, maxTextWidth, margin, relayout, labelling, other, key);
    }

    public DrawingOptions withKey(KeyOptions other) {
        return new DrawingOptions(notation, layout, style, layoutOptions, maxTextWidth, margin, relayout, labelling, showing, other);
    }
}
