// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.viewer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.edit.Change;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.filter.Sight;
import org.elenchus.core.filter.Surroundings;
import org.elenchus.core.spi.Label;
import org.elenchus.diagram.internal.commands.DocumentCommandStack;
import org.elenchus.diagram.internal.parts.Arrow;
import org.elenchus.diagram.internal.parts.DrawnMap;
import org.elenchus.diagram.internal.parts.DrawnObject;
import org.elenchus.diagram.internal.parts.MapEditPartFactory;
import org.elenchus.diagram.internal.parts.MapPart;
import org.elenchus.diagram.internal.parts.NodePart;
import org.elenchus.diagram.internal.parts.StatementPart;
import org.elenchus.diagram.internal.sight.Looking;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.ViewPackage;
import org.elenchus.rendering.Showing;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.notation.Labelling;

/** The canvas of one editor: what is shown, what is selected, and how edits come to the map. */
public final class MapCanvas {

	/** Property of a viewer in which nothing can be changed; then {@link Boolean#TRUE}. */
	public static final String LOOKED_AT_ONLY = "org.elenchus.diagram.lookedAtOnly";

	private static final int LEAST_LEGIBLE_PERCENT = 35;
	private static final int MOST_FOLLOWED = 1500;

	private final GraphicalViewer viewer;
	private final DrawnMap drawn;
	private final Looking looking;
	private final DocumentCommandStack stack;
	private final MapRootEditPart root;
	private final Zooming zooming;
	private final Settling settling;
	private final List<Runnable> settledListeners = new ArrayList<>();
	private boolean animating = true;

	/** @param viewer whose control exists already */
	public MapCanvas(GraphicalViewer viewer, DrawnMap drawn, DocumentCommandStack stack) {
		this.viewer = viewer;
		this.drawn = drawn;
		looking = new Looking(drawn);
		this.stack = stack;
		root = new MapRootEditPart(drawn.painter());
		viewer.setRootEditPart(root);
		viewer.setEditPartFactory(new MapEditPartFactory(drawn));
		zooming = new Zooming(root, viewer.getControl().getDisplay());
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), zooming);
		FigureCanvas control = (FigureCanvas) viewer.getControl();
		MiddleButtonPan.install(control);
		EmptyHint.install(control, drawn);
		settling = new Settling(control, drawn, this::settled);
		showAnew();
	}

	/** Draws everything anew, in the looks that the window has now. */
	public void looksChanged() {
		drawn.redraw();
		showAnew();
		List.copyOf(settledListeners).forEach(Runnable::run);
	}

	/** Makes all edit parts anew. */
	private void showAnew() {
		drawn.setOpening(true);
		try {
			viewer.setContents(drawn.map());
		} finally {
			drawn.setOpening(false);
		}
		mapPart().settle();
	}

	/** Takes over what the background has worked out. */
	private void settled(Drawing.Rest rest) {
		mapPart().pictureSettled(() -> drawn.drawing().finish(rest), bearing(), animating);
		List.copyOf(settledListeners).forEach(Runnable::run);
	}

	/** @param listener is run whenever the whole picture has changed some time after the map */
	public void addSettledListener(Runnable listener) {
		settledListeners.add(listener);
	}

	public void removeSettledListener(Runnable listener) {
		settledListeners.remove(listener);
	}

	public GraphicalViewer viewer() {
		return viewer;
	}

	public DrawnMap drawn() {
		return drawn;
	}

	public Zooming zooming() {
		return zooming;
	}

	public MapRootEditPart root() {
		return root;
	}

	private MapPart mapPart() {
		return (MapPart) viewer.getContents();
	}

	/** Executes an edit, shows what came of it and, where that is a new statement, begins to write it. */
	public void execute(Edit edit) {
		stack.execute(edit);
	}

	private static boolean isPlacing(DocumentChange change) {
		return change.changes().stream().map(Change::feature).anyMatch(
				feature -> feature == ViewPackage.Literals.NODE_VIEW__X || feature == ViewPackage.Literals.NODE_VIEW__Y);
	}

	/** Brings a change of the map, by whomever, onto the canvas. The window stays over its place where things were put somewhere by hand. */
	public void documentChanged(DocumentChange change) {
		if (change.isWhole()) {
			looking.documentChanged(change);
			drawn.redraw();
			showAnew();
			return;
		}
		Set<EObject> touched = change.touched();
		NodePart bearing = isPlacing(change) ? null : bearing();
		Set<String> ids = new HashSet<>(drawn.update(touched));
		ids.addAll(looking.documentChanged(change));
		if (ids.size() > MOST_FOLLOWED) {
			showAnew();
		} else {
			mapPart().pictureChanged(ids, bearing, animating);
		}
		settling.begin();
	}

	/** Which part of the map is in sight; changed by {@link #look} alone. */
	public Looking looking() {
		return looking;
	}

	/** Shows another part of the map; what is in its middle comes to the middle of the window. */
	public void look(Sight sight) {
		List<Identified> selected = selection(Identified.class);
		pictureChanged(looking.look(sight));
		Identified kept = selected.stream().filter(object -> partOf(object) != null).findFirst().orElse(null);
		Object middle = sight.focus() == null ? null : drawn.document().find(sight.focus());
		viewer.flush();
		if (middle instanceof Element element) {
			fit();
			select(List.of(element));
		} else if (kept != null) {
			revealDrawn(kept);
		} else if (!sight.dimming()) {
			mapPart().animator().finish();
			firstSight();
		}
	}

	/** Takes what an evaluation says of the elements, for filters that ask for it. */
	public void judge(Function<Element, Label> labels) {
		pictureChanged(looking.judge(labels));
	}

	/** Shows a part of the map for once, as a presentation does. */
	public void show(Showing showing) {
		pictureChanged(drawn.show(showing));
	}

	/** Draws another view of the map. */
	public void choose(MapView view) {
		pictureChanged(drawn.choose(view));
		looking.tell();
		fit();
	}

	/** Where much comes or goes, making all figures anew is faster than asking each whether it stays. */
	private void pictureChanged(Set<String> ids) {
		if (ids.size() > MOST_FOLLOWED) {
			showAnew();
		} else if (!ids.isEmpty()) {
			mapPart().pictureChanged(ids, bearing(), animating);
		}
		settling.begin();
	}

	/** What keeps its place in the window while all else moves: what was selected last of what is in sight. */
	private NodePart bearing() {
		Rectangle sight = root.sight();
		for (int i = viewer.getSelectedEditParts().size() - 1; i >= 0; i--) {
			if (viewer.getSelectedEditParts().get(i) instanceof NodePart node && sight.intersects(node.getFigure().getBounds())) {
				return node;
			}
		}
		return null;
	}

	/** Shows what an evaluation says of the elements, on top of what they are; nothing moves. */
	public void showLabelling(Labelling labelling) {
		Set<String> ids = drawn.relabel(labelling);
		if (!ids.isEmpty()) {
			mapPart().pictureChanged(ids, null, false);
			settling.begin();
		}
	}

	/** What is selected, in the order of selection: elements, premises, groups; the map itself where nothing is. */
	public List<EObject> selection() {
		List<EObject> objects = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			if (part instanceof DrawnObject object) {
				objects.add(object.object());
			}
		}
		return objects;
	}

	/** What is selected of one kind. */
	public <T> List<T> selection(Class<T> kind) {
		return selection().stream().filter(kind::isInstance).map(kind::cast).distinct().toList();
	}

	/** What was selected last where it is of that kind; null otherwise. */
	public <T> T primary(Class<T> kind) {
		List<EObject> all = selection();
		Object last = all.isEmpty() ? null : all.get(all.size() - 1);
		return kind.isInstance(last) ? kind.cast(last) : null;
	}

	/** Selects what of the objects is drawn; leaves the selection alone where nothing is. */
	public void select(Collection<? extends EObject> objects) {
		List<EditPart> parts = new ArrayList<>();
		for (EObject object : objects) {
			EditPart part = partOf(object);
			if (part != null) {
				parts.add(part);
			}
		}
		if (!parts.isEmpty()) {
			viewer.setSelection(new StructuredSelection(parts));
		}
	}

	/** Selects one object and brings it into sight. */
	public void reveal(EObject object) {
		if (object instanceof Element element) {
			pictureChanged(looking.bring(element));
		}
		revealDrawn(object);
	}

	/** Unfolds what hides an element. */
	public void unfold(EObject object) {
		if (!(object instanceof Element element) || partOf(element) != null || drawn.view() == null) {
			return;
		}
		List<Element> folded = Surroundings.withWays(List.of(element)).stream().filter(drawn::isCollapsed).toList();
		if (!folded.isEmpty()) {
			execute(Edits.collapse(drawn.view(), folded, false));
		}
	}

	private void revealDrawn(EObject object) {
		EditPart part = partOf(object);
		if (part != null) {
			mapPart().animator().finish();
			viewer.flush();
			viewer.select(part);
			bringIntoSight(part);
		}
	}

	private void bringIntoSight(EditPart part) {
		viewer.flush();
		root.reveal(((GraphicalEditPart) part).getFigure().getBounds());
	}

	private EditPart partOf(EObject object) {
		Object part = viewer.getEditPartRegistry().get(object);
		if (part == null && object instanceof Argument argument) {
			part = viewer.getEditPartRegistry().get(new Arrow(argument));
		}
		return (EditPart) part;
	}

	/** The edit part of what stands somewhere; null where it is not drawn. */
	public NodePart nodeOf(Identified object) {
		return viewer.getEditPartRegistry().get(object) instanceof NodePart node ? node : null;
	}

	/** @param step key of the edit that has just made the statement; null where it was there before */
	public void editText(Statement statement, Object step) {
		if (viewer.getEditPartRegistry().get(statement) instanceof StatementPart part) {
			mapPart().animator().finish();
			bringIntoSight(part);
			viewer.flush();
			part.editText(step);
		}
	}

	/** Whether what moves glides. */
	public void setAnimating(boolean glide) {
		animating = glide;
	}

	/** Where in the window the selection is, in pixels; null where none of it is in sight. */
	public Point placeOfSelection() {
		NodePart node = bearing();
		if (node == null) {
			return null;
		}
		Point centre = node.getFigure().getBounds().getCenter();
		node.getFigure().translateToAbsolute(centre);
		return centre;
	}

	/** All that can be selected by Select All. */
	public void selectAll() {
		List<Object> all = new ArrayList<>(viewer.getContents().getChildren());
		viewer.setSelection(new StructuredSelection(all));
	}

	/** Shows the whole picture if it can be read then, or else its theses. */
	public void firstSight() {
		fit();
		if (zooming.percent() >= LEAST_LEGIBLE_PERCENT) {
			return;
		}
		zooming.actual(null);
		List<Statement> theses = Structure.theses(drawn.map());
		NodePart first = theses.isEmpty() ? null : nodeOf(theses.get(0));
		if (first != null) {
			Rectangle box = first.getFigure().getBounds();
			root.centreOn(box.getCenter().x, box.getCenter().y, drawn.extent());
		}
	}

	/** Shows the whole picture. */
	public void fit() {
		zooming.fit(drawn.extent());
	}

	/** Shows what is selected. */
	public void fitSelection() {
		Rectangle area = null;
		for (EObject object : selection()) {
			NodePart node = object instanceof Identified identified ? nodeOf(identified) : null;
			if (node != null) {
				Rectangle bounds = node.getFigure().getBounds().getCopy();
				area = area == null ? bounds : area.union(bounds);
			}
		}
		if (area != null) {
			zooming.fit(area);
		}
	}
}
