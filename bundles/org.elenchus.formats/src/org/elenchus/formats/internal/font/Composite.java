// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.font;

import java.nio.ByteBuffer;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/** Glyphs as they stand in {@code glyf}: outlines of their own, or composed of other glyphs. */
final class Composite {
    static final int WORDS = 1;
    static final int OFFSETS = 2;
    static final int SCALE = 8;
    static final int MORE = 0x20;
    static final int TWO_SCALES = 0x40;
    static final int MATRIX = 0x80;
    private static final int INSTRUCTIONS = 0x100;
    /** Behind the number of contours and the bounding box. */
    static final int HEADER = 10;

    private Composite() {
    }

    static boolean isComposite(ByteBuffer glyph) {
        return glyph.capacity() >= HEADER && glyph.getShort(0) < 0;
    }

    /** Tells the glyphs that a composite is made of; tells nothing of another. */
    static void components(ByteBuffer glyph, IntConsumer component) {
        if (!isComposite(glyph)) {
            return;
        }
        int at = HEADER;
        int flags;
        do {
            flags = TrueType.unsigned(glyph, at);
            component.accept(TrueType.unsigned(glyph, at + 2));
            at += length(flags);
        } while ((flags & MORE) != 0);
    }

    /** Bytes of one component's record. */
    static int length(int flags) {
        int transform = (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        return 4 + ((flags & WORDS) != 0 ? 4 : 2) + transform;
    }

    /** Appends the glyph, its components renumbered and its hints dropped, filled up to a multiple of four bytes. */
    static void copyWithoutHints(ByteBuffer glyph, ByteBuffer out, IntUnaryOperator renumbered) {
        if (glyph.capacity() >= HEADER) {
            if (isComposite(glyph)) {
                copyComposite(glyph, out, renumbered);
            } else {
                copySimple(glyph, out);
            }
            while (out.position() % 4 != 0) {
                out.put((byte) 0);
            }
        }
    }

    private static void copyComposite(ByteBuffer glyph, ByteBuffer out, IntUnaryOperator renumbered) {
        out.put(glyph.slice(0, HEADER));
        int at = HEADER;
        int flags;
        do {
            flags = TrueType.unsigned(glyph, at);
            out.putShort((short) (flags & ~INSTRUCTIONS));
            out.putShort((short) renumbered.applyAsInt(TrueType.unsigned(glyph, at + 2)));
            out.put(glyph.slice(at + 4, length(flags) - 4));
            at += length(flags);
        } while ((flags & MORE) != 0);
    }

    private static void copySimple(ByteBuffer glyph, ByteBuffer out) {
        int instructions = HEADER + 2 * glyph.getShort(0);
        out.put(glyph.slice(0, instructions));
        out.putShort((short) 0);
        int points = instructions + 2 + TrueType.unsigned(glyph, instructions);
        out.put(glyph.slice(points, glyph.capacity() - points));
    }
}
