// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.Near;
import org.elenchus.rendering.Showing;
import org.elenchus.rendering.Sketch;
import org.elenchus.rendering.internal.route.Router;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.rendering.notation.LeftOut;
import org.elenchus.rendering.notation.Notation;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.notation.Notations;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.text.LineBreaker;

/** One diagram with its places and parts. */
public final class Canvas {
    private static final LineBreaker BREAKER = new LineBreaker();

    final ArgumentMap map;
    final MapView view;
    DrawingOptions options;
    final ViewSettings settings;
    final Notation notation;
    NotationContext context;
    final Diagram.Node[] nodes;
    final Diagram.Link[] links;
    final Diagram diagram;
    final Places places;
    final Router router;
    private final Map<Identified, List<Point>> setBends;
    private Parts parts;
    private Numbers numbers;
    private Updates updates;
    private Near near;
    private LineEnds lineEnds;
    private Scene scene;
    /** How many places the view had for nodes. */
    final int viewCount;
    /** What was folded when it was drawn; the view may say something else by the time that a change is taken in. */
    final Set<Identified> folded;

    private Canvas(ArgumentMap map, MapView view, DrawingOptions options, Canvas before, Collection<? extends EObject> changed) {
        this.map = map;
        this.view = view;
        this.options = options;
        settings = ViewSettings.of(view, options);
        notation = Notations.orDefault(settings.notation());
        context = new NotationContext(settings.style(), BREAKER, settings.maxTextWidth(), ViewSettings.nodeViews(view), options.labelling(),
                options.showing().hidden());
        diagram = Hiding.apply(before == null ? notation.diagram(map, context)
                : notation.diagram(map, context, KnownFigures.of(before, changed)), context);
        nodes = diagram.nodes().toArray(Diagram.Node[]::new);
        links = diagram.links().toArray(Diagram.Link[]::new);
        setBends = ViewSettings.bends(view);
        viewCount = view == null ? 0 : view.getNodes().size();
        folded = ViewSettings.folded(view);
        places = new Places(diagram, context, settings, options);
        router = new Router(places.geometry, places.forest, places.junctions, places.gaps, places.bends);
    }

    /** What another canvas draws, with places and routes that are still to be found. Touches nothing that belongs to the map's thread. */
    private Canvas(Canvas other, Diagram.Node[] nodes, Diagram.Link[] links) {
        map = other.map;
        view = other.view;
        options = other.options;
        settings = other.settings;
        notation = other.notation;
        context = other.context;
        this.nodes = nodes;
        this.links = links;
        diagram = new Diagram(List.of(nodes), List.of(links), other.diagram.regions(), other.diagram.key(), other.diagram.leftOut(), other.diagram.lines());
        setBends = other.setBends;
        viewCount = other.viewCount;
        folded = other.folded;
        places = new Places(diagram, context, settings, options);
        router = new Router(places.geometry, places.forest, places.junctions, places.gaps, places.bends);
    }

    /** Draws a map from scratch. */
    public static Canvas draw(ArgumentMap map, MapView view, DrawingOptions options) {
        return new Canvas(map, view, options, null, List.of()).arranged();
    }

    private Canvas arranged() {
        places.find(setBends);
        router.routeAll();
        new Alternatives(places, router).seek();
        parts = new Parts(this);
        return this;
    }

    /**
     * Draws a map that has changed a little with everything in its place, and what is new beside its kin.
     *
     * @param now     the view that it is drawn by from now on; null for a plain one
     * @param touched takes the ids of what looks different now, has come or has gone
     * @return null where so much is different that it has to be drawn from scratch
     */
    public Canvas following(MapView now, Collection<? extends EObject> changed, Set<String> touched) {
        Canvas next = new Canvas(map, now, options, this, changed);
        return next.settings.equals(settings) && new Following(this, next).apply(next.setBends, touched) ? next : null;
    }

    /** For {@link Following}: places and routes are known now. */
    void routed(Numbers known) {
        numbers = known;
        parts = new Parts(this);
    }

    /**
     * What is left to be done after a change that was taken in quickly, to be run in any thread; null where nothing is. It works on values of its own:
     * this canvas may change meanwhile.
     *
     * @param relayout whether everything is to be laid out anew
     */
    public Supplier<Canvas> rest(boolean relayout) {
        Diagram.Node[] currentNodes = nodes.clone();
        Diagram.Link[] currentLinks = links.clone();
        if (relayout) {
            return () -> new Canvas(this, currentNodes, currentLinks).arranged().indexed();
        }
        if (router.postponed().isEmpty()) {
            return null;
        }
        Places.State state = places.state();
        Router.State routes = router.state();
        return () -> {
            Canvas next = new Canvas(this, currentNodes, currentLinks);
            next.places.take(state);
            next.router.resume(routes);
            next.routed(null);
            return next.indexed();
        };
    }

    /** Does beforehand what would be done when it is first needed. */
    private Canvas indexed() {
        numbers();
        updates = new Updates(this);
        near = new PartIndex(this);
        return this;
    }

    /** Finds parts by their places; where they were when it was first asked for. */
    public Near near() {
        if (near == null) {
            near = new PartIndex(this);
        }
        return near;
    }

    /** Number of the node that bears the id; -1 where none does. */
    public int nodeNumber(String id) {
        return numbers().node(id);
    }

    /** Number of the first link that bears the id; -1 where none does. */
    public int linkNumber(String id) {
        return numbers().link(id);
    }

    /** Whether a node or a region bears the id. */
    public boolean drawsNode(String id) {
        return numbers().node(id) >= 0 || parts.regionNumber(id) >= 0;
    }

    /** Postpones what takes long, such as a line's way past hundreds of boxes; see {@link #rest}. */
    public void hurry() {
        router.hurry();
    }

    /** Shows every node and link to somebody, from the back to the front. */
    public void sketch(Sketch sketch) {
        Geometry g = places.geometry;
        for (int i = 0; i < diagram.regions().size(); i++) {
            sketch.region(parts.region(i).bounds(), diagram.regions().get(i).fill());
        }
        for (int i = 0; i < links.length; i++) {
            sketch.line(g.routes[i], links[i].figure().stroke().colour());
        }
        for (int i = 0; i < nodes.length; i++) {
            sketch.box(g.x[i], g.y[i], g.width[i], g.height[i], nodes[i].figure());
        }
    }

    Parts parted() {
        return parts;
    }

    void makeNode(int node) {
        parts.forgetNode(node);
        scene = null;
    }

    void makeLink(int link) {
        parts.forgetLink(link);
        scene = null;
    }

    /**
     * Draws other elements faintly or not at all; all keep their places.
     *
     * @return the ids of what looks different now
     */
    public Set<String> restyle(Showing showing) {
        scene = null;
        options = options.withShowing(showing);
        return parts.restyle(showing);
    }

    /** @return ids of the regions that look different now */
    Set<String> makeRegions() {
        return parts.renewRegions();
    }

    /** The whole picture. */
    public Scene scene() {
        if (scene == null) {
            String title = map.getTitle() == null ? "" : map.getTitle();
            String language = map.getLanguage() == null || map.getLanguage().isBlank() ? "und" : map.getLanguage();
            scene = new Scene(bounds(), settings.style().background(), parts(),
                    new Scene.Info(title, Linearisation.of(map), map.getAuthors(), language));
        }
        return scene;
    }

    public Rgb background() {
        return settings.style().background();
    }

    void mapChanged() {
        scene = null;
    }

    /** @param ids takes the id of every part */
    public void ids(Set<String> ids) {
        for (Diagram.Node node : nodes) {
            ids.add(Parts.idOf(node.element()));
        }
        for (Diagram.Link link : links) {
            ids.add(Parts.idOf(link.element()));
        }
        diagram.regions().forEach(region -> ids.add(Parts.idOf(region.element())));
        ids.remove(null);
    }

    /** In drawing order. */
    public List<Part> parts() {
        return parts.all();
    }

    /** Around everything, margin included. */
    public Rect bounds() {
        return parts.bounds().grow(options.margin());
    }

    /** Region or node first, then connectors; empty where nothing drawn has the id. */
    public List<Part> parts(String id) {
        return parts.byId(id);
    }

    /** @return the ids of what looks different now, or null where the map has to be drawn from scratch */
    public Set<String> update(Collection<? extends EObject> changed) {
        return updates().apply(changed);
    }

    /** Nodes and links by what they show. */
    Numbers numbers() {
        if (numbers == null) {
            numbers = Numbers.of(this);
        }
        return numbers;
    }

    Updates updates() {
        if (updates == null) {
            updates = new Updates(this);
        }
        return updates;
    }

    /** Whether a box has changed its size or its place since the canvas was made, so that a layout would place others otherwise. */
    public boolean isDisturbed() {
        return updates != null && updates.isDisturbed();
    }

    /**
     * Shows another labelling.
     *
     * @return the ids of what looks different now, or null where the map has to be drawn from scratch
     */
    public Set<String> relabel(Labelling labelling) {
        options = options.withLabelling(labelling);
        Set<String> different = labelling.differences(context.labelling());
        context = new NotationContext(context.style(), context.breaker(), context.maxTextWidth(), context.views(), labelling, context.hidden());
        List<EObject> elements = new ArrayList<>(different.size());
        for (Diagram.Node node : nodes) {
            if (node.element() != null && different.contains(node.element().getId())) {
                elements.add(node.element());
            }
        }
        return update(elements);
    }

    /** Ids of what looks different here and in a drawing from before. */
    public Set<String> differences(Canvas before) {
        return parts.differences(before.parts);
    }

    /** Of every box, and of every junction that has a place of its own. */
    public Map<Identified, Point> positions() {
        Map<Identified, Point> positions = new LinkedHashMap<>();
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i].element() != null && (!nodes[i].junction() || places.given[i])) {
                positions.putIfAbsent(nodes[i].element(), new Point(places.geometry.x[i], places.geometry.y[i]));
            }
        }
        return positions;
    }

    /** Set by the user or the layout. */
    public Map<Identified, List<Point>> bends() {
        Map<Identified, List<Point>> bends = new LinkedHashMap<>();
        places.bends.keySet().stream().sorted().filter(link -> links[link].element() != null)
                .forEach(link -> bends.put(links[link].element(), places.bends.get(link)));
        return bends;
    }

    /** What is drawn and no element's node or first line. */
    public List<Part> decorations() {
        return parts.decorations(ends());
    }

    /** How lines hang on nodes. */
    public LineEnds ends() {
        if (lineEnds == null) {
            lineEnds = new LineEnds(this);
        }
        return lineEnds;
    }

    /** What the notation cannot show. */
    public List<LeftOut> leftOut() {
        return diagram.leftOut();
    }

    /** What numbers in the drawing stand for. */
    public KeyList keyList() {
        return diagram.key();
    }
}
