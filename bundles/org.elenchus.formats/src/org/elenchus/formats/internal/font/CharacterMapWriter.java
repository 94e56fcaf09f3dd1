// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes a {@code cmap} of formats 4, which some readers insist on, and 12, which alone reaches beyond U+FFFF. */
final class CharacterMapWriter {
    /** Consecutive characters with consecutive glyphs. */
    private record Run(int first, int last, int glyph) {
    }

    private CharacterMapWriter() {
    }

    static byte[] write(SortedMap<Integer, Integer> characters) {
        byte[] basic = segments(runs(characters.headMap(0xffff)));
        byte[] full = groups(runs(characters));
        ByteBuffer table = ByteBuffer.allocate(20 + basic.length + full.length);
        table.putShort((short) 0).putShort((short) 2);
        table.putShort((short) 3).putShort((short) 1).putInt(20);
        table.putShort((short) 3).putShort((short) 10).putInt(20 + basic.length);
        return table.put(basic).put(full).array();
    }

    private static List<Run> runs(SortedMap<Integer, Integer> characters) {
        List<Run> runs = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : characters.entrySet()) {
            int c = entry.getKey();
            int glyph = entry.getValue();
            Run before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before != null && c == before.last + 1 && glyph == before.glyph + c - before.first) {
                runs.set(runs.size() - 1, new Run(before.first, c, before.glyph));
            } else {
                runs.add(new Run(c, c, glyph));
            }
        }
        return runs;
    }

    private static byte[] segments(List<Run> characters) {
        List<Run> runs = new ArrayList<>(characters);
        runs.add(new Run(0xffff, 0xffff, 0));
        int count = runs.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer table = ByteBuffer.allocate(16 + 8 * count);
        table.putShort((short) 4).putShort((short) table.capacity()).putShort((short) 0);
        table.putShort((short) (2 * count)).putShort((short) (2 * power));
        table.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (count - power)));
        runs.forEach(run -> table.putShort((short) run.last));
        table.putShort((short) 0);
        runs.forEach(run -> table.putShort((short) run.first));
        runs.forEach(run -> table.putShort((short) (run.first == 0xffff ? 1 : run.glyph - run.first)));
        return table.array();
    }

    private static byte[] groups(List<Run> runs) {
        ByteBuffer table = ByteBuffer.allocate(16 + 12 * runs.size());
        table.putShort((short) 12).putShort((short) 0).putInt(table.capacity()).putInt(0).putInt(runs.size());
        runs.forEach(run -> table.putInt(run.first).putInt(run.last).putInt(run.glyph));
        return table.array();
    }
}
