// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.aif;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.core.spi.FormatCounts;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.json.Json;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Reads AIF JSON and xAIF. I-nodes become statements, RA- and CA-nodes arguments; locutions, illocutions, rephrases and all else is kept as it
 * stands in properties, which {@link AifExporter} writes back.
 */
public class AifImporter implements Importer {
    private static final Pattern FIRST_ID = Pattern.compile("\"nodeID\"\\s*+:\\s*+([\"\\d])");

    @Override
    public int recognise(Probe probe) {
        Set<String> names = probe.memberNames();
        if (!names.contains("nodes")) {
            return 0;
        }
        boolean graph = names.contains("nodeID") || names.contains("fromID");
        boolean empty = names.contains("edges") && names.contains("locutions");
        return !graph && !empty || isExtended(probe) ? 0 : graph ? 95 : 90;
    }

    /** Whether a document is xAIF: AIF is a member of it, or the graph stands alone, but has what only xAIF has. AIFdb writes the ids of dialogues as strings. */
    static boolean isExtended(Probe probe) {
        Set<String> names = probe.memberNames();
        if (names.contains("AIF") || names.contains("aif") || names.contains("OVA") || names.contains("participants") || names.contains("schemefulfillments")) {
            return true;
        }
        Matcher first = FIRST_ID.matcher(probe.text());
        return names.contains("locutions") && first.find() && first.group(1).charAt(0) != '"';
    }

    @Override
    public FormatCounts counts(ArgumentMap map) {
        return NodeLinkGraph.counts(map);
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        AifDocument document = AifDocument.of(Json.read(input), input.name());
        return new Reading(document, report, progress).map();
    }

    /** One document on its way into a map. */
    private static final class Reading {
        private final AifDocument document;
        private final LossReport report;
        private final Progress progress;
        private final NodeLinkGraph graph;
        private final Map<String, JsonObject> others = new LinkedHashMap<>();
        private final Map<String, Statement> statements = new HashMap<>();
        private final JsonArray dangling = new JsonArray();

        Reading(AifDocument document, LossReport report, Progress progress) {
            this.document = document;
            this.report = report;
            this.progress = progress;
            this.graph = new NodeLinkGraph(report);
        }

        ArgumentMap map() {
            JsonArray restNodes = new JsonArray();
            JsonArray restEdges = new JsonArray();
            Json.objects(document.graph(), "nodes").forEach(node -> node(node, restNodes));
            progress.checkCancelled();
            Json.objects(document.graph(), "edges").forEach(edge -> edge(edge, restEdges));
            ArgumentMap map = graph.finish();
            new AifText(document, statements, others).attach(map, graph.ids(), report);
            keepRest(map, restNodes, restEdges);
            return map;
        }

        private void node(JsonObject node, JsonArray rest) {
            String id = AifNodes.id(node);
            String type = AifNodes.type(node);
            if (id == null || graph.has(id) || others.containsKey(id)) {
                rest.add(node);
                report.keptAsProperty(null, id == null ? "a node without an id" : "a second node with the id " + id, 0);
            } else if (type.equals("I")) {
                String text = Json.text(node, "text");
                Statement statement = graph.proposition(id, text == null ? "" : text);
                statements.put(id, statement);
                NodeLinkGraph.keep(statement.getProperties(), AifNodes.NODE, node.toString());
            } else if (type.equals("RA") || type.equals("CA")) {
                Argument argument = graph.scheme(id, type.equals("RA") ? Polarity.PRO : Polarity.CON);
                argument.setScheme(AifNodes.scheme(node));
                NodeLinkGraph.keep(argument.getProperties(), AifNodes.NODE, node.toString());
            } else {
                others.put(id, node);
                rest.add(node);
                report.keptAsProperty(null, "node " + id + " of type " + (type.isEmpty() ? "(none)" : type), 0);
            }
        }

        private void edge(JsonObject edge, JsonArray rest) {
            String from = Json.text(edge, "fromID");
            String to = Json.text(edge, "toID");
            boolean held = from != null && to != null && graph.has(from) && graph.has(to)
                    && graph.edge(new NodeLinkGraph.Edge(from, to, AifNodes.EDGE, edge.toString()));
            if (!held) {
                if (!known(from) || !known(to)) {
                    dangling.add(edge);
                    report.keptAsProperty(null, "an edge from " + from + " to " + to + ", not both of which exist", 0);
                } else {
                    rest.add(edge);
                }
            }
        }

        private boolean known(String node) {
            return node != null && (graph.has(node) || others.containsKey(node));
        }

        private void keepRest(ArgumentMap map, JsonArray nodes, JsonArray edges) {
            JsonObject rest = new JsonObject();
            for (Map.Entry<String, JsonElement> member : document.root().entrySet()) {
                rest.add(member.getKey(), member.getKey().equals(document.wrapper()) ? graphRest(nodes, edges) : member.getValue());
            }
            if (document.wrapper() == null) {
                graphRest(nodes, edges).entrySet().forEach(member -> rest.add(member.getKey(), member.getValue()));
            } else {
                NodeLinkGraph.keep(map.getProperties(), AifNodes.WRAPPER, document.wrapper());
            }
            NodeLinkGraph.keep(map.getProperties(), AifNodes.REST, rest.toString());
            if (!dangling.isEmpty()) {
                NodeLinkGraph.keep(map.getProperties(), AifNodes.DANGLING, dangling.toString());
            }
        }

        private JsonObject graphRest(JsonArray nodes, JsonArray edges) {
            JsonObject rest = new JsonObject();
            for (Map.Entry<String, JsonElement> member : document.graph().entrySet()) {
                rest.add(member.getKey(), member.getKey().equals("nodes") ? nodes : member.getKey().equals("edges") ? edges : member.getValue());
            }
            return rest;
        }
    }
}
