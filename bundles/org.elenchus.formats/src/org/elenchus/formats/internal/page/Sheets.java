// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;

/**
 * What of a figure stands on which page. Every box and every line of text is whole on one page; a page begins with the highest that the page before has no
 * room for, so that the stretches of the figure that two pages show may overlap.
 */
final class Sheets {
    /** What sticks out of boxes: badges and signs. */
    private static final double CLEAR = 6;
    /** A title stands with what it is the title of; in ems. */
    private static final double TITLE = 7;
    private static final double LINE = 0.35;
    /** A junction stands with its first premise. */
    private static final double PREMISE = 36;

    /** A stretch of the figure, from top to bottom. */
    record Range(double top, double bottom) {
    }

    private record Item(Object thing, double top, double bottom, double kept) {
    }

    private final List<Range> ranges = new ArrayList<>();
    private final Map<Object, Integer> pages = new IdentityHashMap<>();
    private final List<Part> nodes = new ArrayList<>();

    /** @param height of the room on a page */
    Sheets(Scene scene, double height) {
        List<Item> items = new ArrayList<>();
        for (Part part : scene.parts()) {
            if (isNode(part)) {
                double bottom = part.bounds().bottom() + CLEAR;
                items.add(new Item(part, part.bounds().y() - CLEAR, bottom, part.kind() == Part.Kind.ARGUMENT ? bottom + PREMISE : bottom));
                nodes.add(part);
            } else if (part.kind() != Part.Kind.CONNECTOR) {
                double kept = part.kind() == Part.Kind.GROUP ? TITLE : LINE;
                part.marks().forEach(mark -> addText(mark, kept, items));
            }
        }
        items.sort(Comparator.comparingDouble(Item::top));
        if (scene.bounds().height() <= height) {
            items.forEach(item -> pages.put(item.thing, 0));
            ranges.add(new Range(scene.bounds().y(), scene.bounds().bottom()));
        } else {
            fill(items, height);
        }
    }

    private static void addText(Mark mark, double kept, List<Item> items) {
        if (mark instanceof Mark.Text text) {
            double size = text.font().size();
            items.add(new Item(mark, text.baseline() - size, text.baseline() + LINE * size, text.baseline() + kept * size));
        }
    }

    static boolean isNode(Part part) {
        return part.kind() == Part.Kind.STATEMENT || part.kind() == Part.Kind.ARGUMENT;
    }

    private void fill(List<Item> all, double height) {
        List<Item> items = all;
        while (!items.isEmpty()) {
            double top = items.get(0).top;
            double bottom = top;
            List<Item> later = new ArrayList<>();
            for (Item item : items) {
                // What is higher than a page begins one of its own and sticks out of it.
                if (item.kept <= top + height || item == items.get(0)) {
                    pages.put(item.thing, ranges.size());
                    bottom = Math.max(bottom, item.bottom);
                } else {
                    later.add(item);
                }
            }
            ranges.add(new Range(top, bottom));
            items = later;
        }
    }

    int count() {
        return Math.max(1, ranges.size());
    }

    Range range(int page) {
        return ranges.get(page);
    }

    /** Of a node, or of a line of text of anything else. */
    int pageOf(Object thing) {
        return pages.get(thing);
    }

    /** The page of a mark that is neither; where two pages show that height, the first. */
    int pageAt(double y) {
        for (int i = 0; i < ranges.size(); i++) {
            if (y <= ranges.get(i).bottom) {
                return i;
            }
        }
        return ranges.size() - 1;
    }

    /** Whether an area shows around any node of a page, or around none at all. */
    boolean belongsTo(int page, Rect area) {
        boolean around = false;
        for (Part node : nodes) {
            if (node.bounds().intersects(area)) {
                around = true;
                if (pageOf(node) == page) {
                    return true;
                }
            }
        }
        return !around;
    }

    /** The node at whose border a line ends; null where there is none. */
    Part nodeAt(Point end) {
        Part found = null;
        for (Part node : nodes) {
            if (node.bounds().grow(1).contains(end.x(), end.y()) && (found == null || node.bounds().width() < found.bounds().width())) {
                found = node;
            }
        }
        return found;
    }
}
