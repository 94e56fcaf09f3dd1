// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.aif;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.elenchus.formats.internal.json.Json;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Puts a map into an AIF document, around what an earlier AIF document left in its properties. */
final class AifWriter {
    private final ArgumentMap map;
    private final boolean extended;
    private final JsonObject rest;
    private final JsonObject graph;
    private final JsonArray nodes = new JsonArray();
    private final JsonArray edges = new JsonArray();
    /** Node ids as they stand in JSON: AIFdb writes strings, xAIF often numbers. */
    private final Map<Element, JsonElement> ids = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private long nextId = 1;

    AifWriter(ArgumentMap map, boolean extended) {
        this.map = map;
        this.extended = extended;
        String kept = kept(map.getProperties(), AifNodes.REST);
        rest = kept == null ? new JsonObject() : Json.parse(kept).getAsJsonObject();
        String wrapper = kept(map.getProperties(), AifNodes.WRAPPER);
        graph = wrapper == null ? rest : Json.object(rest, wrapper);
    }

    JsonObject document() {
        findLargestId();
        map.getStatements().forEach(statement -> node(statement, "I", statement.getText()));
        for (Argument argument : map.getArguments()) {
            if (!isDirect(argument) && !isCopy(argument)) {
                String type = argument.getPolarity() == Polarity.PRO ? "RA" : "CA";
                node(argument, type, argument.getPolarity() == Polarity.PRO ? "Default Inference" : "Default Conflict");
            }
        }
        map.getArguments().forEach(this::edges);
        addRest();
        return assemble();
    }

    private void findLargestId() {
        for (Element element : org.elenchus.model.Structure.elements(map)) {
            String node = kept(element.getProperties(), AifNodes.NODE);
            if (node != null) {
                remember(Json.text(Json.parse(node).getAsJsonObject(), "nodeID"));
            }
        }
        Json.objects(graph, "nodes").forEach(node -> remember(Json.text(node, "nodeID")));
        Json.objects(graph, "edges").forEach(edge -> remember(Json.text(edge, "edgeID")));
    }

    private void remember(String id) {
        if (id != null && id.matches("\\d{1,17}")) {
            nextId = Math.max(nextId, Long.parseLong(id) + 1);
        }
    }

    private void node(Element element, String type, String text) {
        String kept = kept(element.getProperties(), AifNodes.NODE);
        JsonObject node = kept == null ? new JsonObject() : Json.parse(kept).getAsJsonObject();
        if (kept == null) {
            node.addProperty("nodeID", Long.toString(nextId++));
        }
        boolean fresh = kept == null || !AifNodes.type(node).equals(type);
        node.addProperty("type", type);
        if (element instanceof Statement || fresh) {
            node.addProperty("text", text == null ? "" : text);
        }
        if (element instanceof Argument argument && !Objects.equals(argument.getScheme(), fresh ? null : AifNodes.scheme(node))) {
            String scheme = argument.getScheme() == null ? text : schemeName(argument.getScheme());
            node.addProperty("text", scheme);
            node.addProperty("scheme", scheme);
        }
        ids.put(element, node.get("nodeID"));
        written.add(AifNodes.id(node));
        nodes.add(node);
    }

    /** {@code expert-opinion} as AIFdb names schemes: {@code Expert Opinion}. */
    private static String schemeName(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            if (!word.isEmpty()) {
                name.append(name.isEmpty() ? "" : " ").append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }

    /** An argument that was no node but an edge, and can still be one. */
    private static boolean isDirect(Argument argument) {
        return kept(argument.getProperties(), NodeLinkGraph.DIRECT) != null && argument.getPolarity() == Polarity.PRO && argument.getScheme() == null
                && argument.getPremises().size() == 1 && argument.getConclusion() instanceof Statement && argument.getIncoming().isEmpty();
    }

    private boolean isCopy(Argument argument) {
        return original(argument) != argument;
    }

    /** The argument whose node this one shares: itself, or the one it is a further conclusion of, while both agree. */
    private Argument original(Argument argument) {
        String of = kept(argument.getProperties(), NodeLinkGraph.COPY_OF);
        if (of != null) {
            for (Argument candidate : map.getArguments()) {
                if (of.equals(candidate.getId()) && statements(candidate).equals(statements(argument)) && candidate.getPolarity() == argument.getPolarity()) {
                    return candidate;
                }
            }
        }
        return argument;
    }

    private static java.util.List<Statement> statements(Argument argument) {
        return argument.getPremises().stream().map(Premise::getStatement).toList();
    }

    private void edges(Argument argument) {
        Argument original = original(argument);
        if (isDirect(argument)) {
            Premise premise = argument.getPremises().get(0);
            edge(kept(premise.getProperties(), AifNodes.EDGE), premise.getStatement(), argument.getConclusion());
            return;
        }
        if (original == argument) {
            for (Premise premise : argument.getPremises()) {
                edge(kept(premise.getProperties(), AifNodes.EDGE), premise.getStatement(), argument);
            }
        }
        edge(kept(argument.getProperties(), AifNodes.EDGE), original, argument.getConclusion());
    }

    private void edge(String kept, Element from, Element to) {
        JsonElement fromId = ids.get(from);
        JsonElement toId = ids.get(to instanceof Argument argument ? original(argument) : to);
        if (fromId == null || toId == null) {
            return;
        }
        JsonObject edge = kept == null ? null : Json.parse(kept).getAsJsonObject();
        if (edge == null || !fromId.getAsString().equals(Json.text(edge, "fromID")) || !toId.getAsString().equals(Json.text(edge, "toID"))) {
            edge = new JsonObject();
            edge.addProperty("edgeID", Long.toString(nextId++));
            edge.add("fromID", fromId);
            edge.add("toID", toId);
            edge.add("formEdgeID", JsonNull.INSTANCE);
        }
        edges.add(edge);
    }

    private void addRest() {
        for (JsonObject node : Json.objects(graph, "nodes")) {
            nodes.add(node);
            written.add(String.valueOf(AifNodes.id(node)));
        }
        for (JsonObject edge : Json.objects(graph, "edges")) {
            if (written.contains(Json.text(edge, "fromID")) && written.contains(Json.text(edge, "toID"))) {
                edges.add(edge);
            }
        }
        String dangling = kept(map.getProperties(), AifNodes.DANGLING);
        if (dangling != null) {
            edges.addAll(Json.parse(dangling).getAsJsonArray());
        }
    }

    private JsonObject assemble() {
        JsonObject aif = new JsonObject();
        aif.add("nodes", nodes);
        aif.add("edges", edges);
        boolean wasAif = !rest.isEmpty();
        boolean keepsWrapper = graph != rest;
        graph.entrySet().stream().filter(member -> !aif.has(member.getKey())).forEach(member -> aif.add(member.getKey(), member.getValue()));
        if (!wasAif) {
            aif.add("locutions", new JsonArray());
        }
        if (!extended) {
            return aif;
        }
        String wrapper = keepsWrapper ? kept(map.getProperties(), AifNodes.WRAPPER) : "AIF";
        JsonObject document = new JsonObject();
        document.add(wrapper, aif);
        if (keepsWrapper) {
            rest.entrySet().stream().filter(member -> !member.getKey().equals(wrapper)).forEach(member -> document.add(member.getKey(), member.getValue()));
        }
        if (!keepsWrapper) {
            document.add("text", new JsonPrimitive(AnchoredText.write(map, ids)));
            document.add("OVA", new JsonObject());
        }
        return document;
    }
}
