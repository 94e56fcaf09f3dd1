// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;
import org.elenchus.rendering.layout.Layouts;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Stroke;

/** Finds places for the nodes of a diagram: the view's own, or the layout's, or for single new nodes one beside their kin. */
final class Places {
    final Geometry geometry;
    final Forest forest;
    final Gaps gaps;
    final Junctions junctions;
    /** By node: whether it has a place of its own; junctions without one follow their premises. */
    final boolean[] given;
    /** By link: set by the user or by the layout. */
    final Map<Integer, List<Point>> bends = new HashMap<>();

    private final Diagram diagram;
    private final NotationContext context;
    private final ViewSettings settings;
    private final DrawingOptions options;
    /** What had a place of its own before the layout; null where nothing was laid out. */
    private boolean[] givenBefore;

    Places(Diagram diagram, NotationContext context, ViewSettings settings, DrawingOptions options) {
        this.diagram = diagram;
        this.context = context;
        this.settings = settings;
        this.options = options;
        geometry = new Geometry(diagram.nodes().size(), diagram.links().size(), settings.layoutOptions().direction());
        gaps = Gaps.of(settings.layoutOptions().spacing());
        given = new boolean[geometry.nodes];
        measure();
        forest = new Forest(geometry.nodes, geometry.source, geometry.target, geometry.role);
        junctions = new Junctions(geometry, forest, gaps, given);
    }

    private void measure() {
        for (int i = 0; i < geometry.nodes; i++) {
            Diagram.Node node = diagram.nodes().get(i);
            geometry.width[i] = node.figure().width();
            geometry.height[i] = node.figure().height();
            geometry.outline[i] = node.figure().outline();
            geometry.junction[i] = node.junction();
        }
        geometry.straight = diagram.lines() == Diagram.Lines.STRAIGHT;
        Map<Stroke, Integer> strands = new HashMap<>();
        Stroke known = null;
        int strand = 0;
        for (int i = 0; i < geometry.links; i++) {
            Diagram.Link link = diagram.links().get(i);
            geometry.source[i] = link.source();
            geometry.target[i] = link.target();
            geometry.role[i] = link.role();
            if (diagram.lines() != Diagram.Lines.SHARED) {
                geometry.strand[i] = i;
                continue;
            }
            if (link.figure().stroke() != known) {
                known = link.figure().stroke();
                strand = strands.computeIfAbsent(known, s -> strands.size());
            }
            geometry.strand[i] = strand;
        }
    }

    /** Places every node. */
    void find(Map<Identified, List<Point>> set) {
        int boxes = 0;
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < geometry.nodes; i++) {
            Point position = stored(i);
            given[i] = position != null;
            if (position != null) {
                geometry.x[i] = position.x();
                geometry.y[i] = position.y();
            }
            boxes += geometry.junction[i] ? 0 : 1;
            if (position == null && (!geometry.junction[i] || junctions.isBare(i))) {
                missing.add(i);
            }
        }
        if (options.relayout() || boxes == 0 || 2 * missing.size() > boxes) {
            givenBefore = given.clone();
            layOut(settings.layoutOptions());
        } else {
            junctions.placeAll();
            new Newcomers(geometry, forest, gaps).place(missing);
            missing.forEach(node -> given[node] |= junctions.isBare(node));
            junctions.placeAll();
        }
        takeBends(set);
    }

    /** Where the view puts a node, or null. */
    Point stored(int node) {
        NodeView view = context.view(diagram.nodes().get(node).element());
        return view == null || view.getX() == null || view.getY() == null || options.relayout() && !view.isPinned() ? null
                : new Point(view.getX(), view.getY());
    }

    /** Where nodes are moved, a line that was bent by hand stays as it was between two that are pinned. */
    private void takeBends(Map<Identified, List<Point>> set) {
        if (set.isEmpty()) {
            return;
        }
        for (int i = 0; i < geometry.links; i++) {
            List<Point> line = set.get(diagram.links().get(i).element());
            if (line != null && (!options.relayout() || stored(geometry.source[i]) != null && stored(geometry.target[i]) != null)) {
                bends.put(i, line);
            }
        }
    }

    /**
     * Leaves every node where it was in an earlier drawing and finds a place for those that are new.
     *
     * @param nodeBefore by node: its number there, or -1
     * @param linkBefore by link: its number there, or -1
     */
    void follow(Places before, int[] nodeBefore, int[] linkBefore, Map<Identified, List<Point>> set) {
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < geometry.nodes; i++) {
            Point position = stored(i);
            int earlier = nodeBefore[i];
            if (position == null && earlier >= 0) {
                position = new Point(before.geometry.x[earlier], before.geometry.y[earlier]);
                given[i] = before.given[earlier] || junctions.isBare(i);
            } else {
                given[i] = position != null;
            }
            if (position != null) {
                geometry.x[i] = position.x();
                geometry.y[i] = position.y();
            } else if (!geometry.junction[i] || junctions.isBare(i)) {
                missing.add(i);
            }
        }
        junctions.placeAll();
        if (!missing.isEmpty()) {
            new Newcomers(geometry, forest, gaps).place(missing);
            missing.forEach(node -> given[node] |= junctions.isBare(node));
            junctions.placeAll();
        }
        for (int i = 0; i < geometry.links && options.relayout(); i++) {
            List<Point> line = linkBefore[i] < 0 ? null : before.bends.get(linkBefore[i]);
            if (line != null) {
                bends.put(i, line);
            }
        }
        takeBends(set);
    }

    /** Where everything is at a moment. */
    record State(double[] x, double[] y, boolean[] given, Map<Integer, List<Point>> bends) {
    }

    State state() {
        return new State(geometry.x.clone(), geometry.y.clone(), given.clone(), Map.copyOf(bends));
    }

    /** Takes over where everything is. */
    void take(State state) {
        System.arraycopy(state.x, 0, geometry.x, 0, geometry.nodes);
        System.arraycopy(state.y, 0, geometry.y, 0, geometry.nodes);
        System.arraycopy(state.given, 0, given, 0, geometry.nodes);
        bends.putAll(state.bends);
        junctions.placeAll();
    }

    /** Whether everything is where a tree layout has put it that was free to make the whole as wide as it liked. */
    boolean isFreeTree() {
        boolean tree = settings.layout() == null || settings.layout().equals(Layouts.DEFAULT);
        return givenBefore != null && tree && settings.layoutOptions().maxWidth() == 0 && !geometry.straight;
    }

    /** Lays everything out for another proportion than the one asked for. */
    void layOutAgain(double factor) {
        System.arraycopy(givenBefore, 0, given, 0, given.length);
        LayoutOptions asked = settings.layoutOptions();
        layOut(asked.withAspectRatio(asked.aspectRatio() * factor));
    }

    private void layOut(LayoutOptions asked) {
        LayoutResult result = Layouts.orDefault(settings.layout()).layout(graph(), asked);
        for (int i = 0; i < geometry.nodes; i++) {
            geometry.x[i] = result.positions().get(i).x();
            geometry.y[i] = result.positions().get(i).y();
        }
        bends.putAll(result.bends());
        junctions.placeAll();
        // A junction that the layout wants elsewhere than beside its premises has a place of its own.
        for (int i = 0; i < geometry.nodes; i++) {
            Point wished = result.positions().get(i);
            given[i] |= junctions.isBare(i);
            if (geometry.junction[i] && Math.hypot(wished.x() - geometry.x[i], wished.y() - geometry.y[i]) > 0.5) {
                given[i] = true;
                geometry.x[i] = wished.x();
                geometry.y[i] = wished.y();
            }
        }
    }

    LayoutGraph graph() {
        int[] group = new int[geometry.nodes];
        java.util.Arrays.fill(group, -1);
        for (int region = 0; region < diagram.regions().size(); region++) {
            for (int member : diagram.regions().get(region).members()) {
                group[member] = region;
            }
        }
        List<LayoutGraph.Node> nodes = new ArrayList<>(geometry.nodes);
        for (int i = 0; i < geometry.nodes; i++) {
            NodeView view = context.view(diagram.nodes().get(i).element());
            Point position = view == null || view.getX() == null || view.getY() == null ? null : new Point(view.getX(), view.getY());
            nodes.add(new LayoutGraph.Node(geometry.width[i], geometry.height[i], geometry.junction[i], position,
                    position != null && view.isPinned(), group[i]));
        }
        List<LayoutGraph.Link> links = new ArrayList<>(geometry.links);
        for (int i = 0; i < geometry.links; i++) {
            links.add(new LayoutGraph.Link(geometry.source[i], geometry.target[i], geometry.role[i], geometry.strand[i]));
        }
        return new LayoutGraph(nodes, links);
    }
}
