// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.formats.internal.figure.FigureWords;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.notation.Labelling;

import com.google.gson.Gson;

/** What a page knows of a map beside its figure: the statements, what speaks for and against each, and what an evaluation says. */
final class PageData {
    private final ArgumentMap map;
    private final Labelling labelling;
    private final FigureWords words;

    PageData(ArgumentMap map, Labelling labelling, FigureWords words) {
        this.map = map;
        this.labelling = labelling;
        this.words = words;
    }

    /** Safe inside a script element. */
    String json() {
        Map<String, Object> nodes = new LinkedHashMap<>();
        for (Statement statement : map.getStatements()) {
            if (statement.getId() != null) {
                nodes.put(statement.getId(), node(statement));
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : List.of("chosen", "pro", "con", "found")) {
            texts.put(key, words.get("html." + key));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("texts", texts);
        all.put("nodes", nodes);
        return new Gson().toJson(all);
    }

    private Map<String, Object> node(Statement statement) {
        Map<String, Object> node = new LinkedHashMap<>();
        if (statement.getLabel() != null && !statement.getLabel().isBlank()) {
            node.put("label", statement.getLabel().strip());
        }
        node.put("text", text(statement));
        if (!status(statement).isEmpty()) {
            node.put("status", status(statement));
        }
        reasons(statement, Polarity.PRO, "pro", node);
        reasons(statement, Polarity.CON, "con", node);
        return node;
    }

    private static void reasons(Statement statement, Polarity polarity, String key, Map<String, Object> node) {
        List<List<String>> reasons = new ArrayList<>();
        for (Argument argument : statement.getIncoming()) {
            if (argument.getPolarity() == polarity) {
                reasons.add(argument.getPremises().stream().map(Premise::getStatement).filter(s -> s != null && s.getId() != null).map(Statement::getId)
                        .toList());
            }
        }
        if (!reasons.isEmpty()) {
            node.put(key, reasons);
        }
    }

    private static String text(Statement statement) {
        return statement.getText() == null ? "" : statement.getText().strip();
    }

    private String status(Statement statement) {
        Labelling.Label label = labelling.label(statement.getId());
        return label == null ? "" : label.name().toLowerCase(Locale.ROOT);
    }

    /** One line for each statement. */
    String items() {
        StringBuilder items = new StringBuilder();
        for (Statement statement : map.getStatements()) {
            if (statement.getId() != null) {
                String shown = statement.getLabel() != null && !statement.getLabel().isBlank() ? statement.getLabel().strip() : text(statement);
                items.append("<li><button type=\"button\" data-id=\"").append(HtmlExporter.escaped(statement.getId())).append("\" class=\"")
                        .append(status(statement)).append("\">").append(HtmlExporter.escaped(shown)).append("</button></li>\n");
            }
        }
        return items.toString();
    }

    /** What the evaluation's signs mean, with how many statements have each; empty without an evaluation. */
    String legend() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("in", "out", "undecided").forEach(status -> counts.put(status, 0));
        for (Statement statement : map.getStatements()) {
            counts.computeIfPresent(status(statement), (status, count) -> count + 1);
        }
        StringBuilder legend = new StringBuilder();
        counts.forEach((status, count) -> {
            if (count > 0) {
                legend.append("<p class=\"").append(status).append("\">").append(HtmlExporter.escaped(words.get("html." + status, count))).append("</p>\n");
            }
        });
        return legend.isEmpty() ? "" : "<h2>" + HtmlExporter.escaped(words.get("html.evaluation")) + "</h2>\n" + legend;
    }
}
