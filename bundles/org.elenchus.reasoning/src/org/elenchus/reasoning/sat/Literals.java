// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.sat;

import java.util.Arrays;

/** A growing list of literals. */
public final class Literals {
    private int[] items;
    private int size;

    public Literals() {
        this(8);
    }

    /** @param capacity how many are expected */
    public Literals(int capacity) {
        items = new int[Math.max(1, capacity)];
    }

    /** Adds one. */
    public Literals push(int literal) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = literal;
        return this;
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return items[index];
    }

    /** A copy as an array. */
    public int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
