// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.clipboard.Fragment;
import org.elenchus.core.internal.Backlinks;
import org.elenchus.core.internal.Messages;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.model.argumentmap.view.ViewPackage;

/** Puts fragments into maps. */
final class Pasting {
    /** How far beside its original a copy is placed, in points, where nobody says where. */
    private static final double BESIDE = 24;

    private final Changes changes;
    private final ArgumentMap map;
    private final ArgumentMap part;

    private Pasting(Changes changes, ArgumentMap map, ArgumentMap part) {
        this.changes = changes;
        this.map = map;
        this.part = part;
    }

    static Edit paste(ArgumentMap map, Fragment fragment, MapView view, Point at) {
        String label = Messages.get("edit.paste");
        return fragment.isEmpty() ? Edit.refused(label, Messages.get("refused.nothingToPaste")) : new Edit(label, changes -> {
            Pasting pasting = new Pasting(changes, map, fragment.instantiate());
            pasting.sources(fragment.sourceIds());
            List<EObject> pasted = pasting.elements();
            if (view != null) {
                pasting.places(view, at);
            }
            return pasted;
        });
    }

    /** A source that the map has already is not pasted again. */
    private void sources(List<String> originalIds) {
        List<Source> sources = List.copyOf(part.getSources());
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            boolean known = Backlinks.of(map).find(originalIds.get(i)) instanceof Source there && isSame(there, source);
            if (known) {
                quoteInstead(source, (Source) Backlinks.of(map).find(originalIds.get(i)));
            } else {
                source.setId(Backlinks.of(map).freshId());
                part.getSources().remove(source);
                changes.add(map, Literals.ARGUMENT_MAP__SOURCES, source);
            }
        }
    }

    private static boolean isSame(Source one, Source other) {
        return Objects.equals(one.getText(), other.getText()) && Objects.equals(one.getTitle(), other.getTitle());
    }

    private void quoteInstead(Source copy, Source there) {
        part.eAllContents().forEachRemaining(object -> {
            if (object instanceof Excerpt excerpt && excerpt.getSource() == copy) {
                excerpt.setSource(there);
            }
        });
    }

    private List<EObject> elements() {
        List<EObject> pasted = new ArrayList<>();
        for (Statement statement : List.copyOf(part.getStatements())) {
            part.getStatements().remove(statement);
            name(statement);
            changes.add(map, Literals.ARGUMENT_MAP__STATEMENTS, statement);
            pasted.add(statement);
        }
        for (Argument argument : List.copyOf(part.getArguments())) {
            part.getArguments().remove(argument);
            name(argument);
            argument.getPremises().forEach(this::name);
            changes.add(map, Literals.ARGUMENT_MAP__ARGUMENTS, argument);
            pasted.add(argument);
        }
        for (Group group : List.copyOf(part.getGroups())) {
            part.getGroups().remove(group);
            name(group);
            changes.add(map, Literals.ARGUMENT_MAP__GROUPS, group);
            pasted.add(group);
        }
        return pasted;
    }

    private void name(Identified object) {
        if (Backlinks.of(map).find(object.getId()) != null) {
            object.setId(Backlinks.of(map).freshId());
        }
    }

    private void places(MapView view, Point at) {
        MapView from = part.getViews().isEmpty() ? null : part.getViews().get(0);
        List<NodeView> nodes = from == null ? List.of() : List.copyOf(from.getNodes());
        double left = nodes.stream().filter(n -> n.getX() != null).mapToDouble(NodeView::getX).min().orElse(0);
        double top = nodes.stream().filter(n -> n.getY() != null).mapToDouble(NodeView::getY).min().orElse(0);
        double dx = at == null ? BESIDE : at.x() - left;
        double dy = at == null ? BESIDE : at.y() - top;
        for (NodeView node : nodes) {
            from.getNodes().remove(node);
            if (node.getX() != null && node.getY() != null) {
                node.setX(node.getX() + dx);
                node.setY(node.getY() + dy);
            }
            changes.add(view, ViewPackage.Literals.MAP_VIEW__NODES, node);
        }
        for (EdgeView edge : from == null ? List.<EdgeView>of() : List.copyOf(from.getEdges())) {
            from.getEdges().remove(edge);
            edge.getBendPoints().replaceAll(p -> new Point(p.x() + dx, p.y() + dy));
            changes.add(view, ViewPackage.Literals.MAP_VIEW__EDGES, edge);
        }
        if (nodes.isEmpty() && at != null) {
            placeFirst(view, at);
        }
    }

    /** Text has no places: the first statement comes where the user pointed, and the layout finds places for the others. */
    private void placeFirst(MapView view, Point at) {
        List<Statement> statements = map.getStatements();
        int pasted = (int) changes.list().stream().filter(c -> c.feature() == Literals.ARGUMENT_MAP__STATEMENTS).count();
        if (pasted > 0) {
            Placing.place(changes, view, statements.get(statements.size() - pasted), at);
        }
    }
}
