// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.araucaria;

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
import org.elenchus.formats.internal.tree.ArgumentTree;
import org.elenchus.formats.internal.tree.ArgumentTree.Node;
import org.elenchus.formats.internal.tree.ArgumentTree.Reason;
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.formats.internal.xml.XmlText;
import org.elenchus.formats.internal.xml.XmlWriter;
import org.elenchus.model.argumentmap.AnswerState;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.CriticalAnswer;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

/**
 * Writes Araucaria's markup. A unit has one refutation: where more is said against a statement, that is one unsaid proposition, which all of it supports, as the markup's own
 * documentation advises. What argues about an inference argues against or for its first premise.
 */
public final class AmlExporter implements Exporter {
    private static final int DEPTH_LIMIT = 400;

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.DESCRIPTION, Holds.AUTHORS, Holds.SOURCES, Holds.LABEL, Holds.EXCERPTS, Holds.IMPLICIT, Holds.MAIN, Holds.PARTICIPANT, Holds.SCHEME,
                Holds.ANSWERS, Holds.ROLE), request.report());
        ArgumentTree tree = ArgumentTree.of(map, DEPTH_LIMIT);
        tree.reportLosses(request.report());
        out.write(new Writing(map, tree, request.report()).document());
    }

    /** One map on its way into a document. */
    private static final class Writing {
        private final ArgumentMap map;
        private final ArgumentTree tree;
        private final LossReport report;
        private final XmlWriter xml = new XmlWriter();
        private final Set<String> labels = new HashSet<>();
        /** What is said of schemes at each statement, beside what the file said. */
        private final Map<Statement, List<Runnable>> schemes = new HashMap<>();
        private Source text;
        private int instances;

        Writing(ArgumentMap map, ArgumentTree tree, LossReport report) {
            this.map = map;
            this.tree = tree;
            this.report = report;
        }

        byte[] document() {
            map.getArguments().forEach(this::scheme);
            xml.start("ARG");
            copy(kept(map.getProperties(), AmlImporter.PREFIX + "schemeset"));
            source();
            for (int i = 0; i < tree.roots().size(); i++) {
                Node root = tree.roots().get(i);
                if (i > 0) {
                    report.approximated(root.statement().getId(), "the statement begins a second argument in the file, which Araucaria shows beside the first", 0);
                }
                unit(root, null, List.of());
            }
            return xml.end().bytes();
        }

        private void copy(String kept) {
            XmlElement element = kept == null ? null : XmlText.parse(kept);
            if (element != null) {
                xml.copy(element);
            }
        }

        private void source() {
            for (Source source : map.getSources()) {
                if (text == null && source.getText() != null) {
                    text = source;
                    xml.start("TEXT").text(source.getText()).end();
                } else if (source != map.getSources().get(0)) {
                    report.leftOut(source.getId(), "a source beside the text", 0);
                }
            }
            xml.start("EDATA").element("AUTHOR", map.getAuthors().isEmpty() ? "" : map.getAuthors().get(0));
            map.getAuthors().stream().skip(1).forEach(author -> report.leftOut(null, "the author " + author + ", since the file names one", 0));
            xml.element("DATE", orEmpty(kept(map.getProperties(), AmlImporter.PREFIX + "date")));
            xml.element("SOURCE", map.getSources().isEmpty() ? "" : orEmpty(map.getSources().get(0).getTitle())).element("COMMENTS", orEmpty(map.getDescription())).end();
        }

        private static String orEmpty(String text) {
            return text == null ? "" : text;
        }

        /** Schemes stand at the propositions that are in an instance of them; those that the file said are written as they were. */
        private void scheme(Argument argument) {
            if (argument.getScheme() == null || !(argument.getConclusion() instanceof Statement conclusion)) {
                if (argument.getScheme() != null || !argument.getAnswers().isEmpty()) {
                    report.leftOut(argument.getId(), "the argument scheme and its answers", 0);
                }
                return;
            }
            boolean said = argument.getPremises().stream().anyMatch(premise -> premise.getStatement() != null
                    && instances(premise.getStatement()).stream().anyMatch(instances(conclusion)::contains));
            if (said) {
                return;
            }
            String id = "e" + instances++;
            List<Statement> members = new ArrayList<>(List.of(conclusion));
            argument.getPremises().forEach(premise -> members.add(premise.getStatement()));
            for (Statement member : members) {
                boolean first = member == conclusion;
                schemes.computeIfAbsent(member, key -> new ArrayList<>()).add(() -> inScheme(argument, id, first));
            }
        }

        private static List<String> instances(Statement statement) {
            List<String> found = new ArrayList<>();
            for (Property property : statement.getProperties()) {
                XmlElement element = property.getKey().equals(AmlImporter.IN_SCHEME) ? XmlText.parse(property.getValue()) : null;
                if (element != null) {
                    found.add(element.get("schid", "").strip());
                }
            }
            return found;
        }

        private void inScheme(Argument argument, String id, boolean withAnswers) {
            xml.start("INSCHEME").attribute("scheme", argument.getScheme()).attribute("schid", id);
            for (CriticalAnswer answer : withAnswers ? argument.getAnswers() : List.<CriticalAnswer>of()) {
                xml.start("CQANS").attribute("answered", answer.getState() == AnswerState.MET ? "yes" : "no").end();
                if (answer.getState() != AnswerState.MET && answer.getState() != AnswerState.OPEN || answer.getNote() != null) {
                    report.approximated(argument.getId(), "the answer to a critical question is only yes or no", 0);
                }
            }
            xml.end();
        }

        /**
         * @param role  the part that the statement plays in the argument that it is a premise of; null where it plays none
         * @param about what argues about that argument
         */
        private void unit(Node node, String role, List<Reason> about) {
            xml.start("AU");
            proposition(node.statement(), role);
            List<Reason> all = new ArrayList<>(node.reasons());
            for (Reason reason : about) {
                report.approximated(reason.argument().getId(), "an argument about an inference is written as one about its first premise", 0);
                all.add(reason);
            }
            refutation(node.statement(), all.stream().filter(reason -> reason.argument().getPolarity() == Polarity.CON).toList());
            all.stream().filter(reason -> reason.argument().getPolarity() == Polarity.PRO).forEach(this::support);
            xml.end();
        }

        private void refutation(Statement statement, List<Reason> reasons) {
            if (reasons.isEmpty()) {
                return;
            }
            xml.start("REFUTATION");
            if (reasons.size() == 1 && reasons.get(0).premises().size() == 1) {
                Reason only = reasons.get(0);
                unit(only.premises().get(0), only.argument().getPremises().get(0).getRole(), only.reasons());
            } else {
                reasons.forEach(reason -> report.approximated(reason.argument().getId(), "an objection supports the one refutation that a statement can have", 0));
                xml.start("AU").start("PROP").attribute("missing", "yes").start("PROPTEXT").attribute("offset", -1)
                        .text("It is not the case that: " + orEmpty(statement.getText()).strip()).end().end();
                reasons.forEach(this::support);
                xml.end();
            }
            xml.end();
        }

        private void support(Reason reason) {
            if (reason.premises().isEmpty()) {
                report.leftOut(reason.argument().getId(), "an argument without premises", 0);
                return;
            }
            xml.start(reason.premises().size() > 1 ? "LA" : "CA");
            for (int i = 0; i < reason.premises().size(); i++) {
                Node premise = reason.premises().get(i);
                String role = reason.argument().getPremises().stream().filter(each -> each.getStatement() == premise.statement()).findFirst().map(each -> each.getRole()).orElse(null);
                unit(premise, role, i == 0 ? reason.reasons() : List.of());
            }
            xml.end();
        }

        private void proposition(Statement statement, String role) {
            xml.start("PROP");
            String label = statement.getLabel();
            if (label != null && label.matches("[A-Za-z_][\\w.-]*") && labels.add(label)) {
                xml.attribute("identifier", label);
            } else if (label != null) {
                report.leftOut(statement.getId(), "the label " + label + ", which is no identifier or not the first of its kind", 0);
            }
            xml.attribute("missing", statement.isImplicit() ? "yes" : "no");
            for (Property property : statement.getProperties()) {
                if (property.getKey().matches("araucaria\\.(nodelabel|supportlabel)")) {
                    xml.attribute(property.getKey().substring(AmlImporter.PREFIX.length()), property.getValue());
                }
            }
            words(statement);
            if (statement.getParticipant() != null) {
                for (String owner : statement.getParticipant().split(", ")) {
                    xml.start("OWNER").attribute("name", owner).end();
                }
            }
            rest(statement, AmlImporter.IN_SCHEME);
            schemes.getOrDefault(statement, List.of()).forEach(Runnable::run);
            if (kept(statement.getProperties(), AmlImporter.PREFIX + "role") != null) {
                rest(statement, AmlImporter.PREFIX + "role");
            } else if (role != null) {
                xml.start("ROLE").attribute("class", "Toulmin").attribute("element", role).end();
            }
            rest(statement, AmlImporter.PREFIX + "tutor");
            xml.end();
        }

        private void rest(Statement statement, String key) {
            statement.getProperties().stream().filter(property -> property.getKey().equals(key)).forEach(property -> copy(property.getValue()));
        }

        private void words(Statement statement) {
            Excerpt quoted = statement.getExcerpts().stream().filter(excerpt -> excerpt.getSource() == text && text != null).findFirst().orElse(null);
            String said = orEmpty(statement.getText()).strip();
            String offset = kept(statement.getProperties(), AmlImporter.PREFIX + "offset");
            if (quoted != null && statement.isImplicit()) {
                report.leftOut(statement.getId(), "the excerpt, since the statement is marked as missing in the text", 0);
            } else if (quoted != null && said.equals(quoted.getExact())) {
                offset = Integer.toString(quoted.getStart());
            } else if (quoted != null) {
                report.leftOut(statement.getId(), "the excerpt, since the statement has other words", 0);
            }
            if (statement.getExcerpts().size() > (quoted == null ? 0 : 1)) {
                report.leftOut(statement.getId(), "an excerpt beside the first of the text", 0);
            }
            xml.start("PROPTEXT").attribute("offset", offset == null ? "-1" : offset).text(said).end();
        }
    }
}
