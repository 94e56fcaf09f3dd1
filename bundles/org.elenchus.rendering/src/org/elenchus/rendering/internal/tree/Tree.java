// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import java.util.ArrayList;
import java.util.List;

/** One tree of a forest, arranged. */
final class Tree {
    private final double width;
    private double height;
    private final List<Integer> nodes = new ArrayList<>();

    Tree(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    void setHeight(double height) {
        this.height = height;
    }

    /** Every node after its parent. */
    List<Integer> nodes() {
        return nodes;
    }
}
