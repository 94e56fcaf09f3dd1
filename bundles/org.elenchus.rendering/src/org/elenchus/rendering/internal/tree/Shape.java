// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import java.util.ArrayDeque;

/** One way to arrange a part of the tree within an upright rectangle: a node, or smaller shapes at their places in it. */
final class Shape {
    private static final int NONE = -1;

    final double width;
    final double height;
    private final int node;
    private final Shape[] parts;
    private final double[] x;
    private final double[] y;

    private Shape(double width, double height, int node, Shape[] parts, double[] x, double[] y) {
        this.width = width;
        this.height = height;
        this.node = node;
        this.parts = parts;
        this.x = x;
        this.y = y;
    }

    /** A single box. */
    static Shape of(int node, double width, double height) {
        return new Shape(width, height, node, new Shape[0], new double[0], new double[0]);
    }

    static Shape empty() {
        return of(NONE, 0, 0);
    }

    /** The same with room on the left, above and on the right. */
    Shape inset(double left, double above, double right) {
        return left == 0 && above == 0 && right == 0 ? this
                : new Shape(width + left + right, height + above, NONE, new Shape[] {this}, new double[] {left}, new double[] {above});
    }

    /** This above another, left edges in line. */
    Shape above(Shape other, double gap) {
        return new Shape(Math.max(width, other.width), height + gap + other.height, NONE, new Shape[] {this, other}, new double[2],
                new double[] {0, height + gap});
    }

    /** This to the left of another, upper edges in line. */
    Shape beside(Shape other, double gap) {
        return new Shape(width + gap + other.width, Math.max(height, other.height), NONE, new Shape[] {this, other},
                new double[] {0, width + gap}, new double[2]);
    }

    /** This above another, middles in line. */
    Shape centredAbove(Shape other, double gap) {
        double whole = Math.max(width, other.width);
        return new Shape(whole, height + gap + other.height, NONE, new Shape[] {this, other},
                new double[] {(whole - width) / 2, (whole - other.width) / 2}, new double[] {0, height + gap});
    }

    private record Placed(Shape shape, double left, double top) {
    }

    /** Gives every node in it its place, this shape's corner being the origin. */
    void place(double[] nodeX, double[] nodeY) {
        ArrayDeque<Placed> open = new ArrayDeque<>();
        open.push(new Placed(this, 0, 0));
        while (!open.isEmpty()) {
            Placed at = open.pop();
            if (at.shape.node != NONE) {
                nodeX[at.shape.node] = at.left;
                nodeY[at.shape.node] = at.top;
            }
            for (int i = 0; i < at.shape.parts.length; i++) {
                open.push(new Placed(at.shape.parts[i], at.left + at.shape.x[i], at.top + at.shape.y[i]));
            }
        }
    }
}
