// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.nodelink;

import java.nio.charset.StandardCharsets;

import org.elenchus.core.Ids;
import org.elenchus.formats.internal.LongMap;

/**
 * Makes ids for what is imported: short like those of new elements, but derived from the foreign id, so that importing the same file
 * twice gives the same map. Unique within one import.
 */
public final class ImportIds {
    /** As long as every id that is made. */
    private static final int LENGTH = 8;

    private final LongMap<Boolean> used = new LongMap<>();

    /** Keeps an id that the file itself gives from being made once more. */
    public void reserve(String id) {
        if (id.length() == LENGTH && isAscii(id)) {
            used.putIfAbsent(number(id), Boolean.TRUE);
        }
    }

    /** The id's characters in one number, which is another for each id. */
    private static long number(String id) {
        long number = 0;
        for (int i = 0; i < LENGTH; i++) {
            number = number << 8 | id.charAt(i);
        }
        return number;
    }

    /** @param foreign what the format calls it, with its kind, so that a node and an edge of one name differ; several parts are read as one text */
    public String derive(String... foreign) {
        long hash = hash(foreign);
        String id = Ids.spell(hash);
        while (used.putIfAbsent(number(id), Boolean.TRUE) != null) {
            hash = hash * 6364136223846793005L + 1442695040888963407L;
            id = Ids.spell(hash);
        }
        return id;
    }

    /** FNV-1a with 64 bits, over UTF-8. */
    private static long hash(String... parts) {
        long hash = 0xcbf29ce484222325L;
        for (String part : parts) {
            hash = add(hash, part);
        }
        return hash ^ (hash >>> 29);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static long add(long hash, String text) {
        long sum = hash;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return add(hash, text.getBytes(StandardCharsets.UTF_8));
            }
            sum = (sum ^ c) * 0x100000001b3L;
        }
        return sum;
    }

    private static long add(long hash, byte[] bytes) {
        long sum = hash;
        for (byte b : bytes) {
            sum = (sum ^ (b & 0xff)) * 0x100000001b3L;
        }
        return sum;
    }
}
