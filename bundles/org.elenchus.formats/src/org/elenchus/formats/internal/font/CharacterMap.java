// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.font;

import java.nio.ByteBuffer;

/** The table {@code cmap}: from Unicode code points to glyphs, in its formats 4 and 12, which every font of today has. */
final class CharacterMap {
    private final ByteBuffer table;
    private final int basic;
    private final int full;

    /** @throws IllegalArgumentException where the font maps no Unicode */
    CharacterMap(ByteBuffer table) {
        this.table = table;
        int found4 = -1;
        int found12 = -1;
        int count = TrueType.unsigned(table, 2);
        for (int i = 0; i < count; i++) {
            int platform = TrueType.unsigned(table, 4 + 8 * i);
            int offset = table.getInt(8 + 8 * i);
            if (platform == 0 || platform == 3) {
                int format = TrueType.unsigned(table, offset);
                found4 = format == 4 ? offset : found4;
                found12 = format == 12 ? offset : found12;
            }
        }
        if (found4 < 0 && found12 < 0) {
            throw new IllegalArgumentException("the font maps no Unicode characters");
        }
        basic = found4;
        full = found12;
    }

    int glyph(int codePoint) {
        int glyph = full >= 0 ? inGroups(codePoint) : 0;
        return glyph == 0 && basic >= 0 && codePoint <= 0xffff ? inSegments(codePoint) : glyph;
    }

    /** Format 12: groups of start, end, first glyph, sorted. */
    private int inGroups(int codePoint) {
        int low = 0;
        int high = table.getInt(full + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = full + 16 + 12 * middle;
            if (codePoint < table.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > table.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return table.getInt(group + 8) + codePoint - table.getInt(group);
            }
        }
        return 0;
    }

    /** Format 4: parallel arrays of segments, sorted by their ends. */
    private int inSegments(int codePoint) {
        int doubled = TrueType.unsigned(table, basic + 6);
        int ends = basic + 14;
        int low = 0;
        int high = doubled / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (TrueType.unsigned(table, ends + 2 * middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int start = ends + doubled + 2 + 2 * low;
        int delta = start + doubled;
        int range = delta + doubled;
        if (codePoint < TrueType.unsigned(table, start) || codePoint > TrueType.unsigned(table, ends + 2 * low)) {
            return 0;
        }
        int offset = TrueType.unsigned(table, range);
        if (offset == 0) {
            return codePoint + TrueType.unsigned(table, delta) & 0xffff;
        }
        int glyph = TrueType.unsigned(table, range + offset + 2 * (codePoint - TrueType.unsigned(table, start)));
        return glyph == 0 ? 0 : glyph + TrueType.unsigned(table, delta) & 0xffff;
    }
}
