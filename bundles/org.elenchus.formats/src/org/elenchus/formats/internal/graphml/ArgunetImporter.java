// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.graphml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.formats.internal.xml.XmlTree;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/**
 * Reads Argunet's GraphML. Propositions and theses of one id are one statement. An argument becomes an argument for or against what its edge leads to, with its
 * premises; several edges make several. A sketched argument has no premises. A thesis that is a premise already, and leads to where it is one, supports the argument.
 */
public final class ArgunetImporter implements Importer {
    static final String PREFIX = "argunet.";
    static final String ID = "argunet.id";
    /** The type of the edge that an argument was. */
    static final String EDGE = "argunet.edge";
    /** On a statement that has a node of its own. */
    static final String THESIS = "argunet.thesis";
    static final String DEBATE = "argunet.debate";
    private static final String CONTENT = "content";
    private static final String TITLE = "title";

    @Override
    public int recognise(Probe probe) {
        String text = probe.textAfter('<');
        return text.contains("<graphml") && (text.contains("argunet.org/xml/argml") || text.contains("\"arg.node\"")) ? 97 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        XmlElement root = XmlTree.read(input);
        if (!root.name().equals("graphml")) {
            throw new FormatException("is not GraphML: its root element is <" + root.name() + ">", input.name(), root.line(), 1);
        }
        return new Reading(report).map(root);
    }

    /** One file on its way into a map. */
    private static final class Reading {
        private final MapBuilder builder = new MapBuilder();
        private final LossReport report;
        private final Map<String, Statement> theses = new HashMap<>();
        /** Arguments of the file by their node, in its order. */
        private final Map<String, XmlElement> arguments = new LinkedHashMap<>();
        private final Map<String, Argument> made = new HashMap<>();
        private final Map<String, String> groupOf = new LinkedHashMap<>();
        private final Map<String, Group> groups = new LinkedHashMap<>();
        private final List<XmlElement> edges = new ArrayList<>();

        Reading(LossReport report) {
            this.report = report;
        }

        ArgumentMap map(XmlElement root) {
            head(GraphmlKeys.inside(root, "map"));
            if (root.children("key").stream().anyMatch(key -> "nodegraphics".equals(key.get("yfiles.type")))) {
                report.leftOut(null, "where nodes and edges stand, and how they look", root.line());
            }
            root.children("graph").forEach(graph -> collect(graph, null));
            edges.forEach(this::outgoing);
            arguments.forEach(this::withoutEdge);
            edges.forEach(this::conclude);
            groupOf.forEach((node, group) -> {
                Element member = theses.containsKey(node) ? theses.get(node) : made.get(node);
                if (member != null && groups.get(group) != null && !groups.get(group).getMembers().contains(member)) {
                    groups.get(group).getMembers().add(member);
                }
            });
            return builder.map();
        }

        private void head(XmlElement head) {
            if (head == null) {
                return;
            }
            ArgumentMap map = builder.map();
            map.setTitle(head.text("mapTitle"));
            String description = head.text("mapDescription");
            map.setDescription(description == null || description.isEmpty() ? null : description);
            XmlElement debate = head.child("debate");
            if (debate != null) {
                MapBuilder.keep(map, DEBATE, debate.text(TITLE));
                String language = debate.text("language");
                map.setLanguage(language == null || language.isEmpty() ? null : language.replaceFirst("\\s*-.*", ""));
            }
        }

        private void collect(XmlElement graph, String group) {
            for (XmlElement child : graph.children()) {
                if (child.name().equals("edge")) {
                    edges.add(child);
                } else if (child.name().equals("node")) {
                    node(child, group);
                }
            }
        }

        private void node(XmlElement node, String group) {
            String id = node.get("id", "");
            XmlElement thesis = GraphmlKeys.inside(node, "thesis");
            XmlElement argument = GraphmlKeys.inside(node, "argument");
            XmlElement cluster = GraphmlKeys.inside(node, "group");
            groupOf.put(id, group);
            if (thesis != null) {
                Statement statement = proposition(thesis);
                String title = thesis.text(TITLE);
                statement.setLabel(title == null || title.equals("Untitled") ? null : title);
                MapBuilder.keep(statement, THESIS, "true");
                theses.put(id, statement);
            } else if (argument != null) {
                arguments.put(id, argument);
                argument.children("proposition").forEach(this::proposition);
            } else if (cluster != null) {
                Group made = ArgumentmapFactory.eINSTANCE.createGroup();
                made.setId(builder.ids().derive("group " + id));
                made.setTitle(cluster.text(TITLE));
                made.setColour(cluster.get("color"));
                groups.put(id, made);
                (group == null || groups.get(group) == null ? builder.map().getGroups() : groups.get(group).getGroups()).add(made);
            } else {
                report.leftOut(null, "the node " + id + ", which is neither thesis nor argument nor group", node.line());
            }
            node.children("graph").forEach(nested -> collect(nested, cluster == null ? group : id));
        }

        private Statement proposition(XmlElement element) {
            String key = element.get("id", "on line " + element.line());
            Statement statement = builder.statement(key);
            if (statement == null) {
                String text = element.text(CONTENT);
                statement = builder.addStatement(key, text == null || text.isEmpty() ? String.valueOf(element.text(TITLE)) : text);
                MapBuilder.keep(statement, ID, element.get("id"));
            }
            return statement;
        }

        private void outgoing(XmlElement edge) {
            String source = edge.get("source", "");
            String type = type(edge);
            Polarity polarity = type.toLowerCase(java.util.Locale.ROOT).endsWith("attack") ? Polarity.CON : Polarity.PRO;
            if (!theses.containsKey(source) && !arguments.containsKey(source)) {
                report.leftOut(null, "an edge from " + source + ", which is neither thesis nor argument", edge.line());
                return;
            }
            Argument argument = builder.addArgument("edge " + edge.get("id") + edge.line(), polarity, null);
            MapBuilder.keep(argument, EDGE, type);
            if (theses.containsKey(source)) {
                builder.addPremise(argument, theses.get(source));
            } else {
                describe(argument, arguments.get(source));
                if (made.putIfAbsent(source, argument) != null) {
                    report.approximated(argument.getId(), "an argument for several conclusions became one argument for each", edge.line());
                }
            }
            made.put("edge on line " + edge.line(), argument);
        }

        private void describe(Argument argument, XmlElement element) {
            String title = element.text(TITLE);
            argument.setLabel(title == null || title.equals("Untitled") ? null : title);
            argument.setNote(element.text("description"));
            MapBuilder.keep(argument, ID, element.get("id"));
            for (XmlElement proposition : element.children("proposition")) {
                Statement statement = proposition(proposition);
                if ("premise".equals(proposition.get("type"))) {
                    builder.addPremise(argument, statement);
                } else {
                    MapBuilder.keep(argument, PREFIX + proposition.get("type", "proposition"), statement.getId());
                    report.keptAsProperty(argument.getId(), "the " + proposition.get("type") + " that the argument states itself", proposition.line());
                }
            }
        }

        /** An argument that leads nowhere is one for the conclusion that it states itself. */
        private void withoutEdge(String node, XmlElement element) {
            if (made.containsKey(node)) {
                return;
            }
            Argument argument = builder.addArgument("node " + node, Polarity.PRO, null);
            describe(argument, element);
            for (XmlElement proposition : element.children("proposition")) {
                if ("conclusion".equals(proposition.get("type"))) {
                    argument.setConclusion(proposition(proposition));
                }
            }
            made.put(node, argument);
            if (argument.getConclusion() == null) {
                report.approximated(argument.getId(), "an argument without a conclusion", element.line());
            }
        }

        private void conclude(XmlElement edge) {
            Argument argument = made.get("edge on line " + edge.line());
            if (argument == null) {
                return;
            }
            String target = edge.get("target", "");
            XmlElement details = GraphmlKeys.inside(edge, "edge");
            Statement proposition = details == null ? null : builder.statement(details.get("targetPropositionId", ""));
            boolean itself = proposition != null && argument.getPremises().stream().anyMatch(premise -> premise.getStatement() == proposition);
            Element conclusion = theses.containsKey(target) ? theses.get(target) : proposition != null && !itself ? proposition : made.get(target);
            argument.setConclusion(conclusion == argument ? null : conclusion);
            if (argument.getConclusion() == null) {
                report.approximated(argument.getId(), "an argument that leads to " + target + ", which is not there", edge.line());
            }
        }

        private static String type(XmlElement edge) {
            XmlElement details = GraphmlKeys.inside(edge, "edge");
            return details == null ? "support" : details.get("type", "support");
        }
    }
}
