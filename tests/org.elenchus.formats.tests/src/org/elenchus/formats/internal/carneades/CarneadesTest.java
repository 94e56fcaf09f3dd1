// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.carneades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;
import static org.elenchus.formats.internal.Readings.recognise;
import static org.elenchus.formats.internal.Readings.write;

import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

class CarneadesTest {
    private static final String CAF = """
            <caf version="1.3"><metadata title="T" creator="C"/><statements>
            <statement id="s1" weight="1.0" main="true" standard="DV"><descriptions><description lang="de">Ja</description><description lang="en">Yes</description></descriptions></statement>
            <statement id="s2" standard="CCE"><descriptions><description lang="en">No</description></descriptions></statement></statements>
            <arguments><argument id="a1" pro="false" strict="true" scheme="x" weight="0.7"><conclusion statement="s1"/><premises>
            <premise statement="s2" positive="false" role="minor"/><premise statement="undeclared" positive="true"/></premises>
            <exceptions><premise statement="s1"/></exceptions></argument></arguments>
            <references><metadata key="k" title="Book"/></references></caf>
            """;

    @Test
    void cafBothWays() throws Exception {
        ArgumentMap map = read(new CafImporter(), CAF);
        assertThat(counts(map)).isEqualTo("3/0/1/1/0");
        Statement first = map.getStatements().get(0);
        assertThat(first.getText()).isEqualTo("Yes");
        assertThat(first.getStandard()).isEqualTo(ProofStandard.DIALECTICAL_VALIDITY);
        assertThat(first.getStandpoint()).isEqualTo(Standpoint.ACCEPTED);
        assertThat(first.isMain()).isTrue();
        Argument argument = map.getArguments().get(0);
        assertThat(argument.isStrict()).isTrue();
        assertThat(argument.getStrength()).isEqualTo(0.7);
        assertThat(argument.getPremises()).extracting(Premise::getKind).containsExactly(PremiseKind.ORDINARY, PremiseKind.ORDINARY, PremiseKind.EXCEPTION);
        assertThat(argument.getPremises().get(0).isNegated()).isTrue();
        String once = write(new CafExporter(), map);
        assertThat(once).contains("lang=\"de\">Ja<", "standard=\"CCE\"", "key=\"k\"");
        assertThat(write(new CafExporter(), read(new CafImporter(), once))).isEqualTo(once);
    }

    @Test
    void lkifOfBothVersionsAndSeveralGraphs() throws Exception {
        String lkif = """

                <lkif><theory id="t"><imports><import uri="http://nowhere.invalid/x"/></imports></theory><argument-graphs>
                <argument-graph id="g1" title="One" main-issue="s1"><statements><statement id="s1" value="true" standard="BA"><s pred="p">Is <c>Max</c> here</s></statement>
                <statement id="s2" value="unknown"><s>b</s></statement></statements>
                <arguments><argument id="a" direction="con" weight="50.0"><conclusion statement="s1"/><premises><premise statement="s2" exception="true" polarity="negative"/></premises></argument></arguments></argument-graph>
                <argument-graph id="g2"><statements><statement id="s1" value="false"><s>other</s></statement></statements>
                <arguments><argument id="a" direction="pro"><conclusion statement="s1"/><premises/></argument></arguments></argument-graph></argument-graphs></lkif>
                """;
        assertThat(recognise(new LkifImporter(), "a.xml", lkif)).isGreaterThan(90);
        ArgumentMap map = read(new LkifImporter(), lkif.strip());
        assertThat(counts(map)).isEqualTo("3/1/1/0/0");
        assertThat(map.getStatements()).extracting(Statement::getText).containsExactly("Is Max here", "b", "other");
        assertThat(map.getGroups()).extracting(Group::getTitle).containsExactly("One", "g2");
        assertThat(map.getArguments().get(0).getPremises().get(0).getKind()).isEqualTo(PremiseKind.EXCEPTION);
        assertThat(map.getArguments().get(0).getStrength()).isNull();
    }

    @Test
    void yamlWithUndercuttersRolesAndIssues() throws Exception {
        String yaml = """
                meta:
                  title: Red
                statements:
                  p: The object is red.
                  q: {text: It looks red., assumed: true}
                  ¬app(a1): The light is red.
                  r: {text: r}
                arguments:
                  a1: {conclusion: p, premises: [q, s], undercutter: ¬app(a1), weight: 0.4}
                  a2: {conclusion: ¬app(a1), premises: {minor: r}, scheme: expert}
                issues:
                  i1: {positions: [p, r], standard: DV}
                assumptions: [r]
                tests: {in: [q]}
                """;
        ArgumentMap map = read(new YamlImporter(), yaml);
        assertThat(counts(map)).isEqualTo("5/2/1/1/1");
        assertThat(map.getStatements().get(0).getStandard()).isEqualTo(ProofStandard.DIALECTICAL_VALIDITY);
        assertThat(map.getStatements()).extracting(Statement::getStandpoint).containsExactly(Standpoint.NONE, Standpoint.ACCEPTED, Standpoint.NONE, Standpoint.ACCEPTED, Standpoint.REJECTED);
        assertThat(map.getArguments().get(2).getPremises().get(0).getRole()).isEqualTo("minor");
        assertThatThrownBy(() -> read(new YamlImporter(), "statements:\n  p: x\n  p: y\n")).isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isEqualTo(3));
        assertThatThrownBy(() -> read(new YamlImporter(), "statements: [\n")).isInstanceOf(FormatException.class);
    }
}
