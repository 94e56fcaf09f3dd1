// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG file row by row (ISO/IEC 15948), so that a large picture never lies in memory as a whole: eight bits a channel, resolution
 * and text chunks, no time stamp.
 */
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double INCHES_IN_METRE = 1 / 0.0254;
    private static final byte FILTER_UP = 2;
    private static final byte FILTER_NONE = 0;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    private final byte[] packed = new byte[1 << 16];
    private final boolean transparent;
    private final byte[] row;
    private final byte[] above;
    private final byte[] filtered;

    /** @param transparent whether pixels have an opacity */
    PngEncoder(OutputStream stream, int width, int height, boolean transparent) throws IOException {
        out = new DataOutputStream(stream);
        this.transparent = transparent;
        int length = width * (transparent ? 4 : 3);
        row = new byte[length];
        above = new byte[length];
        filtered = new byte[length + 1];
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, (byte) (transparent ? 6 : 2), 0, 0, 0});
        chunk("IHDR", header.toByteArray(), header.size());
        chunk("sRGB", new byte[] {0}, 1);
    }

    void resolution(double dotsPerInch) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        int perMetre = (int) Math.round(dotsPerInch * INCHES_IN_METRE);
        data.writeInt(perMetre);
        data.writeInt(perMetre);
        data.writeByte(1);
        chunk("pHYs", bytes.toByteArray(), bytes.size());
    }

    /** @param keyword one of those that the standard names, for example {@code Title} */
    void text(String keyword, String text) throws IOException {
        if (!text.isEmpty()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
            bytes.write(new byte[] {0, 0, 0, 0, 0});
            bytes.write(text.getBytes(StandardCharsets.UTF_8));
            chunk("iTXt", bytes.toByteArray(), bytes.size());
        }
    }

    /** The next row: pixels as {@code 0xAARRGGBB}, the first at {@code offset}. */
    void row(int[] pixels, int offset) throws IOException {
        int at = 0;
        int bytes = transparent ? 4 : 3;
        for (int i = offset; at < row.length; i++) {
            int pixel = pixels[i];
            row[at] = (byte) (pixel >> 16);
            row[at + 1] = (byte) (pixel >> 8);
            row[at + 2] = (byte) pixel;
            if (transparent) {
                row[at + 3] = (byte) (pixel >>> 24);
            }
            at += bytes;
        }
        boolean same = java.util.Arrays.equals(row, above);
        filtered[0] = same ? FILTER_UP : FILTER_NONE;
        if (same) {
            java.util.Arrays.fill(filtered, 1, filtered.length, (byte) 0);
        } else {
            System.arraycopy(row, 0, filtered, 1, row.length);
            System.arraycopy(row, 0, above, 0, row.length);
        }
        deflater.setInput(filtered);
        while (!deflater.needsInput()) {
            drain();
        }
    }

    private void drain() throws IOException {
        int length = deflater.deflate(packed);
        if (length > 0) {
            chunk("IDAT", packed, length);
        }
    }

    /** Ends the file; the stream stays open. */
    void end() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            drain();
        }
        deflater.end();
        chunk("IEND", new byte[0], 0);
        out.flush();
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) sum.getValue());
    }
}
