// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The ways to arrange a part of the tree that are worth having: from narrow and high to wide and low, none both wider and higher than another (Stockmeyer,
 * Optimal orientations of cells in slicing floorplan designs, 1983). Of many, some are kept. Immutable.
 */
final class ShapeCurve {
    private static final int MOST = 14;
    private static final double SAME = 1e-6;

    static final ShapeCurve EMPTY = new ShapeCurve(List.of(Shape.empty()));

    /** By growing width and falling height. */
    private final List<Shape> shapes;

    private ShapeCurve(List<Shape> shapes) {
        this.shapes = shapes;
    }

    static ShapeCurve of(Shape shape) {
        return new ShapeCurve(List.of(shape));
    }

    private static ShapeCurve ofBest(List<Shape> candidates) {
        candidates.sort(Comparator.<Shape>comparingDouble(s -> s.width).thenComparingDouble(s -> s.height));
        List<Shape> kept = new ArrayList<>();
        for (Shape shape : candidates) {
            if (kept.isEmpty() || shape.height < kept.get(kept.size() - 1).height - SAME) {
                kept.add(shape);
            }
        }
        return new ShapeCurve(kept.size() > MOST ? thinned(kept) : kept);
    }

    /** The narrowest, the lowest, and some between that differ most in width. */
    private static List<Shape> thinned(List<Shape> all) {
        List<Shape> kept = new ArrayList<>(MOST);
        double least = Math.log(all.get(0).width + 1);
        double step = (Math.log(all.get(all.size() - 1).width + 1) - least) / (MOST - 1);
        double next = least;
        for (int i = 0; i < all.size() - 1; i++) {
            double here = Math.log(all.get(i).width + 1);
            if (here >= next - SAME && kept.size() < MOST - 1) {
                kept.add(all.get(i));
                next = Math.max(next + step, here + step / 2);
            }
        }
        kept.add(all.get(all.size() - 1));
        return kept;
    }

    ShapeCurve or(ShapeCurve other) {
        if (other == null) {
            return this;
        }
        List<Shape> both = new ArrayList<>(shapes);
        both.addAll(other.shapes);
        return ofBest(both);
    }

    /** Each shape changed in the same way. */
    ShapeCurve map(UnaryOperator<Shape> change) {
        List<Shape> changed = new ArrayList<>(shapes.size());
        shapes.forEach(shape -> changed.add(change.apply(shape)));
        return ofBest(changed);
    }

    ShapeCurve inset(double left, double above, double right) {
        return map(shape -> shape.inset(left, above, right));
    }

    /** This above the other: for every width the lowest of each that fits. */
    ShapeCurve above(ShapeCurve other, double gap) {
        List<Shape> candidates = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < shapes.size() && j < other.shapes.size()) {
            candidates.add(shapes.get(i).above(other.shapes.get(j), gap));
            boolean lastHere = i + 1 == shapes.size();
            boolean lastThere = j + 1 == other.shapes.size();
            if (lastHere && lastThere) {
                break;
            }
            if (lastThere || !lastHere && shapes.get(i + 1).width <= other.shapes.get(j + 1).width) {
                i++;
            } else {
                j++;
            }
        }
        return ofBest(candidates);
    }

    /** This beside the other: for every height the narrowest of each that fits. */
    ShapeCurve beside(ShapeCurve other, double gap) {
        List<Shape> candidates = new ArrayList<>();
        int i = shapes.size() - 1;
        int j = other.shapes.size() - 1;
        while (i >= 0 && j >= 0) {
            candidates.add(shapes.get(i).beside(other.shapes.get(j), gap));
            if (i == 0 && j == 0) {
                break;
            }
            if (j == 0 || i > 0 && shapes.get(i - 1).height <= other.shapes.get(j - 1).height) {
                i--;
            } else {
                j--;
            }
        }
        return ofBest(candidates);
    }

    /** The lowest that is no wider; the narrowest where none is so narrow. */
    Shape within(double width) {
        Shape best = shapes.get(0);
        for (Shape shape : shapes) {
            if (shape.width <= width + SAME) {
                best = shape;
            }
        }
        return best;
    }
}
