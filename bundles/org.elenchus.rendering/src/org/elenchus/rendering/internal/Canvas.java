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
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.internal.route.Router;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
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
    final NotationContext context;
    final Diagram diagram;
    final Geometry geometry;
    final Router router;
    private final PartMaker maker;
    private final Part[] nodeParts;
    private final Part[] linkParts;
    private final Part[] regionParts;
    private Map<String, List<Integer>> byId;
    private Scene scene;

    private Canvas(ArgumentMap map, MapView view, DrawingOptions options) {
        this.map = map;
        this.view = view;
        this.options = options;
        settings = ViewSettings.of(view, options);
        notation = Notations.orDefault(settings.notation());
        context = new NotationContext(settings.style(), BREAKER, settings.maxTextWidth(), ViewSettings.nodeViews(view), options.labelling());
        diagram = notation.diagram(map, context);
        geometry = Places.measure(diagram, settings.layoutOptions().direction());
        Places.place(this);
        router = new Router(geometry);
        router.routeAll();
        maker = new PartMaker(settings.style());
        nodeParts = new Part[geometry.nodes];
        linkParts = new Part[geometry.links];
        regionParts = new Part[diagram.regions().size()];
        makeParts();
    }

    /** @param before what was drawn so far, or null */
    public static Canvas draw(ArgumentMap map, MapView view, DrawingOptions options, Canvas before) {
        return new Canvas(map, view, options);
    }

    private void makeParts() {
        for (int i = 0; i < nodeParts.length; i++) {
            nodeParts[i] = maker.node(diagram.nodes().get(i), geometry.x[i], geometry.y[i]);
        }
        for (int i = 0; i < linkParts.length; i++) {
            linkParts[i] = maker.link(diagram.links().get(i), geometry.routes[i]);
        }
        for (int i = 0; i < regionParts.length; i++) {
            regionParts[i] = makeRegion(diagram.regions().get(i));
        }
    }

    private Part makeRegion(Diagram.Region region) {
        Rect inside = null;
        for (int member : region.members()) {
            inside = inside == null ? geometry.box(member) : inside.union(geometry.box(member));
        }
        return maker.region(region, inside);
    }

    public Scene scene() {
        if (scene == null) {
            String title = map.getTitle() == null ? "" : map.getTitle();
            String language = map.getLanguage() == null || map.getLanguage().isBlank() ? "und" : map.getLanguage();
            scene = new Scene(bounds(), settings.style().background(), parts(),
                    new Scene.Info(title, "", map.getAuthors(), language));
        }
        return scene;
    }

    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(nodeParts.length + linkParts.length + regionParts.length);
        parts.addAll(Arrays.asList(regionParts));
        parts.addAll(Arrays.asList(linkParts));
        parts.addAll(Arrays.asList(nodeParts));
        return parts;
    }

    public Rect bounds() {
        Rect around = null;
        for (Part part : parts()) {
            around = around == null ? part.bounds() : around.union(part.bounds());
        }
        return (around == null ? Rect.EMPTY : around).grow(options.margin());
    }

    public List<Part> parts(String id) {
        List<Part> found = new ArrayList<>();
        for (Part part : parts()) {
            if (Objects.equals(part.id(), id)) {
                found.add(part);
            }
        }
        found.sort(java.util.Comparator.comparing(p -> p.kind() == Part.Kind.CONNECTOR));
        return found;
    }

    public Set<String> update(Collection<? extends EObject> changed) {
        return null;
    }

    public Set<String> differences(Canvas before) {
        Map<String, List<Part>> now = byId(parts());
        Map<String, List<Part>> then = byId(before.parts());
        Set<String> different = new HashSet<>();
        now.forEach((id, parts) -> {
            if (!parts.equals(then.get(id))) {
                different.add(id);
            }
        });
        then.keySet().stream().filter(id -> !now.containsKey(id)).forEach(different::add);
        return different;
    }

    private static Map<String, List<Part>> byId(List<Part> parts) {
        Map<String, List<Part>> result = new HashMap<>();
        for (Part part : parts) {
            if (part.id() != null) {
                result.computeIfAbsent(part.id(), id -> new ArrayList<>(2)).add(part);
            }
        }
        return result;
    }

    public Map<Identified, Point> positions() {
        Map<Identified, Point> positions = new LinkedHashMap<>();
        for (int i = 0; i < geometry.nodes; i++) {
            Identified element = diagram.nodes().get(i).element();
            if (element != null) {
                positions.put(element, new Point(geometry.x[i], geometry.y[i]));
            }
        }
        return positions;
    }

    public Map<Identified, List<Point>> bends() {
        return Map.of();
    }

    public List<String> omitted() {
        return diagram.omitted();
    }

    Figure figure(int node) {
        return diagram.nodes().get(node).figure();
    }
}
