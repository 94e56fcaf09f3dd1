// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.elenchus.diagram.internal.animation.Animator;
import org.elenchus.diagram.internal.figures.IndexedLayer;
import org.elenchus.diagram.internal.figures.PartFigure;
import org.elenchus.diagram.internal.policies.CanvasPolicy;
import org.elenchus.diagram.internal.viewer.MapRootEditPart;
import org.elenchus.diagram.internal.viewer.Snapping;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;

/** The whole map on its canvas. Brings changes of the picture to the figures that show them, and to no others. */
public final class MapPart extends AbstractGraphicalEditPart {

	/** Free space around the picture, in points, so that things can be put there. */
	private static final int MARGIN = 480;

	private static final int MOST_GLIDING = 250;

	private final DrawnMap drawn;
	private final Map<String, List<DrawnObject>> shown = new HashMap<>();
	private final Animator animator = new Animator();
	private Decorations decorations;

	MapPart(DrawnMap drawn) {
		this.drawn = drawn;
		setModel(drawn.map());
	}

	public DrawnMap drawn() {
		return drawn;
	}

	public Animator animator() {
		return animator;
	}

	@Override
	protected IFigure createFigure() {
		IndexedLayer layer = new IndexedLayer();
		layer.setPainter(drawn.painter());
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new CanvasPolicy());
	}

	@Override
	protected List<Object> getModelChildren() {
		ArgumentMap map = drawn.map();
		List<Object> all = new ArrayList<>();
		addDrawnGroups(map.getGroups(), all);
		addDrawn(map.getStatements(), all);
		addDrawn(map.getArguments(), all);
		return all;
	}

	private void addDrawnGroups(List<Group> groups, List<Object> all) {
		for (Group group : groups) {
			addDrawn(List.of(group), all);
			addDrawnGroups(group.getGroups(), all);
		}
	}

	private void addDrawn(List<? extends Identified> objects, List<Object> all) {
		for (Identified object : objects) {
			if (drawn.drawing().drawsNode(object.getId())) {
				all.add(object);
			}
		}
	}

	@Override
	protected void addChildVisual(EditPart child, int index) {
		layerOf(child).add(((GraphicalEditPart) child).getFigure());
	}

	@Override
	protected void removeChildVisual(EditPart child) {
		layerOf(child).remove(((GraphicalEditPart) child).getFigure());
	}

	/** The picture has its own drawing order. */
	@Override
	protected void reorderChild(EditPart child, int index) {
		children.remove(child);
		children.add(Math.min(index, children.size()), child);
	}

	private IFigure layerOf(EditPart child) {
		return child instanceof GroupPart ? getLayer(MapRootEditPart.GROUP_LAYER) : getFigure();
	}

	@Override
	public void addNotify() {
		super.addNotify();
		decorations = new Decorations(getFigure(), drawn.painter());
		decorations.show(drawn.drawing().decorations());
		refreshExtent();
	}

	void nowShown(DrawnObject part) {
		shown.computeIfAbsent(part.object().getId(), id -> new ArrayList<>(2)).add(part);
	}

	void noLongerShown(DrawnObject part) {
		shown.computeIfPresent(part.object().getId(), (id, parts) -> parts.remove(part) && parts.isEmpty() ? null : parts);
	}

	/** What shows the object with that id. */
	public List<DrawnObject> showing(String id) {
		return shown.getOrDefault(id, List.of());
	}

	private void refreshExtent() {
		Rectangle extent = drawn.extent().getExpanded(MARGIN, MARGIN);
		((IndexedLayer) getFigure()).setExtent(extent);
	}

	/**
	 * Lets the figures follow a changed picture.
	 *
	 * @param ids     of the parts that came, went or look different
	 * @param bearing what shall stay where it is in the window while all else moves; null for nothing
	 * @param animate whether what moved glides
	 */
	public void pictureChanged(Set<String> ids, NodePart bearing, boolean animate) {
		animator.finish();
		Part before = bearing == null ? null : bearing.partFigure().part();
		refreshStructure(ids);
		decorations.show(drawn.drawing().decorations());
		refreshExtent();
		PrecisionPoint shift = keepBearing(before, bearing);
		for (String id : ids) {
			for (DrawnObject part : showing(id)) {
				animator.add(part.partFigure(), part.currentPart());
			}
		}
		animator.start(animate ? sightToGlideIn() : null, shift.preciseX, shift.preciseY);
	}

	/** Lets the layers find the figures by the places that the picture has for them now. */
	public void settle() {
		new WholePicture(this).settle(List.of());
	}

	/**
	 * Lets all figures follow a picture in which anything may stand elsewhere, with the same nodes and connectors as before.
	 *
	 * @param changing changes the picture
	 * @param bearing  what shall stay where it is in the window while all else moves; null for nothing
	 * @param animate  whether what moved glides
	 */
	public void pictureSettled(Runnable changing, NodePart bearing, boolean animate) {
		animator.finish();
		WholePicture whole = new WholePicture(this);
		Part before = bearing == null ? null : bearing.partFigure().part();
		Set<PartFigure> watched = whole.watched();
		changing.run();
		decorations.show(drawn.drawing().decorations());
		refreshExtent();
		PrecisionPoint shift = keepBearing(before, bearing);
		whole.settle(watched);
		watched.forEach(figure -> animator.add(figure, figure.current()));
		whole.groups().forEach(group -> animator.add(group.partFigure(), group.currentPart()));
		animator.start(animate ? sightToGlideIn() : null, shift.preciseX, shift.preciseY);
		getFigure().repaint();
	}

	/** Whatever shows something. */
	Collection<List<DrawnObject>> allShown() {
		return shown.values();
	}

	IndexedLayer layer() {
		return (IndexedLayer) getFigure();
	}

	/** Null where so much is in sight that it would stutter. */
	private Rectangle sightToGlideIn() {
		Rectangle sight = ((MapRootEditPart) getRoot()).sight();
		return ((IndexedLayer) getFigure()).within(sight).size() > MOST_GLIDING ? null : sight;
	}

	/** Moves the window with what keeps its place in it, and on where that would leave it; a map that has room in the window stays in it whole. */
	private PrecisionPoint keepBearing(Part before, NodePart bearing) {
		MapRootEditPart root = (MapRootEditPart) getRoot();
		Part after = before == null || bearing.getParent() == null ? null : bearing.currentPart();
		PrecisionPoint shift = after == null ? new PrecisionPoint() : follow(root, before, after);
		PrecisionPoint more = root.revealWhole(drawn.extent());
		return new PrecisionPoint(shift.preciseX + more.preciseX, shift.preciseY + more.preciseY);
	}

	private static PrecisionPoint follow(MapRootEditPart root, Part before, Part after) {
		PrecisionPoint shift = root.moveSight(after.bounds().x() - before.bounds().x(), after.bounds().y() - before.bounds().y());
		Rect box = after.bounds();
		PrecisionPoint more = root.reveal(new Rectangle((int) box.x(), (int) box.y(), (int) box.width() + 1, (int) box.height() + 1));
		return new PrecisionPoint(shift.preciseX + more.preciseX, shift.preciseY + more.preciseY);
	}

	private void refreshStructure(Set<String> ids) {
		Set<EditPart> ends = shownEnds(ids);
		ids.forEach(this::comeOrGo);
		addModelEnds(ids, ends);
		for (EditPart end : ends) {
			if (end instanceof NodePart node && node.getParent() != null) {
				node.refreshConnectors();
			}
		}
	}

	/** Asking for each child whether it stays would take long where there are thousands. */
	private void comeOrGo(String id) {
		NodePart node = (NodePart) showing(id).stream().filter(NodePart.class::isInstance).findFirst().orElse(null);
		boolean isDrawn = drawn.drawing().drawsNode(id);
		EObject object = drawn.document().find(id);
		if (node != null && (!isDrawn || object != node.object())) {
			removeChild(node);
			node = null;
		}
		if (node == null && isDrawn && object != null) {
			addChild(createChild(object), getChildren().size());
		}
	}

	/** What the connectors among the ids hang on so far. */
	private Set<EditPart> shownEnds(Set<String> ids) {
		Set<EditPart> ends = new LinkedHashSet<>();
		for (String id : ids) {
			for (DrawnObject part : showing(id)) {
				if (part instanceof ConnectorPart connector) {
					ends.add(connector.getSource());
					ends.add(connector.getTarget());
				}
			}
		}
		return ends;
	}

	/** What the connectors among the ids hang on from now on. */
	private void addModelEnds(Set<String> ids, Set<EditPart> ends) {
		for (String id : ids) {
			EObject object = drawn.document().find(id);
			if (object instanceof Premise premise) {
				ends.add(partOf(premise.getStatement()));
				ends.add(partOf(premise.eContainer()));
			} else if (object instanceof Argument argument) {
				ends.add(partOf(argument));
				ends.add(partOf(argument.getConclusion()));
			}
			drawn.drawing().endsOf(id).forEach(end -> ends.add(partOf(end)));
		}
	}

	private EditPart partOf(Object model) {
		return (EditPart) getViewer().getEditPartRegistry().get(model);
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new MarqueeDragTracker();
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class key) {
		if (key == SnapToHelper.class) {
			return Snapping.of(this);
		}
		if (EObject.class.isAssignableFrom(key) && key.isInstance(drawn.map())) {
			return drawn.map();
		}
		return super.getAdapter(key);
	}
}
