// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.gsn;

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
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.formats.internal.xml.XmlText;
import org.elenchus.formats.internal.xml.XmlWriter;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;

/**
 * Writes goal structures as EMF's XMI, each link on both of its ends, as such files have it. Statements that did not come from a goal structure become goals. The model has
 * no word for what argues against something.
 */
public final class GsnEmfExporter implements Exporter {
    /** Lists of the model in their order, and the kinds of element in them. */
    private static final Map<String, String> LISTS = new LinkedHashMap<>();
    private static final Set<String> OWN = Set.of(GoalStructure.ID, GoalStructure.KIND, GoalStructure.CONTEXT, GoalStructure.ELSEWHERE);

    static {
        LISTS.put("goals", "Goal");
        LISTS.put("strategies", "Strategy");
        LISTS.put("solutions", "Solution");
        LISTS.put("contexts", "Context");
        LISTS.put("justifications", "Justification");
        LISTS.put("assumptions", "Assumption");
    }

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.LABEL, Holds.MAIN, Holds.TAGS), request.report());
        GoalStructure.reportTheses(map, request.report());
        out.write(new Writing(map, request.report()).document());
    }

    /** A link from an element; the target's path, or what another file calls it. */
    private record Link(String path, Statement target, String elsewhere) {
    }

    /** One map on its way into a model. */
    private static final class Writing {
        private final ArgumentMap map;
        private final LossReport report;
        private final XmlWriter xml = new XmlWriter();
        private final Map<String, List<Statement>> lists = new LinkedHashMap<>();
        private final Map<Statement, String> paths = new HashMap<>();
        private final Map<String, Statement> byLabel = new HashMap<>();
        private final Map<Statement, List<Link>> supports = new HashMap<>();
        private final Map<Statement, List<Link>> contexts = new HashMap<>();
        private final Map<Statement, StringBuilder> supportOf = new HashMap<>();
        private final Map<Statement, StringBuilder> contextOf = new HashMap<>();
        private final Set<String> ids = new HashSet<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        Writing(ArgumentMap map, LossReport report) {
            this.map = map;
            this.report = report;
        }

        byte[] document() {
            LISTS.keySet().forEach(list -> lists.put(list, new ArrayList<>()));
            map.getStatements().forEach(this::place);
            map.getArguments().forEach(this::support);
            map.getStatements().forEach(this::context);
            xml.start("gsn:SafetyCase").attribute("xmi:version", "2.0").attribute("xmlns:xmi", "http://www.omg.org/XMI")
                    .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance").attribute("xmlns:gsn", "http://se.cs.toronto.edu/modelepedia/GSN");
            lists.forEach((list, members) -> members.forEach(member -> element(list, member)));
            for (Property property : map.getProperties()) {
                XmlElement kept = property.getKey().startsWith(GsnEmfImporter.PREFIX) ? XmlText.parse(property.getValue()) : null;
                if (kept != null) {
                    xml.copy(kept);
                }
            }
            return xml.end().bytes();
        }

        private void place(Statement statement) {
            String kind = kept(statement.getProperties(), GoalStructure.KIND);
            String list = LISTS.keySet().stream().filter(each -> LISTS.get(each).equals(kind)).findFirst().orElse("goals");
            if (kind != null && !LISTS.containsValue(kind)) {
                report.approximated(statement.getId(), "the " + kind + " became a goal", 0);
            }
            paths.put(statement, "//@" + list + "." + lists.get(list).size());
            lists.get(list).add(statement);
            if (statement.getLabel() != null) {
                byLabel.putIfAbsent(statement.getLabel(), statement);
            }
            for (String tag : statement.getTags()) {
                if (!tag.equals("undeveloped")) {
                    report.leftOut(statement.getId(), "the tag " + tag, 0);
                }
            }
        }

        private void support(Argument argument) {
            if (argument.getPolarity() == Polarity.CON || !(argument.getConclusion() instanceof Statement conclusion)) {
                report.leftOut(argument.getId(), argument.getPolarity() == Polarity.CON ? "an argument against something" : "an argument that supports no element", 0);
                return;
            }
            if (argument.getLabel() != null) {
                report.leftOut(argument.getId(), "the label of an argument", 0);
            }
            if (argument.getPremises().size() > 1) {
                report.approximated(argument.getId(), "linked premises became supports of their own", 0);
            }
            for (Premise premise : argument.getPremises()) {
                link(supports, supportOf, conclusion, premise.getStatement(), null, "supportedBy");
            }
            String elsewhere = kept(argument.getProperties(), GoalStructure.ELSEWHERE);
            if (elsewhere != null) {
                link(supports, supportOf, conclusion, null, elsewhere, "supportedBy");
            } else if (argument.getPremises().isEmpty()) {
                report.leftOut(argument.getId(), "an argument without premises", 0);
            }
        }

        private void context(Statement statement) {
            String kept = kept(statement.getProperties(), GoalStructure.CONTEXT);
            for (String name : kept == null ? new String[0] : kept.split(", ")) {
                Statement context = byLabel.get(name);
                link(contexts, contextOf, statement, context, context == null ? name : null, "inContextOf");
            }
        }

        /** Remembers the link at both of its ends. */
        private void link(Map<Statement, List<Link>> links, Map<Statement, StringBuilder> ends, Statement from, Statement to, String elsewhere, String feature) {
            List<Link> all = links.computeIfAbsent(from, key -> new ArrayList<>());
            if (to != null) {
                StringBuilder back = ends.computeIfAbsent(to, key -> new StringBuilder());
                back.append(back.isEmpty() ? "" : " ").append(paths.get(from)).append("/@").append(feature).append('.').append(all.size());
            }
            if (to != null || elsewhere != null) {
                all.add(new Link(paths.get(to), to, elsewhere));
            }
        }

        private void element(String list, Statement statement) {
            xml.start(list);
            String type = kept(statement.getProperties(), GsnEmfImporter.PREFIX + "xsi:type");
            xml.attribute("xsi:type", type != null || !Set.of("goals", "strategies").contains(list) ? type : "gsn:" + LISTS.get(list));
            xml.attribute("id", id(list, statement)).attribute("description", statement.getText() == null ? "" : statement.getText());
            statement.getProperties().stream().filter(property -> isAttribute(property) && !property.getKey().endsWith("xsi:type"))
                    .forEach(property -> xml.attribute(property.getKey().substring(GsnEmfImporter.PREFIX.length()), property.getValue()));
            xml.attribute("supports", supportOf.get(statement)).attribute("contextOf", contextOf.get(statement));
            links(supports.getOrDefault(statement, List.of()), "supportedBy", "target");
            links(contexts.getOrDefault(statement, List.of()), "inContextOf", "context");
            for (Property property : statement.getProperties()) {
                XmlElement child = isGsn(property) && !isAttribute(property) ? XmlText.parse(property.getValue()) : null;
                if (child != null) {
                    xml.copy(child);
                }
            }
            xml.end();
        }

        private void links(List<Link> links, String feature, String role) {
            for (Link link : links) {
                xml.start(feature).attribute(role, link.path);
                if (link.target == null) {
                    xml.start(role).attribute("href", link.elsewhere).end();
                }
                xml.end();
            }
        }

        private static boolean isGsn(Property property) {
            return property.getKey().startsWith(GsnEmfImporter.PREFIX) && !OWN.contains(property.getKey());
        }

        /** What was an attribute, not an element inside. */
        private static boolean isAttribute(Property property) {
            return isGsn(property) && !property.getValue().startsWith("<") && property.getKey().matches("gsn\\.[A-Za-z_][\\w.:-]*") && !property.getKey().equals("gsn.withoutText");
        }

        /** The label where no other element has it, else one made up. */
        private String id(String list, Statement statement) {
            String label = statement.getLabel();
            if (label != null && ids.add(label)) {
                return label;
            }
            if (label != null) {
                report.leftOut(statement.getId(), "the label " + label + ", which another element has", 0);
            }
            String letter = switch (list) {
                case "strategies" -> "S";
                case "solutions" -> "Sn";
                default -> list.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
            };
            String made;
            do {
                made = letter + numbers.merge(letter, 1, Integer::sum);
            } while (byLabel.containsKey(made) || !ids.add(made));
            return made;
        }
    }
}
