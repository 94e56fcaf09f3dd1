// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.mindmup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.freemind.FreemindImporter;
import org.elenchus.formats.internal.json.Json;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Reads {@code .mup} files of version 2 and 3, and the old ones that are FreeMind's XML.
 *
 * <p>A group becomes an argument with the group's ideas as linked premises; a group in a group argues about that inference. An idea that hangs on
 * another without a group is a statement that argues for nothing; what it hangs on is kept.
 */
public final class MindmupImporter implements Importer {
    static final String PREFIX = "mindmup.";
    private static final int DEPTH_LIMIT = 250;

    @Override
    public int recognise(Probe probe) {
        Set<String> names = probe.memberNames();
        boolean json = names.contains("ideas") && (names.contains("formatVersion") || names.contains("title"));
        return json ? 97 : probe.hasExtension("mup") ? 96 : names.contains("theme") && probe.text().contains("argument-mapping") ? 90 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        if (Probe.of(input).text().stripLeading().startsWith("<")) {
            return untie(new FreemindImporter().read(input, report, progress), report);
        }
        if (!(Json.read(input) instanceof JsonObject root) || !(root.get("ideas") instanceof JsonObject || root.has("formatVersion"))) {
            throw new FormatException("is JSON, but no MindMup map: it has neither \"ideas\" nor \"formatVersion\"", input.name(), 1, 1);
        }
        return new Reading(report).read(root);
    }

    /** MindMup's lines mean nothing unless a group says so, in its old files too: what FreeMind's reader took for reasons only hangs there. */
    private static ArgumentMap untie(ArgumentMap map, LossReport report) {
        for (Argument argument : List.copyOf(map.getArguments())) {
            Statement statement = argument.getPremises().get(0).getStatement();
            hangsOn(statement, argument.getConclusion(), report);
            argument.setConclusion(null);
            argument.getPremises().get(0).setStatement(null);
        }
        map.getArguments().clear();
        return map;
    }

    private static void hangsOn(Statement statement, Element above, LossReport report) {
        MapBuilder.keep(statement, PREFIX + "parent", above.getId());
        report.keptAsProperty(statement.getId(), "an idea that hangs on another without saying whether it supports or opposes it", 0);
    }

    /** One file on its way into a map. */
    private static final class Reading {
        private final MapBuilder builder = new MapBuilder();
        private final LossReport report;
        private int number;

        Reading(LossReport report) {
            this.report = report;
        }

        ArgumentMap read(JsonObject root) {
            String title = Json.text(root, "title");
            builder.map().setTitle(title == null ? null : title.strip());
            JsonObject rest = new JsonObject();
            root.entrySet().stream().filter(member -> !member.getKey().equals("ideas") && !member.getKey().equals("title"))
                    .forEach(member -> rest.add(member.getKey(), member.getValue()));
            MapBuilder.keep(builder.map(), PREFIX + "rest", rest.toString());
            // Before version 3 the outermost object was the root idea itself.
            boolean container = "3".equals(Json.text(root, "formatVersion")) || "root".equals(Json.text(root, "id"));
            if (container) {
                ideas(root).forEach(idea -> idea(idea, null, 0));
            } else {
                idea(root, null, 0);
            }
            return builder.map();
        }

        private void idea(JsonObject idea, Element above, int depth) {
            if (depth > DEPTH_LIMIT) {
                report.leftOut(null, "ideas nested deeper than " + DEPTH_LIMIT + " levels", 0);
            } else if (polarity(idea) != null && above != null) {
                group(idea, above, depth);
            } else if (isStyled(idea, "sticky_note") && above != null && ideas(idea).isEmpty()) {
                stickyNote(idea, above);
            } else {
                Statement statement = statement(idea);
                statement.setMain(above == null);
                if (above != null) {
                    hangsOn(statement, above, report);
                }
                ideas(idea).forEach(child -> idea(child, statement, depth + 1));
            }
        }

        private void stickyNote(JsonObject idea, Element above) {
            String text = String.valueOf(Json.text(idea, "title")).strip();
            above.setNote(above.getNote() == null ? text : above.getNote() + "\n" + text);
            MapBuilder.keep(above, PREFIX + "stickyNote", idea.toString());
            report.approximated(above.getId(), "a sticky note became part of the note of what it sticks on", 0);
        }

        private static boolean isStyled(JsonObject idea, String style) {
            return Json.object(idea, "attr").get("styleNames") instanceof JsonArray names && names.contains(new JsonPrimitive(style));
        }

        private void group(JsonObject group, Element above, int depth) {
            Argument argument = builder.addArgument(key(group), polarity(group), above);
            keepRest(argument, group);
            for (JsonObject idea : ideas(group)) {
                if (polarity(idea) != null) {
                    group(idea, argument, depth + 1);
                } else {
                    Statement premise = statement(idea);
                    builder.addPremise(argument, premise);
                    ideas(idea).forEach(child -> idea(child, premise, depth + 1));
                }
            }
        }

        private Statement statement(JsonObject idea) {
            String title = Json.text(idea, "title");
            Statement statement = builder.addStatement(key(idea), title == null ? "" : title.strip());
            JsonObject attributes = Json.object(idea, "attr");
            statement.setImplicit(isStyled(idea, "attr_implicit_claim"));
            JsonObject note = Json.object(attributes, "note");
            statement.setNote(Json.text(note, "text"));
            if (title != null && !title.equals(title.strip())) {
                MapBuilder.keep(statement, PREFIX + "title", title);
            }
            keepRest(statement, idea);
            return statement;
        }

        private static void keepRest(Element element, JsonObject idea) {
            JsonObject rest = new JsonObject();
            idea.entrySet().stream().filter(member -> !member.getKey().equals("ideas") && !member.getKey().equals("title"))
                    .forEach(member -> rest.add(member.getKey(), member.getValue()));
            MapBuilder.keep(element, PREFIX + "idea", rest.toString());
        }

        private String key(JsonObject idea) {
            String id = Json.text(idea, "id");
            return (id == null ? "" : id) + "#" + number++;
        }

        private static Polarity polarity(JsonObject idea) {
            String group = Json.text(Json.object(idea, "attr"), "group");
            if (group == null) {
                return null;
            }
            return group.equals("opposing") ? Polarity.CON : group.equals("supporting") ? Polarity.PRO : null;
        }

        /** The ideas below, by rank; ranks may be negative (left of the centre) or fractions. */
        private static List<JsonObject> ideas(JsonObject idea) {
            List<Map.Entry<String, JsonElement>> ranked = new ArrayList<>(Json.object(idea, "ideas").entrySet());
            ranked.sort(Comparator.comparingDouble(entry -> rank(entry.getKey())));
            List<JsonObject> ideas = new ArrayList<>();
            for (Map.Entry<String, JsonElement> entry : ranked) {
                if (entry.getValue() instanceof JsonObject child) {
                    ideas.add(child);
                }
            }
            return ideas;
        }

        private static double rank(String key) {
            try {
                return Double.parseDouble(key);
            } catch (NumberFormatException e) {
                return Double.MAX_VALUE;
            }
        }
    }
}
