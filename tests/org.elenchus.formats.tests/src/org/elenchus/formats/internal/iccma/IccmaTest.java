// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.iccma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;
import static org.elenchus.formats.internal.Readings.recognise;
import static org.elenchus.formats.internal.Readings.write;

import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IccmaTest {
    private final IccmaImporter importer = new IccmaImporter();

    @ParameterizedTest
    @ValueSource(strings = {"att(a,b).\narg(a). arg(b).\natt(b,b).", "a\nb\n#\na b\nb b", "\n a \nb\n#\n\na b\r\nb b\n", "% facts\narg(a).arg(b).\natt(a , b).\natt(b,b)."})
    void readsNamesAndAttacks(String text) throws Exception {
        ArgumentMap map = read(importer, text);
        assertThat(counts(map)).isEqualTo("2/0/2/0/0");
        assertThat(map.getStatements()).extracting(Statement::getLabel).containsExactlyInAnyOrder("a", "b");
        assertThat(recognise(importer, "x.tgf", text)).isGreaterThan(80);
    }

    @Test
    void readsNumberedFrameworks() throws Exception {
        ArgumentMap map = read(importer, "# made by hand\np af 3\n1 2\n# between\n2 3\n");
        assertThat(counts(map)).isEqualTo("3/0/2/0/0");
    }

    @Test
    void writesAllThreeSyntaxes() throws Exception {
        ArgumentMap map = read(importer, "arg(a).\narg(b).\natt(a,b).\n");
        assertThat(write(new IccmaExporter.Apx(), map)).isEqualTo("arg(a).\narg(b).\natt(a,b).\n");
        assertThat(write(new IccmaExporter.Tgf(), map)).isEqualTo("a\nb\n#\na b\n");
        assertThat(write(new IccmaExporter.Numbered(), map)).isEqualTo("p af 2\n1 2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p af 2\n1 3\n|2:3", "p af 2\n1 x\n|2:3", "arg(a).\natt(a,z).|2", "arg(a)\n|1:1", "a\nb\n#\na\n|4:1", "p af 99999999\n|1", "a\nb\n|1:1"})
    void namesThePlaceOfAnError(String textAndPlace) {
        String[] parts = textAndPlace.split("\\|");
        assertThatThrownBy(() -> read(importer, parts[0])).isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.located()).startsWith("test:" + parts[1]));
    }
}
