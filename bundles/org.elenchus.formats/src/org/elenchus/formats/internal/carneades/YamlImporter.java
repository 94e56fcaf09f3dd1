// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.carneades;

import java.io.IOException;
import java.util.List;
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
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/**
 * Reads the YAML of Carneades 4. An undercutter becomes an argument against the inference. Issues, whose positions exclude each other, become groups;
 * schemes, languages and tests are kept as they stand. Arguments that Carneades would derive from schemes are not derived.
 */
public final class YamlImporter implements Importer {
    static final String PREFIX = "carneades.";
    static final String META = "carneades.meta.";
    static final String ISSUE = "carneades.issue";
    private static final Set<String> ONE_BY_ONE = Set.of("convergent", "cumulative", "factorized");
    private static final Pattern ARGUMENT_KEYS = Pattern.compile("(?m)^\\s+(conclusion|undercutter|premises)\\s*:");
    private static final Pattern TOP = Pattern.compile("(?m)^(meta|statements|arguments|assumptions|issues|language|argument_schemes)\\s*:");

    @Override
    public int recognise(Probe probe) {
        String text = probe.text();
        boolean named = probe.hasExtension("yml") || probe.hasExtension("yaml");
        if (probe.first() == '{' || probe.first() == '<') {
            return 0;
        }
        long sections = TOP.matcher(text).results().map(found -> found.group(1)).distinct().count();
        if (sections >= 2 && (ARGUMENT_KEYS.matcher(text).find() || text.contains("statements:"))) {
            return 92;
        }
        return named && sections == 1 ? 88 : 0;
    }

    @Override
    public FormatCounts counts(ArgumentMap map) {
        return FormatCounts.of(map).withLinked((int) map.getArguments().stream().filter(Argument::isLinked).filter(argument -> !weighsOneByOne(argument)).count());
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        Map<String, Object> root = YamlInput.mapping(input);
        if (Set.of("meta", "statements", "arguments", "assumptions", "issues", "argument_schemes").stream().noneMatch(root::containsKey)) {
            throw new FormatException("is YAML, but no argument graph of Carneades: it has neither \"statements\" nor \"arguments\" nor \"meta\"", input.name(), 1, 1);
        }
        return new Reading(report).map(root);
    }

    /** Whether the premises do not stand or fall together: schemes that Carneades knows by these names weigh each by itself. */
    private static boolean weighsOneByOne(Argument argument) {
        return argument.getScheme() != null && ONE_BY_ONE.contains(argument.getScheme());
    }

    /** One file on its way into a map. */
    private static final class Reading {
        private final MapBuilder builder = new MapBuilder();
        private final LossReport report;

        Reading(LossReport report) {
            this.report = report;
        }

        ArgumentMap map(Map<String, Object> root) {
            ArgumentMap map = builder.map();
            for (Map.Entry<String, Object> section : root.entrySet()) {
                switch (section.getKey()) {
                    case "meta" -> meta(YamlInput.asMap(section.getValue()));
                    case "statements", "arguments", "assumptions", "issues" -> {
                        // Read below, in the order in which they refer to each other.
                    }
                    default -> {
                        MapBuilder.keep(map, PREFIX + section.getKey(), YamlOutput.flow(section.getValue()));
                        report.keptAsProperty(null, "the section " + section.getKey(), 0);
                    }
                }
            }
            YamlInput.asMap(root.get("statements")).forEach(this::statement);
            YamlInput.asTexts(root.get("assumptions")).forEach(id -> statementOf(id).setStandpoint(Standpoint.ACCEPTED));
            YamlInput.asMap(root.get("arguments")).forEach((id, value) -> argument(id, YamlInput.asMap(value)));
            YamlInput.asMap(root.get("issues")).forEach((id, value) -> issue(id, YamlInput.asMap(value)));
            map.getStatements().forEach(statement -> Standards.unassumed(statement, Standpoint.REJECTED, report));
            return map;
        }

        private void meta(Map<String, Object> meta) {
            ArgumentMap map = builder.map();
            meta.forEach((key, value) -> {
                switch (key) {
                    case "title" -> map.setTitle(strip(value));
                    case "notes", "description" -> map.setDescription(strip(value));
                    default -> MapBuilder.keep(map, META + key, YamlInput.asText(value) == null ? YamlOutput.flow(value) : strip(value));
                }
            });
        }

        private static String strip(Object value) {
            String text = YamlInput.asText(value);
            return text == null || text.isBlank() ? null : text.strip();
        }

        private void statement(String id, Object value) {
            Map<String, Object> details = YamlInput.asMap(value);
            String text = strip(value instanceof Map ? details.get("text") : value);
            Statement statement = builder.addStatement(id, text == null ? id : text);
            MapBuilder.keep(statement, GraphReading.ID, id);
            if (Boolean.TRUE.equals(details.get("assumed"))) {
                statement.setStandpoint(Standpoint.ACCEPTED);
            }
            details.forEach((key, each) -> {
                if (!Set.of("text", "assumed").contains(key)) {
                    MapBuilder.keep(statement, PREFIX + key, YamlInput.asText(each) == null ? YamlOutput.flow(each) : each.toString());
                    report.keptAsProperty(statement.getId(), key, 0);
                }
            });
        }

        private Statement statementOf(String id) {
            Statement statement = builder.statement(id);
            if (statement == null) {
                statement = builder.addStatement(id, id);
                MapBuilder.keep(statement, GraphReading.ID, id);
                report.approximated(statement.getId(), "the statement " + id + " is used, but not declared", 0);
            }
            return statement;
        }

        private void argument(String id, Map<String, Object> details) {
            String conclusion = YamlInput.asText(details.get("conclusion"));
            Argument argument = builder.addArgument(id, Polarity.PRO, conclusion == null ? null : statementOf(conclusion));
            MapBuilder.keep(argument, GraphReading.ID, id);
            if (conclusion == null) {
                report.approximated(argument.getId(), "an argument without a conclusion", 0);
            }
            argument.setScheme(strip(details.get("scheme")));
            premises(argument, details.get("premises"));
            weight(argument, details.get("weight"));
            if (argument.isLinked() && weighsOneByOne(argument)) {
                report.approximated(argument.getId(), "the premises, which count one by one by the scheme " + argument.getScheme() + ", are linked in the map", 0);
            }
            String undercutter = YamlInput.asText(details.get("undercutter"));
            if (undercutter != null) {
                builder.addPremise(builder.addArgument("undercutter of " + id, Polarity.CON, argument), statementOf(undercutter));
            }
            details.forEach((key, value) -> {
                if (!Set.of("conclusion", "scheme", "premises", "weight", "undercutter").contains(key) && value != null) {
                    MapBuilder.keep(argument, PREFIX + key, YamlInput.asText(value) == null ? YamlOutput.flow(value) : value.toString());
                    report.keptAsProperty(argument.getId(), key, 0);
                }
            });
        }

        private void premises(Argument argument, Object premises) {
            if (premises instanceof Map) {
                YamlInput.asMap(premises).forEach((role, value) -> {
                    for (String each : YamlInput.asTexts(value)) {
                        builder.addPremise(argument, statementOf(each)).setRole(role);
                    }
                });
            } else {
                YamlInput.asTexts(premises).forEach(each -> builder.addPremise(argument, statementOf(each)));
            }
        }

        private void weight(Argument argument, Object weight) {
            if (weight instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
                argument.setStrength(number.doubleValue());
            } else if (weight != null) {
                MapBuilder.keep(argument, PREFIX + "weight", YamlOutput.flow(weight));
                report.keptAsProperty(argument.getId(), "a weighing function", 0);
            }
        }

        private void issue(String id, Map<String, Object> details) {
            Group group = ArgumentmapFactory.eINSTANCE.createGroup();
            group.setId(builder.ids().derive("issue " + id));
            group.setTitle(id);
            List<Statement> positions = YamlInput.asTexts(details.get("positions")).stream().map(this::statementOf).distinct().toList();
            group.getMembers().addAll(positions);
            builder.map().getGroups().add(group);
            report.approximated(group.getId(), "the issue " + id + " became a group: that its positions exclude each other is not said", 0);
            String standard = YamlInput.asText(details.get("standard"));
            ProofStandard read = standard == null ? null : Standards.read(standard);
            if (read != null) {
                positions.forEach(position -> position.setStandard(read));
            }
            MapBuilder.keep(group, ISSUE, YamlOutput.flow(details));
        }
    }
}
