// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.elenchus.formats.internal.font.FontSubset;
import org.elenchus.formats.internal.font.TrueType;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.text.Fonts;

/** Which characters a figure sets in which shipped face, and which no face has, collected in one pass over its lines of text. */
public final class UsedCharacters {
    private final Map<Fonts.Face, BitSet> byFace = new EnumMap<>(Fonts.Face.class);
    private final BitSet missing = new BitSet();
    private int count;
    private FontSpec lastFont;
    private BitSet lastSet;

    public UsedCharacters(Scene scene) {
        this(List.of(scene));
    }

    /** @param scenes that share their fonts */
    public UsedCharacters(List<Scene> scenes) {
        scenes.forEach(this::add);
        byFace.forEach(this::sortOut);
    }

    private void add(Scene scene) {
        for (Part part : scene.parts()) {
            for (Mark mark : part.marks()) {
                if (mark instanceof Mark.Text text) {
                    add(text);
                }
            }
        }
    }

    private void add(Mark.Text line) {
        if (line.font() != lastFont) {
            lastFont = line.font();
            lastSet = byFace.computeIfAbsent(Typefaces.face(lastFont), face -> new BitSet());
        }
        String text = line.text();
        count += text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
                lastSet.set(text.codePointAt(i));
                i++;
            } else {
                lastSet.set(c);
            }
        }
    }

    /** Moves what a face lacks to the missing ones, for now. */
    private void sortOut(Fonts.Face face, BitSet characters) {
        TrueType file = Typefaces.file(face);
        for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
            if (file.glyph(c) == 0) {
                characters.clear(c);
                missing.set(c);
            }
        }
    }

    /** How many characters the figure has altogether, counted as UTF-16 units. */
    public int count() {
        return count;
    }

    /** The faces used, each cut down to what is used of it, signs included. A space is always among it. */
    public Map<Fonts.Face, FontSubset> subsets() {
        Map<Fonts.Face, BitSet> wanted = new EnumMap<>(byFace);
        BitSet signs = coveredBySigns();
        if (!signs.isEmpty()) {
            wanted.computeIfAbsent(Fonts.Face.SIGNS_REGULAR, face -> new BitSet()).or(signs);
        }
        Map<Fonts.Face, FontSubset> subsets = new EnumMap<>(Fonts.Face.class);
        wanted.forEach((face, characters) -> {
            List<Integer> codePoints = new ArrayList<>(characters.cardinality() + 1);
            codePoints.add((int) ' ');
            for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
                codePoints.add(c);
            }
            subsets.put(face, new FontSubset(Typefaces.file(face), codePoints));
        });
        return subsets;
    }

    /** Characters that no shipped face has, in the order of Unicode; empty for most figures. Those that draw nothing are not among them. */
    public String missing() {
        BitSet uncovered = (BitSet) missing.clone();
        uncovered.andNot(coveredBySigns());
        StringBuilder text = new StringBuilder();
        for (int c = uncovered.nextSetBit(0); c >= 0; c = uncovered.nextSetBit(c + 1)) {
            if (!drawsNothing(c)) {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }

    private BitSet coveredBySigns() {
        BitSet covered = new BitSet();
        if (!missing.isEmpty()) {
            TrueType signs = Typefaces.file(Fonts.Face.SIGNS_REGULAR);
            for (int c = missing.nextSetBit(0); c >= 0; c = missing.nextSetBit(c + 1)) {
                covered.set(c, signs.glyph(c) != 0);
            }
        }
        return covered;
    }

    /** Joiners, marks of direction, controls, spaces, variation selectors. */
    static boolean drawsNothing(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> true;
            default -> codePoint >= 0xfe00 && codePoint <= 0xfe0f || codePoint >= 0xe0100 && codePoint <= 0xe01ef;
        };
    }
}
