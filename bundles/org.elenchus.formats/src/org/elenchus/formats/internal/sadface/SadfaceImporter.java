// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.sadface;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Reads SADFace 0.1, whose metadata stand in the document itself, and 0.2, which has them in {@code metadata.core}. Atoms become statements, schemes arguments. */
public final class SadfaceImporter implements Importer {
    private static final Pattern ATOM = Pattern.compile("\"type\"\\s*+:\\s*+\"atom\"");
    static final String NODE = "sadface.node";
    static final String EDGE = "sadface.edge";
    static final String RESOURCE = "sadface.resource";
    static final String PASSAGE = "sadface.source";
    static final String REST = "sadface.rest";
    static final String STRAY_NODES = "sadface.strayNodes";
    static final String STRAY_EDGES = "sadface.strayEdges";

    @Override
    public int recognise(Probe probe) {
        Set<String> names = probe.memberNames();
        if (!names.contains("nodes") && !names.contains("edges")) {
            return 0;
        }
        boolean typed = names.contains("source_id") || !names.contains("nodeID") && ATOM.matcher(probe.text()).find();
        boolean headed = names.contains("analyst_name") || names.contains("analyst_email");
        return headed && names.contains("resources") ? 96 : typed ? 93 : 0;
    }

    @Override
    public FormatCounts counts(ArgumentMap map) {
        return NodeLinkGraph.counts(map);
    }

    /** What a scheme of that name does: whether it argues against is told by nothing else. */
    static Polarity polarity(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean con = lower.contains("conflict") || lower.contains("attack") || lower.contains("undercut") || lower.contains("rebut") || lower.contains("undermine");
        return con ? Polarity.CON : Polarity.PRO;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        if (!(Json.read(input) instanceof JsonObject root) || !(root.get("nodes") instanceof JsonArray) || !(root.get("edges") instanceof JsonArray)) {
            throw new FormatException("is JSON, but no SADFace document: it has no lists \"nodes\" and \"edges\"", input.name(), 1, 1);
        }
        return new Reading(root, report).map();
    }

    /** One document on its way into a map. */
    private static final class Reading {
        private final JsonObject root;
        private final LossReport report;
        private final NodeLinkGraph graph;
        private final Map<String, Source> resources = new HashMap<>();
        private final JsonArray strayNodes = new JsonArray();
        private final JsonArray strayEdges = new JsonArray();

        Reading(JsonObject root, LossReport report) {
            this.root = root;
            this.report = report;
            this.graph = new NodeLinkGraph(report);
        }

        ArgumentMap map() {
            head();
            Json.objects(root, "resources").forEach(this::resource);
            Json.objects(root, "nodes").forEach(this::node);
            Json.objects(root, "edges").forEach(this::edge);
            ArgumentMap map = graph.finish();
            JsonObject rest = new JsonObject();
            root.entrySet().stream().filter(member -> !java.util.Set.of("nodes", "edges", "resources").contains(member.getKey()))
                    .forEach(member -> rest.add(member.getKey(), member.getValue()));
            NodeLinkGraph.keep(map.getProperties(), REST, rest.toString());
            NodeLinkGraph.keep(map.getProperties(), STRAY_NODES, strayNodes.isEmpty() ? null : strayNodes.toString());
            NodeLinkGraph.keep(map.getProperties(), STRAY_EDGES, strayEdges.isEmpty() ? null : strayEdges.toString());
            return map;
        }

        private void head() {
            JsonObject core = Json.object(Json.object(root, "metadata"), "core");
            ArgumentMap map = graph.map();
            map.setTitle(first(Json.text(core, "title"), Json.text(root, "title")));
            map.setDescription(first(Json.text(core, "description"), Json.text(root, "description")));
            String analyst = first(Json.text(core, "analyst_name"), Json.text(root, "analyst_name"));
            if (analyst != null) {
                map.getAuthors().add(analyst);
            }
        }

        private void resource(JsonObject resource) {
            Source source = ArgumentmapFactory.eINSTANCE.createSource();
            String id = String.valueOf(Json.text(resource, "id"));
            source.setId(graph.ids().derive("resource:" + id));
            JsonObject metadata = Json.object(resource, "metadata");
            source.setTitle(first(Json.text(resource, "title"), Json.text(metadata, "title")));
            source.setUrl(first(Json.text(resource, "url"), Json.text(metadata, "url")));
            source.setText(first(Json.text(resource, "content"), Json.text(resource, "text")));
            NodeLinkGraph.keep(source.getProperties(), RESOURCE, resource.toString());
            graph.map().getSources().add(source);
            resources.putIfAbsent(id, source);
        }

        private void node(JsonObject node) {
            String id = Json.text(node, "id");
            String type = String.valueOf(Json.text(node, "type"));
            if (id == null || graph.has(id) || !type.equals("atom") && !type.equals("scheme")) {
                strayNodes.add(node);
                report.keptAsProperty(null, "a node of type " + type + (id == null ? " without an id" : " with the id " + id), 0);
            } else if (type.equals("atom")) {
                Statement statement = graph.proposition(id, first(Json.text(node, "text"), ""));
                Json.objects(node, "sources").forEach(passage -> passage(statement, passage));
                NodeLinkGraph.keep(statement.getProperties(), NODE, node.toString());
            } else {
                String name = first(Json.text(node, "name"), first(Json.text(node, "text"), ""));
                Argument argument = graph.scheme(id, polarity(name));
                boolean plain = name.isEmpty() || java.util.Set.of("support", "inference", "conflict", "attack").contains(name);
                argument.setScheme(plain ? null : name);
                NodeLinkGraph.keep(argument.getProperties(), NODE, node.toString());
            }
        }

        private void passage(Statement statement, JsonObject passage) {
            Excerpt excerpt = ArgumentmapFactory.eINSTANCE.createExcerpt();
            excerpt.setSource(resources.get(String.valueOf(Json.text(passage, "resource_id"))));
            excerpt.setExact(Json.text(passage, "text"));
            int start = whole(Json.text(passage, "offset"));
            int length = whole(Json.text(passage, "length"));
            excerpt.setStart(Math.max(0, start));
            excerpt.setEnd((int) Math.min(Integer.MAX_VALUE, (long) Math.max(0, start) + Math.max(0, length)));
            NodeLinkGraph.keep(excerpt.getProperties(), PASSAGE, passage.toString());
            statement.getExcerpts().add(excerpt);
        }

        private void edge(JsonObject edge) {
            String from = Json.text(edge, "source_id");
            String to = Json.text(edge, "target_id");
            boolean held = from != null && to != null && graph.has(from) && graph.has(to) && graph.edge(new NodeLinkGraph.Edge(from, to, EDGE, edge.toString()));
            if (!held) {
                strayEdges.add(edge);
                report.keptAsProperty(null, "an edge from " + from + " to " + to + ", which joins no two nodes of the document", 0);
            }
        }

        private static int whole(String number) {
            return number != null && number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
        }

        private static String first(String wish, String otherwise) {
            return wish == null ? otherwise : wish;
        }
    }
}
