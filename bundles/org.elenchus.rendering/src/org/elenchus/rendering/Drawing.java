// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

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
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Scene;

/**
 * A map as one view draws it: measured, placed and turned into parts, which it keeps up to date as the map changes.
 *
 * <p>A node stands where the view says; where the view says nothing, where the layout puts it. Nothing is written into the map: what is to be kept is
 * in {@link #positions()} and {@link #bends()}. Not safe for use by several threads; neither may the map change while a method runs.
 */
public final class Drawing {
    private final ArgumentMap map;
    private MapView view;
    private DrawingOptions options;
    private Canvas canvas;
    /** Counts the states of the drawing, so that work for an earlier one can be told. */
    private int version;
    /** Whether the layout, where it is automatic, would place things otherwise. */
    private boolean unsettled;

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

    /** The view that is drawn; null for a plain one. */
    public MapView view() {
        return view;
    }

    /** @param ids takes the id of every part */
    public void ids(Set<String> ids) {
        canvas.ids(ids);
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
        if (touched == null) {
            return redraw();
        }
        if (!options.relayout() || !canvas.isDisturbed()) {
            return touched;
        }
        // The canvas from before the layout has the change already, so that it alone would not tell.
        Set<String> all = new HashSet<>(touched);
        all.addAll(redraw());
        return all;
    }

    private Set<String> redraw() {
        Canvas before = canvas;
        canvas = Canvas.draw(map, view, options);
        version++;
        unsettled = false;
        return canvas.differences(before);
    }

    /**
     * Takes in a change of the map or the view at once, for somebody who waits: what is new is put beside its kin, nothing else moves, and a line that
     * has to find a long way is straight for now. {@link #rest} does what is left.
     *
     * @param changed every object that was added, removed or has changed, as a document's change says it
     * @return ids of the parts that look different now, have come or have gone
     */
    public Set<String> adjust(Collection<? extends EObject> changed) {
        version++;
        canvas.hurry();
        Set<String> touched = canvas.update(changed);
        if (touched != null) {
            unsettled |= options.relayout() && canvas.isDisturbed();
            return touched;
        }
        return follow(changed);
    }

    private Set<String> follow(Collection<? extends EObject> changed) {
        Set<String> touched = new HashSet<>();
        Canvas next = canvas.following(view, changed, touched);
        if (next == null) {
            return redraw();
        }
        canvas = next;
        unsettled |= options.relayout();
        return touched;
    }

    /**
     * As {@link #adjust(Collection)}, where the map is drawn by another view from now on, such as the first that it has got.
     *
     * @param view one of the map's views, or null for a plain one of its own
     */
    public Set<String> adjust(Collection<? extends EObject> changed, MapView view) {
        if (view == this.view) {
            return adjust(changed);
        }
        version++;
        this.view = view;
        return follow(changed);
    }

    /** What is drawn on; null where nothing is said. */
    public Rgb background() {
        return canvas.background();
    }

    /**
     * What {@link #adjust} has left to be done: the layout, where it is automatic, and long ways of lines.
     *
     * @return null where nothing is
     */
    public Rest rest() {
        Supplier<Canvas> work = canvas.rest(unsettled);
        return work == null ? null : new Rest(work, version);
    }

    /** Work that has been begun for a drawing. May be run by any thread, while the map and the drawing change. */
    public static final class Rest implements Runnable {
        private final Supplier<Canvas> work;
        private final int version;
        private volatile Canvas result;

        private Rest(Supplier<Canvas> work, int version) {
            this.work = work;
            this.version = version;
        }

        @Override
        public void run() {
            result = work.get();
        }

        /** Whether the drawing has changed since it was begun. */
        public boolean isOvertaken(Drawing drawing) {
            return version != drawing.version;
        }

        /** Whether it has been done and the drawing has not changed since it was begun. */
        public boolean isCurrent(Drawing drawing) {
            return result != null && version == drawing.version;
        }
    }

    /**
     * Takes over what a rest has come to.
     *
     * @return false where the drawing has changed meanwhile, so that it is of no use any more
     */
    public boolean finish(Rest rest) {
        if (!rest.isCurrent(this)) {
            return false;
        }
        canvas = rest.result;
        version++;
        unsettled = false;
        return true;
    }

    /** Finds what is near a place, as things are now. Large drawings have it ready after {@link #finish}. */
    public Near near() {
        return canvas.near();
    }

    /** Number of the node that bears the id; -1 where none does. It holds until the next change. */
    public int nodeNumber(String id) {
        return canvas.nodeNumber(id);
    }

    /** Number of the first link that bears the id; -1 where none does. It holds until the next change. */
    public int linkNumber(String id) {
        return canvas.linkNumber(id);
    }

    /** Whether a node or a region bears the id. */
    public boolean drawsNode(String id) {
        return canvas.drawsNode(id);
    }

    /** Shows where everything is. */
    public void sketch(Sketch sketch) {
        canvas.sketch(sketch);
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
        version++;
        Set<String> touched = canvas.relabel(labelling);
        return touched != null ? touched : redraw();
    }

    /**
     * Shows another part of the map. What is only dimmed or left free stays where it is.
     *
     * @return ids of the parts that look different now, have come or have gone
     */
    public Set<String> show(Showing showing) {
        if (showing.equals(options.showing())) {
            return Set.of();
        }
        boolean sameNodes = showing.hidden().equals(options.showing().hidden());
        options = options.withShowing(showing);
        version++;
        return sameNodes ? canvas.restyle(showing) : redraw();
    }

    /** The upper left corner of every node that has a place of its own or was given one by the layout. */
    public Map<Identified, Point> positions() {
        return canvas.positions();
    }

    /** Bends that the layout gave to links and that do not follow from the positions; by argument or premise. */
    public Map<Identified, List<Point>> bends() {
        return canvas.bends();
    }

    /** What is drawn beside the elements' nodes and lines: the key list, dots where lines meet, a second line of an argument. */
    public List<Part> decorations() {
        return canvas.decorations();
    }

    /** The arguments and premises whose lines begin at an element's node; in the notation's way, which need not be the model's. */
    public List<Identified> leaving(Identified element) {
        return canvas.ends().leaving(element);
    }

    /** The arguments and premises whose lines end at an element's node. */
    public List<Identified> entering(Identified element) {
        return canvas.ends().entering(element);
    }

    /** The elements at both ends of the line of an argument or premise; empty where it has none. */
    public List<Identified> endsOf(String id) {
        return canvas.ends().of(id);
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
