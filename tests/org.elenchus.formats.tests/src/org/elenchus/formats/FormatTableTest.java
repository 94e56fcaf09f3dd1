// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class FormatTableTest {
    private static final String BEGIN = "<!-- table: begin -->\n";
    private static final String END = "<!-- table: end -->";

    /** The table in docs/formats.md is what the formats do; run with -Delenchus.update=true to write it anew. */
    @Test
    void documentedTableIsWhatFormatsDo() throws Exception {
        FormatTable table = new FormatTable();
        String found = table.markdown();
        assertThat(table.silentLosses()).as("lost without a line in the report").isEmpty();
        Path file = Path.of("..", "..", "docs", "formats.md");
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        assertThat(begin).isBetween(BEGIN.length(), end);
        if (Boolean.getBoolean("elenchus.update")) {
            Files.writeString(file, text.substring(0, begin) + found + text.substring(end));
        } else {
            assertThat(text.substring(begin, end)).isEqualTo(found);
        }
    }
}
