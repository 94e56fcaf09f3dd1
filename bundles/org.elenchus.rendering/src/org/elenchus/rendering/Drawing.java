// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.internal.Canvas;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.rendering.notation.LeftOut;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;

/**
 * A map as one view draws it: measured, placed and turned into parts, which it keeps up to date as the map changes.
 *
 * <p>A node stands where the view says; where the view says nothing, where the layout puts it. Nothing is written into the map: what is to be kept is
 * in {@link #positions()} and {@link #bends()}. Not safe for use by several threads; neither may the map change while a method runs.
 */
public final class Drawing {
    private final ArgumentMap map;
    private final MapView view;
    private DrawingOptions options;
    private Canvas canvas;

    private Drawing(ArgumentMap map, MapView view, DrawingOptions options) {
        this.map = map;
        this.view = view;
        this.options = options;
        this.canvas = Canvas.draw(map, view, options);
    }

    /**
     * Draws a map.
     *
     * @param view one of the map's views, or null for a plain one of its own
     */
    public static Drawing of(ArgumentMap map, MapView view, DrawingOptions options) {
        return new Drawing(map, view, options);
    }

    /** The whole picture as it is now. */
    public Scene scene() {
        return canvas.scene();
    }

    /** Every part in drawing order. */
    public List<Part> parts() {
        return canvas.parts();
    }

    /** The node or region with that id, or else the connector; null where nothing drawn has it. */
    public Part part(String id) {
        List<Part> parts = canvas.parts(id);
        return parts.isEmpty() ? null : parts.get(0);
    }

    /** The node first and then the connectors that bear the id: for an argument its junction and the arrow to its conclusion. */
    public List<Part> parts(String id) {
        return canvas.parts(id);
    }

    /** Around everything, margin included. */
    public Rect bounds() {
        return canvas.bounds();
    }

    /**
     * Takes in a change of the map or the view.
     *
     * @param changed every object that was added, removed or has changed, as a document's change says it
     * @return ids of the parts that look different now, have come or have gone ({@link #parts(String)} is empty for these)
     */
    public Set<String> update(Collection<? extends EObject> changed) {
        Set<String> touched = canvas.update(changed);
        if (touched != null) {
            return touched;
        }
        Canvas before = canvas;
        canvas = Canvas.draw(map, view, options);
        return canvas.differences(before);
    }

    /**
     * Shows what another evaluation says; nothing moves.
     *
     * @return ids of the parts that look different now
     */
    public Set<String> relabel(Labelling labelling) {
        if (labelling.equals(options.labelling())) {
            return Set.of();
        }
        options = options.withLabelling(labelling);
        Set<String> touched = canvas.relabel(labelling);
        if (touched != null) {
            return touched;
        }
        Canvas before = canvas;
        canvas = Canvas.draw(map, view, options);
        return canvas.differences(before);
    }

    /**
     * Shows another part of the map. What is only dimmed otherwise stays where it is.
     *
     * @return ids of the parts that look different now, have come or have gone
     */
    public Set<String> show(Showing showing) {
        if (showing.equals(options.showing())) {
            return Set.of();
        }
        boolean sameNodes = showing.hidden().equals(options.showing().hidden());
        options = options.withShowing(showing);
        if (sameNodes) {
            return canvas.dim(showing.dimmed());
        }
        Canvas before = canvas;
        canvas = Canvas.draw(map, view, options);
        return canvas.differences(before);
    }

    /** The upper left corner of every node that has a place of its own or was given one by the layout. */
    public Map<Identified, Point> positions() {
        return canvas.positions();
    }

    /** Bends that the layout gave to links and that do not follow from the positions; by argument or premise. */
    public Map<Identified, List<Point>> bends() {
        return canvas.bends();
    }

    /** What of the map the notation cannot show. */
    public List<LeftOut> leftOut() {
        return canvas.leftOut();
    }

    /** What numbers and short names in the drawing stand for; empty for notations whose nodes bear their words. */
    public KeyList keyList() {
        return canvas.keyList();
    }

    /** A drawing of the same map and view with other options, such as another layout to preview. */
    public Drawing with(DrawingOptions other) {
        return new Drawing(map, view, other);
    }
}
