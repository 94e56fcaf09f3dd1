// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import org.eclipse.draw2d.geometry.Rectangle;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;

/** The least upright rectangle of whole points that holds all that a part draws, signs and arrowheads included. */
final class InkBounds {

	/** For soft edges and for the halo of what is selected. */
	private static final int MARGIN = 3;

	private double left = Double.POSITIVE_INFINITY;
	private double top = Double.POSITIVE_INFINITY;
	private double right = Double.NEGATIVE_INFINITY;
	private double bottom = Double.NEGATIVE_INFINITY;

	private InkBounds() {
	}

	static Rectangle of(Part part) {
		InkBounds ink = new InkBounds();
		ink.add(part.bounds());
		for (Mark mark : part.marks()) {
			if (mark instanceof Mark.Outline outline) {
				ink.add(outline.path(), outline.stroke() == null ? 0 : outline.stroke().width() / 2);
			}
		}
		return enclosing(ink.left - MARGIN, ink.top - MARGIN, ink.right + MARGIN, ink.bottom + MARGIN);
	}

	/** Whole points around a rectangle. */
	static Rectangle enclosing(Rect r) {
		return enclosing(r.x(), r.y(), r.right(), r.bottom());
	}

	private static Rectangle enclosing(double left, double top, double right, double bottom) {
		int x = (int) Math.floor(left);
		int y = (int) Math.floor(top);
		return new Rectangle(x, y, (int) Math.ceil(right) - x, (int) Math.ceil(bottom) - y);
	}

	private void add(Rect r) {
		add(r.x(), r.y(), 0);
		add(r.right(), r.bottom(), 0);
	}

	private void add(Path path, double margin) {
		for (Path.Segment segment : path.segments()) {
			if (segment instanceof Path.MoveTo m) {
				add(m.x(), m.y(), margin);
			} else if (segment instanceof Path.LineTo l) {
				add(l.x(), l.y(), margin);
			} else if (segment instanceof Path.CurveTo c) {
				add(c.x1(), c.y1(), margin);
				add(c.x2(), c.y2(), margin);
				add(c.x(), c.y(), margin);
			}
		}
	}

	private void add(double x, double y, double margin) {
		left = Math.min(left, x - margin);
		top = Math.min(top, y - margin);
		right = Math.max(right, x + margin);
		bottom = Math.max(bottom, y + margin);
	}
}
