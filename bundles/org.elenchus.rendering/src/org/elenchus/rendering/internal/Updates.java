// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.LinkFigure;
import org.elenchus.rendering.scene.Rect;

/** Takes small changes into a canvas: texts, features, places, sizes. Whatever changes which nodes and links there are is left to a new canvas. */
final class Updates {
    private final Canvas canvas;
    private final Geometry g;
    private final Numbers numbers;

    private boolean disturbed;

    private final Set<Integer> staleNodes = new TreeSet<>();
    private final Set<Integer> staleLinks = new TreeSet<>();
    private final Set<Integer> rebent = new TreeSet<>();
    private final Set<String> touched = new HashSet<>();

    Updates(Canvas canvas) {
        this.canvas = canvas;
        this.numbers = canvas.numbers();
        this.g = canvas.places.geometry;
    }

    /** @return null where the canvas has to be made anew */
    Set<String> apply(Collection<? extends EObject> changed) {
        staleNodes.clear();
        staleLinks.clear();
        rebent.clear();
        touched.clear();
        for (EObject object : changed) {
            if (!take(object)) {
                return null;
            }
        }
        return redraw() ? Set.copyOf(touched) : null;
    }

    /** Whether anything has another size or place than at first. */
    boolean isDisturbed() {
        return disturbed;
    }

    /** Whether the node was collapsed when it was drawn. */
    boolean isCollapsed(int node) {
        return canvas.folded.contains(canvas.nodes[node].element());
    }

    private boolean take(EObject object) {
        EObject at = object;
        while (at != null && !(at instanceof Identified || at instanceof ArgumentMap || at instanceof NodeView || at instanceof EdgeView)) {
            at = at.eContainer();
        }
        if (at == null || at instanceof Source) {
            return true;
        }
        if (at instanceof Element element) {
            return takeElement(element);
        }
        if (at instanceof Premise premise) {
            return takePremise(premise);
        }
        if (at instanceof NodeView view) {
            return takeView(view);
        }
        if (at instanceof EdgeView edge) {
            return takeEdge(edge);
        }
        if (at instanceof ArgumentMap map) {
            canvas.mapChanged();
            return sameOrder(map);
        }
        return at instanceof MapView view && (view != canvas.view || sameSettings(view));
    }

    private boolean takeElement(Element element) {
        Integer node = numbers.nodeOf(element);
        if (node == null && canvas.context.hides(element)) {
            return true;
        }
        if (node == null || element.eContainer() != canvas.map) {
            return false;
        }
        staleNodes.add(node);
        if (element instanceof Argument argument && !takeLinks(argument)) {
            return false;
        }
        // What is said of an argument names its conclusion.
        for (Argument incoming : element.getIncoming()) {
            Integer junction = numbers.nodeOf(incoming);
            if (junction == null) {
                return false;
            }
            staleNodes.add(junction);
            staleLinks.addAll(numbers.linksOf(incoming));
        }
        if (element instanceof Statement statement) {
            for (Premise usage : statement.getUsages()) {
                if (numbers.linksOf(usage).isEmpty() && numbers.nodeOf(usage.eContainer()) != null) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean takeLinks(Argument argument) {
        List<Integer> own = numbers.linksOf(argument);
        for (int link : own) {
            if (!Objects.equals(numbers.nodeOf(argument.getConclusion()), canvas.links[link].target())) {
                return false;
            }
        }
        staleLinks.addAll(own);
        int premises = 0;
        for (Premise premise : argument.getPremises()) {
            if (premise.getStatement() != null && numbers.nodeOf(premise.getStatement()) != null) {
                premises++;
                if (!takePremise(premise)) {
                    return false;
                }
            }
        }
        boolean lost = own.isEmpty() && argument.getConclusion() != null;
        return !lost && premises == countPremiseLinks(numbers.nodeOf(argument)) && premisesInOrder(argument);
    }

    private int countPremiseLinks(int junction) {
        int count = 0;
        for (int i = 0; i < canvas.places.forest.incomingCount(junction); i++) {
            count += canvas.links[canvas.places.forest.incoming(junction, i)].element() instanceof Premise ? 1 : 0;
        }
        return count;
    }

    private boolean premisesInOrder(Argument argument) {
        int before = -1;
        for (Premise premise : argument.getPremises()) {
            for (int link : numbers.linksOf(premise)) {
                if (link < before) {
                    return false;
                }
                before = link;
            }
        }
        return true;
    }

    private boolean takePremise(Premise premise) {
        List<Integer> links = numbers.linksOf(premise);
        if (links.isEmpty()) {
            return false;
        }
        for (int link : links) {
            if (!Objects.equals(numbers.nodeOf(premise.getStatement()), canvas.links[link].source())
                    || !Objects.equals(numbers.nodeOf(premise.eContainer()), canvas.links[link].target())) {
                return false;
            }
        }
        staleLinks.addAll(links);
        return true;
    }

    private boolean takeView(NodeView view) {
        Integer node = numbers.nodeOf(view.getElement());
        if (view.eContainer() != canvas.view || node == null || canvas.context.views().get(view.getElement()) != view
                || view.isCollapsed() != isCollapsed(node)) {
            return view.eContainer() != canvas.view && !canvas.context.views().containsValue(view);
        }
        staleNodes.add(node);
        return true;
    }

    private boolean takeEdge(EdgeView edge) {
        List<Integer> links = numbers.linksOf(edge.getLink());
        if (edge.eContainer() != canvas.view || links.isEmpty()) {
            return edge.eContainer() != null && edge.eContainer() != canvas.view;
        }
        for (int link : links) {
            List<Point> now = List.copyOf(edge.getBendPoints());
            if (now.isEmpty()) {
                canvas.places.bends.remove(link);
            } else {
                canvas.places.bends.put(link, now);
            }
            rebent.add(link);
        }
        return true;
    }

    private boolean sameSettings(MapView view) {
        return view.getNodes().size() == canvas.viewCount && ViewSettings.of(view, canvas.options).equals(canvas.settings)
                && ViewSettings.bends(view).keySet().equals(canvas.bends().keySet());
    }

    private boolean sameOrder(ArgumentMap map) {
        int at = 0;
        for (Statement statement : map.getStatements()) {
            Integer node = numbers.nodeOf(statement);
            if (node != null && node != at++) {
                return false;
            }
        }
        for (Argument argument : map.getArguments()) {
            Integer node = numbers.nodeOf(argument);
            if (node != null && node != at++) {
                return false;
            }
        }
        return at == canvas.nodes.length && countGroups(map.getGroups()) >= canvas.diagram.regions().size();
    }

    private static int countGroups(List<Group> groups) {
        return groups.stream().mapToInt(group -> 1 + countGroups(group.getGroups())).sum();
    }

    private boolean redraw() {
        Map<Integer, Rect> before = new HashMap<>();
        for (int node : staleNodes) {
            Figure figure = canvas.notation.redraw(canvas.nodes[node], canvas.context);
            if (figure == null) {
                return false;
            }
            reshape(node, figure, before);
        }
        for (int link : staleLinks) {
            LinkFigure figure = canvas.notation.redraw(canvas.links[link], canvas.context);
            if (figure == null) {
                return false;
            }
            if (!figure.equals(canvas.links[link].figure())) {
                if (!figure.stroke().equals(canvas.links[link].figure().stroke())) {
                    // Another kind of argument may leave its place in a column's common line.
                    return false;
                }
                canvas.links[link] = canvas.links[link].withFigure(figure);
                rebuildLink(link);
            }
        }
        settle(before);
        return true;
    }

    private void reshape(int node, Figure figure, Map<Integer, Rect> before) {
        Diagram.Node old = canvas.nodes[node];
        Rect box = g.box(node);
        Point stored = canvas.places.stored(node);
        boolean follows = g.junction[node] && stored == null;
        g.width[node] = figure.width();
        g.height[node] = figure.height();
        if (stored != null) {
            g.x[node] = stored.x();
            g.y[node] = stored.y();
        }
        if (g.junction[node] && canvas.places.given[node] != (stored != null)) {
            canvas.places.given[node] = stored != null;
            before.put(node, box);
        }
        if (!g.box(node).equals(box) && !follows) {
            disturbed = true;
            before.put(node, box);
        }
        if (!figure.equals(old.figure())) {
            canvas.nodes[node] = old.withFigure(figure);
            rebuildNode(node);
        }
    }

    /** Lets junctions and links follow what has moved. */
    private void settle(Map<Integer, Rect> before) {
        Set<Integer> conclusions = new TreeSet<>();
        for (int node : before.keySet()) {
            conclusions.add(node);
            int above = node;
            while (canvas.places.forest.parent(above) >= 0 && (above == node || g.junction[above])) {
                above = canvas.places.forest.parent(above);
            }
            conclusions.add(above);
        }
        Map<Integer, Rect> junctions = new HashMap<>();
        conclusions.forEach(node -> collectJunctions(node, junctions));
        conclusions.forEach(canvas.places.junctions::placeBelow);
        junctions.forEach((node, box) -> {
            if (!g.box(node).equals(box)) {
                before.putIfAbsent(node, box);
            }
        });
        if (before.isEmpty() && rebent.isEmpty()) {
            return;
        }
        List<Integer> moved = before.keySet().stream().sorted().toList();
        canvas.router.moved(moved, moved.stream().map(before::get).toList(), rebent).forEach(this::rebuildLink);
        moved.forEach(this::rebuildNode);
        touched.addAll(canvas.makeRegions());
    }

    private void collectJunctions(int node, Map<Integer, Rect> found) {
        if (g.junction[node]) {
            found.putIfAbsent(node, g.box(node));
        }
        for (int child = canvas.places.forest.firstChild(node); child >= 0; child = canvas.places.forest.nextSibling(child)) {
            if (g.junction[child]) {
                collectJunctions(child, found);
            }
        }
    }

    private void rebuildNode(int node) {
        canvas.makeNode(node);
        touch(canvas.nodes[node].element());
    }

    private void rebuildLink(int link) {
        canvas.makeLink(link);
        touch(canvas.links[link].element());
    }

    private void touch(Identified element) {
        if (element != null && element.getId() != null) {
            touched.add(element.getId());
        }
    }
}
