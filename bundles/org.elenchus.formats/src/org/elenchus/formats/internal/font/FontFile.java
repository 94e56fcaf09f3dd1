// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Puts tables together to a font file: directory, alignment, check sums. */
final class FontFile {
    private static final int CHECK_SUM_OF_ALL = 0xb1b0afba;

    private final TreeMap<String, byte[]> tables = new TreeMap<>();

    void add(String tag, byte[] bytes) {
        tables.put(tag, bytes);
    }

    byte[] toBytes() {
        int directory = 12 + 16 * tables.size();
        int size = directory;
        for (byte[] table : tables.values()) {
            size += aligned(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables.size() - power)));
        int offset = directory;
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            file.put(offset, table);
            file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(checkSum(file, offset, aligned(table.length))).putInt(offset).putInt(table.length);
            head = entry.getKey().equals("head") ? offset : head;
            offset += aligned(table.length);
        }
        file.putInt(head + 8, CHECK_SUM_OF_ALL - checkSum(file, 0, size));
        return file.array();
    }

    private static int aligned(int length) {
        return length + 3 & ~3;
    }

    private static int checkSum(ByteBuffer file, int offset, int length) {
        int sum = 0;
        for (int i = offset; i < offset + length; i += 4) {
            sum += file.getInt(i);
        }
        return sum;
    }
}
