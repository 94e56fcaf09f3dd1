// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages files: a byte here, a word there, whole parts repeated, nested, swapped or taken from another file. The same random numbers give the same damage. */
public final class Mutator {
    private static final int LARGEST = 1 << 20;
    private static final Pattern WORD = Pattern.compile("[\\w:.@#-]{2,30}|\"[^\"\\n]{0,30}\"|<[^<>\\n]{1,40}>|[\\[\\]{}()<>=+*_|,;-]{1,3}");
    private static final List<String> NASTY = List.of("0", "-1", "1e999", "99999999999999999999", "2147483648", "NaN", "null", "true", "[]", "{}", "\"\"", "''", "\u0000", "\uFEFF",
            "\uFFFF", "\uD800", "\r", "\r\n", "\n\n", "\t", "\u2028", "&#0;", "&#x110000;", "&lol;", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<![CDATA[", "]]>", "<!--", "-->", "/*", "//", "===", "../",
            "/etc/passwd", "file:///etc/passwd", "http://localhost/", "*a", "&a ", "!!java.lang.Object ", "\\", "\\u00", "\"", "'", "`", "\u202E", "e\u0301", "\uD83D\uDE00");

    private final Random random;
    private final List<byte[]> seeds;
    private final List<byte[]> words = new ArrayList<>();

    public Mutator(List<byte[]> seeds, Random random) {
        this.seeds = seeds;
        this.random = random;
        Set<String> found = new LinkedHashSet<>(NASTY);
        for (byte[] seed : seeds) {
            Matcher word = WORD.matcher(new String(seed, StandardCharsets.UTF_8));
            for (int i = 0; i < 400 && word.find(); i++) {
                found.add(word.group());
            }
        }
        found.forEach(word -> words.add(word.getBytes(StandardCharsets.UTF_8)));
    }

    /** A seed, damaged one to eight times. */
    public byte[] next() {
        byte[] bytes = any(seeds);
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            bytes = damaged(bytes);
        }
        return bytes.length <= LARGEST ? bytes : Arrays.copyOf(bytes, LARGEST);
    }

    private byte[] any(List<byte[]> list) {
        return list.get(random.nextInt(list.size()));
    }

    private byte[] damaged(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(random.nextBoolean() ? 12 : 400));
        byte[] before = Arrays.copyOf(bytes, at);
        byte[] part = Arrays.copyOfRange(bytes, at, to);
        byte[] after = Arrays.copyOfRange(bytes, to, bytes.length);
        return switch (random.nextInt(10)) {
            case 0 -> joined(before, new byte[] {(byte) random.nextInt(256)}, part, after);
            case 1 -> joined(before, after);
            case 2 -> joined(before, part, part, after);
            case 3 -> joined(before, repeated(part), after);
            case 4 -> joined(before, any(words), after);
            case 5 -> joined(before, any(words), part, after);
            case 6 -> nested(before, part, after);
            case 7 -> swapped(before, part, after);
            case 8 -> joined(before, slice(any(seeds)), after);
            default -> random.nextInt(4) == 0 ? before : joined(before, repeated(any(words)), part, after);
        };
    }

    /** Few repetitions mostly, many at times. */
    private byte[] repeated(byte[] part) {
        int times = random.nextInt(20) == 0 ? 1 + random.nextInt(20_000) : 1 + random.nextInt(8);
        times = Math.max(1, Math.min(times, LARGEST / Math.max(1, part.length)));
        byte[] all = new byte[part.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, all, i * part.length, part.length);
        }
        return all;
    }

    /** What stands on both sides of a part, several times around it. */
    private byte[] nested(byte[] before, byte[] part, byte[] after) {
        byte[] open = Arrays.copyOfRange(before, Math.max(0, before.length - 1 - random.nextInt(40)), before.length);
        byte[] close = Arrays.copyOf(after, Math.min(after.length, 1 + random.nextInt(40)));
        int times = random.nextInt(10) == 0 ? 3_000 : 1 + random.nextInt(20);
        byte[] opened = new byte[0];
        byte[] closed = new byte[0];
        for (int step = 1; step <= times && opened.length + closed.length < LARGEST; step *= 2) {
            opened = joined(opened, opened, open);
            closed = joined(close, closed, closed);
        }
        return joined(before, opened, part, closed, after);
    }

    private byte[] swapped(byte[] before, byte[] part, byte[] after) {
        int at = random.nextInt(after.length + 1);
        return joined(before, Arrays.copyOf(after, at), part, Arrays.copyOfRange(after, at, after.length));
    }

    private byte[] slice(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(600)));
    }

    private static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
