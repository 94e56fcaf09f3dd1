// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.arggraph;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** Writes argument graphs of the microtext corpus: a unit of text for each excerpt of a statement, or one with the statement's text where it has none. */
public final class ArggraphExporter implements Exporter {

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.SOURCES, Holds.EXCERPTS, Holds.PARTICIPANT, Holds.MAIN, Holds.IMPLICIT, Holds.LABEL, Holds.UNDERCUT), request.report());
        out.write(new Writing(map, request.report()).document());
    }

    private record Link(String id, String from, String to, String type) {
    }

    /** One map on its way into a file. */
    private static final class Writing {
        private final ArgumentMap map;
        private final LossReport report;
        private final XmlWriter xml = new XmlWriter();
        private final Map<Statement, String> units = new HashMap<>();
        private final Map<Argument, String> edges = new HashMap<>();
        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Link> links = new ArrayList<>();

        Writing(ArgumentMap map, LossReport report) {
            this.map = map;
            this.report = report;
        }

        byte[] document() {
            String id = kept(map.getProperties(), ArggraphImporter.PREFIX + "id");
            xml.start("arggraph").attribute("id", id != null ? id : map.getTitle() == null ? "map" : map.getTitle())
                    .attribute("topic_id", kept(map.getProperties(), ArggraphImporter.PREFIX + "topic_id"))
                    .attribute("stance", kept(map.getProperties(), ArggraphImporter.PREFIX + "stance"));
            name();
            texts();
            for (Statement statement : map.getStatements()) {
                xml.start("adu").attribute("id", units.get(statement)).attribute("type", type(statement)).end();
            }
            map.getArguments().forEach(this::link);
            for (Link link : links) {
                xml.start("edge").attribute("id", link.id).attribute("src", link.from).attribute("trg", link.to).attribute("type", link.type).end();
            }
            xml.end();
            return xml.bytes();
        }

        private void name() {
            for (Statement statement : map.getStatements()) {
                String label = statement.getLabel();
                boolean usable = label != null && label.matches("a\\d+") && !taken.contains(label);
                units.put(statement, usable ? label : free("a"));
            if (label != null && !usable) {
                report.leftOut(statement.getId(), "the label " + label + ", since units are called a1, a2 and so on", 0);
            }
                taken.add(units.get(statement));
            }
            for (Argument argument : map.getArguments()) {
                String kept = kept(argument.getProperties(), ArggraphImporter.EDGE);
                edges.put(argument, kept != null && !taken.contains(kept) ? kept : free("c"));
                taken.add(edges.get(argument));
            }
        }

        private String free(String letter) {
            String made = letter + numbers.merge(letter, 1, Integer::sum);
            while (taken.contains(made)) {
                made = letter + numbers.merge(letter, 1, Integer::sum);
            }
            return made;
        }

        private String fresh(String letter) {
            String id = free(letter);
            taken.add(id);
            return id;
        }

        private void texts() {
            List<Link> segments = new ArrayList<>();
            for (Statement statement : map.getStatements()) {
                boolean worded = !statement.getExcerpts().isEmpty() || statement.getText() != null && !statement.getText().isEmpty();
                if (statement.isImplicit() && !worded) {
                    continue;
                }
                if (statement.isImplicit()) {
                    report.leftOut(statement.getId(), "that the statement is implicit, since it has a text", 0);
                }
                List<String> texts = statement.getExcerpts().stream().map(Excerpt::getExact).filter(java.util.Objects::nonNull).toList();
                for (String text : texts.isEmpty() ? List.of(String.valueOf(statement.getText())) : texts) {
                    String edu = fresh("e");
                    xml.start("edu").attribute("id", edu).text(text).end();
                    segments.add(new Link(null, edu, units.get(statement), "seg"));
                }
            }
            segments.forEach(segment -> links.add(new Link(fresh("c"), segment.from, segment.to, "seg")));
        }

        private static String type(Statement statement) {
            String kept = kept(statement.getProperties(), ArggraphImporter.TYPE);
            return kept != null ? kept : "opponent".equals(statement.getParticipant()) ? "opp" : "pro";
        }

        private void link(Argument argument) {
            Element conclusion = argument.getConclusion();
            if (conclusion == null || argument.getPremises().isEmpty()) {
                report.leftOut(argument.getId(), "an argument without " + (conclusion == null ? "a conclusion" : "premises"), 0);
                return;
            }
            String target = conclusion instanceof Statement statement ? units.get(statement) : edges.get((Argument) conclusion);
            String kept = kept(argument.getProperties(), ArggraphImporter.TYPE);
            boolean con = argument.getPolarity() == Polarity.CON;
            String type = kept != null ? kept : !con ? "sup" : conclusion instanceof Argument ? "und" : "reb";
            boolean first = true;
            for (Premise premise : argument.getPremises()) {
                if (premise.getStatement() != null) {
                    String edge = kept(premise.getProperties(), ArggraphImporter.EDGE);
                    String id = first ? edges.get(argument) : edge != null && taken.add(edge) ? edge : fresh("c");
                    links.add(new Link(id, units.get(premise.getStatement()), first ? target : edges.get(argument), first ? type : "add"));
                    first = false;
                }
            }
        }
    }
}
