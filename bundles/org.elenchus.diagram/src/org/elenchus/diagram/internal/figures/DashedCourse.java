// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;

/**
 * What of a dashed line has to be drawn to show an area. Dashes are counted out along the whole line, so a connector across a large map costs
 * as much as all that is in sight; and a piece has to begin where a dash begins, or the pattern would creep.
 */
final class DashedCourse {

	private final Rect area;
	private final double period;
	private final List<Path.Segment> kept = new ArrayList<>();
	private Point at = new Point(0, 0);
	private double length;
	private boolean drawing;

	private DashedCourse(Rect area, double period) {
		this.area = area;
		this.period = period;
	}

	/** @param period length of a dash and a gap together, or of a whole pattern of these */
	static Path within(Rect area, Path path, double period) {
		DashedCourse course = new DashedCourse(area, period);
		for (Path.Segment segment : path.segments()) {
			course.add(segment);
		}
		return new Path(course.kept);
	}

	private void add(Path.Segment segment) {
		if (segment instanceof Path.MoveTo m) {
			at = new Point(m.x(), m.y());
			length = 0;
			drawing = false;
		} else if (segment instanceof Path.LineTo l) {
			addLine(new Point(l.x(), l.y()));
		} else if (segment instanceof Path.CurveTo c) {
			addCurve(c);
		} else if (drawing) {
			kept.add(segment);
		}
	}

	private void addLine(Point to) {
		double dx = to.x() - at.x();
		double dy = to.y() - at.y();
		double whole = Math.hypot(dx, dy);
		double enters = Math.max(enters(at.x(), dx, area.x(), area.right()), enters(at.y(), dy, area.y(), area.bottom()));
		double leaves = Math.min(leaves(at.x(), dx, area.x(), area.right()), leaves(at.y(), dy, area.y(), area.bottom()));
		if (whole > 0 && enters < leaves) {
			double start = Math.floor((length + enters * whole) / period) * period - length;
			begin(drawing || start <= 0 ? at : new Point(at.x() + dx * start / whole, at.y() + dy * start / whole));
			kept.add(new Path.LineTo(leaves < 1 ? at.x() + dx * leaves : to.x(), leaves < 1 ? at.y() + dy * leaves : to.y()));
			drawing = leaves >= 1;
		} else {
			drawing = false;
		}
		length += whole;
		at = to;
	}

	/** The share of the way after which a coordinate is between the bounds. */
	private static double enters(double from, double by, double low, double high) {
		if (by == 0) {
			return from >= low && from <= high ? 0 : 2;
		}
		return Math.max(0, Math.min((low - from) / by, (high - from) / by));
	}

	private static double leaves(double from, double by, double low, double high) {
		return by == 0 ? 1 : Math.min(1, Math.max((low - from) / by, (high - from) / by));
	}

	private void addCurve(Path.CurveTo c) {
		begin(at);
		kept.add(c);
		Point to = new Point(c.x(), c.y());
		length += Math.hypot(to.x() - at.x(), to.y() - at.y());
		at = to;
	}

	private void begin(Point start) {
		if (!drawing) {
			kept.add(new Path.MoveTo(start.x(), start.y()));
			drawing = true;
		}
	}
}
