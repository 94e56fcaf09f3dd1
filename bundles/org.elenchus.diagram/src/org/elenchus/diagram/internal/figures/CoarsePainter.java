// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;

/** Draws parts so small that no more than their place and colour can be seen. */
final class CoarsePainter {

	private static final double LEAST_PIXELS = 1.5;
	private static final double FRAMED_PIXELS = 5;

	private final Map<Rgb, Color> colours = new HashMap<>();

	Color colour(Rgb rgb) {
		return colours.computeIfAbsent(rgb, c -> new Color(c.red(), c.green(), c.blue()));
	}

	/** A course in the fine units of the surface. */
	static PointList points(List<Point> route) {
		PointList list = new PointList(route.size());
		for (Point p : route) {
			list.addPoint(PartPainter.fine(p.x()), PartPainter.fine(p.y()));
		}
		return list;
	}

	void paint(Graphics graphics, Part part, double scale) {
		graphics.setAlpha(255);
		if (part.kind() == Part.Kind.CONNECTOR) {
			paintConnector(graphics, part, scale);
		} else {
			paintBox(graphics, part, scale);
		}
	}

	private void paintConnector(Graphics graphics, Part part, double scale) {
		Rect bounds = part.bounds();
		Rgb colour = first(part, false);
		if (colour == null || Math.max(bounds.width(), bounds.height()) * scale < LEAST_PIXELS) {
			return;
		}
		graphics.setForegroundColor(colour(colour));
		graphics.setLineStyle(SWT.LINE_SOLID);
		graphics.setLineWidth((int) Math.max(1, PartPainter.FINE * 0.7 / scale));
		graphics.drawPolyline(points(part.route()));
	}

	private void paintBox(Graphics graphics, Part part, double scale) {
		Rect bounds = part.bounds();
		Rgb fill = first(part, true);
		Rgb line = first(part, false);
		int x = PartPainter.fine(bounds.x());
		int y = PartPainter.fine(bounds.y());
		int width = PartPainter.fine(bounds.width());
		int height = PartPainter.fine(bounds.height());
		if (bounds.height() * scale < FRAMED_PIXELS) {
			if (line != null) {
				graphics.setBackgroundColor(colour(line));
				graphics.fillRectangle(x, y, width, height);
			}
			return;
		}
		if (fill != null) {
			graphics.setBackgroundColor(colour(fill));
			graphics.fillRectangle(x, y, width, height);
		}
		if (line != null) {
			graphics.setForegroundColor(colour(line));
			graphics.setLineStyle(SWT.LINE_SOLID);
			graphics.setLineWidth((int) Math.max(1, PartPainter.FINE / scale));
			graphics.drawRectangle(x, y, width, height);
		}
	}

	private static Rgb first(Part part, boolean fill) {
		for (Mark mark : part.marks()) {
			if (mark instanceof Mark.Outline outline && (fill ? outline.fill() != null : outline.stroke() != null)) {
				return fill ? outline.fill() : outline.stroke().colour();
			}
		}
		return null;
	}
}
