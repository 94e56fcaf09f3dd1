// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformListener;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Rectangle;
import org.elenchus.rendering.Near;
import org.elenchus.rendering.scene.Rect;

/**
 * A layer of thousands of {@link PartFigure}s: it paints and finds only those near the place in question, lays nothing out, and has an extent
 * that is told to it rather than asked of each child.
 */
public final class IndexedLayer extends Layer implements FreeformFigure {

	private static final double REACH = 12;
	private static final Comparator<PartFigure> DRAWING_ORDER = Comparator.comparingInt(PartFigure::order);

	private PartPainter painter;
	/** Where figures are that were added or moved since the whole picture was settled. */
	private final SpatialIndex<PartFigure> index = new SpatialIndex<>();
	private Near near;
	private PartFigure[] byEntry = new PartFigure[0];
	private final List<FreeformListener> listeners = new ArrayList<>();
	private Rectangle extent = new Rectangle();
	private int nextOrder;

	/** To be called before anything is painted. */
	public void setPainter(PartPainter painter) {
		this.painter = painter;
	}

	@Override
	public void add(IFigure child, Object constraint, int position) {
		PartFigure figure = (PartFigure) child;
		figure.setOrder(nextOrder++);
		super.add(child, constraint, position);
		if (!figure.isStale()) {
			index.put(figure, figure.ink());
		}
	}

	/**
	 * Says where the figures are, now that the whole picture is new.
	 *
	 * @param places  finds entries by their place
	 * @param figures by entry, of this layer and of others; null where none shows it
	 */
	public void settle(Near places, PartFigure[] figures) {
		near = places;
		byEntry = figures;
		List<PartFigure> others = index.values().stream().filter(figure -> !figure.isSettled()).toList();
		index.clear();
		others.forEach(figure -> index.put(figure, figure.ink()));
	}

	@Override
	public void remove(IFigure child) {
		index.remove((PartFigure) child);
		((PartFigure) child).setSettled(false);
		super.remove(child);
	}

	void moved(PartFigure figure) {
		figure.setSettled(false);
		index.put(figure, figure.ink());
	}

	/** The figures that paint within an area, from the back to the front. */
	public List<PartFigure> within(Rectangle area) {
		List<PartFigure> found = new ArrayList<>(index.within(area));
		if (near != null) {
			for (int entry : near.within(new Rect(area.x, area.y, area.width, area.height))) {
				PartFigure figure = byEntry[entry];
				if (figure != null && figure.isSettled() && figure.getParent() == this && meets(figure.ink(), area)) {
					found.add(figure);
				}
			}
		}
		found.sort(DRAWING_ORDER);
		return found;
	}

	/** Also for lines, which have no area. */
	private static boolean meets(Rectangle a, Rectangle b) {
		return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
	}

	/** Says how far the picture reaches. */
	public void setExtent(Rectangle next) {
		if (!extent.equals(next)) {
			extent = new Rectangle(next);
			fireExtentChanged();
			revalidate();
		}
	}

	@Override
	protected void paintChildren(Graphics graphics) {
		Rectangle sight = graphics.getClip(new Rectangle());
		List<PartFigure> seen = within(sight);
		if (seen.isEmpty()) {
			return;
		}
		painter.begin(graphics, sight);
		for (PartFigure figure : seen) {
			if (figure.isVisible()) {
				figure.paintPart(graphics);
			}
		}
		painter.end(graphics);
	}

	/** Whether a figure is there: elsewhere the layer lets clicks through. */
	@Override
	public boolean containsPoint(int x, int y) {
		return near(x, y).stream().anyMatch(figure -> figure.isVisible() && figure.containsPoint(x, y));
	}

	private List<PartFigure> near(int x, int y) {
		int reach = (int) Math.ceil(REACH / painter.scale());
		return within(new Rectangle(x - reach, y - reach, 2 * reach, 2 * reach));
	}

	@Override
	public IFigure findFigureAt(int x, int y, TreeSearch search) {
		if (!isEnabled() || !isVisible() || search.prune(this)) {
			return null;
		}
		List<PartFigure> near = near(x, y);
		for (int i = near.size() - 1; i >= 0; i--) {
			PartFigure figure = near.get(i);
			if (figure.isVisible() && figure.containsPoint(x, y) && !search.prune(figure) && search.accept(figure)) {
				return figure;
			}
		}
		return null;
	}

	@Override
	public IFigure findMouseEventTargetAt(int x, int y) {
		return null;
	}

	@Override
	public void validate() {
		setValid(true);
	}

	@Override
	public Rectangle getFreeformExtent() {
		return extent;
	}

	@Override
	public void setFreeformBounds(Rectangle rectangle) {
		setBounds(rectangle);
	}

	@Override
	public void addFreeformListener(FreeformListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeFreeformListener(FreeformListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void fireExtentChanged() {
		List.copyOf(listeners).forEach(FreeformListener::notifyFreeformExtentChanged);
	}

	@Override
	protected void fireMoved() {
	}

	@Override
	protected void primTranslate(int dx, int dy) {
		bounds.translate(dx, dy);
	}
}
