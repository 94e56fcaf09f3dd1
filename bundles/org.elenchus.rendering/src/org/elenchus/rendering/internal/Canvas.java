// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.DrawingOptions;
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
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.text.LineBreaker;

/** One diagram with its places and parts. */
public final class Canvas {
    private static final LineBreaker BREAKER = new LineBreaker();

    final ArgumentMap map;
    final MapView view;
    final DrawingOptions options;
    final ViewSettings settings;
    final Notation notation;
    NotationContext context;
    final Diagram.Node[] nodes;
    final Diagram.Link[] links;
    final Diagram diagram;
    final Places places;
    final Router router;
    private final PartMaker maker;
    private final Fading fading;
    private Set<String> dimmed;
    private final Part[] nodeParts;
    private final Part[] linkParts;
    private final Part[] regionParts;
    private final List<Part> keyParts = new ArrayList<>();
    private final Updates updates;
    private Map<String, int[]> byId;
    private Scene scene;

    private Canvas(ArgumentMap map, MapView view, DrawingOptions options) {
        this.map = map;
        this.view = view;
        this.options = options;
        settings = ViewSettings.of(view, options);
        notation = Notations.orDefault(settings.notation());
        context = new NotationContext(settings.style(), BREAKER, settings.maxTextWidth(), ViewSettings.nodeViews(view), options.labelling(),
                options.showing().hidden());
        diagram = Hiding.apply(notation.diagram(map, context), context);
        nodes = diagram.nodes().toArray(Diagram.Node[]::new);
        links = diagram.links().toArray(Diagram.Link[]::new);
        places = new Places(diagram, context, settings, options);
        places.find(ViewSettings.edgeViews(view));
        router = new Router(places.geometry, places.forest, places.junctions, places.gaps, places.bends);
        router.routeAll();
        maker = new PartMaker(settings.style());
        fading = new Fading(settings.style().background());
        dimmed = options.showing().dimmed();
        nodeParts = new Part[nodes.length];
        linkParts = new Part[links.length];
        regionParts = new Part[diagram.regions().size()];
        makeParts();
        updates = new Updates(this);
    }

    /** Draws a map from scratch. */
    public static Canvas draw(ArgumentMap map, MapView view, DrawingOptions options) {
        return new Canvas(map, view, options);
    }

    private void makeParts() {
        for (int i = 0; i < nodes.length; i++) {
            makeNode(i);
        }
        for (int i = 0; i < links.length; i++) {
            makeLink(i);
        }
        makeRegions();
        if (options.key().shown() && !diagram.key().entries().isEmpty()) {
            keyParts.addAll(new KeyBlock(context, options.key()).below(diagram.key(), bounds().grow(-options.margin()), maker));
        }
    }

    void makeNode(int node) {
        Part part = maker.node(nodes[node], places.geometry.x[node], places.geometry.y[node]);
        nodeParts[node] = isDimmed(nodes[node].element()) ? fading.faint(part) : part;
        scene = null;
    }

    void makeLink(int link) {
        Part part = maker.link(links[link], Borders.onOutlines(places.geometry, link, places.geometry.routes[link]), router.index());
        boolean faint = isDimmed(nodes[links[link].source()].element()) || isDimmed(nodes[links[link].target()].element());
        linkParts[link] = faint ? fading.faint(part) : part;
        scene = null;
    }

    private boolean isDimmed(Identified element) {
        return !dimmed.isEmpty() && element != null && dimmed.contains(element.getId());
    }

    /**
     * Draws other elements faintly.
     *
     * @return the ids of what looks different now
     */
    public Set<String> dim(Set<String> ids) {
        Set<String> before = dimmed;
        dimmed = ids;
        Set<String> changed = new HashSet<>();
        boolean[] other = new boolean[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            String id = nodes[i].element() == null ? null : nodes[i].element().getId();
            other[i] = id != null && before.contains(id) != ids.contains(id);
            if (other[i]) {
                makeNode(i);
                changed.add(id);
            }
        }
        for (int i = 0; i < links.length; i++) {
            if (links[i].element() != null && (other[links[i].source()] || other[links[i].target()])) {
                makeLink(i);
                changed.add(links[i].element().getId());
            }
        }
        return changed;
    }

    /** @return ids of the regions that look different now */
    Set<String> makeRegions() {
        Set<String> changed = new HashSet<>();
        for (int i = 0; i < regionParts.length; i++) {
            Part part = Regions.make(maker, diagram.regions().get(i), places.geometry, router.index());
            if (!part.equals(regionParts[i])) {
                regionParts[i] = part;
                changed.add(part.id());
            }
        }
        return changed;
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

    void mapChanged() {
        scene = null;
    }

    /** In drawing order. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(nodeParts.length + linkParts.length + regionParts.length + keyParts.size());
        parts.addAll(Arrays.asList(regionParts));
        parts.addAll(Arrays.asList(linkParts));
        parts.addAll(Arrays.asList(nodeParts));
        parts.addAll(keyParts);
        return parts;
    }

    /** Around everything, margin included. */
    public Rect bounds() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Part part : parts()) {
            Rect b = part.bounds();
            left = Math.min(left, b.x());
            top = Math.min(top, b.y());
            right = Math.max(right, b.right());
            bottom = Math.max(bottom, b.bottom());
        }
        return (left > right ? Rect.EMPTY : new Rect(left, top, right - left, bottom - top)).grow(options.margin());
    }

    /** Region or node first, then connectors; empty where nothing drawn has the id. */
    public List<Part> parts(String id) {
        if (byId == null) {
            indexById();
        }
        int[] entries = id == null ? null : byId.get(id);
        if (entries == null) {
            return List.of();
        }
        List<Part> found = new ArrayList<>(entries.length);
        for (int entry : entries) {
            found.add(entry < nodes.length ? nodeParts[entry] : entry < nodes.length + links.length ? linkParts[entry - nodes.length]
                    : regionParts[entry - nodes.length - links.length]);
        }
        return found;
    }

    private void indexById() {
        byId = new HashMap<>();
        for (int i = 0; i < nodes.length; i++) {
            index(nodes[i].element(), i);
        }
        for (int i = 0; i < links.length; i++) {
            index(links[i].element(), nodes.length + i);
        }
        for (int i = 0; i < regionParts.length; i++) {
            index(diagram.regions().get(i).element(), nodes.length + links.length + i);
        }
    }

    private void index(Identified element, int entry) {
        if (element != null && element.getId() != null) {
            byId.merge(element.getId(), new int[] {entry}, (a, b) -> {
                int[] both = Arrays.copyOf(a, a.length + 1);
                both[a.length] = b[0];
                return both;
            });
        }
    }

    /** @return the ids of what looks different now, or null where the map has to be drawn from scratch */
    public Set<String> update(Collection<? extends EObject> changed) {
        return updates.apply(changed);
    }

    /**
     * Shows another labelling.
     *
     * @return the ids of what looks different now, or null where the map has to be drawn from scratch
     */
    public Set<String> relabel(Labelling labelling) {
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
        Map<String, List<Part>> now = grouped(parts());
        Map<String, List<Part>> then = grouped(before.parts());
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

    /** What the notation cannot show. */
    public List<LeftOut> leftOut() {
        return diagram.leftOut();
    }

    /** What numbers in the drawing stand for. */
    public KeyList keyList() {
        return diagram.key();
    }
}
