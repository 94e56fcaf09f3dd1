// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.graphml;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.nodelink.FileNames;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.formats.internal.xml.XmlWriter;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;

/** Writes GraphML for yEd and other graph programs: statements and arguments are nodes with a {@code nodeType} of the Argument Interchange Format. */
public final class GraphmlExporter implements Exporter {
    private static final double WIDTH = 200;
    private static final double HEIGHT = 60;

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.DESCRIPTION, Holds.NOTE, Holds.SCHEME, Holds.STRICT, Holds.UNDERCUT), request.report());
        out.write(new Writing(map).document());
    }

    /** One map on its way into a graph. */
    private static final class Writing {
        private final ArgumentMap map;
        private final XmlWriter xml = new XmlWriter();
        private final Map<String, String> keys = new LinkedHashMap<>();
        private final Map<Element, String> ids = new HashMap<>();
        private final FileNames names;
        private int edges;

        Writing(ArgumentMap map) {
            this.map = map;
            this.names = new FileNames(org.elenchus.model.Structure.elements(map), YedImporter.ID);
        }

        byte[] document() {
            xml.start("graphml").attribute("xmlns", "http://graphml.graphdrawing.org/xmlns").attribute("xmlns:y", "http://www.yworks.com/xml/graphml");
            keys();
            xml.start("graph").attribute("edgedefault", "directed").attribute("id", "G");
            data("title", map.getTitle());
            data("Description", map.getDescription());
            map.getStatements().forEach(this::statement);
            map.getArguments().stream().filter(Writing::hasNode).forEach(this::argument);
            map.getArguments().forEach(this::edges);
            xml.end().end();
            return xml.bytes();
        }

        private void keys() {
            key("title", "graph");
            key("Description", "graph");
            key("nodeType", "node");
            key("description", "node");
            key("defeasible", "node");
            for (Element element : org.elenchus.model.Structure.elements(map)) {
                for (Property property : element.getProperties()) {
                    if (isKept(property.getKey()) && !keys.containsKey(property.getKey().substring(YedImporter.PREFIX.length()))) {
                        key(property.getKey().substring(YedImporter.PREFIX.length()), "node");
                    }
                }
            }
            xml.start("key").attribute("id", "graphics").attribute("for", "node").attribute("yfiles.type", "nodegraphics").end();
        }

        private void key(String name, String domain) {
            String id = "d" + keys.size();
            keys.put(name, id);
            xml.start("key").attribute("id", id).attribute("for", domain).attribute("attr.name", name).attribute("attr.type", "string").end();
        }

        private static boolean isKept(String key) {
            return key.startsWith(YedImporter.PREFIX) && !Set.of(YedImporter.ID, YedImporter.PREFIX + "edge").contains(key);
        }

        private void data(String name, String value) {
            if (value != null) {
                xml.start("data").attribute("key", keys.get(name)).text(value).end();
            }
        }

        private void statement(Statement statement) {
            node(statement, "I-node", statement.getText() == null ? "" : statement.getText());
            xml.end();
        }

        private void argument(Argument argument) {
            boolean con = argument.getPolarity() == Polarity.CON;
            node(argument, con ? "CA-node" : "RA-node", argument.getScheme() != null ? argument.getScheme() : con ? "con" : "pro");
            data("defeasible", argument.isStrict() ? "false" : null);
            xml.end();
        }

        private void node(Element element, String type, String label) {
            ids.put(element, names.of(element));
            xml.start("node").attribute("id", names.of(element));
            data("nodeType", type);
            data("description", element.getNote());
            for (Property property : element.getProperties()) {
                if (isKept(property.getKey())) {
                    data(property.getKey().substring(YedImporter.PREFIX.length()), property.getValue());
                }
            }
            xml.start("data").attribute("key", "graphics").start("y:ShapeNode");
            xml.start("y:Geometry").attribute("width", WIDTH).attribute("height", HEIGHT).attribute("x", 0.0).attribute("y", 0.0).end();
            xml.start("y:NodeLabel").text(label).end().end().end();
        }

        private void edges(Argument argument) {
            String original = kept(argument.getProperties(), NodeLinkGraph.COPY_OF);
            boolean direct = kept(argument.getProperties(), NodeLinkGraph.DIRECT) != null;
            Element node = argument;
            if (original != null) {
                node = map.getArguments().stream().filter(a -> a.getId().equals(original)).findFirst().orElse(argument);
            }
            String conclusion = ids.get(argument.getConclusion());
            for (Premise premise : argument.getPremises()) {
                if (premise.getStatement() != null && original == null) {
                    edge(ids.get(premise.getStatement()), direct ? conclusion : ids.get(node), direct && argument.getPolarity() == Polarity.CON);
                }
            }
            if (!direct) {
                edge(ids.get(node), conclusion, false);
            }
        }

        private void edge(String from, String to, boolean attack) {
            if (from != null && to != null) {
                xml.start("edge").attribute("id", "e" + edges++).attribute("source", from).attribute("target", to);
                if (attack) {
                    xml.start("data").attribute("key", "graphics").start("y:PolyLineEdge").start("y:EdgeLabel").text("attack").end().end().end();
                }
                xml.end();
            }
        }

        private static boolean hasNode(Argument argument) {
            return kept(argument.getProperties(), NodeLinkGraph.DIRECT) == null && kept(argument.getProperties(), NodeLinkGraph.COPY_OF) == null;
        }
    }
}
