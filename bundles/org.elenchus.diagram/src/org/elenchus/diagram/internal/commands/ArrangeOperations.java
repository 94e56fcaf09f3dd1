// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.elenchus.core.edit.Bounds;
import org.elenchus.core.edit.Edit;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.scene.Rect;

/** Lines up, spreads and moves the selected boxes. What was selected last stays where it is. */
final class ArrangeOperations {

	/** An edge or middle that boxes can be lined up by. */
	enum Line {
		LEFT(r -> r.x(), true, 0), CENTRE(r -> r.centerX(), true, 0.5), RIGHT(r -> r.right(), true, 1),
		TOP(r -> r.y(), false, 0), MIDDLE(r -> r.centerY(), false, 0.5), BOTTOM(r -> r.bottom(), false, 1);

		private final ToDoubleFunction<Rect> of;
		private final boolean vertical;
		private final double share;

		Line(ToDoubleFunction<Rect> of, boolean vertical, double share) {
			this.of = of;
			this.vertical = vertical;
			this.share = share;
		}

		private Point place(Rect box, double at) {
			return vertical ? new Point(at - share * box.width(), box.y()) : new Point(box.x(), at - share * box.height());
		}
	}

	private final MapCanvas canvas;

	ArrangeOperations(MapCanvas canvas) {
		this.canvas = canvas;
	}

	boolean hasSeveral() {
		return canvas.selection(Element.class).size() >= 2;
	}

	boolean hasThree() {
		return canvas.selection(Element.class).size() >= 3;
	}

	private Map<Element, Rect> boxes() {
		Map<Element, Rect> boxes = new LinkedHashMap<>();
		for (Element element : canvas.selection(Element.class)) {
			if (canvas.drawn().nodePart(element) != null) {
				boxes.put(element, canvas.drawn().nodePart(element).bounds());
			}
		}
		return boxes;
	}

	void align(Line line) {
		Map<Element, Rect> boxes = boxes();
		Element last = canvas.primary(Element.class);
		Rect guide = boxes.get(last == null ? boxes.keySet().iterator().next() : last);
		double at = line.of.applyAsDouble(guide);
		Map<Identified, Point> places = new LinkedHashMap<>();
		boxes.forEach((element, box) -> places.put(element, line.place(box, at)));
		canvas.execute(canvas.drawn().placing(places));
	}

	/** Makes the gaps between neighbours equal; the first and the last stay. */
	void distribute(boolean horizontally) {
		List<Map.Entry<Element, Rect>> boxes = new ArrayList<>(boxes().entrySet());
		ToDoubleFunction<Rect> start = horizontally ? Rect::x : Rect::y;
		ToDoubleFunction<Rect> size = horizontally ? Rect::width : Rect::height;
		boxes.sort(Comparator.comparingDouble(entry -> start.applyAsDouble(entry.getValue())));
		Rect first = boxes.get(0).getValue();
		Rect last = boxes.get(boxes.size() - 1).getValue();
		double filled = boxes.stream().mapToDouble(entry -> size.applyAsDouble(entry.getValue())).sum();
		double whole = start.applyAsDouble(last) + size.applyAsDouble(last) - start.applyAsDouble(first);
		double gap = (whole - filled) / (boxes.size() - 1);
		double at = start.applyAsDouble(first);
		Map<Identified, Point> places = new LinkedHashMap<>();
		for (Map.Entry<Element, Rect> entry : boxes) {
			Rect box = entry.getValue();
			places.put(entry.getKey(), horizontally ? new Point(at, box.y()) : new Point(box.x(), at));
			at += size.applyAsDouble(box) + gap;
		}
		canvas.execute(canvas.drawn().placing(places));
	}

	boolean hasStatements() {
		return canvas.selection(Statement.class).size() >= 2;
	}

	/** Makes the selected statements as wide as the one that was selected last. */
	void sameWidth() {
		Statement guide = canvas.primary(Statement.class);
		double width = canvas.drawn().nodePart(guide == null ? canvas.selection(Statement.class).get(0) : guide).bounds().width();
		List<Edit> edits = new ArrayList<>();
		for (Statement statement : canvas.selection(Statement.class)) {
			Rect box = canvas.drawn().nodePart(statement).bounds();
			edits.add(canvas.drawn().sizing(statement, new Bounds(box.x(), box.y(), width, null)));
		}
		canvas.execute(Edit.all(Messages.edit_sameWidth, edits));
	}

	/** Moves the selection a little. */
	void nudge(double dx, double dy) {
		Map<Identified, Point> places = new LinkedHashMap<>();
		boxes().forEach((element, box) -> places.put(element, new Point(box.x() + dx, box.y() + dy)));
		canvas.execute(canvas.drawn().placing(places));
	}
}
