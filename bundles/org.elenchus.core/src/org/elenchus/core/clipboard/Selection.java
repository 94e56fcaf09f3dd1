// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.elenchus.core.internal.MapCopier;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.model.argumentmap.view.ViewFactory;

/** What of a map goes into a fragment. */
final class Selection {
    private final Set<Element> elements = new LinkedHashSet<>();
    private final Set<Group> groups = new LinkedHashSet<>();
    private ArgumentMap map;

    Selection(Collection<? extends EObject> selection) {
        selection.forEach(this::take);
        groups.removeIf(group -> isInside(group.eContainer()));
        addArgumentsBetween();
        dropLooseArguments();
    }

    private void take(EObject object) {
        if (map == null && EcoreUtil.getRootContainer(object) instanceof ArgumentMap root) {
            map = root;
        }
        if (object instanceof Element element) {
            elements.add(element);
        } else if (object instanceof Group group && groups.add(group)) {
            elements.addAll(group.getMembers());
            group.getGroups().forEach(this::take);
        } else if (object instanceof Premise premise && premise.getStatement() != null) {
            elements.add(premise.getStatement());
        } else if (object instanceof NodeView node && node.getElement() != null) {
            take(node.getElement());
        } else if (object instanceof EdgeView edge && edge.getLink() != null) {
            take(edge.getLink());
        }
    }

    private boolean isInside(EObject container) {
        for (EObject at = container; at != null; at = at.eContainer()) {
            if (at instanceof Group group && groups.contains(group)) {
                return true;
            }
        }
        return false;
    }

    private void addArgumentsBetween() {
        List<Element> fresh = new ArrayList<>(elements);
        while (!fresh.isEmpty()) {
            List<Element> added = new ArrayList<>();
            for (Element conclusion : fresh) {
                for (Argument argument : conclusion.getIncoming()) {
                    boolean between = !argument.getPremises().isEmpty()
                            && argument.getPremises().stream().allMatch(p -> elements.contains(p.getStatement()));
                    if (between && elements.add(argument)) {
                        added.add(argument);
                    }
                }
            }
            fresh = added;
        }
    }

    /** Those that would lead to nothing, or from nothing, and then those that argue about these. */
    private void dropLooseArguments() {
        while (elements.removeIf(element -> element instanceof Argument argument && (!elements.contains(argument.getConclusion())
                || argument.getPremises().stream().noneMatch(p -> elements.contains(p.getStatement()))))) {
            continue;
        }
    }

    ArgumentMap copy(MapView view) {
        ArgumentMap copy = ArgumentmapFactory.eINSTANCE.createArgumentMap();
        if (map == null) {
            return copy;
        }
        MapCopier copier = new MapCopier();
        Set<Source> quoted = new LinkedHashSet<>();
        elements.forEach(element -> element.getExcerpts().stream().map(Excerpt::getSource).forEach(quoted::add));
        map.getSources().stream().filter(quoted::contains).forEach(s -> copy.getSources().add((Source) copier.copy(s)));
        map.getStatements().stream().filter(elements::contains).forEach(s -> copy.getStatements().add((Statement) copier.copy(s)));
        map.getArguments().stream().filter(elements::contains).forEach(a -> copy.getArguments().add((Argument) copier.copy(a)));
        groups.forEach(group -> copy.getGroups().add((Group) copier.copy(group)));
        if (view != null) {
            copy.getViews().add(places(view, copier));
        }
        copier.copyReferences();
        copy.getArguments().forEach(argument -> argument.getPremises().removeIf(p -> p.getStatement() == null));
        copy.getViews().forEach(v -> v.getEdges().removeIf(e -> e.getLink() == null || e.getLink().eContainer() == null));
        return copy;
    }

    private static MapView places(MapView view, MapCopier copier) {
        MapView places = ViewFactory.eINSTANCE.createMapView();
        places.setId(view.getId());
        for (NodeView node : view.getNodes()) {
            if (copier.containsKey(node.getElement())) {
                places.getNodes().add((NodeView) copier.copy(node));
            }
        }
        for (EdgeView edge : view.getEdges()) {
            if (copier.containsKey(edge.getLink())) {
                places.getEdges().add((EdgeView) copier.copy(edge));
            }
        }
        return places;
    }
}
