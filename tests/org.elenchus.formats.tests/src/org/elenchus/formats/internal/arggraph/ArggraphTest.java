// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.arggraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;
import static org.elenchus.formats.internal.Readings.write;

import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Excerpt;
import org.junit.jupiter.api.Test;

class ArggraphTest {
    private static final String GRAPH = """
            <arggraph id="micro" topic_id="t" stance="pro"><edu id="e1"><![CDATA[One,]]></edu><edu id="e2">two.</edu><edu id="e3">Three.</edu><edu id="e4">Four.</edu><edu id="e5">Five.</edu>
            <joint id="j1"/><adu id="a1" type="pro"/><adu id="a2" type="opp"/><adu id="a3" type="pro"/><adu id="a4" type="pro"/>
            <edge id="c1" src="e1" trg="j1" type="seg"/><edge id="c2" src="e2" trg="j1" type="seg"/><edge id="c3" src="j1" trg="a1" type="seg"/>
            <edge id="c4" src="e3" trg="a2" type="seg"/><edge id="c5" src="e4" trg="a3" type="seg"/><edge id="c6" src="e5" trg="a4" type="seg"/>
            <edge id="c9" src="a4" trg="c8" type="add"/><edge id="c8" src="a3" trg="c7" type="und"/><edge id="c7" src="a2" trg="a1" type="reb"/></arggraph>
            """;

    @Test
    void edgesOntoEdges() throws Exception {
        ArgumentMap map = read(new ArggraphImporter(), GRAPH);
        assertThat(counts(map)).isEqualTo("4/0/2/1/1");
        assertThat(map.getStatements().get(0).getText()).isEqualTo("One, two.");
        assertThat(map.getStatements().get(0).isMain()).isTrue();
        Excerpt second = map.getStatements().get(0).getExcerpts().get(1);
        assertThat(map.getSources().get(0).getText().substring(second.getStart(), second.getEnd())).isEqualTo("two.");
        String once = write(new ArggraphExporter(), map);
        ArgumentMap again = read(new ArggraphImporter(), once);
        assertThat(counts(again)).isEqualTo(counts(map));
        assertThat(again.getStatements().get(0).getExcerpts()).hasSize(2);
        assertThat(write(new ArggraphExporter(), again)).isEqualTo(once);
    }

    @Test
    void edgesToNowhereAreRefusedWithTheirLine() {
        assertThatThrownBy(() -> read(new ArggraphImporter(), "<arggraph id='x'>\n<adu id='a1'/>\n<edge id='c1' src='a1' trg='c9' type='und'/></arggraph>"))
                .isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isEqualTo(3));
    }
}
