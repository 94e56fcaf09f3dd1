// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a TrueType font that say how wide its characters are (OpenType 1.9: head, hhea, hmtx, maxp, cmap formats 4 and 12).
 *
 * <p>Immutable but for a cache of advances; safe for use by several threads.
 */
final class FontFile {
    private static final int NOT_LOOKED_UP = -1;
    /** Kept for a character that the font has no glyph for. */
    static final int MISSING = -2;
    private static final int CACHED = 0x2400;

    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int[] cache = new int[CACHED];
    private final int unitsPerEm;
    private final int longMetrics;
    private final int segments;
    private final int groups;
    private final double ascent;
    private final double descent;

    /** @throws IllegalArgumentException where the bytes are no TrueType font with a Unicode character map */
    FontFile(byte[] bytes) {
        data = ByteBuffer.wrap(bytes);
        try {
            int count = data.getShort(4);
            for (int i = 0; i < count; i++) {
                int entry = 12 + 16 * i;
                tables.put(new String(bytes, entry, 4, java.nio.charset.StandardCharsets.ISO_8859_1), data.getInt(entry + 8));
            }
            unitsPerEm = unsigned(table("head") + 18);
            int hhea = table("hhea");
            ascent = data.getShort(hhea + 4) / (double) unitsPerEm;
            descent = -data.getShort(hhea + 6) / (double) unitsPerEm;
            longMetrics = unsigned(hhea + 34);
            table("hmtx");
            segments = characterMap(4);
            groups = characterMap(12);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the font file is cut short", e);
        }
        if (segments < 0 && groups < 0) {
            throw new IllegalArgumentException("the font has no Unicode character map");
        }
        Arrays.fill(cache, NOT_LOOKED_UP);
    }

    /** In units of the font's size. */
    double ascent() {
        return ascent;
    }

    /** In units of the font's size, positive downwards. */
    double descent() {
        return descent;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    /** The advance in font units, or {@link #MISSING}. */
    int advance(int codePoint) {
        if (codePoint >= CACHED) {
            return lookUp(codePoint);
        }
        int known = cache[codePoint];
        if (known == NOT_LOOKED_UP) {
            known = lookUp(codePoint);
            cache[codePoint] = known;
        }
        return known;
    }

    private int lookUp(int codePoint) {
        int glyph = groups >= 0 ? glyphByGroup(codePoint) : glyphBySegment(codePoint);
        if (glyph == 0) {
            return MISSING;
        }
        return unsigned(table("hmtx") + 4 * Math.min(glyph, longMetrics - 1));
    }

    private int glyphByGroup(int codePoint) {
        int low = 0;
        int high = data.getInt(groups + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = groups + 16 + 12 * middle;
            if (codePoint < data.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > data.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return data.getInt(group + 8) + codePoint - data.getInt(group);
            }
        }
        return 0;
    }

    private int glyphBySegment(int codePoint) {
        if (codePoint > 0xffff) {
            return 0;
        }
        int doubled = unsigned(segments + 6);
        int low = 0;
        int high = doubled / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codePoint > unsigned(segments + 14 + 2 * middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int starts = segments + 16 + doubled + 2 * low;
        int start = unsigned(starts);
        if (codePoint < start) {
            return 0;
        }
        int delta = unsigned(starts + doubled);
        int rangeAt = starts + 2 * doubled;
        int range = unsigned(rangeAt);
        if (range == 0) {
            return codePoint + delta & 0xffff;
        }
        int glyph = unsigned(rangeAt + range + 2 * (codePoint - start));
        return glyph == 0 ? 0 : glyph + delta & 0xffff;
    }

    /** Where the Unicode character map of that format begins, or -1. */
    private int characterMap(int format) {
        int cmap = table("cmap");
        int count = unsigned(cmap + 2);
        for (int i = 0; i < count; i++) {
            int platform = unsigned(cmap + 4 + 8 * i);
            int encoding = unsigned(cmap + 6 + 8 * i);
            int at = cmap + data.getInt(cmap + 8 + 8 * i);
            boolean unicode = platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
            if (unicode && unsigned(at) == format) {
                return at;
            }
        }
        return -1;
    }

    private int table(String name) {
        Integer at = tables.get(name);
        if (at == null) {
            throw new IllegalArgumentException("the font has no table " + name);
        }
        return at;
    }

    private int unsigned(int at) {
        return data.getShort(at) & 0xffff;
    }
}
