// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The table {@code name}: read for one name, written with the few that a reader of an embedded font looks at. */
final class FontNames {
    static final int COPYRIGHT = 0;
    static final int FAMILY = 1;
    static final int STYLE = 2;
    static final int UNIQUE = 3;
    static final int FULL = 4;
    static final int POST_SCRIPT = 6;
    static final int LICENCE = 13;

    private static final int[] WRITTEN = {COPYRIGHT, FAMILY, STYLE, UNIQUE, FULL, POST_SCRIPT, LICENCE};

    private FontNames() {
    }

    /** The English name in the encoding of platform 3, or null. */
    static String read(ByteBuffer table, int id) {
        int count = TrueType.unsigned(table, 2);
        int strings = TrueType.unsigned(table, 4);
        for (int i = 0; i < count; i++) {
            int entry = 6 + 12 * i;
            if (TrueType.unsigned(table, entry) == 3 && TrueType.unsigned(table, entry + 4) == 0x409
                    && TrueType.unsigned(table, entry + 6) == id) {
                byte[] text = new byte[TrueType.unsigned(table, entry + 8)];
                table.get(strings + TrueType.unsigned(table, entry + 10), text);
                return new String(text, StandardCharsets.UTF_16BE);
            }
        }
        return null;
    }

    /** A new table with the font's names, licence among them, and another PostScript name. */
    static byte[] write(TrueType font, String postScriptName) {
        ByteArrayOutputStream strings = new ByteArrayOutputStream();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(table);
        try {
            out.writeShort(0);
            out.writeShort(WRITTEN.length);
            out.writeShort(6 + 12 * WRITTEN.length);
            for (int id : WRITTEN) {
                String name = id == POST_SCRIPT ? postScriptName : read(font.table("name"), id);
                byte[] text = (name == null ? "" : name).getBytes(StandardCharsets.UTF_16BE);
                out.writeShort(3);
                out.writeShort(1);
                out.writeShort(0x409);
                out.writeShort(id);
                out.writeShort(text.length);
                out.writeShort(strings.size());
                strings.write(text);
            }
            strings.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toByteArray();
    }
}
