// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.carneades;

import static org.elenchus.formats.internal.carneades.GraphReading.nonEmpty;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.formats.internal.xml.XmlText;
import org.elenchus.formats.internal.xml.XmlTree;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/**
 * Reads the argument graphs of the Legal Knowledge Interchange Format, of version 2.0.4 as of 2.1. Several graphs in one file become groups; an id means
 * another statement in each. Theories are kept as they stand; imports are never fetched.
 */
public final class LkifImporter implements Importer {
    static final String PREFIX = "lkif.";
    /** Of a map or group: the id of the graph that it was. */
    static final String GRAPH = "lkif.graph";

    @Override
    public int recognise(Probe probe) {
        return probe.textAfter('<').contains("<lkif") ? 96 : probe.hasExtension("lkif") ? 50 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        XmlElement root = XmlTree.read(input);
        if (!root.name().equals("lkif")) {
            throw new FormatException("is not LKIF: its root element is <" + root.name() + ">", input.name(), root.line(), 1);
        }
        return new Reading(report).map(root);
    }

    /** The words of a sentence, be it a text or a term. */
    static String plain(XmlElement sentence) {
        return sentence.text().strip().replaceAll("\\s+", " ");
    }

    /** One file on its way into a map. */
    private static final class Reading {
        private final MapBuilder builder = new MapBuilder();
        private final LossReport report;
        private final GraphReading reading;

        Reading(LossReport report) {
            this.report = report;
            this.reading = new GraphReading(builder, report);
        }

        ArgumentMap map(XmlElement root) {
            ArgumentMap map = builder.map();
            MapBuilder.keep(map, PREFIX + "version", root.get("version"));
            List<XmlElement> graphs = new ArrayList<>();
            root.children("argument-graphs").forEach(list -> graphs.addAll(list.children("argument-graph")));
            for (int i = 0; i < graphs.size(); i++) {
                graph(graphs.get(i), graphs.size() == 1 ? "" : i + 1 + "/");
            }
            for (XmlElement child : root.children()) {
                switch (child.name()) {
                    case "argument-graphs" -> {
                        // Read above.
                    }
                    case "sources" -> child.children("source").forEach(this::source);
                    default -> {
                        MapBuilder.keep(map, PREFIX + child.name(), XmlText.of(child));
                        report.keptAsProperty(null, "the element <" + child.name() + ">: rules, axioms and imports are no part of a map", child.line());
                    }
                }
            }
            map.getStatements().forEach(this::assume);
            return map;
        }

        /** What is assumed to be true, and has no arguments, a map accepts without being told. */
        private void assume(Statement statement) {
            boolean assumed = "true".equals(NodeLinkGraph.kept(statement.getProperties(), PREFIX + "assumption"));
            if (assumed && statement.getStandpoint() == Standpoint.ACCEPTED && statement.getIncoming().isEmpty()) {
                statement.setStandpoint(Standpoint.NONE);
            } else {
                Standards.unassumed(statement, Standpoint.UNDECIDED, report);
            }
        }

        private void source(XmlElement element) {
            Source source = ArgumentmapFactory.eINSTANCE.createSource();
            source.setId(builder.ids().derive("source " + element.line() + element.get("uri")));
            source.setUrl(element.get("uri"));
            source.setTitle(nonEmpty(element.get("element")));
            builder.map().getSources().add(source);
        }

        private void graph(XmlElement graph, String prefix) {
            ArgumentMap map = builder.map();
            int statements = map.getStatements().size();
            int arguments = map.getArguments().size();
            for (XmlElement list : graph.children("statements")) {
                list.children("statement").forEach(statement -> statement(prefix, statement, graph.get("main-issue", "")));
            }
            for (XmlElement list : graph.children("arguments")) {
                list.children("argument").forEach(argument -> argument(prefix, argument));
            }
            String title = nonEmpty(graph.get("title"));
            if (prefix.isEmpty()) {
                map.setTitle(title);
                MapBuilder.keep(map, GRAPH, graph.get("id"));
                return;
            }
            Group group = ArgumentmapFactory.eINSTANCE.createGroup();
            group.setId(builder.ids().derive("graph " + prefix));
            group.setTitle(title == null ? graph.get("id") : title);
            MapBuilder.keep(group, GRAPH, graph.get("id", prefix));
            group.getMembers().addAll(map.getStatements().subList(statements, map.getStatements().size()));
            group.getMembers().addAll(map.getArguments().subList(arguments, map.getArguments().size()));
            map.getGroups().add(group);
        }

        private void statement(String prefix, XmlElement element, String mainIssue) {
            String id = element.get("id", "");
            XmlElement sentence = element.child("s");
            String text = plain(sentence == null ? element : sentence);
            Statement statement = builder.addStatement(prefix + id, text.isEmpty() ? id : text);
            MapBuilder.keep(statement, GraphReading.ID, nonEmpty(id));
            statement.setMain(!id.isEmpty() && id.equals(mainIssue));
            String value = element.get("value", "unknown");
            statement.setStandpoint(value.equals("true") ? Standpoint.ACCEPTED : value.equals("false") ? Standpoint.REJECTED : Standpoint.NONE);
            MapBuilder.keep(statement, PREFIX + "assumption", element.get("assumption"));
            Standards.set(statement, element.get("standard"), report, element.line());
            if (sentence != null && (sentence.get("pred") != null || !sentence.children().isEmpty())) {
                MapBuilder.keep(statement, PREFIX + "sentence", XmlText.of(sentence));
                report.keptAsProperty(statement.getId(), "the logical form of a sentence", element.line());
            }
        }

        private void argument(String prefix, XmlElement element) {
            Argument argument = reading.argument(prefix, element, "con".equals(element.get("direction")) ? Polarity.CON : Polarity.PRO);
            if (argument.getConclusion() == null) {
                report.approximated(argument.getId(), "an argument without a conclusion", element.line());
            }
        }
    }
}
