// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.graphml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
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
 * Reads GraphML as yEd writes it. Where nodes have a {@code nodeType} of the Argument Interchange Format they are read so, and nodes without one are kept aside; where
 * no node has one, every node is a statement and every edge a reason, or an objection where the edge says so.
 */
public final class YedImporter implements Importer {
    static final String PREFIX = "graphml.";
    static final String ID = "graphml.id";
    /** Before the id of an edge that does not join elements of the argument; the value is the ids of its ends. */
    private static final String LINK = PREFIX + "link.";
    private static final Pattern OBJECTION = Pattern.compile("attack.*|con|contra|against|object.*|oppos.*|rebut.*|undercut.*|refut.*|conflict.*");

    @Override
    public int recognise(Probe probe) {
        String text = probe.textAfter('<');
        return text.contains("<graphml") ? 90 : probe.hasExtension("graphml") ? 50 : 0;
    }

    /** A graph has only nodes and edges: linked is what several edges lead into, whatever they come from. */
    @Override
    public FormatCounts counts(ArgumentMap map) {
        FormatCounts counts = NodeLinkGraph.counts(map);
        List<String> ends = map.getProperties().stream().filter(property -> property.getKey().startsWith(LINK)).map(property -> property.getValue()).toList();
        long linked = map.getArguments().stream().filter(argument -> {
            String id = NodeLinkGraph.kept(argument.getProperties(), ID);
            return id != null && argument.getPremises().size() + argument.getIncoming().size() + ends.stream().filter(end -> end.endsWith(" " + id)).count() > 1;
        }).count();
        return new FormatCounts(counts.statements(), counts.inferences(), counts.conflicts(), (int) linked, counts.undercuts());
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        XmlElement root = XmlTree.read(input);
        if (!root.name().equals("graphml") || root.child("graph") == null) {
            throw new FormatException("is not GraphML: its root element is <" + root.name() + "> or has no graph", input.name(), root.line(), 1);
        }
        return new Reading(report, root).map();
    }

    /** One file on its way into a map. */
    private static final class Reading {
        private final LossReport report;
        private final XmlElement root;
        private final GraphmlKeys keys;
        private final NodeLinkGraph graph;
        private final Map<String, XmlElement> nodes = new LinkedHashMap<>();
        private final Map<String, List<String>> groups = new LinkedHashMap<>();
        private final Map<String, Element> elements = new HashMap<>();
        private final List<XmlElement> edges = new ArrayList<>();
        private boolean typed;

        Reading(LossReport report, XmlElement root) {
            this.report = report;
            this.root = root;
            this.keys = new GraphmlKeys(root);
            this.graph = new NodeLinkGraph(report);
        }

        ArgumentMap map() {
            root.children("graph").forEach(each -> collect(each, null));
            typed = nodes.values().stream().anyMatch(node -> !kind(node).isEmpty());
            nodes.forEach(this::node);
            edges.forEach(this::edge);
            ArgumentMap map = graph.finish();
            for (XmlElement each : root.children("graph")) {
                keys.values(each, "graph").forEach((name, value) -> {
                    if (name.equals("title")) {
                        map.setTitle(value);
                    } else if (name.equalsIgnoreCase("description")) {
                        map.setDescription(value);
                    }
                });
            }
            groups.forEach(this::group);
            return map;
        }

        private void collect(XmlElement graphElement, String group) {
            for (XmlElement child : graphElement.children()) {
                String id = child.get("id", "node on line " + child.line());
                if (child.name().equals("node")) {
                    nodes.put(id, child);
                    if (group != null) {
                        groups.get(group).add(id);
                    }
                    for (XmlElement nested : child.children("graph")) {
                        groups.computeIfAbsent(id, key -> new ArrayList<>());
                        collect(nested, id);
                    }
                } else if (child.name().equals("edge")) {
                    edges.add(child);
                }
            }
        }

        /** {@code I}, {@code RA}, {@code CA}, another type as written, or an empty string. */
        private String kind(XmlElement node) {
            String type = keys.values(node, "node").getOrDefault("nodeType", "").strip();
            return type.replaceFirst("(?i)[-_ ]?node$", "");
        }

        private void node(String id, XmlElement node) {
            String kind = kind(node).toUpperCase(Locale.ROOT);
            Map<String, String> values = keys.values(node, "node");
            if (kind.equals("I") || !typed && !groups.containsKey(id)) {
                statement(id, node, values);
            } else if (kind.equals("RA") || kind.equals("CA")) {
                Argument argument = graph.scheme(id, kind.equals("RA") ? Polarity.PRO : Polarity.CON);
                argument.setStrict("false".equals(values.get("defeasible")));
                String label = GraphmlKeys.label(node);
                boolean plain = Set.of("RA", "CA", "PRO", "CON", "").contains(label.toUpperCase(Locale.ROOT));
                argument.setScheme(plain ? null : label);
                argument.setNote(values.get("description"));
                keep(argument, id, values);
            } else if (!groups.containsKey(id)) {
                String text = GraphmlKeys.label(node).isEmpty() ? values.getOrDefault("description", "") : GraphmlKeys.label(node);
                NodeLinkGraph.keep(graph.map().getProperties(), PREFIX + "node." + id, kind(node) + " " + text);
                report.keptAsProperty(null, "the node " + id + (kind.isEmpty() ? " without a type" : " of type " + kind(node)), node.line());
            }
        }

        private void statement(String id, XmlElement node, Map<String, String> values) {
            String label = GraphmlKeys.label(node);
            String description = values.getOrDefault("description", "").strip();
            Statement statement = graph.proposition(id, label.isEmpty() ? description : label);
            if (!label.isEmpty() && !description.isEmpty() && !description.equals(label)) {
                statement.setNote(description);
            }
            keep(statement, id, values);
        }

        private void keep(Element element, String id, Map<String, String> values) {
            elements.put(id, element);
            NodeLinkGraph.keep(element.getProperties(), ID, id);
            values.forEach((name, value) -> {
                if (!Set.of("nodeType", "description", "id").contains(name) && !(name.equals("defeasible") && element instanceof Argument)) {
                    NodeLinkGraph.keep(element.getProperties(), PREFIX + name, value);
                }
            });
        }

        private void edge(XmlElement edge) {
            String from = edge.get("source");
            String to = edge.get("target");
            int before = graph.map().getArguments().size();
            if (!graph.has(String.valueOf(from)) || !graph.has(String.valueOf(to)) || !graph.edge(new NodeLinkGraph.Edge(from, to, PREFIX + "edge", edge.get("id")))) {
                NodeLinkGraph.keep(graph.map().getProperties(), LINK + edge.get("id", ""), from + " " + to);
                report.keptAsProperty(null, "an edge from " + from + " to " + to + ", which does not join two elements of the argument", edge.line());
                return;
            }
            if (graph.map().getArguments().size() > before) {
                Argument argument = graph.map().getArguments().get(before);
                boolean con = OBJECTION.matcher(GraphmlKeys.label(edge).toLowerCase(Locale.ROOT)).matches()
                        || keys.values(edge, "edge").values().stream().anyMatch(value -> OBJECTION.matcher(value.toLowerCase(Locale.ROOT)).matches());
                argument.setPolarity(con ? Polarity.CON : Polarity.PRO);
            }
        }

        private void group(String id, List<String> members) {
            if (elements.containsKey(id)) {
                return;
            }
            Group group = ArgumentmapFactory.eINSTANCE.createGroup();
            group.setId(graph.ids().derive("group:" + id));
            group.setTitle(GraphmlKeys.label(nodes.get(id)));
            members.stream().map(elements::get).filter(java.util.Objects::nonNull).forEach(group.getMembers()::add);
            graph.map().getGroups().add(group);
        }
    }
}
