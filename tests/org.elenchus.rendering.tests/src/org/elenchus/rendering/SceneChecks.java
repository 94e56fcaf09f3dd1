// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.BoxIndex;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;

/** Finds what a good drawing must not have, by sizes and places alone. */
final class SceneChecks {
    private static final double TOLERANCE = 0.8;

    private final List<Part> nodes;
    private final List<Part> connectors;

    SceneChecks(Scene scene) {
        nodes = scene.parts().stream().filter(p -> p.kind() == Part.Kind.STATEMENT || p.kind() == Part.Kind.ARGUMENT).toList();
        connectors = scene.parts().stream().filter(p -> p.kind() == Part.Kind.CONNECTOR).toList();
    }

    /** Pairs of nodes whose boxes overlap. */
    List<String> overlaps() {
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
    List<String> linesThroughBoxes() {
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
    List<String> printOverBoxes() {
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
    List<String> textOutsideBoxes() {
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

    private static boolean touches(Rect box, Point p) {
        return box.grow(0.5).contains(p.x(), p.y());
    }
}
