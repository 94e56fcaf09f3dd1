// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Bounds;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.DiagramLooks;
import org.elenchus.diagram.internal.figures.PartPainter;
import org.elenchus.diagram.internal.handles.ArgueHandle.Side;
import org.elenchus.model.Point;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.model.argumentmap.view.ViewFactory;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.Showing;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;

/** An open map with its picture: what all edit parts of one editor share. Belongs to the UI thread. */
public final class DrawnMap {

	private static final double LEAST_WIDTH = 40;
	private static final int LARGE = 60;

	private final MapDocument document;
	private final PartPainter painter;
	private MapView view;
	private ViewChoices choices;
	private Drawing drawing;
	private Labelling labelling = Labelling.NONE;
	private Showing showing = Showing.ALL;
	private String chosen;
	private String style;
	private boolean opening;

	public DrawnMap(MapDocument document, PartPainter painter) {
		this.document = document;
		this.painter = painter;
		draw();
	}

	private void draw() {
		view = viewNow();
		choices = ViewChoices.of(view);
		drawing = Drawing.of(document.map(), view, options());
	}

	private DrawingOptions options() {
		DrawingOptions options = DrawingOptions.DEFAULT.withRelayout(choices.automatic()).withLabelling(labelling).withShowing(showing);
		style = styleOf(view);
		return style == null ? options : options.withStyle(style);
	}

	/** The style that the window wants for maps that name none; null where the map is to be drawn as it says. */
	private static String styleOf(MapView view) {
		return view == null || view.getStyle() == null ? DiagramLooks.style() : null;
	}

	/** The view that was chosen as long as the map has it; else the first. */
	private MapView viewNow() {
		List<MapView> views = map().getViews();
		return views.stream().filter(one -> one.getId() != null && one.getId().equals(chosen)).findFirst()
				.orElse(views.isEmpty() ? null : views.get(0));
	}

	/**
	 * Draws another view of the map.
	 *
	 * @return ids of the parts that came, went or may look different
	 */
	public Set<String> choose(MapView other) {
		chosen = other.getId();
		return redraw();
	}

	/**
	 * Shows another part of the map.
	 *
	 * @return ids of the parts that came, went or look different
	 */
	public Set<String> show(Showing other) {
		showing = other;
		return drawing.show(other);
	}

	public MapDocument document() {
		return document;
	}

	public ArgumentMap map() {
		return document.map();
	}

	public PartPainter painter() {
		return painter;
	}

	public Drawing drawing() {
		return drawing;
	}

	public ViewChoices choices() {
		return choices;
	}

	/**
	 * Takes in what was changed in the map; what takes long is left to {@link Drawing#rest}.
	 *
	 * @return ids of the parts that came, went or look different
	 */
	public Set<String> update(Collection<? extends EObject> changed) {
		MapView now = viewNow();
		if (now == null && view == null) {
			return taken(changed);
		}
		if (now == null || ViewChoices.of(now).automatic() != choices.automatic() || !Objects.equals(styleOf(now), style)) {
			return redraw();
		}
		view = now;
		choices = ViewChoices.of(view);
		return taken(changed);
	}

	/** A small map is drawn to the end at once: what moves then moves once. */
	private Set<String> taken(Collection<? extends EObject> changed) {
		return isLarge() || drawing.view() != view ? drawing.adjust(changed, view) : drawing.update(changed);
	}

	/** Whether laying the map out takes longer than anybody should wait. */
	public boolean isLarge() {
		return map().getStatements().size() + map().getArguments().size() > LARGE;
	}

	/** Whether edit parts are made for the whole map: what they show is looked up later then. */
	boolean isOpening() {
		return opening;
	}

	/** Says that edit parts for the whole map are about to be made, or have been. */
	public void setOpening(boolean value) {
		opening = value;
	}

	/**
	 * Shows what an evaluation says.
	 *
	 * @return ids of the parts that look different
	 */
	public Set<String> relabel(Labelling other) {
		labelling = other;
		return drawing.relabel(other);
	}

	/** Draws everything anew, as after a change of the whole map. */
	public Set<String> redraw() {
		Set<String> ids = ids();
		draw();
		ids.addAll(ids());
		return ids;
	}

	private Set<String> ids() {
		Set<String> ids = new HashSet<>();
		drawing.ids(ids);
		return ids;
	}

	/** The box, junction or frame that shows an object; null where it is hidden. */
	public Part nodePart(Identified object) {
		for (Part part : drawing.parts(object.getId())) {
			if (part.kind() != Part.Kind.CONNECTOR) {
				return part;
			}
		}
		return null;
	}

	/** @param connector an {@link Arrow} or a {@link Premise} */
	public Part connectorPart(Object connector) {
		String id = connector instanceof Arrow arrow ? arrow.argument().getId() : ((Premise) connector).getId();
		for (Part part : drawing.parts(id)) {
			if (part.kind() == Part.Kind.CONNECTOR) {
				return part;
			}
		}
		return null;
	}

	/** The connectors that begin at what shows an object. */
	List<Object> leaving(Identified object) {
		return connectors(drawing.leaving(object));
	}

	/** The connectors that end there. */
	List<Object> entering(Identified object) {
		return connectors(drawing.entering(object));
	}

	private static List<Object> connectors(List<Identified> objects) {
		List<Object> connectors = new ArrayList<>(objects.size());
		for (Identified object : objects) {
			connectors.add(object instanceof Argument argument ? new Arrow(argument) : object);
		}
		return connectors;
	}

	/** The view that is shown; null where the map has none yet. */
	public MapView view() {
		return view;
	}

	/** Around all that is drawn, in whole points. */
	public Rectangle extent() {
		Rect bounds = drawing.bounds();
		return new Rectangle((int) Math.floor(bounds.x()), (int) Math.floor(bounds.y()), (int) Math.ceil(bounds.width()) + 1,
				(int) Math.ceil(bounds.height()) + 1);
	}

	/** An edit of the view that is shown; where the map has none yet, the same edit adds it. */
	public Edit inView(Function<MapView, Edit> edit) {
		if (view != null) {
			return edit.apply(view);
		}
		MapView first = ViewFactory.eINSTANCE.createMapView();
		Edit rest = edit.apply(first);
		Edit adding = new Edit(rest.getLabel(), changes -> {
			changes.add(map(), ArgumentmapPackage.Literals.ARGUMENT_MAP__VIEWS, first);
			return List.of();
		});
		return Edit.all(rest.getLabel(), List.of(adding, rest));
	}

	/**
	 * Puts things where a person wants them; automatic layout leaves them there from then on. Since the whole drawing hangs on the first thing
	 * that is pinned, the thesis is pinned where it is together with that.
	 */
	public Edit placing(Map<? extends Identified, Point> places) {
		if (!choices.automatic()) {
			return inView(to -> Edits.move(to, places));
		}
		Map<Identified, Point> pinned = new LinkedHashMap<>();
		Statement thesis = Structure.theses(map()).stream().filter(statement -> nodePart(statement) != null).findFirst().orElse(null);
		if (thesis != null && !anyPinned()) {
			pinned.put(thesis, placeOf(thesis));
		}
		pinned.putAll(places);
		return inView(to -> {
			Edit move = Edits.move(to, pinned);
			return Edit.all(move.getLabel(), List.of(Edits.pin(to, pinned.keySet(), true), move, selecting(places.keySet())));
		});
	}

	private static Edit selecting(Collection<? extends Identified> objects) {
		return new Edit("", changes -> objects);
	}

	private Point placeOf(Identified object) {
		Rect bounds = nodePart(object).bounds();
		return new Point(bounds.x(), bounds.y());
	}

	private boolean anyPinned() {
		return view != null && view.getNodes().stream().anyMatch(NodeView::isPinned);
	}

	/** Lets automatic layout leave things where they are now. */
	public Edit pinning(Collection<? extends Identified> objects) {
		Map<Identified, Point> places = placesOf(objects);
		return inView(to -> pin(to, places));
	}

	private Map<Identified, Point> placesOf(Collection<? extends Identified> objects) {
		Map<Identified, Point> places = new LinkedHashMap<>();
		for (Identified object : objects) {
			Part part = nodePart(object);
			if (part != null && !(object instanceof Group)) {
				places.put(object, placeOf(object));
			}
		}
		return places;
	}

	private static Edit pin(MapView view, Map<Identified, Point> places) {
		Edit pin = Edits.pin(view, places.keySet(), true);
		return Edit.all(pin.getLabel(), List.of(Edits.move(view, places), pin));
	}

	/** Leads a line where a person wants it. Automatic layout leaves it there from then on, and so what is at its ends. */
	public Edit bending(Identified link, List<Point> points) {
		Map<Identified, Point> ends = points.isEmpty() || !choices.automatic() ? Map.of() : placesOf(drawing.endsOf(link.getId()));
		return inView(to -> {
			Edit bend = Edits.bend(to, link, points);
			return Edit.all(bend.getLabel(), List.of(pin(to, ends), bend));
		});
	}

	public boolean isPinned(Identified object) {
		return views(object).anyMatch(NodeView::isPinned);
	}

	public boolean isCollapsed(Identified object) {
		return views(object).anyMatch(NodeView::isCollapsed);
	}

	private Stream<NodeView> views(Identified object) {
		return view == null ? Stream.empty() : view.getNodes().stream().filter(node -> node.getElement() == object);
	}

	/** Gives a statement's box the size that a person wants. */
	public Edit sizing(Statement statement, Bounds bounds) {
		return inView(to -> Edits.resize(to, statement, bounds));
	}

	/** The narrowest that a box may be made, in points. */
	public double leastWidth() {
		return LEAST_WIDTH;
	}

	/** On which side of an element its reasons lie. */
	public Side sideOfReasons() {
		return switch (choices.direction()) {
		case DOWN -> Side.BOTTOM;
		case UP -> Side.TOP;
		case RIGHT -> Side.RIGHT;
		case LEFT -> Side.LEFT;
		};
	}

	/** On which side of an element lies what it is a reason for. */
	public Side sideOfConclusions() {
		return switch (choices.direction()) {
		case DOWN -> Side.TOP;
		case UP -> Side.BOTTOM;
		case RIGHT -> Side.LEFT;
		case LEFT -> Side.RIGHT;
		};
	}
}
