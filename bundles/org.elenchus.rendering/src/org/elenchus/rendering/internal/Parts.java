// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.argumentmap.Identified;
import org.elenchus.rendering.Showing;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.LinkFigure;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;

/** The parts of a canvas, each made when it is first asked for: of a large map few are in sight. Found by number and by id. */
final class Parts {
    private final Canvas canvas;
    private final Geometry g;
    private final PartMaker maker;
    private final Fading fading;
    private final Part[] nodes;
    private final Part[] links;
    private final Part[] regions;
    private List<Part> key;
    private Showing showing;
    private Rect bounds;

    Parts(Canvas canvas) {
        this.canvas = canvas;
        g = canvas.places.geometry;
        maker = new PartMaker(canvas.settings.style());
        fading = new Fading(canvas.settings.style().background());
        showing = canvas.options.showing();
        nodes = new Part[canvas.nodes.length];
        links = new Part[canvas.links.length];
        regions = new Part[canvas.diagram.regions().size()];
    }

    /** The node is to look otherwise. */
    void forgetNode(int node) {
        nodes[node] = null;
        key = null;
        bounds = null;
    }

    /** The link is to look otherwise. */
    void forgetLink(int link) {
        links[link] = null;
        bounds = null;
    }

    Part node(int node) {
        if (nodes[node] == null) {
            Part part = maker.node(canvas.nodes[node], g.x[node], g.y[node]);
            nodes[node] = shown(part, canvas.nodes[node].element(), null);
        }
        return nodes[node];
    }

    Part link(int link) {
        if (links[link] == null) {
            Diagram.Link from = canvas.links[link];
            Part part = maker.link(from, Borders.onOutlines(g, link, g.routes[link]), canvas.router.index());
            links[link] = shown(part, canvas.nodes[from.source()].element(), canvas.nodes[from.target()].element());
        }
        return links[link];
    }

    Part region(int region) {
        if (regions[region] == null) {
            Diagram.Region drawn = withoutFree(canvas.diagram.regions().get(region));
            regions[region] = drawn.members().isEmpty() ? Fading.blank(Regions.make(maker, canvas.diagram.regions().get(region), g, canvas.router.index()))
                    : Regions.make(maker, drawn, g, canvas.router.index());
        }
        return regions[region];
    }

    /** @return ids of the regions that look different now */
    Set<String> renewRegions() {
        Set<String> changed = new HashSet<>();
        for (int i = 0; i < regions.length; i++) {
            Part before = regions[i];
            regions[i] = null;
            if (!region(i).equals(before)) {
                changed.add(region(i).id());
            }
        }
        bounds = null;
        return changed;
    }

    List<Part> key() {
        if (key == null) {
            boolean shown = canvas.options.key().shown() && !canvas.diagram.key().entries().isEmpty();
            key = shown ? new KeyBlock(canvas.context, canvas.options.key()).below(canvas.diagram.key(), aroundDrawing(), maker) : List.of();
        }
        return key;
    }

    private Part shown(Part part, Identified one, Identified other) {
        return isIn(showing.free(), one) || isIn(showing.free(), other) ? Fading.blank(part)
                : isIn(showing.dimmed(), one) || isIn(showing.dimmed(), other) ? fading.faint(part) : part;
    }

    private static boolean isIn(Set<String> ids, Identified element) {
        return !ids.isEmpty() && element != null && element.getId() != null && ids.contains(element.getId());
    }

    private Diagram.Region withoutFree(Diagram.Region region) {
        if (showing.free().isEmpty()) {
            return region;
        }
        List<Integer> members = region.members().stream().filter(member -> !isIn(showing.free(), canvas.nodes[member].element())).toList();
        return new Diagram.Region(region.element(), region.title(), region.fill(), members);
    }

    /**
     * Draws other elements faintly or not at all; all keep their places.
     *
     * @return the ids of what looks different now
     */
    Set<String> restyle(Showing next) {
        Showing before = showing;
        showing = next;
        Set<String> changed = new HashSet<>();
        boolean[] other = new boolean[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            Identified element = canvas.nodes[i].element();
            other[i] = isIn(before.dimmed(), element) != isIn(next.dimmed(), element) || isIn(before.free(), element) != isIn(next.free(), element);
            if (other[i]) {
                forgetNode(i);
                changed.add(idOf(element));
            }
        }
        for (int i = 0; i < links.length; i++) {
            if (other[canvas.links[i].source()] || other[canvas.links[i].target()]) {
                forgetLink(i);
                changed.add(idOf(canvas.links[i].element()));
            }
        }
        changed.addAll(renewRegions());
        changed.remove(null);
        return changed;
    }

    /** In drawing order. */
    List<Part> all() {
        List<Part> parts = new ArrayList<>(nodes.length + links.length + regions.length + key().size());
        for (int i = 0; i < regions.length; i++) {
            parts.add(region(i));
        }
        // Small print is drawn over the lines of others.
        for (boolean printed : new boolean[] {false, true}) {
            for (int i = 0; i < links.length; i++) {
                LinkFigure figure = canvas.links[i].figure();
                if (printed == (figure.label() != null || figure.sign() != null)) {
                    parts.add(link(i));
                }
            }
        }
        for (int i = 0; i < nodes.length; i++) {
            parts.add(node(i));
        }
        parts.addAll(key());
        return parts;
    }

    /** What is no element's node or first line, and the key list. */
    List<Part> decorations(LineEnds ends) {
        List<Part> parts = new ArrayList<>();
        for (int entry : ends.decorations()) {
            parts.add(entry < nodes.length ? node(entry) : link(entry - nodes.length));
        }
        parts.addAll(key());
        return parts;
    }

    /** Around everything, without a margin. */
    Rect bounds() {
        if (bounds == null) {
            Rect around = aroundDrawing();
            for (Part part : key()) {
                around = around == Rect.EMPTY ? part.bounds() : around.union(part.bounds());
            }
            bounds = around;
        }
        return bounds;
    }

    /** Says what is around everything; until it is known better, more than that will do. */
    void takeBounds(Rect around) {
        bounds = around;
    }

    private Rect aroundDrawing() {
        Extent extent = new Extent();
        for (int i = 0; i < nodes.length; i++) {
            extent.add(g.x[i], g.y[i], g.x[i] + g.width[i], g.y[i] + g.height[i]);
        }
        for (int i = 0; i < links.length; i++) {
            extent.add(g.routes[i]);
        }
        for (int i = 0; i < regions.length; i++) {
            Rect region = region(i).bounds();
            extent.add(region.x(), region.y(), region.right(), region.bottom());
        }
        return extent.rect();
    }

    /** Region or node first, then connectors; empty where nothing drawn has the id. */
    List<Part> byId(String id) {
        int[] entries = canvas.numbers().entries(id);
        List<Part> found = new ArrayList<>(entries.length + 1);
        for (int entry : entries) {
            found.add(entry(entry));
        }
        int region = regionNumber(id);
        if (region >= 0) {
            found.add(region(region));
        }
        return found;
    }

    /** The part of a node, or behind the nodes of a link. */
    Part entry(int entry) {
        return entry < nodes.length ? node(entry) : link(entry - nodes.length);
    }

    /** Number of the region that bears the id; -1 where none does. */
    int regionNumber(String id) {
        for (int i = 0; i < regions.length && id != null; i++) {
            if (id.equals(idOf(canvas.diagram.regions().get(i).element()))) {
                return i;
            }
        }
        return -1;
    }

    static String idOf(Identified element) {
        return element == null ? null : element.getId();
    }

    /** Ids of what looks different here and in a drawing from before. */
    Set<String> differences(Parts before) {
        Map<String, List<Part>> now = grouped(all());
        Map<String, List<Part>> then = grouped(before.all());
        Set<String> different = new HashSet<>();
        now.forEach((id, parts) -> {
            if (!parts.equals(then.get(id))) {
                different.add(id);
            }
        });
        then.keySet().stream().filter(id -> !now.containsKey(id)).forEach(different::add);
        return different;
    }

    private static Map<String, List<Part>> grouped(List<Part> parts) {
        Map<String, List<Part>> result = new HashMap<>();
        for (Part part : parts) {
            if (part.id() != null) {
                result.computeIfAbsent(part.id(), id -> new ArrayList<>(2)).add(part);
            }
        }
        return result;
    }
}
