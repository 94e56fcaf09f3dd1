// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.rdf;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.formats.internal.xml.XmlWriter;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;

/** Writes the Argument Interchange Format as RDF/XML, in Dundee's namespace. Elements that came with an IRI keep it, others get one from their id. */
public final class AifRdfExporter implements Exporter {
    private static final String AIF = "http://www.arg.dundee.ac.uk/aif#";

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.SCHEME, Holds.UNDERCUT), request.report());
        out.write(new Writing(map).document());
    }

    /** One map on its way into a graph. */
    private static final class Writing {
        private final ArgumentMap map;
        private final XmlWriter xml = new XmlWriter();
        private final Map<Element, String> iris = new HashMap<>();
        /** The conclusions of each scheme node; those of copies belong to their original. */
        private final Map<Element, Set<Element>> conclusions = new HashMap<>();

        Writing(ArgumentMap map) {
            this.map = map;
        }

        byte[] document() {
            Map<String, Argument> byId = new HashMap<>();
            map.getArguments().forEach(argument -> byId.put(argument.getId(), argument));
            for (Element element : org.elenchus.model.Structure.elements(map)) {
                String kept = kept(element.getProperties(), AifRdfImporter.IRI);
                iris.put(element, kept == null || iris.containsValue(kept) ? "urn:elenchus:" + element.getId() : kept);
            }
            for (Argument argument : map.getArguments()) {
                Argument original = byId.getOrDefault(String.valueOf(kept(argument.getProperties(), NodeLinkGraph.COPY_OF)), argument);
                if (argument.getConclusion() != null) {
                    conclusions.computeIfAbsent(original, key -> new LinkedHashSet<>()).add(argument.getConclusion());
                }
            }
            xml.start("rdf:RDF").attribute("xmlns:rdf", Triples.RDF).attribute("xmlns:aif", AIF);
            map.getStatements().forEach(statement -> {
                xml.start("aif:I-node").attribute("rdf:about", iris.get(statement));
                text(statement, statement.getText());
                xml.end();
            });
            map.getArguments().stream().filter(argument -> kept(argument.getProperties(), NodeLinkGraph.COPY_OF) == null).forEach(this::argument);
            xml.end();
            return xml.bytes();
        }

        private void argument(Argument argument) {
            boolean con = argument.getPolarity() == Polarity.CON;
            xml.start(con ? "aif:CA-node" : "aif:RA-node").attribute("rdf:about", iris.get(argument));
            for (Premise premise : argument.getPremises()) {
                if (premise.getStatement() != null) {
                    xml.start("aif:Premise").attribute("rdf:resource", iris.get(premise.getStatement())).end();
                }
            }
            for (Element conclusion : conclusions.getOrDefault(argument, Set.of())) {
                xml.start("aif:Conclusion").attribute("rdf:resource", iris.get(conclusion)).end();
            }
            String label = kept(argument.getProperties(), AifRdfImporter.LABEL);
            text(argument, argument.getScheme() != null ? argument.getScheme() : label != null ? label : con ? "default conflict" : "default support");
            xml.end();
        }

        private void text(Element element, String text) {
            String language = kept(element.getProperties(), "rdf.language");
            xml.start("aif:claimText").attribute("xml:lang", language != null ? language : map.getLanguage()).text(text == null ? "" : text).end();
        }
    }
}
