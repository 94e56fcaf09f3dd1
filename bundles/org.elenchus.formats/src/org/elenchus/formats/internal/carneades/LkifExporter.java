// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.carneades;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.nodelink.FileNames;
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.formats.internal.xml.XmlText;
import org.elenchus.formats.internal.xml.XmlWriter;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/**
 * Writes the argument graphs of LKIF 2.1. Groups that were graphs of a file are graphs again; all else is one graph. An argument about an inference becomes an exception
 * of that inference where it has one premise, for an exception that holds defeats it just so.
 */
public final class LkifExporter implements Exporter {

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.SOURCES, Holds.GROUPS, Holds.LABEL, Holds.STRENGTH, Holds.STANDPOINT, Holds.STANDARD, Holds.MAIN, Holds.SCHEME,
                Holds.ROLE, Holds.NEGATED, Holds.PREMISE_KIND), request.report());
        out.write(new Writing(map, request.report()).document());
    }

    /** One map on its way into a document. */
    private static final class Writing {
        private final ArgumentMap map;
        private final LossReport report;
        private final XmlWriter xml = new XmlWriter();
        private final List<Group> graphs;
        private final Set<Element> inGraphs = new HashSet<>();

        Writing(ArgumentMap map, LossReport report) {
            this.map = map;
            this.report = report;
            graphs = map.getGroups().stream().filter(group -> kept(group.getProperties(), LkifImporter.GRAPH) != null).toList();
            graphs.forEach(graph -> inGraphs.addAll(graph.getMembers()));
            map.getGroups().stream().filter(group -> !graphs.contains(group)).forEach(group -> report.leftOut(group.getId(), "a group", 0));
        }

        byte[] document() {
            String version = kept(map.getProperties(), LkifImporter.PREFIX + "version");
            xml.start("lkif").attribute("version", version == null ? "2.1" : version);
            sources();
            for (Property property : map.getProperties()) {
                XmlElement element = isRest(property.getKey()) ? XmlText.parse(property.getValue()) : null;
                if (element != null) {
                    xml.copy(element);
                }
            }
            xml.start("argument-graphs");
            List<Statement> statements = map.getStatements().stream().filter(statement -> !inGraphs.contains(statement)).toList();
            List<Argument> arguments = map.getArguments().stream().filter(argument -> !inGraphs.contains(argument)).toList();
            if (graphs.isEmpty() || !statements.isEmpty() || !arguments.isEmpty()) {
                String id = kept(map.getProperties(), LkifImporter.GRAPH);
                new Graph(statements, arguments).write(id == null ? "map" : id, map.getTitle());
            }
            for (Group graph : graphs) {
                new Graph(of(graph, Statement.class), of(graph, Argument.class)).write(kept(graph.getProperties(), LkifImporter.GRAPH), graph.getTitle());
            }
            return xml.end().end().bytes();
        }

        private static boolean isRest(String key) {
            return key.startsWith(LkifImporter.PREFIX) && !Set.of(LkifImporter.GRAPH, LkifImporter.PREFIX + "version").contains(key);
        }

        private static <T extends Element> List<T> of(Group graph, Class<T> kind) {
            return graph.getMembers().stream().filter(kind::isInstance).map(kind::cast).toList();
        }

        private void sources() {
            if (map.getSources().isEmpty()) {
                return;
            }
            xml.start("sources");
            for (Source source : map.getSources()) {
                xml.start("source").attribute("element", source.getTitle() == null ? "" : source.getTitle()).attribute("uri", source.getUrl() == null ? "" : source.getUrl()).end();
                if (source.getText() != null || !source.getAuthors().isEmpty() || source.getYear() != null || source.getCitationKey() != null) {
                    report.leftOut(source.getId(), "what a source says beyond title and address", 0);
                }
            }
            xml.end();
        }

        /** An argument graph; ids count within it. */
        private final class Graph {
            private final List<Statement> statements;
            private final List<Argument> arguments;
            private final FileNames names;
            private final FileNames argumentNames;

            Graph(List<Statement> statements, List<Argument> arguments) {
                this.statements = statements;
                this.arguments = arguments;
                this.names = new FileNames(statements, GraphReading.ID);
                this.argumentNames = new FileNames(arguments, GraphReading.ID);
            }

            void write(String id, String title) {
                Statement issue = statements.stream().filter(Statement::isMain).findFirst().orElse(null);
                xml.start("argument-graph").attribute("id", id).attribute("title", title).attribute("main-issue", issue == null ? "" : names.of(issue));
                xml.start("statements");
                statements.forEach(statement -> statement(statement, issue));
                xml.end().start("arguments");
                arguments.forEach(this::argument);
                xml.end().end();
            }

            private void statement(Statement statement, Statement issue) {
                if (statement.isMain() && statement != issue) {
                    report.leftOut(statement.getId(), "that the statement is a thesis, since a graph has one main issue", 0);
                }
                if (statement.getLabel() != null) {
                    report.leftOut(statement.getId(), "the label", 0);
                }
                if (statement.getStrength() != null) {
                    report.leftOut(statement.getId(), "the strength", 0);
                }
                String standard = kept(statement.getProperties(), Standards.STANDARD);
                String assumption = kept(statement.getProperties(), LkifImporter.PREFIX + "assumption");
                xml.start("statement").attribute("id", names.of(statement)).attribute("value", value(statement))
                        .attribute("assumption", Standards.isAssumed(statement) ? "true" : assumption)
                        .attribute("standard", standard != null ? standard : statement.getStandard() == ProofStandard.DEFAULT ? null : Standards.write(statement.getStandard()));
                String sentence = kept(statement.getProperties(), LkifImporter.PREFIX + "sentence");
                XmlElement logical = sentence == null ? null : XmlText.parse(sentence);
                if (logical != null && LkifImporter.plain(logical).equals(statement.getText())) {
                    xml.copy(logical);
                } else {
                    xml.start("s").text(statement.getText() == null ? "" : statement.getText()).end();
                }
                xml.end();
            }

            private String value(Statement statement) {
                if (statement.getStandpoint() == Standpoint.UNDECIDED && !statement.getIncoming().isEmpty()) {
                    report.leftOut(statement.getId(), "the standpoint undecided, since there are arguments about the statement", 0);
                }
                boolean holds = statement.getStandpoint() == Standpoint.ACCEPTED || Standards.isAssumed(statement);
                return holds ? "true" : statement.getStandpoint() == Standpoint.REJECTED ? "false" : "unknown";
            }

            private void argument(Argument argument) {
                if (argument.getConclusion() instanceof Argument target) {
                    boolean exception = argument.getPolarity() == Polarity.CON && argument.getPremises().size() == 1 && arguments.contains(target);
                    if (exception) {
                        report.approximated(argument.getId(), "an argument against an inference became an exception of that inference", 0);
                    } else {
                        report.leftOut(argument.getId(), "an argument about an inference", 0);
                    }
                    return;
                }
                if (argument.getConclusion() == null || names.of(argument.getConclusion()) == null) {
                    report.leftOut(argument.getId(), argument.getConclusion() == null ? "an argument without a conclusion" : "an argument whose conclusion is in another graph", 0);
                    return;
                }
                String weight = kept(argument.getProperties(), "carneades.weight");
                xml.start("argument").attribute("id", argumentNames.of(argument)).attribute("title", argument.getLabel() == null ? "" : argument.getLabel())
                        .attribute("direction", argument.getPolarity() == Polarity.PRO ? "pro" : "con").attribute("scheme", argument.getScheme() == null ? "" : argument.getScheme())
                        .attribute("weight", argument.getStrength() != null ? argument.getStrength() : weight);
                xml.start("conclusion").attribute("statement", names.of(argument.getConclusion())).end();
                xml.start("premises");
                argument.getPremises().forEach(premise -> premise(argument, premise, premise.getKind()));
                argument.getIncoming().stream().filter(each -> each.getPolarity() == Polarity.CON && each.getPremises().size() == 1)
                        .forEach(each -> premise(each, each.getPremises().get(0), PremiseKind.EXCEPTION));
                xml.end().end();
            }

            private void premise(Argument argument, Premise premise, PremiseKind kind) {
                String name = names.of(premise.getStatement());
                if (name == null) {
                    report.leftOut(argument.getId(), "a premise without a statement in the same graph", 0);
                    return;
                }
                xml.start("premise").attribute("polarity", premise.isNegated() ? "negative" : "positive").attribute("type", kind.getLiteral())
                        .attribute("role", premise.getRole() == null ? "" : premise.getRole()).attribute("statement", name).end();
            }
        }
    }
}
