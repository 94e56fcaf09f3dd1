// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A font with only the characters that a figure uses: a complete TrueType file without hints, kerning and ligatures, so that every
 * reader sets the text exactly as wide as it was measured. The same characters give the same bytes.
 */
public final class FontSubset {
    private final TrueType font;
    /** Code point to new glyph, sorted. */
    private final TreeMap<Integer, Integer> characters = new TreeMap<>();
    /** Original glyphs in the order of the new ones; the first is the glyph for what is missing. */
    private final List<Integer> originals = new ArrayList<>();
    private final Map<Integer, Integer> renumbered = new HashMap<>();

    /** @param codePoints characters wanted; those that the font lacks are left out */
    public FontSubset(TrueType font, Iterable<Integer> codePoints) {
        this.font = font;
        TreeSet<Integer> wanted = new TreeSet<>();
        codePoints.forEach(wanted::add);
        add(0);
        for (int codePoint : wanted) {
            int glyph = font.glyph(codePoint);
            if (glyph != 0) {
                characters.put(codePoint, add(glyph));
            }
        }
        addComponents();
    }

    private int add(int original) {
        Integer known = renumbered.get(original);
        if (known != null) {
            return known;
        }
        renumbered.put(original, originals.size());
        originals.add(original);
        return originals.size() - 1;
    }

    /** Composite glyphs need the glyphs they are made of; the list grows while it is walked. */
    private void addComponents() {
        for (int i = 0; i < originals.size(); i++) {
            Composite.components(font.glyphData(originals.get(i)), this::add);
        }
    }

    /** Glyph in the subset; 0 where the font has none. */
    public int glyph(int codePoint) {
        return characters.getOrDefault(codePoint, 0);
    }

    public int glyphCount() {
        return originals.size();
    }

    /** Advance width of a glyph of the subset in units of the em. */
    public int advance(int glyph) {
        return font.advance(originals.get(glyph));
    }

    public TrueType font() {
        return font;
    }

    /** The characters that it has, sorted, with their glyphs. */
    public Map<Integer, Integer> characters() {
        return java.util.Collections.unmodifiableMap(characters);
    }

    /** {@code ABCDEF+Name}: the tag that marks a subset is made from its characters, so that equal subsets have equal names. */
    public String name() {
        int hash = characters.keySet().hashCode() * 31 + characters.size();
        StringBuilder name = new StringBuilder(32);
        for (int i = 0; i < 6; i++) {
            name.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = Math.floorDiv(hash, 26);
        }
        return name.append('+').append(font.postScriptName()).toString();
    }

    /** The font file. */
    public byte[] toBytes() {
        ByteBuffer glyphs = ByteBuffer.allocate(glyphBytes());
        ByteBuffer offsets = ByteBuffer.allocate(4 * originals.size() + 4);
        ByteBuffer metrics = ByteBuffer.allocate(4 * originals.size());
        for (int original : originals) {
            offsets.putInt(glyphs.position());
            Composite.copyWithoutHints(font.glyphData(original), glyphs, renumbered::get);
            metrics.putShort((short) font.advance(original)).putShort((short) font.leftBearing(original));
        }
        offsets.putInt(glyphs.position());
        FontFile file = new FontFile();
        file.add("OS/2", copy("OS/2"));
        file.add("cmap", CharacterMapWriter.write(characters));
        file.add("glyf", java.util.Arrays.copyOf(glyphs.array(), glyphs.position()));
        file.add("head", head());
        file.add("hhea", withCount("hhea", 34));
        file.add("hmtx", metrics.array());
        file.add("loca", offsets.array());
        file.add("maxp", withCount("maxp", 4));
        file.add("name", FontNames.write(font, name()));
        file.add("post", post());
        return file.toBytes();
    }

    private int glyphBytes() {
        int total = 0;
        for (int original : originals) {
            total += font.glyphData(original).capacity() + 4;
        }
        return total;
    }

    private byte[] copy(String tag) {
        ByteBuffer table = font.table(tag);
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return bytes;
    }

    private byte[] head() {
        ByteBuffer head = ByteBuffer.wrap(copy("head"));
        head.putInt(8, 0);
        head.putShort(50, (short) 1);
        return head.array();
    }

    private byte[] withCount(String tag, int offset) {
        ByteBuffer table = ByteBuffer.wrap(copy(tag));
        table.putShort(offset, (short) originals.size());
        return table.array();
    }

    /** Version 3: without glyph names. */
    private byte[] post() {
        ByteBuffer post = ByteBuffer.allocate(32);
        font.table("post").get(0, post.array());
        post.putInt(0, 0x00030000);
        return post.array();
    }
}
