// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.BoxIndex;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;

/** Finds what a good drawing must not have, by sizes and places alone. */
public final class SceneChecks {
    private static final double TOLERANCE = 0.8;
    private static final double SMALL_PRINT = 6.5;

    private final List<Part> nodes;
    private final List<Part> connectors;
    private final List<Part> keys;

    public SceneChecks(Scene scene) {
        nodes = scene.parts().stream().filter(p -> p.kind() == Part.Kind.STATEMENT || p.kind() == Part.Kind.ARGUMENT).toList();
        keys = scene.parts().stream().filter(p -> p.kind() == Part.Kind.DECORATION && p.id() == null && p.altText().contains(": ")).toList();
        connectors = scene.parts().stream().filter(p -> p.kind() == Part.Kind.CONNECTOR).toList();
    }

    /** Pairs of nodes whose boxes overlap. */
    public List<String> overlaps() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                if (nodes.get(i).bounds().grow(-0.01).intersects(nodes.get(j).bounds().grow(-0.01))) {
                    found.add(nodes.get(i).id() + " / " + nodes.get(j).id());
                }
            }
        }
        return found;
    }

    /** Connectors that run through a node at neither of their ends. */
    public List<String> linesThroughBoxes() {
        List<String> found = new ArrayList<>();
        for (Part connector : connectors) {
            List<Point> route = connector.route();
            for (Part node : nodes) {
                Rect box = node.bounds();
                boolean atEnd = touches(box, route.get(0)) || touches(box, route.get(route.size() - 1));
                for (int i = 1; i < route.size() && !atEnd; i++) {
                    if (BoxIndex.crosses(route.get(i - 1), route.get(i), box, TOLERANCE)) {
                        found.add(connector.id() + " through " + node.id());
                        break;
                    }
                }
            }
        }
        return found;
    }

    /** Connectors with small print that covers a node. */
    public List<String> printOverBoxes() {
        List<String> found = new ArrayList<>();
        for (Part connector : connectors) {
            for (Mark mark : connector.marks()) {
                if (mark instanceof Mark.Text text) {
                    Rect print = new Rect(text.x(), text.baseline() - text.font().size() * 0.7, text.width(), text.font().size() * 0.9);
                    nodes.stream().filter(node -> node.bounds().grow(-0.5).intersects(print))
                            .forEach(node -> found.add(text.text() + " over " + node.id()));
                }
            }
        }
        return found;
    }

    /** Nodes with text that sticks out of their box. */
    public List<String> textOutsideBoxes() {
        List<String> found = new ArrayList<>();
        for (Part node : nodes) {
            for (Mark mark : node.marks()) {
                if (mark instanceof Mark.Text text && node.kind() == Part.Kind.STATEMENT
                        && (text.x() < node.bounds().x() || text.x() + text.width() > node.bounds().right() + 0.01)) {
                    found.add(node.id() + ": " + text.text());
                }
            }
        }
        return found;
    }

    /** Words, corner by corner, that are not inside the first outline of their node; small print on the border is meant to stick out. */
    public List<String> textOutsideShapes() {
        List<String> found = new ArrayList<>();
        for (Part node : nodes) {
            Path2D outline = null;
            for (Mark mark : node.marks()) {
                if (mark instanceof Mark.Outline drawn && outline == null) {
                    outline = shape(drawn.path());
                } else if (mark instanceof Mark.Text text && text.font().size() > SMALL_PRINT && outline != null && !isBadge(text, node)
                        && !isInside(outline, text)) {
                    found.add(node.id() + ": " + text.text());
                }
            }
        }
        return found;
    }

    private static boolean isBadge(Mark.Text text, Part node) {
        return text.text().length() == 1 && (Math.abs(text.x() + text.width() / 2 - node.bounds().x()) < 1
                || Math.abs(text.x() + text.width() / 2 - node.bounds().right()) < 1);
    }

    private static boolean isInside(Path2D outline, Mark.Text text) {
        double top = text.baseline() - text.font().size() * 0.66;
        double bottom = text.baseline() + text.font().size() * 0.05;
        return outline.contains(text.x() + 0.2, top) && outline.contains(text.x() + text.width() - 0.2, top)
                && outline.contains(text.x() + 0.2, bottom) && outline.contains(text.x() + text.width() - 0.2, bottom);
    }

    private static Path2D shape(Path path) {
        Path2D shape = new Path2D.Double();
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof Path.MoveTo to) {
                shape.moveTo(to.x(), to.y());
            } else if (segment instanceof Path.LineTo to) {
                shape.lineTo(to.x(), to.y());
            } else if (segment instanceof Path.CurveTo c) {
                shape.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
            }
        }
        shape.closePath();
        return shape;
    }

    /** Entries of the key list that overlap each other, a node or a connector. */
    public List<String> keyOverlaps() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Rect box = keys.get(i).bounds().grow(-0.01);
            for (int j = i + 1; j < keys.size(); j++) {
                if (box.intersects(keys.get(j).bounds())) {
                    found.add(keys.get(i).altText() + " / " + keys.get(j).altText());
                }
            }
            nodes.stream().filter(node -> node.bounds().intersects(box)).forEach(node -> found.add(box + " / " + node.id()));
            connectors.stream().filter(line -> line.bounds().intersects(box)).forEach(line -> found.add(box + " / line " + line.id()));
        }
        return found;
    }

    private static boolean touches(Rect box, Point p) {
        return box.grow(0.5).contains(p.x(), p.y());
    }
}
