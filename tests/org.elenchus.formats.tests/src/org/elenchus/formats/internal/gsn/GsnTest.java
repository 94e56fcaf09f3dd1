// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.gsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;
import static org.elenchus.formats.internal.Readings.recognise;
import static org.elenchus.formats.internal.Readings.write;

import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.junit.jupiter.api.Test;

class GsnTest {
    private static final String YAML = """
            module: {name: Main, uses: [sub.gsn.yaml]}
            G1:
              text: |
                Top
                goal
              supportedBy: S1
              inContextOf: [C1]
            S1: {supportedBy: [G2, G9]}
            G2: {text: Sub, undeveloped: true, layer1: more}
            C1: {}
            CG1: {text: But, challenges: G2}
            """;

    @Test
    void yamlBothWays() throws Exception {
        assertThat(recognise(new GsnYamlImporter(), "a.yaml", YAML)).isGreaterThan(90);
        ArgumentMap map = read(new GsnYamlImporter(), YAML);
        assertThat(counts(map)).isEqualTo("5/3/1/0/0");
        assertThat(map.getTitle()).isEqualTo("Main");
        assertThat(map.getStatements().get(2).getTags()).containsExactly("undeveloped");
        String once = write(new GsnYamlExporter(), map);
        assertThat(once).contains("G9", "layer1: more", "undeveloped: true", "uses", "inContextOf");
        ArgumentMap again = read(new GsnYamlImporter(), once);
        assertThat(counts(again)).isEqualTo(counts(map));
        assertThat(write(new GsnYamlExporter(), again)).isEqualTo(once);
    }

    @Test
    void aModuleIsNoElement() throws Exception {
        assertThat(counts(read(new GsnYamlImporter(), "module:\n  name: M\n  inContextOf: [C1]\n  supportedBy: [G1]\nG1: {}\n"))).isEqualTo("1/0/0/0/0");
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read(new GsnYamlImporter(), "- X1\n")).isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isEqualTo(1));
        assertThatThrownBy(() -> read(new GsnYamlImporter(), "G1: {}\nG2: {}\nG1: {}\n")).isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isEqualTo(3));
        assertThatThrownBy(() -> read(new GsnYamlImporter(), "X1: {}\n")).isInstanceOf(FormatException.class).hasMessageContaining("X1");
    }

    @Test
    void emfLinksAreStoredTwiceButCountedOnce() throws Exception {
        ArgumentMap map = read(new GsnEmfImporter(), """
                <gsn:SafetyCase xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:gsn="http://se.cs.toronto.edu/modelepedia/GSN">
                <goals id="G1" description="top"><supportedBy target="//@strategies.0"/><inContextOf context="//@contexts.0"/><asil value="B"/></goals>
                <goals id="G2" description="sub" supports="//@strategies.0/@supportedBy.0"/><strategies id="S1" description="by" supports="//@goals.0/@supportedBy.0">
                <supportedBy target="//@goals.1 //@solutions.0"/><supportedBy href="other.gsn#//@goals.3"/></strategies>
                <solutions id="Sn1" description="evidence"/><contexts id="C1" description="here" contextOf="//@goals.0/@inContextOf.0"/></gsn:SafetyCase>
                """);
        assertThat(counts(map)).isEqualTo("5/4/0/0/0");
        assertThat(map.getStatements().get(0).getProperties()).extracting("value").contains("C1");
        assertThat(map.getStatements().get(0).isMain()).isTrue();
        assertThat(map.getArguments().get(3).getProperties()).extracting("value").containsExactly("other.gsn#//@goals.3");
    }
}
