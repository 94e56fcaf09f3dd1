// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.gsn;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.yaml.YamlOutput;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.formats.internal.yaml.BoundedYaml;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Writes gsn2x YAML. Statements that did not come from a goal structure become goals, and counter goals where they argue against something. */
public final class GsnYamlExporter implements Exporter {
    private static final Set<String> OWN = Set.of(GoalStructure.ID, GoalStructure.KIND, GoalStructure.CONTEXT, GoalStructure.ELSEWHERE, GsnYamlImporter.PREFIX + "withoutText",
            GsnYamlImporter.PREFIX + "undeveloped");
    private static final Map<String, String> LETTERS = Map.of("Goal", "G", "Strategy", "S", "Solution", "Sn", "Context", "C", "Justification", "J", "Assumption", "A",
            "CounterGoal", "CG", "CounterSolution", "CSn");

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.DESCRIPTION, Holds.LABEL, Holds.MAIN), request.report());
        GoalStructure.reportTheses(map, request.report());
        out.write(YamlOutput.block(new Writing(map, request.report()).document()).getBytes(StandardCharsets.UTF_8));
    }

    /** One map on its way into a document. */
    private static final class Writing {
        private final ArgumentMap map;
        private final LossReport report;
        private final Map<Element, String> ids = new HashMap<>();
        private final Map<String, Map<String, Object>> elements = new LinkedHashMap<>();

        Writing(ArgumentMap map, LossReport report) {
            this.map = map;
            this.report = report;
        }

        Map<String, Object> document() {
            Map<String, Object> document = new LinkedHashMap<>();
            Map<String, Object> module = new LinkedHashMap<>();
            if (load(kept(map.getProperties(), "gsn.module")) instanceof Map<?, ?> kept) {
                kept.forEach((key, value) -> module.put(String.valueOf(key), value));
            }
            put(module, "name", map.getTitle());
            put(module, "brief", map.getDescription());
            if (!module.isEmpty()) {
                document.put("module", module);
            }
            map.getStatements().forEach(this::element);
            map.getArguments().forEach(this::links);
            map.getStatements().forEach(this::rest);
            document.putAll(elements);
            return document;
        }

        private void element(Statement statement) {
            String letter = LETTERS.getOrDefault(String.valueOf(kept(statement.getProperties(), GoalStructure.KIND)), opposes(statement) ? "CG" : "G");
            String label = statement.getLabel();
            String id = label != null && fits(label, letter) && !elements.containsKey(label) ? label : null;
            for (int i = 1; id == null || id != label && elements.containsKey(id); i++) {
                id = letter + i;
            }
            ids.put(statement, id);
            if (label != null && !label.equals(id)) {
                report.leftOut(statement.getId(), "the label " + label + ", since elements of this kind are called " + letter + "1 and the like", 0);
            }
            Map<String, Object> element = new LinkedHashMap<>();
            elements.put(id, element);
            if (kept(statement.getProperties(), "gsn.withoutText") == null || !id.equals(statement.getText())) {
                put(element, "text", statement.getText());
            }
        }

        private static boolean fits(String label, String letter) {
            return label.matches("(CSn|CG|Sn|[GSCAJ])[\\w.-]*") && label.startsWith(letter) && (!letter.equals("S") || !label.startsWith("Sn"))
                    && (!letter.equals("C") || !label.startsWith("CG") && !label.startsWith("CSn"));
        }

        private static boolean opposes(Statement statement) {
            return statement.getUsages().stream().anyMatch(usage -> usage.eContainer() instanceof Argument argument && argument.getPolarity() == Polarity.CON);
        }

        private void links(Argument argument) {
            String elsewhere = kept(argument.getProperties(), GoalStructure.ELSEWHERE);
            List<String> premises = new ArrayList<>();
            for (Premise premise : argument.getPremises()) {
                if (premise.getStatement() != null) {
                    premises.add(ids.get(premise.getStatement()));
                }
            }
            boolean con = argument.getPolarity() == Polarity.CON;
            String conclusion = argument.getConclusion() instanceof Statement statement ? ids.get(statement) : con ? elsewhere : null;
            if (elsewhere != null && !con) {
                premises.add(elsewhere);
            }
            if (conclusion == null || premises.isEmpty()) {
                report.leftOut(argument.getId(), argument.getConclusion() instanceof Argument ? "an argument about an inference" : "an argument without premises or conclusion", 0);
                return;
            }
            if (premises.size() > 1) {
                report.approximated(argument.getId(), "that the premises are linked", 0);
            }
            for (String premise : premises) {
                add(con ? premise : conclusion, con ? "challenges" : "supportedBy", con ? conclusion : premise);
            }
        }

        @SuppressWarnings("unchecked")
        private void add(String from, String link, String to) {
            Map<String, Object> element = elements.get(from);
            if (element != null) {
                Collection<String> list = (Collection<String>) element.computeIfAbsent(link, key -> new ArrayList<String>());
                if (!list.contains(to)) {
                    list.add(to);
                }
            }
        }

        private void rest(Statement statement) {
            Map<String, Object> element = elements.get(ids.get(statement));
            String context = kept(statement.getProperties(), GoalStructure.CONTEXT);
            if (context != null) {
                element.put("inContextOf", List.of(context.split(", ")));
            }
            if (statement.getTags().contains("undeveloped")) {
                element.put("undeveloped", true);
            }
            for (Property property : statement.getProperties()) {
                String key = property.getKey();
                if (key.startsWith("gsn.") && !OWN.contains(key) && !property.getValue().startsWith("<")) {
                    element.put(key.substring(4), load(property.getValue()));
                }
            }
        }

        private static Object load(String yaml) {
            try {
                return yaml == null ? null : BoundedYaml.load(LoadSettings.builder().build(), yaml);
            } catch (YamlEngineException e) {
                return yaml;
            }
        }

        private static void put(Map<String, Object> into, String key, String value) {
            if (value != null) {
                into.put(key, value);
            }
        }
    }
}
