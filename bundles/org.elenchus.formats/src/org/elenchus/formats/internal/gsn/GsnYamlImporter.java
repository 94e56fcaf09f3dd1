// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.gsn;

import java.io.IOException;
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
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.formats.internal.yaml.YamlInput;
import org.elenchus.formats.internal.yaml.YamlOutput;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;

/** Reads gsn2x YAML. What an element is, its id says: G, S, Sn, C, A, J, and CG and CSn for counter-evidence. Other modules are not opened. */
public final class GsnYamlImporter implements Importer {
    static final String PREFIX = "gsn.";
    private static final Pattern ID = Pattern.compile("(CSn|CG|Sn|G|S|C|A|J).*");
    private static final Pattern TEXT = Pattern.compile("(?m)^\\s+text[ \\t]*:");
    private static final Pattern ELEMENT = Pattern.compile("(?m)^(CSn|CG|Sn|G|S|C|A|J)[^\\s:]*[ \\t]*:\\s*(\\{[ \\t]*\\}|(#.*)?\\R\\s+\\w+[ \\t]*:)");

    /** A file that only names other modules. */
    private static final Pattern MODULE = Pattern.compile("\\A\\s*module:[ \\t]*\\R[ \\t]+(name|brief|uses|extends|additional)[ \\t]*:");

    @Override
    public int recognise(Probe probe) {
        String text = probe.text();
        if (probe.first() == '<' || probe.first() == '{' || !ELEMENT.matcher(text).find()) {
            return named(probe) ? 80 : MODULE.matcher(text).find() && (probe.hasExtension("yaml") || probe.hasExtension("yml")) ? 70 : 0;
        }
        boolean linked = text.contains("supportedBy") || text.contains("inContextOf") || text.contains("challenges") || text.contains("undeveloped");
        return linked || named(probe) ? 95 : TEXT.matcher(text).find() ? 86 : 0;
    }

    private static boolean named(Probe probe) {
        return probe.hasExtension("gsn.yaml") || probe.hasExtension("gsn.yml");
    }

    @Override
    public FormatCounts counts(ArgumentMap map) {
        return GoalStructure.counts(map);
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        Map<String, Object> root = YamlInput.mapping(input);
        GoalStructure structure = new GoalStructure(report);
        ArgumentMap map = structure.builder.map();
        for (Map.Entry<String, Object> entry : root.entrySet()) {
            if (ID.matcher(entry.getKey()).matches()) {
                element(entry.getKey(), YamlInput.asMap(entry.getValue()), structure, report);
            } else if (entry.getKey().equals("module")) {
                Map<String, Object> module = YamlInput.asMap(entry.getValue());
                map.setTitle(YamlInput.asText(module.get("name")));
                map.setDescription(YamlInput.asText(module.get("brief")));
                MapBuilder.keep(map, PREFIX + "module", YamlOutput.flow(module));
            } else {
                throw new FormatException("the element " + entry.getKey() + " begins with none of G, S, Sn, C, A, J, CG, CSn, which say what it is", input.name(),
                        YamlInput.lineOf(input, entry.getKey()), 0);
            }
        }
        for (Map.Entry<String, Object> entry : root.entrySet()) {
            Map<String, Object> details = structure.builder.statement(entry.getKey()) == null ? Map.of() : YamlInput.asMap(entry.getValue());
            YamlInput.asTexts(details.get("supportedBy")).forEach(supporter -> structure.supportedBy(entry.getKey(), supporter, 0));
            YamlInput.asTexts(details.get("challenges")).forEach(challenged -> structure.challenges(entry.getKey(), challenged, 0));
            structure.inContextOf(entry.getKey(), YamlInput.asTexts(details.get("inContextOf")), 0);
        }
        structure.markTheses();
        return map;
    }

    private static void element(String id, Map<String, Object> details, GoalStructure structure, LossReport report) {
        String text = YamlInput.asText(details.get("text"));
        Statement statement = structure.element(id, id, kind(id), text);
        if (text == null) {
            MapBuilder.keep(statement, PREFIX + "withoutText", "true");
        }
        if (Boolean.TRUE.equals(details.get("undeveloped"))) {
            statement.getTags().add("undeveloped");
        }
        details.forEach((key, value) -> {
            if (!Set.of("text", "supportedBy", "inContextOf", "challenges", "undeveloped").contains(key)) {
                MapBuilder.keep(statement, PREFIX + key, YamlOutput.flow(value));
                report.keptAsProperty(statement.getId(), key, 0);
            }
        });
    }

    private static String kind(String id) {
        return id.startsWith("CSn") ? "CounterSolution" : id.startsWith("CG") ? "CounterGoal" : id.startsWith("Sn") ? "Solution" : switch (id.charAt(0)) {
            case 'G' -> "Goal";
            case 'S' -> "Strategy";
            case 'C' -> "Context";
            case 'A' -> "Assumption";
            default -> "Justification";
        };
    }
}
