// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.rdf;

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

class AifRdfTest {
    private static final String AIF = "http://www.arg.dundee.ac.uk/aif#";

    @Test
    void nestedXmlWithAnUndercut() throws Exception {
        ArgumentMap map = read(new AifRdfImporter(), """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:aif="http://www.arg.dundee.ac.uk/aif#">
                <aif:CA-node><aif:Premise rdf:resource="urn:c"/><aif:Conclusion><aif:RA-node rdf:about="urn:r"><aif:Premise><aif:I-node rdf:about="urn:a"><aif:claimText xml:lang="en">a</aif:claimText></aif:I-node></aif:Premise>
                <aif:Premise><aif:I-node rdf:about="urn:b" aif:claimText="b"/></aif:Premise><aif:Conclusion rdf:resource="urn:c"/><aif:claimText>from example</aif:claimText></aif:RA-node></aif:Conclusion></aif:CA-node>
                <aif:I-node rdf:about="urn:c"><aif:claimText>c</aif:claimText></aif:I-node><aif:TA-node/></rdf:RDF>
                """);
        assertThat(counts(map)).isEqualTo("3/1/1/1/1");
        assertThat(map.getStatements()).extracting(Statement::getText).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(map.getArguments()).extracting("scheme").contains("from example");
        String once = write(new AifRdfExporter(), map);
        ArgumentMap again = read(new AifRdfImporter(), once);
        assertThat(counts(again)).isEqualTo(counts(map));
        assertThat(once).contains("rdf:about=\"urn:r\"", "xml:lang=\"en\">a<");
        assertThat(write(new AifRdfExporter(), again)).isEqualTo(once);
    }

    @Test
    void individualsOfTheOtherNamespace() throws Exception {
        ArgumentMap map = read(new AifRdfImporter(), """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:owl="http://www.w3.org/2002/07/owl#" xmlns="http://www.arg.tech/aif#">
                <owl:NamedIndividual rdf:about="#1"><rdf:type rdf:resource="http://www.arg.tech/aif#I-node"/><claimText>x</claimText></owl:NamedIndividual>
                <owl:NamedIndividual rdf:about="#2"><rdf:type rdf:resource="http://www.arg.tech/aif#I-node"/><claimText>y</claimText></owl:NamedIndividual>
                <owl:NamedIndividual rdf:about="#3"><rdf:type rdf:resource="http://www.arg.tech/aif#CA-node"/><Premise rdf:resource="#1"/><Conclusion rdf:resource="#2"/></owl:NamedIndividual></rdf:RDF>
                """);
        assertThat(counts(map)).isEqualTo("2/0/1/0/0");
    }

    @Test
    void triplesWithBareCarriageReturns() throws Exception {
        String type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
        String triples = "# comment\r<urn:a> " + type + " <" + AIF + "I-node> .\r<urn:a> <" + AIF + "claimText> \"caf\\u00E9 \\\"x\\\"\"@en .\r_:b1 " + type + " <" + AIF + "RA-node> .\r_:b1 <" + AIF
                + "Premise> <urn:a>  .\r\n";
        assertThat(recognise(new AifRdfImporter(), "a.txt", triples)).isGreaterThan(90);
        ArgumentMap map = read(new AifRdfImporter(), triples);
        assertThat(counts(map)).isEqualTo("1/1/0/0/0");
        assertThat(map.getStatements().get(0).getText()).isEqualTo("café \"x\"");
        assertThatThrownBy(() -> read(new AifRdfImporter(), triples.replace('\r', '\n') + "<urn:a> nonsense\n"))
                .isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isGreaterThan(5));
    }
}
