// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.graphml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;
import static org.elenchus.formats.internal.Readings.recognise;
import static org.elenchus.formats.internal.Readings.write;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

class GraphmlTest {
    private static final String TYPED = """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
            <key id="k7" for="node" attr.name="nodeType"><default/></key><key id="k1" for="node" attr.name="description"/><key id="k2" for="node" attr.name="defeasible"/>
            <key id="k3" for="node" attr.name="url"/><graph edgedefault="directed" id="G">
            <node id="a"><data key="k7">I-node</data><data key="k1">only described</data><data key="k3">http://example.org</data></node>
            <node id="b"><data key="k7">I-node</data><data key="g"><y:ShapeNode><y:NodeLabel>drawn<y:LabelModel>no</y:LabelModel></y:NodeLabel></y:ShapeNode></data></node>
            <node id="r"><data key="k7">RA-node</data><data key="k2">false</data></node><node id="c"><data key="k7">CA-node</data></node>
            <node id="y"><data key="k7">YA-node</data></node><node id="u"/>
            <edge id="1" source="b" target="r"/><edge id="2" source="r" target="a"/><edge id="3" source="b" target="c"/><edge id="4" source="c" target="r"/><edge id="5" source="y" target="r"/></graph></graphml>
            """;

    @Test
    void typedNodesBothWays() throws Exception {
        ArgumentMap map = read(new YedImporter(), TYPED);
        assertThat(counts(map)).isEqualTo("2/1/1/0/1");
        assertThat(map.getStatements()).extracting(Statement::getText).containsExactly("only described", "drawn");
        assertThat(map.getArguments().get(0).isStrict()).isTrue();
        String once = write(new GraphmlExporter(), map);
        ArgumentMap again = read(new YedImporter(), once);
        assertThat(counts(again)).isEqualTo(counts(map));
        assertThat(again.getArguments().get(0).isStrict()).isTrue();
        assertThat(once).contains("http://example.org");
    }

    @Test
    void untypedNodesAreStatements() throws Exception {
        ArgumentMap map = read(new YedImporter(), """
                <graphml><graph><node id="a"/><node id="b"/><edge source="a" target="b"><data key="g"><PolyLineEdge><EdgeLabel>attacks</EdgeLabel></PolyLineEdge></data></edge>
                <edge source="b" target="a"/></graph></graphml>
                """);
        assertThat(counts(map)).isEqualTo("2/1/1/0/0");
    }

    @Test
    void argunetArgumentsLeadWhereTheirEdgesLead() throws Exception {
        String argunet = """
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:arg="http://www.argunet.org/xml/argml"><data key="d0"><arg:map><arg:mapTitle>M</arg:mapTitle></arg:map></data>
                <graph><node id="n0"><data key="d2"><arg:group><arg:title>G</arg:title></arg:group></data><graph>
                <node id="n0::n1"><data key="d2"><arg:argument id="9"><arg:title>A</arg:title><arg:proposition id="1" type="premise"><arg:content>p</arg:content></arg:proposition>
                <arg:proposition id="2" type="premise"><arg:content>q</arg:content></arg:proposition><arg:proposition id="3" type="conclusion"><arg:content>not t</arg:content></arg:proposition></arg:argument></data></node>
                <node id="n0::n2"><data key="d2"><arg:argument id="8"><arg:title>Sketch</arg:title></arg:argument></data></node></graph></node>
                <node id="t"><data key="d2"><arg:thesis id="5"><arg:title>T</arg:title><arg:content>t</arg:content></arg:thesis></data></node>
                <node id="s"><data key="d2"><arg:thesis id="1"><arg:title>Untitled</arg:title><arg:content>p</arg:content></arg:thesis></data></node>
                <edge id="e0" source="n0::n1" target="t"><data key="d4"><arg:edge sourcePropositionId="3" targetPropositionId="5" type="attack"/></data></edge>
                <edge id="e1" source="n0::n2" target="t"><data key="d4"><arg:edge type="sketchedSupport"/></data></edge>
                <edge id="e2" source="s" target="n0::n1"><data key="d4"><arg:edge targetPropositionId="1" type="support"/></data></edge></graph></graphml>
                """;
        assertThat(recognise(new ArgunetImporter(), "a.graphml", argunet)).isGreaterThan(recognise(new YedImporter(), "a.graphml", argunet));
        ArgumentMap map = read(new ArgunetImporter(), argunet);
        assertThat(counts(map)).isEqualTo("4/2/1/1/0");
        assertThat(map.getGroups().get(0).getMembers()).hasSize(2);
        assertThat(map.getArguments().get(1).getLabel()).isEqualTo("Sketch");
        assertThat(map.getArguments().get(2).getConclusion()).isSameAs(map.getArguments().get(0));
    }
}
