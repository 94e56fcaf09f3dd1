// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.text;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes text, XML text and decimal numbers as UTF-8 without a detour over formatters and locales. Numbers have a point, and no
 * exponent. Not thread-safe; call {@link #flush()} at the end.
 */
public final class Utf8Output {
    private static final int ROOM = 32;
    private static final int REPLACEMENT = 0xfffd;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 15];
    private int used;

    public Utf8Output(OutputStream out) {
        this.out = out;
    }

    /** As it stands. */
    public Utf8Output text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                room(1);
                buffer[used++] = (byte) c;
            } else {
                i += encode(text, i);
            }
        }
        return this;
    }

    /** One ASCII character. */
    public Utf8Output ascii(char c) throws IOException {
        room(1);
        buffer[used++] = (byte) c;
        return this;
    }

    /** As XML character data or attribute value; characters that XML cannot hold become U+FFFD. */
    public Utf8Output xml(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += encode(text, i);
            } else if (c == '&') {
                text("&amp;");
            } else if (c == '<') {
                text("&lt;");
            } else if (c == '>') {
                text("&gt;");
            } else if (c == '"') {
                text("&quot;");
            } else if (c < ' ' && c != '\n' && c != '\t') {
                put(REPLACEMENT);
            } else {
                room(1);
                buffer[used++] = (byte) c;
            }
        }
        return this;
    }

    /** A decimal number, rounded to hundredths. */
    public Utf8Output number(double value) throws IOException {
        room(ROOM);
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            buffer[used++] = '-';
            hundredths = -hundredths;
        }
        digits(hundredths / 100);
        int fraction = (int) (hundredths % 100);
        if (fraction != 0) {
            buffer[used++] = '.';
            buffer[used++] = (byte) ('0' + fraction / 10);
            if (fraction % 10 != 0) {
                buffer[used++] = (byte) ('0' + fraction % 10);
            }
        }
        return this;
    }

    /** A decimal number, rounded to millionths: for scales, whose error grows with what they scale. */
    public Utf8Output precise(double value) throws IOException {
        room(ROOM);
        long millionths = Math.round(value * 1_000_000);
        if (millionths < 0) {
            buffer[used++] = '-';
            millionths = -millionths;
        }
        digits(millionths / 1_000_000);
        int rest = (int) (millionths % 1_000_000);
        if (rest != 0) {
            buffer[used++] = '.';
        }
        for (int unit = 100_000; rest > 0; unit /= 10) {
            buffer[used++] = (byte) ('0' + rest / unit);
            rest %= unit;
        }
        return this;
    }

    public Utf8Output integer(long value) throws IOException {
        room(ROOM);
        if (value < 0) {
            buffer[used++] = '-';
        }
        digits(Math.abs(value));
        return this;
    }

    /** Four hexadecimal digits. */
    public Utf8Output hex4(int value) throws IOException {
        room(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            int digit = value >> shift & 0xf;
            buffer[used++] = (byte) (digit < 10 ? '0' + digit : 'A' + digit - 10);
        }
        return this;
    }

    /** Bytes that are UTF-8 already. */
    public Utf8Output bytes(byte[] bytes, int from, int to) throws IOException {
        flush();
        out.write(bytes, from, to - from);
        return this;
    }

    /** Hands on what is buffered; does not flush the stream behind. */
    public void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    private void digits(long value) {
        int length = 1;
        for (long power = 10; length < 19 && value >= power; power *= 10) {
            length++;
        }
        for (int at = used + length - 1; at >= used; at--) {
            buffer[at] = (byte) ('0' + value % 10);
            value /= 10;
        }
        used += length;
    }

    /** @return how many further chars it took */
    private int encode(String text, int at) throws IOException {
        int codePoint = text.codePointAt(at);
        boolean broken = codePoint >= 0xd800 && codePoint < 0xe000 || codePoint == 0xfffe || codePoint == 0xffff;
        put(broken ? REPLACEMENT : codePoint);
        return Character.charCount(codePoint) - 1;
    }

    private void put(int codePoint) throws IOException {
        room(4);
        if (codePoint < 0x800) {
            buffer[used++] = (byte) (0xc0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                buffer[used++] = (byte) (0xe0 | codePoint >> 12);
            } else {
                buffer[used++] = (byte) (0xf0 | codePoint >> 18);
                buffer[used++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
            }
            buffer[used++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
        }
        buffer[used++] = (byte) (0x80 | codePoint & 0x3f);
    }

    private void room(int bytes) throws IOException {
        if (used + bytes > buffer.length) {
            flush();
        }
    }
}
