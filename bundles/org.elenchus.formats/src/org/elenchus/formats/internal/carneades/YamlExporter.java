// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.carneades;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
import org.elenchus.formats.internal.nodelink.FileNames;
import org.elenchus.formats.internal.yaml.YamlInput;
import org.elenchus.formats.internal.yaml.YamlOutput;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Annotated;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/**
 * Writes the YAML of Carneades 4. It knows no arguments against a statement: they become arguments for its negation, which is at issue with it. Inferences have an
 * undercutter; where several things speak against one, or several premises together, the undercutter is a statement that they support.
 */
public final class YamlExporter implements Exporter {

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.DESCRIPTION, Holds.GROUPS, Holds.STRENGTH, Holds.STANDPOINT, Holds.STANDARD, Holds.SCHEME, Holds.ROLE, Holds.UNDERCUT),
                request.report());
        out.write(YamlOutput.block(new Writing(map, request.report()).document()).getBytes(StandardCharsets.UTF_8));
    }

    /** One map on its way into a document. */
    private static final class Writing {
        private static final Set<String> OWN = Set.of(GraphReading.ID, Standards.STANDARD, YamlImporter.ISSUE);

        private final ArgumentMap map;
        private final LossReport report;
        private final FileNames names;
        private final Map<String, Object> statements = new LinkedHashMap<>();
        private final Map<String, Object> arguments = new LinkedHashMap<>();
        private final Map<String, Object> issues = new LinkedHashMap<>();
        private final List<String> assumptions = new ArrayList<>();
        private final Set<Element> atIssue = new HashSet<>();
        private final Map<Element, String> negations = new HashMap<>();

        Writing(ArgumentMap map, LossReport report) {
            this.map = map;
            this.report = report;
            this.names = new FileNames(Structure.elements(map), GraphReading.ID);
        }

        Map<String, Object> document() {
            Map<String, Object> document = new LinkedHashMap<>();
            Map<String, Object> meta = meta();
            if (!meta.isEmpty()) {
                document.put("meta", meta);
            }
            map.getStatements().forEach(this::statement);
            map.getGroups().forEach(this::issue);
            map.getArguments().forEach(this::argument);
            map.getStatements().forEach(this::standard);
            document.put("statements", statements);
            add(document, "issues", issues);
            add(document, "arguments", arguments);
            if (!assumptions.isEmpty()) {
                document.put("assumptions", assumptions);
            }
            rest(map, document);
            return document;
        }

        private static void add(Map<String, Object> to, String key, Map<String, Object> value) {
            if (!value.isEmpty()) {
                to.put(key, value);
            }
        }

        private Map<String, Object> meta() {
            Map<String, Object> meta = new LinkedHashMap<>();
            if (map.getTitle() != null) {
                meta.put("title", map.getTitle());
            }
            if (map.getDescription() != null) {
                meta.put("notes", map.getDescription());
            }
            for (Property property : map.getProperties()) {
                if (property.getKey().startsWith(YamlImporter.META)) {
                    meta.put(property.getKey().substring(YamlImporter.META.length()), YamlInput.parse(property.getValue()));
                }
            }
            return meta;
        }

        /** What a file said beyond what a map holds. */
        private static void rest(Annotated of, Map<String, Object> to) {
            for (Property property : of.getProperties()) {
                String key = property.getKey();
                if (key.startsWith(YamlImporter.PREFIX) && !key.startsWith(YamlImporter.META) && !OWN.contains(key)) {
                    to.put(key.substring(YamlImporter.PREFIX.length()), YamlInput.parse(property.getValue()));
                }
            }
        }

        private void statement(Statement statement) {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("text", statement.getText() == null ? "" : statement.getText());
            rest(statement, details);
            statements.put(names.of(statement), details.size() == 1 ? details.get("text") : details);
            Standards.reportAssumed(statement, report);
            boolean leaf = statement.getIncoming().isEmpty();
            if (statement.getStandpoint() == Standpoint.ACCEPTED || Standards.isAssumed(statement)) {
                assumptions.add(names.of(statement));
            } else if (statement.getStandpoint() == Standpoint.UNDECIDED || statement.getStandpoint() == Standpoint.REJECTED && !leaf) {
                report.leftOut(statement.getId(), "the standpoint " + statement.getStandpoint().getLiteral(), 0);
            }
            if (statement.getStrength() != null) {
                report.leftOut(statement.getId(), "the strength of a statement", 0);
            }
        }

        private void issue(Group group) {
            String issue = kept(group.getProperties(), YamlImporter.ISSUE);
            if (!(issue != null && YamlInput.parse(issue) instanceof Map<?, ?> details)) {
                report.leftOut(group.getId(), "a group", 0);
                return;
            }
            atIssue.addAll(group.getMembers());
            Map<String, Object> written = YamlInput.asMap(details);
            written.put("positions", group.getMembers().stream().map(names::of).toList());
            issues.put(group.getTitle() == null ? group.getId() : group.getTitle(), written);
        }

        private void argument(Argument argument) {
            Element conclusion = argument.getConclusion();
            if (conclusion == null) {
                report.leftOut(argument.getId(), "an argument without a conclusion", 0);
                return;
            }
            boolean pro = argument.getPolarity() == Polarity.PRO;
            if (conclusion instanceof Argument target && (pro || isUndercutter(argument))) {
                if (pro) {
                    report.leftOut(argument.getId(), "an argument for an inference", 0);
                } else if (argument.getScheme() != null || argument.getStrength() != null || argument.getPremises().get(0).getRole() != null) {
                    report.leftOut(argument.getId(), "scheme, strength and roles of an undercutter", 0);
                }
                return;
            }
            if (conclusion instanceof Statement statement && !pro) {
                report.approximated(argument.getId(), "an argument against a statement became one for its negation", 0);
                atIssue(statement);
            }
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("conclusion", pro ? names.of(conclusion) : negation(conclusion));
            if (argument.getScheme() != null) {
                details.put("scheme", argument.getScheme());
            }
            details.put("premises", premises(argument));
            if (argument.getStrength() != null) {
                details.put("weight", argument.getStrength());
            }
            undercutter(argument, details);
            rest(argument, details);
            arguments.put(names.of(argument), details);
        }

        /** Whether an argument is all that speaks against its inference, by one premise. */
        private static boolean isUndercutter(Argument argument) {
            return argument.getPremises().size() == 1 && argument.getPremises().get(0).getStatement() != null
                    && argument.getConclusion().getIncoming().stream().filter(each -> each.getPolarity() == Polarity.CON).count() == 1;
        }

        private void undercutter(Argument argument, Map<String, Object> details) {
            List<Argument> against = argument.getIncoming().stream().filter(each -> each.getPolarity() == Polarity.CON).toList();
            if (against.size() == 1 && isUndercutter(against.get(0))) {
                details.put("undercutter", names.of(against.get(0).getPremises().get(0).getStatement()));
            } else if (!against.isEmpty()) {
                details.put("undercutter", negation(argument));
                against.forEach(each -> report.approximated(each.getId(), "an argument against an inference became one for the statement that undercuts it", 0));
            }
        }

        /** The statement that says the contrary of a statement, or that an argument does not apply. */
        private String negation(Element element) {
            return negations.computeIfAbsent(element, of -> {
                boolean argument = of instanceof Argument;
                String name = names.fresh("\u00ac" + (argument ? "app(" + names.of(of) + ")" : names.of(of)));
                String text = ((of instanceof Statement statement ? statement.getText() : null) + "").strip();
                statements.put(name, argument ? name : "It is not the case that: " + text);
                return name;
            });
        }

        private Object premises(Argument argument) {
            Map<String, Object> byRole = new LinkedHashMap<>();
            List<String> all = new ArrayList<>();
            boolean roles = argument.getPremises().stream().allMatch(premise -> premise.getRole() != null) && !argument.getPremises().isEmpty();
            for (Premise premise : argument.getPremises()) {
                String name = names.of(premise.getStatement());
                if (name == null) {
                    continue;
                }
                all.add(name);
                if (roles) {
                    byRole.merge(premise.getRole(), name, YamlExporter.Writing::joined);
                } else if (premise.getRole() != null) {
                    report.leftOut(argument.getId(), "the role of a premise, since not every premise has one", 0);
                }
            }
            return roles ? byRole : all;
        }

        private static Object joined(Object before, Object name) {
            List<Object> both = new ArrayList<>(before instanceof List<?> list ? list : List.of(before));
            both.add(name);
            return both;
        }

        private void atIssue(Statement statement) {
            if (!negations.containsKey(statement)) {
                issues.put("issue of " + names.of(statement), new LinkedHashMap<>(Map.of("positions", List.of(names.of(statement), negation(statement)))));
            }
        }

        private void standard(Statement statement) {
            if (statement.getStandard() == ProofStandard.DEFAULT) {
                return;
            }
            String written = Standards.write(statement.getStandard());
            Object own = issues.get("issue of " + names.of(statement));
            if (own != null) {
                Map<String, Object> issue = YamlInput.asMap(own);
                issue.put("standard", written);
                issues.put("issue of " + names.of(statement), issue);
            } else if (!atIssue.contains(statement)) {
                Map<String, Object> issue = new LinkedHashMap<>();
                issue.put("positions", List.of(names.of(statement)));
                issue.put("standard", written);
                issues.put("issue of " + names.of(statement), issue);
            }
        }
    }
}
