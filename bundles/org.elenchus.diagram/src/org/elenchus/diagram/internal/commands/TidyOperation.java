// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.filter.Surroundings;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.parts.DrawnMap;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.Point;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.Showing;

/** Lays out what hangs on the selection and leaves all else, and the selected elements themselves, where they are. */
final class TidyOperation {

	private final MapCanvas canvas;

	TidyOperation(MapCanvas canvas) {
		this.canvas = canvas;
	}

	boolean isPossible() {
		return canvas.selection(Element.class).stream().anyMatch(element -> !element.getIncoming().isEmpty() || element instanceof Argument);
	}

	/** One step of undo, however many elements are selected. Where layout is automatic, what was pinned there is free again. */
	void run() {
		List<Element> tops = tops();
		DrawnMap drawn = canvas.drawn();
		canvas.execute(drawn.inView(view -> {
			List<Edit> edits = new ArrayList<>();
			for (Element top : tops) {
				Set<Element> below = Surroundings.below(List.of(top));
				edits.add(drawn.choices().automatic() ? Edits.pin(view, without(below, top), false) : placing(view, top, below));
			}
			return Edit.all(Messages.edit_tidied, edits);
		}));
		canvas.select(tops);
	}

	/** Selected elements that do not hang on others selected. */
	private List<Element> tops() {
		List<Element> selected = canvas.selection(Element.class);
		Set<Element> hanging = new HashSet<>();
		for (Element element : selected) {
			hanging.addAll(without(Surroundings.below(List.of(element)), element));
		}
		List<Element> tops = selected.stream().filter(element -> !hanging.contains(element)).toList();
		return tops.isEmpty() ? selected.subList(0, 1) : tops;
	}

	private static Set<Element> without(Set<Element> elements, Element top) {
		Set<Element> rest = new LinkedHashSet<>(elements);
		rest.remove(top);
		return rest;
	}

	private Edit placing(MapView view, Element top, Set<Element> below) {
		DrawnMap drawn = canvas.drawn();
		Set<String> others = new HashSet<>();
		Structure.elements(drawn.map()).stream().filter(element -> !below.contains(element)).forEach(element -> others.add(element.getId()));
		others.remove(null);
		Drawing alone = drawn.drawing().with(DrawingOptions.DEFAULT.withRelayout(true).withShowing(Showing.hiding(others)));
		Map<Identified, Point> places = new LinkedHashMap<>(alone.positions());
		Point from = alone.part(top.getId()) == null ? null : new Point(alone.part(top.getId()).bounds().x(), alone.part(top.getId()).bounds().y());
		if (from == null || drawn.nodePart(top) == null) {
			return Edit.all(Messages.edit_tidied, List.of());
		}
		double dx = drawn.nodePart(top).bounds().x() - from.x();
		double dy = drawn.nodePart(top).bounds().y() - from.y();
		places.replaceAll((element, at) -> new Point(at.x() + dx, at.y() + dy));
		places.keySet().removeIf(element -> element != top && drawn.isPinned(element));
		List<Edit> edits = new ArrayList<>(List.of(Edits.move(view, places)));
		edits.addAll(straightened(view, below));
		return Edit.all(Messages.edit_tidied, edits);
	}

	private static List<Edit> straightened(MapView view, Set<Element> below) {
		List<Edit> edits = new ArrayList<>();
		for (EdgeView edge : view.getEdges()) {
			Identified link = edge.getLink();
			boolean inside = link instanceof Argument argument && below.contains(argument) && below.contains(argument.getConclusion())
					|| link instanceof Premise premise && below.contains(premise.eContainer());
			if (inside && !edge.getBendPoints().isEmpty()) {
				edits.add(Edits.bend(view, link, List.of()));
			}
		}
		return edits;
	}
}
