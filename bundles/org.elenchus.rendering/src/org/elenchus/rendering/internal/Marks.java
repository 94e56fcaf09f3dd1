// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Path;

/** Moves marks. */
final class Marks {
    private Marks() {
    }

    static List<Mark> translate(List<Mark> marks, double dx, double dy) {
        List<Mark> moved = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text) {
                moved.add(new Mark.Text(text.x() + dx, text.baseline() + dy, text.width(), text.text(), text.font(), text.colour()));
            } else if (mark instanceof Mark.Outline outline) {
                moved.add(new Mark.Outline(translate(outline.path(), dx, dy), outline.fill(), outline.stroke()));
            }
        }
        return moved;
    }

    private static Path translate(Path path, double dx, double dy) {
        List<Path.Segment> moved = new ArrayList<>(path.segments().size());
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof Path.LineTo to) {
                moved.add(new Path.LineTo(to.x() + dx, to.y() + dy));
            } else if (segment instanceof Path.CurveTo c) {
                moved.add(new Path.CurveTo(c.x1() + dx, c.y1() + dy, c.x2() + dx, c.y2() + dy, c.x() + dx, c.y() + dy));
            } else if (segment instanceof Path.MoveTo to) {
                moved.add(new Path.MoveTo(to.x() + dx, to.y() + dy));
            } else {
                moved.add(segment);
            }
        }
        return new Path(moved);
    }
}
