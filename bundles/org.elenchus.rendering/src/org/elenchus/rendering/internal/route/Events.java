// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.Arrays;

/** Numbers in the order of their keys, which are told apart to a thousandth of a point, taken one after the other. */
final class Events {
    private final int[] order;
    private final double[] keys;
    private int at;

    Events(int count, double[] values) {
        long[] sorted = new long[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = Math.round(values[i] * 1000) << 24 | i;
        }
        Arrays.sort(sorted);
        order = new int[count];
        keys = new double[count + 1];
        for (int i = 0; i < count; i++) {
            order[i] = (int) (sorted[i] & 0xffffff);
            keys[i] = (sorted[i] >> 24) / 1000.0;
        }
        keys[count] = Double.POSITIVE_INFINITY;
    }

    private Events(int[] order, double[] keys) {
        this.order = order;
        this.keys = keys;
    }

    /** The same from the beginning. */
    Events again() {
        return new Events(order, keys);
    }

    /** Key of the next one; infinity behind the last. */
    double next() {
        return keys[at];
    }

    int take() {
        return order[at++];
    }
}
