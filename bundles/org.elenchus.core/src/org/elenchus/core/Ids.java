// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** Makes the ids that elements keep for life: eight characters, a letter first, so that they are XML names and file-name safe. */
public final class Ids {
    /** Without vowels and look-alikes, so that no id spells a word. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz";
    private static final int LENGTH = 8;
    private static final byte[] FIRST = LETTERS.getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] FURTHER = (LETTERS + "23456789").getBytes(StandardCharsets.ISO_8859_1);
    private static final int FIVE_DIGITS = FURTHER.length * FURTHER.length * FURTHER.length * FURTHER.length * FURTHER.length;

    private Ids() {
    }

    /** A new random id; among 100,000 of them two are equal with a probability of about one in forty. Check where that matters. */
    public static String next() {
        return spell(ThreadLocalRandom.current().nextLong());
    }

    /** The id that a number stands for, of which all but the lowest bit count: equal numbers give equal ids, on every machine. */
    public static String spell(long number) {
        byte[] id = new byte[LENGTH];
        long rest = number >>> 1;
        long rests = rest / FIRST.length;
        id[0] = FIRST[(int) (rest - rests * FIRST.length)];
        // Most digits are taken from numbers of 32 bits, which are divided in a fraction of the time.
        long high = rests / FIVE_DIGITS;
        digits((int) (rests - high * FIVE_DIGITS), id, 1, 6);
        digits((int) (high % FIVE_DIGITS), id, 6, LENGTH);
        return new String(id, StandardCharsets.ISO_8859_1);
    }

    private static void digits(int number, byte[] id, int from, int to) {
        int rest = number;
        for (int i = from; i < to; i++) {
            int rests = rest / FURTHER.length;
            id[i] = FURTHER[rest - rests * FURTHER.length];
            rest = rests;
        }
    }
}
