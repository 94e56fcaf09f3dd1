// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.elenchus.rendering.scene.Part;

/** Shows one part of the picture exactly as every writer draws it. Its coordinates are the picture's points. */
public class PartFigure extends Figure {

	private final PartPainter painter;
	private Supplier<Part> source;
	private Part part;
	private Rectangle ink = new Rectangle();
	private int order;
	private boolean stale;
	private boolean settled;

	public PartFigure(PartPainter painter) {
		this.painter = painter;
	}

	/** @param current gives what the figure is to show once it is {@link #outdated()} */
	public final void setSource(Supplier<Part> current) {
		source = current;
	}

	/** What it shows has changed. It looks after it when somebody wants to see it: thousands of figures are out of sight. */
	public final void outdated() {
		stale = source != null;
	}

	/** It goes on to show what it shows until it is told what to show. */
	public final void keep() {
		stale = false;
	}

	/** What it would show if it were up to date; null where there is nothing to show. */
	public final Part current() {
		return source == null ? part : source.get();
	}

	private void catchUp() {
		stale = false;
		Part next = source.get();
		setVisible(next != null);
		if (next != null) {
			part = next;
			ink = InkBounds.of(next);
			partChanged(next);
			bounds = InkBounds.enclosing(next.bounds());
		}
	}

	/** @return null until it was set */
	public final Part part() {
		if (stale) {
			catchUp();
		}
		return part;
	}

	@Override
	public Rectangle getBounds() {
		if (stale) {
			catchUp();
		}
		return super.getBounds();
	}

	/** Shows another state of the part; costs nothing when it is the same. */
	public final void show(Part next) {
		stale = false;
		if (next.equals(part)) {
			// It may have looked it up by itself meanwhile, and the layer still know it by its place in an older picture.
			if (settled && getParent() instanceof IndexedLayer layer) {
				layer.moved(this);
			}
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
		if (stale) {
			catchUp();
		}
		return ink;
	}

	final boolean isStale() {
		return stale;
	}

	/** Whether the layer finds it where the whole picture has it. */
	final boolean isSettled() {
		return settled;
	}

	/** Says whether the layer finds it so from its next settling on. */
	public final void setSettled(boolean value) {
		settled = value;
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
		if (parent != null && !stale && isVisible()) {
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
		if (part() != null) {
			painter.paint(graphics, part);
		}
	}
}
