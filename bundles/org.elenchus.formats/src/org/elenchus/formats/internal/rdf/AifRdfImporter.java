// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.rdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.spi.FormatCounts;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.TextInput;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.formats.internal.xml.XmlTree;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/**
 * Reads the Argument Interchange Format in RDF, as RDF/XML or N-Triples, in either namespace. Which properties are premises and conclusions, their names say:
 * those of conflicts are called conflicting and conflicted elements by some.
 */
public final class AifRdfImporter implements Importer {
    static final String IRI = "rdf.iri";
    static final String LABEL = "rdf.label";
    private static final Set<String> PREMISES = Set.of("premise", "haspremise", "conflictingelement", "hasconflictingelement");
    private static final Set<String> CONCLUSIONS = Set.of("conclusion", "hasconclusion", "conflictedelement", "hasconflictedelement");
    private static final Set<String> TEXTS = Set.of("claimText", "text");

    @Override
    public int recognise(Probe probe) {
        String text = probe.first() == '{' ? "" : probe.text();
        boolean aif = text.contains("/aif#") || text.contains("AIF.owl#") || text.contains("/AIF#");
        return aif && (text.contains("<rdf:RDF") || text.contains("RDF") && probe.first() == '<' || text.contains("22-rdf-syntax-ns#type>")) ? 96 : 0;
    }

    @Override
    public FormatCounts counts(ArgumentMap map) {
        return NodeLinkGraph.counts(map);
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        String head = Probe.of(input).text().stripLeading();
        boolean xml = head.startsWith("<?xml") || head.startsWith("<!") || head.startsWith("<rdf:") || head.matches("(?s)<\\w+(:\\w+)?[\\s/>].*");
        Triples triples = xml ? RdfXml.read(XmlTree.read(input), input.name()) : NTriples.read(TextInput.lines(input), input.name());
        Reading reading = new Reading(triples, report);
        ArgumentMap map = reading.map();
        if (map.getStatements().isEmpty() && map.getArguments().isEmpty()) {
            throw new FormatException("is RDF, but has no I-node, RA-node or CA-node of the Argument Interchange Format", input.name(), 1, 1);
        }
        return map;
    }

    /** One graph on its way into a map. */
    private static final class Reading {
        private final Triples triples;
        private final LossReport report;
        private final NodeLinkGraph graph;
        private final Map<String, Element> elements = new HashMap<>();
        private final Map<String, String> others = new LinkedHashMap<>();

        Reading(Triples triples, LossReport report) {
            this.triples = triples;
            this.report = report;
            this.graph = new NodeLinkGraph(report);
        }

        ArgumentMap map() {
            triples.subjects().forEach(this::node);
            triples.subjects().forEach(this::links);
            others.forEach((subject, type) -> {
                NodeLinkGraph.keep(graph.map().getProperties(), "rdf.node " + subject, type);
                report.keptAsProperty(null, "the node " + subject + " of type " + type, 0);
            });
            return graph.finish();
        }

        private void node(String subject, List<Triples.Statement> about) {
            String type = "";
            for (Triples.Statement statement : about) {
                if (statement.predicate().equals(Triples.TYPE) && (type.isEmpty() || statement.name().endsWith("-node"))) {
                    String name = Triples.localName(statement.value());
                    type = name.equals("NamedIndividual") ? type : name;
                }
            }
            switch (type) {
                case "I-node" -> {
                    Statement statement = graph.proposition(subject, text(about));
                    named(statement, subject);
                    rest(statement, about);
                }
                case "RA-node", "CA-node" -> {
                    Argument argument = graph.scheme(subject, type.equals("RA-node") ? Polarity.PRO : Polarity.CON);
                    named(argument, subject);
                    String label = text(about);
                    NodeLinkGraph.keep(argument.getProperties(), LABEL, label.isEmpty() ? null : label);
                    argument.setScheme(label.isEmpty() || label.toLowerCase(Locale.ROOT).startsWith("default") ? null : label);
                    rest(argument, about);
                }
                default -> others.put(subject, type.isEmpty() ? "(none)" : type);
            }
        }

        private void named(Element element, String subject) {
            elements.put(subject, element);
            NodeLinkGraph.keep(element.getProperties(), IRI, subject.startsWith("_:") ? null : subject);
        }

        private static String text(List<Triples.Statement> about) {
            for (Triples.Statement statement : about) {
                if (statement.literal() && TEXTS.contains(statement.name())) {
                    return statement.value().strip();
                }
            }
            return about.stream().filter(s -> s.literal() && s.name().equals("label")).map(s -> s.value().strip()).findFirst().orElse("");
        }

        private static void rest(Element element, List<Triples.Statement> about) {
            boolean first = true;
            for (Triples.Statement statement : about) {
                boolean text = TEXTS.contains(statement.name());
                if (!statement.predicate().equals(Triples.TYPE) && !(text && first) && !isLink(statement)) {
                    NodeLinkGraph.keep(element.getProperties(), "rdf." + statement.predicate(), statement.value());
                }
                if (text && statement.language() != null && first) {
                    NodeLinkGraph.keep(element.getProperties(), "rdf.language", statement.language());
                }
                first = first && !text;
            }
        }

        private static boolean isLink(Triples.Statement statement) {
            String name = statement.name().toLowerCase(Locale.ROOT);
            return PREMISES.contains(name) || CONCLUSIONS.contains(name);
        }

        private void links(String subject, List<Triples.Statement> about) {
            for (Triples.Statement statement : about) {
                if (statement.literal() || !isLink(statement)) {
                    continue;
                }
                boolean premise = PREMISES.contains(statement.name().toLowerCase(Locale.ROOT));
                String from = premise ? statement.value() : subject;
                String to = premise ? subject : statement.value();
                if (!graph.has(from) || !graph.has(to) || !graph.edge(new NodeLinkGraph.Edge(from, to, null, null))) {
                    NodeLinkGraph.keep(graph.map().getProperties(), "rdf.link " + subject + " " + statement.name(), statement.value());
                    report.keptAsProperty(elements.containsKey(subject) ? elements.get(subject).getId() : null, "a link of " + subject + " to " + statement.value(), 0);
                }
            }
        }
    }
}
