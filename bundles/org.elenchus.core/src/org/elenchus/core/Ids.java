// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core;

import java.util.concurrent.ThreadLocalRandom;

/** Makes the ids that elements keep for life: eight characters, a letter first, so that they are XML names and file-name safe. */
public final class Ids {
    /** Without vowels and look-alikes, so that no id spells a word. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz";
    private static final String ALL = LETTERS + "23456789";

    private Ids() {
    }

    /** A new random id; among 100,000 of them two are equal with a probability of about one in forty. Check where that matters. */
    public static String next() {
        return spell(ThreadLocalRandom.current().nextLong());
    }

    /** The id that a number stands for, of which all but the lowest bit count: equal numbers give equal ids, on every machine. */
    public static String spell(long number) {
        long rest = number >>> 1;
        StringBuilder id = new StringBuilder(8);
        id.append(LETTERS.charAt((int) (rest % LETTERS.length())));
        rest /= LETTERS.length();
        while (id.length() < 8) {
            id.append(ALL.charAt((int) (rest % ALL.length())));
            rest /= ALL.length();
        }
        return id.toString();
    }
}
