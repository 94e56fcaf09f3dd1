// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.scene.Stroke;

/** The same picture larger or smaller, all lengths in proportion, or elsewhere. */
public final class SceneTransform {
    private final double factor;
    private final double dx;
    private final double dy;

    private SceneTransform(double factor, double dx, double dy) {
        this.factor = factor;
        this.dx = dx;
        this.dy = dy;
    }

    static Scene scale(Scene scene, double factor) {
        SceneTransform transform = new SceneTransform(factor, 0, 0);
        List<Part> parts = new ArrayList<>(scene.parts().size());
        scene.parts().forEach(part -> parts.add(transform.part(part)));
        return new Scene(transform.rect(scene.bounds()), scene.background(), parts, scene.info());
    }

    /** The part so far to the right and down. */
    public static Part moved(Part part, double dx, double dy) {
        return new SceneTransform(1, dx, dy).part(part);
    }

    private double x(double x) {
        return x * factor + dx;
    }

    private double y(double y) {
        return y * factor + dy;
    }

    private Part part(Part part) {
        List<Point> route = new ArrayList<>(part.route().size());
        part.route().forEach(p -> route.add(new Point(x(p.x()), y(p.y()))));
        List<Mark> marks = new ArrayList<>(part.marks().size());
        part.marks().forEach(mark -> marks.add(mark(mark)));
        return new Part(part.id(), part.kind(), rect(part.bounds()), route, marks, part.altText());
    }

    private Rect rect(Rect r) {
        return new Rect(x(r.x()), y(r.y()), r.width() * factor, r.height() * factor);
    }

    private Mark mark(Mark mark) {
        if (mark instanceof Mark.Text t) {
            FontSpec font = new FontSpec(t.font().family(), t.font().size() * factor, t.font().bold(), t.font().italic());
            return new Mark.Text(x(t.x()), y(t.baseline()), t.width() * factor, t.text(), font, t.colour());
        }
        Mark.Outline o = (Mark.Outline) mark;
        List<Path.Segment> segments = new ArrayList<>(o.path().segments().size());
        o.path().segments().forEach(segment -> segments.add(segment(segment)));
        return new Mark.Outline(new Path(segments), o.fill(), o.stroke() == null ? null : stroke(o.stroke()));
    }

    private Stroke stroke(Stroke stroke) {
        return new Stroke(stroke.colour(), stroke.width() * factor, stroke.dashes().stream().map(d -> d * factor).toList());
    }

    private Path.Segment segment(Path.Segment segment) {
        if (segment instanceof Path.MoveTo to) {
            return new Path.MoveTo(x(to.x()), y(to.y()));
        }
        if (segment instanceof Path.LineTo to) {
            return new Path.LineTo(x(to.x()), y(to.y()));
        }
        if (segment instanceof Path.CurveTo to) {
            return new Path.CurveTo(x(to.x1()), y(to.y1()), x(to.x2()), y(to.y2()), x(to.x()), y(to.y()));
        }
        return segment;
    }
}
