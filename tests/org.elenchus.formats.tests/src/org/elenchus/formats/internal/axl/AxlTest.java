// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.axl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;
import static org.elenchus.formats.internal.Readings.write;

import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.junit.jupiter.api.Test;

class AxlTest {

    @Test
    void helpersAreFurtherPremises() throws Exception {
        ArgumentMap map = read(new AxlImporter(), """
                <argument><author>A</author><title>T</title><premise><title> Cats &amp; dogs </title><x>7</x>
                <helper><title>at the root</title></helper>
                <reason><title>purr</title><helper><title>quiet</title><reason><title>for the helper</title></reason></helper></reason>
                <objection><title>hunt</title><objection><title>no</title></objection></objection></premise></argument>
                """);
        assertThat(counts(map)).isEqualTo("7/2/2/1/0");
        assertThat(map.getStatements().get(0).getText()).isEqualTo("Cats & dogs");
        String once = write(new AxlExporter(), map);
        assertThat(once).contains("<x>7</x>", "<author>A</author>");
        ArgumentMap again = read(new AxlImporter(), once);
        assertThat(counts(again)).isEqualTo(counts(map));
        assertThat(write(new AxlExporter(), again)).isEqualTo(once);
    }

    @Test
    void otherXmlIsRefused() {
        assertThatThrownBy(() -> read(new AxlImporter(), "<argument><title>t</title></argument>")).isInstanceOf(FormatException.class).hasMessageContaining("main premise");
    }
}
