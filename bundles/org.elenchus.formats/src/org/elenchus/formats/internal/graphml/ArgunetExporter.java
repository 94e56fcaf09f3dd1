// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.graphml;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.xml.XmlWriter;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;

/**
 * Writes Argunet's GraphML. A reason with one premise is an edge from thesis to thesis; other arguments are nodes with their premises inside, and an edge to what they argue
 * about. Arguments that one node of a file stood for share a node again.
 */
public final class ArgunetExporter implements Exporter {

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.DESCRIPTION, Holds.LABEL, Holds.NOTE, Holds.GROUPS, Holds.UNDERCUT), request.report());
        out.write(new Writing(map, request.report()).document());
    }

    /** One map on its way into a file. */
    private static final class Writing {
        private final ArgumentMap map;
        private final LossReport report;
        private final XmlWriter xml = new XmlWriter();
        /** Argunet's numbers of propositions and arguments. */
        private final Map<Element, String> numbers = new HashMap<>();
        private final Set<String> taken = new HashSet<>();
        /** The element that has the node; of arguments that share one, the first. */
        private final Map<Element, Element> owners = new LinkedHashMap<>();
        private final Map<Element, String> nodes = new HashMap<>();
        private final Map<String, Statement> byId = new HashMap<>();
        private int next = 1;
        private int edges;

        Writing(ArgumentMap map, LossReport report) {
            this.map = map;
            this.report = report;
        }

        byte[] document() {
            for (Statement statement : map.getStatements()) {
                byId.put(statement.getId(), statement);
                if (statement.getNote() != null) {
                    report.leftOut(statement.getId(), "the note", 0);
                }
            }
            number();
            head();
            Set<Element> grouped = new HashSet<>();
            xml.start("graph").attribute("edgedefault", "directed").attribute("id", "G");
            int index = 0;
            for (Group group : map.getGroups()) {
                group(group, "n" + index++, grouped);
            }
            for (Element element : owners.keySet()) {
                if (owners.get(element) == element && !grouped.contains(element)) {
                    node(element, "n" + index++);
                }
            }
            map.getArguments().forEach(this::edge);
            return xml.end().end().bytes();
        }

        private void number() {
            Map<String, Argument> byNode = new HashMap<>();
            for (Element element : org.elenchus.model.Structure.elements(map)) {
                String number = kept(element.getProperties(), ArgunetImporter.ID);
                Argument shared = number != null && element instanceof Argument argument ? byNode.putIfAbsent(number, argument) : null;
                boolean same = shared != null && statements(shared).equals(statements((Argument) element));
                if (same || number != null && taken.add(number)) {
                    numbers.put(element, number);
                }
                if (element instanceof Statement statement ? isThesis(statement) : !isEdge((Argument) element)) {
                    owners.put(element, same ? owners.get(shared) : element);
                }
            }
            for (Element element : org.elenchus.model.Structure.elements(map)) {
                while (!numbers.containsKey(element)) {
                    String number = Integer.toString(next++);
                    if (taken.add(number)) {
                        numbers.put(element, number);
                    }
                }
            }
        }

        private static List<Statement> statements(Argument argument) {
            return argument.getPremises().stream().map(Premise::getStatement).toList();
        }

        /** Whether an argument is no more than an edge between theses. */
        private static boolean isEdge(Argument argument) {
            return argument.getPremises().size() == 1 && argument.getPremises().get(0).getStatement() != null && argument.getConclusion() != null
                    && kept(argument.getProperties(), ArgunetImporter.ID) == null && argument.getLabel() == null && argument.getNote() == null && argument.getIncoming().isEmpty();
        }

        /** A statement has a node of its own, unless it was, and still is, only a premise inside arguments. */
        private static boolean isThesis(Statement statement) {
            if (kept(statement.getProperties(), ArgunetImporter.THESIS) != null || statement.getLabel() != null) {
                return true;
            }
            boolean inside = false;
            for (Premise premise : statement.getUsages()) {
                if (isEdge((Argument) premise.eContainer())) {
                    return true;
                }
                inside = true;
            }
            boolean known = kept(statement.getProperties(), ArgunetImporter.ID) != null;
            return known ? !inside && !isConcludedInside(statement) : !inside || !statement.getIncoming().isEmpty();
        }

        private static boolean isConcludedInside(Statement statement) {
            return statement.getIncoming().stream().anyMatch(argument -> kept(argument.getProperties(), ArgunetImporter.EDGE) == null && kept(argument.getProperties(), ArgunetImporter.ID) != null)
                    || statement.getIncoming().isEmpty() && statement.getUsages().isEmpty();
        }

        private void head() {
            xml.start("graphml").attribute("xmlns", "http://graphml.graphdrawing.org/xmlns").attribute("xmlns:arg", "http://www.argunet.org/xml/argml")
                    .attribute("xmlns:y", "http://www.yworks.com/xml/graphml");
            xml.start("key").attribute("attr.name", "arg.debate").attribute("id", "d0").end();
            xml.start("key").attribute("attr.name", "arg.node").attribute("for", "node").attribute("id", "d2").end();
            xml.start("key").attribute("attr.name", "arg.edge").attribute("for", "edge").attribute("id", "d4").end();
            xml.start("data").attribute("key", "d0").start("arg:map").element("arg:mapTitle", map.getTitle() == null ? "" : map.getTitle())
                    .element("arg:mapDescription", map.getDescription() == null ? "" : map.getDescription());
            String debate = kept(map.getProperties(), ArgunetImporter.DEBATE);
            if (debate != null || map.getLanguage() != null) {
                xml.start("arg:debate").element("arg:title", debate == null ? "" : debate).element("arg:language", map.getLanguage() == null ? "" : map.getLanguage()).end();
            }
            xml.end().end();
        }

        private void group(Group group, String id, Set<Element> grouped) {
            xml.start("node").attribute("id", id).attribute("yfiles.foldertype", "group").start("data").attribute("key", "d2");
            xml.start("arg:group").attribute("id", Integer.toString(id.hashCode())).attribute("color", group.getColour()).element("arg:title", group.getTitle() == null ? "" : group.getTitle())
                    .end().end();
            xml.start("graph").attribute("edgedefault", "directed").attribute("id", id + ":");
            int index = 0;
            for (Element member : group.getMembers()) {
                Element owner = owners.get(member);
                if (owner == null) {
                    report.leftOut(member.getId(), "that it is in the group " + group.getTitle() + ", since it has no node of its own", 0);
                } else if (grouped.add(owner)) {
                    node(owner, id + "::n" + index++);
                }
            }
            for (Group child : group.getGroups()) {
                group(child, id + "::n" + index++, grouped);
            }
            xml.end().end();
        }

        private void node(Element element, String id) {
            nodes.put(element, id);
            xml.start("node").attribute("id", id).start("data").attribute("key", "d2");
            if (element instanceof Statement statement) {
                xml.start("arg:thesis").attribute("id", numbers.get(statement)).element("arg:title", statement.getLabel() == null ? "Untitled" : statement.getLabel())
                        .element("arg:content", statement.getText() == null ? "" : statement.getText()).end();
            } else {
                argument((Argument) element);
            }
            xml.end().end();
        }

        private void argument(Argument argument) {
            xml.start("arg:argument").attribute("id", numbers.get(argument)).element("arg:title", argument.getLabel() == null ? "Untitled" : argument.getLabel())
                    .element("arg:description", argument.getNote());
            List<Property> own = argument.getProperties().stream().filter(property -> property.getKey().matches("argunet\\.(prelimary-)?conclusion")).toList();
            int index = 1;
            for (Premise premise : argument.getPremises()) {
                proposition(premise.getStatement(), "premise", index++);
            }
            for (Property property : own) {
                proposition(byId.get(property.getValue()), property.getKey().substring(ArgunetImporter.PREFIX.length()), index++);
            }
            xml.end();
        }

        private void proposition(Statement statement, String type, int index) {
            if (statement != null) {
                xml.start("arg:proposition").attribute("id", numbers.get(statement)).attribute("index", index).attribute("type", type)
                        .element("arg:content", statement.getText() == null ? "" : statement.getText()).end();
            }
        }

        private void edge(Argument argument) {
            boolean known = kept(argument.getProperties(), ArgunetImporter.ID) != null;
            String type = kept(argument.getProperties(), ArgunetImporter.EDGE);
            Element source = isEdge(argument) ? argument.getPremises().get(0).getStatement() : owners.get(argument);
            if (known && type == null) {
                return;
            }
            Element conclusion = argument.getConclusion();
            Element target = conclusion instanceof Statement statement && !isThesis(statement) ? within(statement, argument) : conclusion instanceof Argument ? owner((Argument) conclusion) : conclusion;
            if (target == null) {
                report.leftOut(argument.getId(), conclusion == null ? "that the argument has no conclusion" : "what the argument argues about, which has no node", 0);
                return;
            }
            boolean con = argument.getPolarity() == Polarity.CON;
            String written = type != null && type.toLowerCase(java.util.Locale.ROOT).endsWith("attack") == con ? type : con ? "attack" : "support";
            xml.start("edge").attribute("id", "e" + edges++).attribute("source", nodes.get(source)).attribute("target", nodes.get(target)).start("data").attribute("key", "d4");
            xml.start("arg:edge").attribute("sourceNodeId", numbers.get(source)).attribute("targetNodeId", numbers.get(target))
                    .attribute("targetPropositionId", conclusion instanceof Statement ? numbers.get(conclusion) : null).attribute("type", written).end().end().end();
        }

        private Element owner(Argument argument) {
            return owners.get(argument);
        }

        /** The node inside which a proposition stands, not that of the argument which argues about it. */
        private Element within(Statement statement, Argument about) {
            List<Element> found = new ArrayList<>();
            for (Premise premise : statement.getUsages()) {
                Element owner = owners.get((Argument) premise.eContainer());
                if (owner != null && owner != owners.get(about)) {
                    found.add(owner);
                }
            }
            return found.isEmpty() ? null : found.get(0);
        }
    }
}
