// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.json.Json;
import org.elenchus.formats.internal.nodelink.ImportIds;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Speakers, and the text that xAIF carries with its anchors: an I-node is said where it, or the locution that asserts it, is highlighted. */
final class AifText {
    private static final int CONTEXT = 32;

    private final AifDocument document;
    private final Map<String, Statement> statements;
    private final Map<String, JsonObject> others;

    AifText(AifDocument document, Map<String, Statement> statements, Map<String, JsonObject> others) {
        this.document = document;
        this.statements = statements;
        this.others = others;
    }

    void attach(ArgumentMap map, ImportIds ids, LossReport report) {
        Map<String, List<Statement>> asserted = assertedBy();
        speakers(asserted);
        String html = html();
        if (html == null || html.isBlank()) {
            return;
        }
        AnchoredText text = AnchoredText.parse(html);
        Source source = ArgumentmapFactory.eINSTANCE.createSource();
        source.setId(ids.derive("text"));
        source.setText(text.text());
        map.getSources().add(source);
        for (AnchoredText.Anchor anchor : text.anchors()) {
            String node = anchor.id().startsWith("node") ? anchor.id().substring(4) : anchor.id();
            List<Statement> said = statements.containsKey(node) ? List.of(statements.get(node)) : asserted.getOrDefault(node, List.of());
            said.forEach(statement -> statement.getExcerpts().add(excerpt(source, anchor)));
            if (said.isEmpty() && !others.containsKey(node)) {
                report.keptAsProperty(null, "a highlighted passage of the text belongs to no node: " + anchor.id(), 0);
            }
        }
    }

    private static Excerpt excerpt(Source source, AnchoredText.Anchor anchor) {
        String text = source.getText();
        Excerpt excerpt = ArgumentmapFactory.eINSTANCE.createExcerpt();
        excerpt.setSource(source);
        excerpt.setStart(anchor.start());
        excerpt.setEnd(anchor.end());
        excerpt.setExact(text.substring(anchor.start(), anchor.end()));
        excerpt.setPrefix(text.substring(Math.max(0, anchor.start() - CONTEXT), anchor.start()));
        excerpt.setSuffix(text.substring(anchor.end(), Math.min(text.length(), anchor.end() + CONTEXT)));
        return excerpt;
    }

    /** The text is a string, or an object with a member {@code txt}. */
    private String html() {
        JsonElement text = document.root().get("text");
        return text instanceof JsonObject object ? Json.text(object, "txt") : Json.text(document.root(), "text");
    }

    /** Statements by the locution that asserts them, through an illocutionary node: L → YA → I. */
    private Map<String, List<Statement>> assertedBy() {
        Map<String, List<String>> targets = new HashMap<>();
        for (JsonObject edge : Json.objects(document.graph(), "edges")) {
            targets.computeIfAbsent(String.valueOf(Json.text(edge, "fromID")), key -> new ArrayList<>()).add(String.valueOf(Json.text(edge, "toID")));
        }
        Map<String, List<Statement>> asserted = new LinkedHashMap<>();
        others.forEach((id, node) -> {
            if (AifNodes.type(node).equals("L")) {
                for (String illocution : targets.getOrDefault(id, List.of())) {
                    if (others.containsKey(illocution) && AifNodes.type(others.get(illocution)).equals("YA")) {
                        targets.getOrDefault(illocution, List.of()).stream().filter(statements::containsKey).map(statements::get)
                                .forEach(statement -> asserted.computeIfAbsent(id, key -> new ArrayList<>()).add(statement));
                    }
                }
            }
        });
        return asserted;
    }

    private void speakers(Map<String, List<Statement>> asserted) {
        Map<String, String> names = new HashMap<>();
        for (JsonObject person : Json.objects(document.graph(), "participants")) {
            String name = (nonNull(Json.text(person, "firstname")) + " " + nonNull(Json.text(person, "surname"))).strip();
            names.put(Json.text(person, "participantID"), name);
        }
        for (JsonObject locution : Json.objects(document.graph(), "locutions")) {
            String person = Json.text(locution, "personID");
            String name = names.getOrDefault(person, "").isEmpty() ? person : names.get(person);
            for (Statement statement : asserted.getOrDefault(Json.text(locution, "nodeID"), List.of())) {
                if (statement.getParticipant() == null) {
                    statement.setParticipant(name);
                }
            }
        }
    }

    private static String nonNull(String text) {
        return text == null ? "" : text;
    }
}
