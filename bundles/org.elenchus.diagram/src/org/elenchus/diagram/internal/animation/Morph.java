// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.animation;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;

/**
 * A part on its way from one state to another. Boxes slide; connectors that keep their shape bend from the old course to the new one, others
 * slide from where their old source was.
 */
final class Morph {

	private final Part from;
	private final Part to;

	Morph(Part from, Part to) {
		this.from = from;
		this.to = to;
	}

	/** @param t 0 for where it comes from, 1 for where it goes */
	Part at(double t) {
		if (t >= 1) {
			return to;
		}
		if (to.kind() == Part.Kind.CONNECTOR && from.route().size() == to.route().size() && sameShape()) {
			return bent(t);
		}
		Point start = anchor(from);
		Point end = anchor(to);
		return slid(to, (1 - t) * (start.x() - end.x()), (1 - t) * (start.y() - end.y()));
	}

	private static Point anchor(Part part) {
		return part.route().isEmpty() ? new Point(part.bounds().centerX(), part.bounds().y()) : part.route().get(0);
	}

	private boolean sameShape() {
		if (from.marks().size() != to.marks().size()) {
			return false;
		}
		for (int i = 0; i < to.marks().size(); i++) {
			if (!sameShape(from.marks().get(i), to.marks().get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean sameShape(Mark a, Mark b) {
		if (a instanceof Mark.Outline one && b instanceof Mark.Outline other) {
			List<Path.Segment> first = one.path().segments();
			List<Path.Segment> second = other.path().segments();
			if (first.size() != second.size()) {
				return false;
			}
			for (int i = 0; i < first.size(); i++) {
				if (first.get(i).getClass() != second.get(i).getClass()) {
					return false;
				}
			}
			return true;
		}
		return a instanceof Mark.Text && b instanceof Mark.Text;
	}

	private Part bent(double t) {
		List<Point> route = new ArrayList<>();
		for (int i = 0; i < to.route().size(); i++) {
			Point a = from.route().get(i);
			Point b = to.route().get(i);
			route.add(new Point(between(a.x(), b.x(), t), between(a.y(), b.y(), t)));
		}
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < to.marks().size(); i++) {
			marks.add(bent(from.marks().get(i), to.marks().get(i), t));
		}
		return new Part(to.id(), to.kind(), bent(from.bounds(), to.bounds(), t), route, marks, to.altText());
	}

	private static Rect bent(Rect a, Rect b, double t) {
		return new Rect(between(a.x(), b.x(), t), between(a.y(), b.y(), t), between(a.width(), b.width(), t), between(a.height(), b.height(), t));
	}

	private static Mark bent(Mark a, Mark b, double t) {
		if (a instanceof Mark.Outline one && b instanceof Mark.Outline other) {
			List<Path.Segment> segments = new ArrayList<>();
			for (int i = 0; i < other.path().segments().size(); i++) {
				segments.add(bent(one.path().segments().get(i), other.path().segments().get(i), t));
			}
			return new Mark.Outline(new Path(segments), other.fill(), other.stroke());
		}
		Mark.Text start = (Mark.Text) a;
		Mark.Text end = (Mark.Text) b;
		return new Mark.Text(between(start.x(), end.x(), t), between(start.baseline(), end.baseline(), t), end.width(), end.text(), end.font(),
				end.colour());
	}

	private static Path.Segment bent(Path.Segment a, Path.Segment b, double t) {
		if (a instanceof Path.MoveTo one && b instanceof Path.MoveTo other) {
			return new Path.MoveTo(between(one.x(), other.x(), t), between(one.y(), other.y(), t));
		}
		if (a instanceof Path.LineTo one && b instanceof Path.LineTo other) {
			return new Path.LineTo(between(one.x(), other.x(), t), between(one.y(), other.y(), t));
		}
		if (a instanceof Path.CurveTo one && b instanceof Path.CurveTo other) {
			return new Path.CurveTo(between(one.x1(), other.x1(), t), between(one.y1(), other.y1(), t), between(one.x2(), other.x2(), t),
					between(one.y2(), other.y2(), t), between(one.x(), other.x(), t), between(one.y(), other.y(), t));
		}
		return b;
	}

	private static double between(double a, double b, double t) {
		return a + (b - a) * t;
	}

	/** The same part somewhere else. */
	static Part slid(Part to, double dx, double dy) {
		if (dx == 0 && dy == 0) {
			return to;
		}
		List<Point> route = to.route().stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList();
		List<Mark> marks = to.marks().stream().map(mark -> slid(mark, dx, dy)).toList();
		return new Part(to.id(), to.kind(), to.bounds().translate(dx, dy), route, marks, to.altText());
	}

	private static Mark slid(Mark mark, double dx, double dy) {
		if (mark instanceof Mark.Text text) {
			return new Mark.Text(text.x() + dx, text.baseline() + dy, text.width(), text.text(), text.font(), text.colour());
		}
		Mark.Outline outline = (Mark.Outline) mark;
		List<Path.Segment> segments = outline.path().segments().stream().map(segment -> slid(segment, dx, dy)).toList();
		return new Mark.Outline(new Path(segments), outline.fill(), outline.stroke());
	}

	private static Path.Segment slid(Path.Segment segment, double dx, double dy) {
		if (segment instanceof Path.MoveTo m) {
			return new Path.MoveTo(m.x() + dx, m.y() + dy);
		}
		if (segment instanceof Path.LineTo l) {
			return new Path.LineTo(l.x() + dx, l.y() + dy);
		}
		if (segment instanceof Path.CurveTo c) {
			return new Path.CurveTo(c.x1() + dx, c.y1() + dy, c.x2() + dx, c.y2() + dy, c.x() + dx, c.y() + dy);
		}
		return segment;
	}
}
