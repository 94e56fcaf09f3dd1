// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.elenchus.rendering.scene.Part;

/** Shows one part of the picture exactly as every writer draws it. Its coordinates are the picture's points. */
public class PartFigure extends Figure {

	private final PartPainter painter;
	private Part part;
	private Rectangle ink = new Rectangle();
	private int order;

	public PartFigure(PartPainter painter) {
		this.painter = painter;
	}

	/** @return null until it was set */
	public final Part part() {
		return part;
	}

	/** Shows another state of the part; costs nothing when it is the same. */
	public final void show(Part next) {
		if (next.equals(part)) {
			return;
		}
		repaint();
		part = next;
		ink = InkBounds.of(next);
		Rectangle outline = InkBounds.enclosing(next.bounds());
		if (getParent() instanceof IndexedLayer layer) {
			layer.moved(this);
		}
		partChanged(next);
		if (!outline.equals(getBounds())) {
			setBounds(outline);
		}
		repaint();
	}

	/** For what depends on the part beside its looks. */
	protected void partChanged(Part next) {
	}

	/** All that is painted; larger than the bounds where signs or arrowheads stick out. */
	final Rectangle ink() {
		return ink;
	}

	final int order() {
		return order;
	}

	final void setOrder(int order) {
		this.order = order;
	}

	@Override
	public void repaint() {
		IFigure parent = getParent();
		if (parent != null && isVisible()) {
			parent.repaint(ink.x, ink.y, ink.width, ink.height);
		}
	}

	@Override
	public void erase() {
		repaint();
	}

	@Override
	public void paint(Graphics graphics) {
		painter.begin(graphics, ink);
		paintPart(graphics);
		painter.end(graphics);
	}

	/** Paints on a surface that the painter has prepared. */
	protected void paintPart(Graphics graphics) {
		if (part != null) {
			painter.paint(graphics, part);
		}
	}
}
