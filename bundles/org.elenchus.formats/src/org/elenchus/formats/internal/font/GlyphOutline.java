// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.font;

import java.nio.ByteBuffer;

/** Draws a glyph's outline with a pen, in units of the em, y upwards. */
public final class GlyphOutline {
    /** Composites of composites are cut off here, so that a broken font that contains itself ends. */
    private static final int DEEPEST = 6;
    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;

    /** What an outline is made of. */
    public interface Pen {
        void moveTo(double x, double y);

        void lineTo(double x, double y);

        /** A quadratic Bézier curve. */
        void curveTo(double cx, double cy, double x, double y);

        void close();
    }

    /** An affine map: x' = a x + c y + e, y' = b x + d y + f. */
    private record Transform(double a, double b, double c, double d, double e, double f) {
        static final Transform NONE = new Transform(1, 0, 0, 1, 0, 0);

        Transform after(Transform outer) {
            return new Transform(outer.a * a + outer.c * b, outer.b * a + outer.d * b, outer.a * c + outer.c * d,
                    outer.b * c + outer.d * d, outer.x(e, f), outer.y(e, f));
        }

        double x(double px, double py) {
            return a * px + c * py + e;
        }

        double y(double px, double py) {
            return b * px + d * py + f;
        }
    }

    private final TrueType font;
    private final Pen pen;

    private GlyphOutline(TrueType font, Pen pen) {
        this.font = font;
        this.pen = pen;
    }

    public static void draw(TrueType font, int glyph, Pen pen) {
        new GlyphOutline(font, pen).draw(glyph, Transform.NONE, 0);
    }

    private void draw(int glyph, Transform transform, int depth) {
        ByteBuffer data = font.glyphData(glyph);
        if (data.capacity() < Composite.HEADER) {
            return;
        }
        if (!Composite.isComposite(data)) {
            drawSimple(data, transform);
        } else if (depth < DEEPEST) {
            drawComponents(data, transform, depth);
        }
    }

    private void drawComponents(ByteBuffer data, Transform outer, int depth) {
        int at = Composite.HEADER;
        int flags;
        do {
            flags = TrueType.unsigned(data, at);
            draw(TrueType.unsigned(data, at + 2), component(data, at, flags).after(outer), depth + 1);
            at += Composite.length(flags);
        } while ((flags & Composite.MORE) != 0);
    }

    private static Transform component(ByteBuffer data, int at, int flags) {
        boolean words = (flags & Composite.WORDS) != 0;
        boolean placed = (flags & Composite.OFFSETS) != 0;
        double e = !placed ? 0 : words ? data.getShort(at + 4) : data.get(at + 4);
        double f = !placed ? 0 : words ? data.getShort(at + 6) : data.get(at + 5);
        int scale = at + (words ? 8 : 6);
        if ((flags & Composite.SCALE) != 0) {
            return new Transform(fraction(data, scale), 0, 0, fraction(data, scale), e, f);
        }
        if ((flags & Composite.TWO_SCALES) != 0) {
            return new Transform(fraction(data, scale), 0, 0, fraction(data, scale + 2), e, f);
        }
        if ((flags & Composite.MATRIX) != 0) {
            return new Transform(fraction(data, scale), fraction(data, scale + 2), fraction(data, scale + 4),
                    fraction(data, scale + 6), e, f);
        }
        return new Transform(1, 0, 0, 1, e, f);
    }

    private static double fraction(ByteBuffer data, int offset) {
        return data.getShort(offset) / 16384.0;
    }

    private void drawSimple(ByteBuffer data, Transform transform) {
        int contours = data.getShort(0);
        if (contours == 0) {
            return;
        }
        int points = TrueType.unsigned(data, Composite.HEADER + 2 * (contours - 1)) + 1;
        int instructions = Composite.HEADER + 2 * contours;
        ByteBuffer reader = data.duplicate().position(instructions + 2 + TrueType.unsigned(data, instructions));
        byte[] flags = readFlags(reader, points);
        int[] xs = readCoordinates(reader, flags, SHORT_X, SAME_X);
        int[] ys = readCoordinates(reader, flags, SHORT_Y, SAME_Y);
        double[] px = new double[points];
        double[] py = new double[points];
        for (int i = 0; i < points; i++) {
            px[i] = transform.x(xs[i], ys[i]);
            py[i] = transform.y(xs[i], ys[i]);
        }
        int first = 0;
        for (int i = 0; i < contours; i++) {
            int last = TrueType.unsigned(data, Composite.HEADER + 2 * i);
            drawContour(flags, px, py, first, last);
            first = last + 1;
        }
    }

    private static byte[] readFlags(ByteBuffer reader, int points) {
        byte[] flags = new byte[points];
        for (int i = 0; i < points; i++) {
            byte flag = reader.get();
            flags[i] = flag;
            if ((flag & REPEAT) != 0) {
                for (int more = reader.get() & 0xff; more > 0 && i < points - 1; more--) {
                    flags[++i] = flag;
                }
            }
        }
        return flags;
    }

    private static int[] readCoordinates(ByteBuffer reader, byte[] flags, int isShort, int same) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & isShort) != 0) {
                int delta = reader.get() & 0xff;
                value += (flags[i] & same) != 0 ? delta : -delta;
            } else if ((flags[i] & same) == 0) {
                value += reader.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    /** Between two control points that follow each other lies an implied point on the curve. */
    private void drawContour(byte[] flags, double[] xs, double[] ys, int first, int last) {
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        boolean startsOn = (flags[first] & ON_CURVE) != 0;
        boolean endsOn = (flags[last] & ON_CURVE) != 0;
        double startX = startsOn ? xs[first] : endsOn ? xs[last] : (xs[first] + xs[last]) / 2;
        double startY = startsOn ? ys[first] : endsOn ? ys[last] : (ys[first] + ys[last]) / 2;
        pen.moveTo(startX, startY);
        for (int i = startsOn ? 1 : 0; i < count; i++) {
            int at = first + i;
            if ((flags[at] & ON_CURVE) != 0) {
                pen.lineTo(xs[at], ys[at]);
                continue;
            }
            boolean isLast = i == count - 1;
            int next = first + (i + 1) % count;
            if (isLast) {
                pen.curveTo(xs[at], ys[at], startX, startY);
            } else if ((flags[next] & ON_CURVE) != 0) {
                pen.curveTo(xs[at], ys[at], xs[next], ys[next]);
                i++;
            } else {
                pen.curveTo(xs[at], ys[at], (xs[at] + xs[next]) / 2, (ys[at] + ys[next]) / 2);
            }
        }
        pen.close();
    }
}
