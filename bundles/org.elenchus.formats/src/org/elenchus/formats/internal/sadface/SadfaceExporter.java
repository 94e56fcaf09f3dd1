// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.sadface;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.json.Json;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Writes SADFace 0.2, or 0.1 where the map was read from that. */
public final class SadfaceExporter implements Exporter {

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.DESCRIPTION, Holds.AUTHORS, Holds.SOURCES, Holds.EXCERPTS, Holds.SCHEME, Holds.UNDERCUT), request.report());
        out.write(Json.pretty(new Writing(map, request.report()).document()).getBytes(StandardCharsets.UTF_8));
    }

    /** One map on its way into a document. */
    private static final class Writing {
        private final ArgumentMap map;
        private final LossReport report;
        private final JsonArray nodes = new JsonArray();
        private final JsonArray edges = new JsonArray();
        private final JsonArray resources = new JsonArray();
        private final Map<Identified, String> ids = new HashMap<>();

        Writing(ArgumentMap map, LossReport report) {
            this.map = map;
            this.report = report;
        }

        JsonObject document() {
            map.getSources().forEach(this::resource);
            map.getStatements().forEach(this::atom);
            map.getArguments().stream().filter(Writing::hasNode).forEach(this::scheme);
            map.getArguments().forEach(this::edges);
            addKept(SadfaceImporter.STRAY_NODES, nodes);
            addKept(SadfaceImporter.STRAY_EDGES, edges);
            JsonObject document = parsed(map.getProperties(), SadfaceImporter.REST);
            head(document);
            document.add("edges", edges);
            document.add("nodes", nodes);
            document.add("resources", resources);
            return document;
        }

        private void head(JsonObject document) {
            boolean old = document.has("analyst_name") || document.has("analyst_email");
            JsonObject metadata = Json.object(document, "metadata");
            document.add("metadata", metadata);
            JsonObject core = old ? document : Json.object(metadata, "core");
            if (!old) {
                metadata.add("core", core);
            }
            set(core, "title", map.getTitle());
            set(core, "description", map.getDescription());
            set(core, "analyst_name", map.getAuthors().isEmpty() ? null : map.getAuthors().get(0));
            if (!old && !core.has("version")) {
                core.addProperty("version", "0.2");
                core.addProperty("id", uuid("map " + map.getTitle()));
            }
        }

        private void resource(Source source) {
            JsonObject resource = parsed(source.getProperties(), SadfaceImporter.RESOURCE);
            if (!resource.has("id")) {
                resource.addProperty("id", uuid(source.getId()));
                resource.addProperty("type", "text");
            }
            ids.put(source, Json.text(resource, "id"));
            JsonObject metadata = Json.object(resource, "metadata");
            set(metadata.has("title") ? metadata : resource, "title", source.getTitle());
            set(metadata.has("url") ? metadata : resource, "url", source.getUrl());
            set(resource, resource.has("text") ? "text" : "content", source.getText());
            if (!resource.has("metadata")) {
                resource.add("metadata", metadata);
            }
            resources.add(resource);
        }

        private void atom(Statement statement) {
            JsonObject node = node(statement, "atom");
            node.addProperty("text", statement.getText() == null ? "" : statement.getText());
            JsonArray passages = new JsonArray();
            statement.getExcerpts().forEach(excerpt -> passages.add(passage(excerpt)));
            if (node.has("sources") || !passages.isEmpty()) {
                node.add("sources", passages);
            }
            nodes.add(node);
        }

        private JsonObject passage(Excerpt excerpt) {
            JsonObject passage = parsed(excerpt.getProperties(), SadfaceImporter.PASSAGE);
            if (!passage.has("resource_id")) {
                set(passage, "resource_id", ids.get(excerpt.getSource()));
                set(passage, "text", excerpt.getExact());
                passage.addProperty("offset", excerpt.getStart());
                passage.addProperty("length", Math.max(0, excerpt.getEnd() - excerpt.getStart()));
            }
            return passage;
        }

        private void scheme(Argument argument) {
            JsonObject node = node(argument, "scheme");
            boolean con = argument.getPolarity() == Polarity.CON;
            String member = node.has("name") || !node.has("text") ? "name" : "text";
            boolean tells = argument.getScheme() != null && SadfaceImporter.polarity(argument.getScheme()) == argument.getPolarity();
            if (argument.getScheme() != null && !tells) {
                report.leftOut(argument.getId(), "the argument scheme, since the name of a scheme says here whether it is for or against", 0);
            }
            if (tells) {
                node.addProperty(member, argument.getScheme());
            } else if (argument.getScheme() != null) {
                node.addProperty(member, con ? "conflict" : "support");
            } else if (!node.has(member)) {
                node.addProperty(member, con ? "conflict" : "support");
            }
            nodes.add(node);
        }

        private JsonObject node(Element element, String type) {
            JsonObject node = parsed(element.getProperties(), SadfaceImporter.NODE);
            if (!node.has("id")) {
                node.addProperty("id", uuid(element.getId()));
                node.addProperty("type", type);
                node.add("metadata", new JsonObject());
            }
            ids.put(element, Json.text(node, "id"));
            return node;
        }

        private void edges(Argument argument) {
            String original = kept(argument.getProperties(), NodeLinkGraph.COPY_OF);
            boolean direct = kept(argument.getProperties(), NodeLinkGraph.DIRECT) != null;
            String scheme = original == null ? ids.get(argument) : map.getArguments().stream().filter(a -> a.getId().equals(original)).map(ids::get).findFirst().orElse(null);
            String conclusion = argument.getConclusion() == null ? null : ids.get(argument.getConclusion());
            for (Premise premise : argument.getPremises()) {
                if (premise.getStatement() != null && original == null) {
                    edge(ids.get(premise.getStatement()), direct ? conclusion : scheme, premise.getProperties());
                }
            }
            if (!direct && conclusion != null) {
                edge(scheme, conclusion, argument.getProperties());
            }
        }

        private void edge(String from, String to, List<Property> properties) {
            if (from == null || to == null) {
                return;
            }
            JsonObject edge = parsed(properties, SadfaceImporter.EDGE);
            if (!edge.has("id")) {
                edge.addProperty("id", uuid(from + ">" + to));
            }
            edge.addProperty("source_id", from);
            edge.addProperty("target_id", to);
            edges.add(edge);
        }

        private static boolean hasNode(Argument argument) {
            return kept(argument.getProperties(), NodeLinkGraph.DIRECT) == null && kept(argument.getProperties(), NodeLinkGraph.COPY_OF) == null;
        }

        private void addKept(String key, JsonArray to) {
            String kept = kept(map.getProperties(), key);
            if (kept != null && Json.parse(kept) instanceof JsonArray array) {
                array.forEach(to::add);
            }
        }

        private static JsonObject parsed(List<Property> properties, String key) {
            String kept = kept(properties, key);
            JsonElement element = kept == null ? null : Json.parse(kept);
            return element instanceof JsonObject object ? object : new JsonObject();
        }

        private static void set(JsonObject object, String member, String value) {
            if (value != null) {
                object.addProperty(member, value);
            }
        }

        private static String uuid(String of) {
            return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }
}
