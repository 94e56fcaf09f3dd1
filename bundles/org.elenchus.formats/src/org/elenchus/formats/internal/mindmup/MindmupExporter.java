// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.mindmup;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.json.Json;
import org.elenchus.formats.internal.tree.ArgumentTree;
import org.elenchus.formats.internal.tree.ArgumentTree.Node;
import org.elenchus.formats.internal.tree.ArgumentTree.Reason;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Writes MindMup's argument maps, version 3: each argument a group with its premises, arguments about an inference groups in that group. */
public final class MindmupExporter implements Exporter {
    /** Each level takes four of JSON's, of which readers take 255. */
    private static final int DEPTH_LIMIT = 50;
    private static final String IDEAS = "ideas";

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.NOTE, Holds.MAIN, Holds.IMPLICIT, Holds.UNDERCUT), request.report());
        ArgumentTree tree = ArgumentTree.of(map, DEPTH_LIMIT);
        tree.reportLosses(request.report());
        out.write(Json.pretty(new Writing().document(map, tree)).getBytes(StandardCharsets.UTF_8));
    }

    /** One map on its way into a document. */
    private static final class Writing {
        private int number;

        JsonObject document(ArgumentMap map, ArgumentTree tree) {
            JsonObject document = parsed(kept(map.getProperties(), MindmupImporter.PREFIX + "rest"));
            document.addProperty("formatVersion", 3);
            document.addProperty("id", "root");
            if (map.getTitle() != null) {
                document.addProperty("title", map.getTitle());
            }
            JsonObject ideas = new JsonObject();
            for (Node root : tree.roots()) {
                ideas.add(Integer.toString(ideas.size() + 1), idea(root));
            }
            document.add(IDEAS, ideas);
            return document;
        }

        private JsonObject idea(Node node) {
            JsonObject idea = new JsonObject();
            idea.addProperty("title", node.text());
            addKept(idea, node.repeated() ? null : node.statement());
            note(idea, node.statement().getNote(), node.statement());
            style(idea, node.statement().isImplicit());
            addReasons(idea, node.reasons(), List.of());
            return idea;
        }

        private JsonObject group(Reason reason) {
            JsonObject group = new JsonObject();
            group.addProperty("title", "group");
            addKept(group, reason.argument());
            JsonObject attributes = Json.object(group, "attr");
            attributes.addProperty("group", reason.argument().getPolarity() == Polarity.PRO ? "supporting" : "opposing");
            group.add("attr", attributes);
            addReasons(group, reason.reasons(), reason.premises());
            return group;
        }

        private void addReasons(JsonObject to, List<Reason> reasons, List<Node> premises) {
            JsonObject ideas = new JsonObject();
            premises.forEach(premise -> ideas.add(Integer.toString(ideas.size() + 1), idea(premise)));
            reasons.forEach(reason -> ideas.add(Integer.toString(ideas.size() + 1), group(reason)));
            if (!ideas.isEmpty()) {
                to.add(IDEAS, ideas);
            }
        }

        private void addKept(JsonObject to, Element element) {
            String kept = element == null ? null : kept(element.getProperties(), MindmupImporter.PREFIX + "idea");
            parsed(kept).entrySet().forEach(member -> to.add(member.getKey(), member.getValue()));
            number++;
            if (!to.has("id")) {
                to.addProperty("id", "e" + number);
            }
        }

        private static void note(JsonObject idea, String text, Element element) {
            if (text != null && kept(element.getProperties(), MindmupImporter.PREFIX + "stickyNote") == null) {
                JsonObject attributes = Json.object(idea, "attr");
                JsonObject note = Json.object(attributes, "note");
                note.addProperty("text", text);
                if (!note.has("index")) {
                    note.addProperty("index", 1);
                }
                attributes.add("note", note);
                idea.add("attr", attributes);
            }
        }

        private static void style(JsonObject idea, boolean implicit) {
            JsonObject attributes = Json.object(idea, "attr");
            JsonArray names = attributes.get("styleNames") instanceof JsonArray array ? array : new JsonArray();
            JsonElement style = new com.google.gson.JsonPrimitive("attr_implicit_claim");
            if (implicit && !names.contains(style)) {
                names.add(style);
                attributes.add("styleNames", names);
                idea.add("attr", attributes);
            } else if (!implicit) {
                names.remove(style);
            }
        }

        private static JsonObject parsed(String kept) {
            return kept != null && Json.parse(kept) instanceof JsonObject object ? object : new JsonObject();
        }
    }
}
