// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal;

/**
 * Values by numbers other than 0, in one table without an object for each: what importers ask most often is whether something is there already. Nothing is taken out.
 *
 * @param <V> what is kept
 */
public final class LongMap<V> {
    private static final int FIRST_SIZE = 64;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_SIZE];
    private Object[] values = new Object[FIRST_SIZE];
    private int size;

    /** What is kept under a key, or null. */
    @SuppressWarnings("unchecked")
    public V get(long key) {
        return (V) values[place(key)];
    }

    /** @return what was kept under the key before, and still is; null where nothing was */
    @SuppressWarnings("unchecked")
    public V putIfAbsent(long key, V value) {
        int at = place(key);
        if (keys[at] != 0) {
            return (V) values[at];
        }
        keys[at] = key;
        values[at] = value;
        if (++size > keys.length / 2) {
            grow();
        }
        return null;
    }

    /** Where a key is, or belongs. */
    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) (key * SPREAD >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        Object[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new Object[oldValues.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
