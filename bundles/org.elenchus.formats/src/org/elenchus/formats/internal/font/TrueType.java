// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A font file of the TrueType kind ({@code glyf} outlines), read as far as figures need it: which glyph draws a character, how wide it
 * is, and its outline. Reading touches the table directory only. Safe for use by several threads.
 */
public final class TrueType {
    private static final int CACHED = 0x2400;

    private final ByteBuffer data;
    private final Map<String, ByteBuffer> tables = new TreeMap<>();
    private final CharacterMap characters;
    private final int glyphCount;
    private final int metricCount;
    private final boolean longOffsets;
    /** Glyph + 1 of the characters met so far; 0 where it was not asked for yet. A race writes the same value twice. */
    private final char[] known = new char[CACHED];

    /**
     * @param bytes the file; not to be changed afterwards
     * @throws IllegalArgumentException where the bytes are no TrueType font
     */
    public TrueType(byte[] bytes) {
        data = ByteBuffer.wrap(bytes);
        try {
            readDirectory();
            glyphCount = unsigned(table("maxp"), 4);
            metricCount = unsigned(table("hhea"), 34);
            longOffsets = table("head").getShort(50) != 0;
            characters = new CharacterMap(table("cmap"));
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the font file is cut short", e);
        }
    }

    private void readDirectory() {
        int version = data.getInt(0);
        if (version != 0x00010000 && version != 0x74727565) {
            throw new IllegalArgumentException("not a font with TrueType outlines");
        }
        int count = unsigned(data, 4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String tag = new String(data.array(), entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, data.slice(data.getInt(entry + 8), data.getInt(entry + 12)));
        }
    }

    /** The bytes of a table. */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font file has no table " + tag);
        }
        return table;
    }

    /** Glyph of a character; 0, the glyph for what is missing, where the font has none. */
    public int glyph(int codePoint) {
        if (codePoint >= CACHED) {
            return characters.glyph(codePoint);
        }
        if (known[codePoint] == 0) {
            known[codePoint] = (char) (characters.glyph(codePoint) + 1);
        }
        return known[codePoint] - 1;
    }

    public int glyphCount() {
        return glyphCount;
    }

    /** Units that the em, and so the font size, is divided into. */
    public int unitsPerEm() {
        return unsigned(table("head"), 18);
    }

    /** Advance width in units of the em. */
    public int advance(int glyph) {
        return unsigned(table("hmtx"), 4 * Math.min(glyph, metricCount - 1));
    }

    /** Left side bearing in units of the em. */
    int leftBearing(int glyph) {
        return glyph < metricCount ? table("hmtx").getShort(4 * glyph + 2)
                : table("hmtx").getShort(4 * metricCount + 2 * (glyph - metricCount));
    }

    /** The glyph's entry in {@code glyf}; empty for one that draws nothing. */
    ByteBuffer glyphData(int glyph) {
        ByteBuffer loca = table("loca");
        int start = longOffsets ? loca.getInt(4 * glyph) : 2 * unsigned(loca, 2 * glyph);
        int end = longOffsets ? loca.getInt(4 * glyph + 4) : 2 * unsigned(loca, 2 * glyph + 2);
        return table("glyf").slice(start, end - start);
    }

    /** Height above the baseline, depth below it (negative), both in units of the em. */
    public int ascent() {
        return table("hhea").getShort(4);
    }

    public int descent() {
        return table("hhea").getShort(6);
    }

    /** Height of a capital letter in units of the em; the ascent where the font does not say. */
    public int capHeight() {
        ByteBuffer os2 = table("OS/2");
        return unsigned(os2, 0) >= 2 ? os2.getShort(88) : ascent();
    }

    /** The box around all glyphs: left, bottom, right, top, in units of the em. */
    public int[] boundingBox() {
        ByteBuffer head = table("head");
        return new int[] {head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42)};
    }

    /** Slant in degrees, negative for an italic that leans to the right. */
    public double italicAngle() {
        return table("post").getInt(4) / 65536.0;
    }

    /** The name that printers know the face by, for example {@code NotoSans-Bold}; ASCII without spaces. */
    public String postScriptName() {
        String name = FontNames.read(table("name"), FontNames.POST_SCRIPT);
        return name == null ? "Embedded" : name;
    }

    static int unsigned(ByteBuffer table, int offset) {
        return table.getShort(offset) & 0xffff;
    }
}
