// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.nodelink;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import org.elenchus.core.Ids;

/**
 * Makes ids for what is imported: short like those of new elements, but derived from the foreign id, so that importing the same file
 * twice gives the same map. Unique within one import.
 */
public final class ImportIds {
    private final Set<String> used = new HashSet<>();

    /** Keeps an id that the file itself gives from being made once more. */
    public void reserve(String id) {
        used.add(id);
    }

    /** @param foreign what the format calls it, with its kind, so that a node and an edge of one name differ; several parts are read as one text */
    public String derive(String... foreign) {
        long hash = hash(foreign);
        String id = Ids.spell(hash);
        while (!used.add(id)) {
            hash = hash * 6364136223846793005L + 1442695040888963407L;
            id = Ids.spell(hash);
        }
        return id;
    }

    /** FNV-1a with 64 bits, over UTF-8. */
    private static long hash(String... parts) {
        long hash = 0xcbf29ce484222325L;
        for (String part : parts) {
            hash = isAscii(part) ? add(hash, part) : add(hash, part.getBytes(StandardCharsets.UTF_8));
        }
        return hash ^ (hash >>> 29);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static long add(long hash, String ascii) {
        long sum = hash;
        for (int i = 0; i < ascii.length(); i++) {
            sum = (sum ^ ascii.charAt(i)) * 0x100000001b3L;
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
