// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.elenchus.core.evaluation.Semantics;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.Label;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What other tools and the manifest beside the samples expect of evaluations, where {@code ./test --samples FOLDER} gives samples: extensions of the frameworks of ICCMA, and the
 * tests that argument graphs of Carneades bring along.
 */
class SamplesEvaluationTest {
    /** Graphs whose result rests on what a map does not have, and why. */
    private static final Map<String, String> NOT_ALIKE = Map.of("jogging.yml", "weighs factorised premises", "linked-convergent.yml",
            "weighs premises one by one", "lex.yml", "derives arguments from schemes", "mcda-porsche.yml", "derives arguments from schemes");

    private Path samples;

    @BeforeEach
    void findSamples() {
        String given = System.getProperty("elenchus.samples", System.getenv().getOrDefault("ELENCHUS_SAMPLES", ""));
        assumeTrue(!given.isBlank() && !given.equals("null"), "no samples: give a folder with ./test --samples FOLDER");
        samples = Path.of(given);
    }

    private ArgumentMap read(String file) throws Exception {
        Input input = Input.of(samples.resolve(file));
        return Formats.installed().guessImporter(input).importer().read(input, new LossReport(), Progress.NONE);
    }

    private static Evaluation evaluate(ArgumentMap map, String semantics, EvaluationTask task) throws Exception {
        return Semantics.find(semantics).orElseThrow().evaluator().evaluate(map, EvaluationRequest.of(task), Progress.NONE);
    }

    @Test
    void frameworksOfIccmaHaveTheExtensionsOfTheManifest() throws Exception {
        int compared = 0;
        for (JsonElement entry : JsonParser.parseString(Files.readString(samples.resolve("manifest.json"))).getAsJsonArray()) {
            JsonObject sample = entry.getAsJsonObject();
            JsonObject other = sample.has("other") && sample.get("other").isJsonObject() ? sample.getAsJsonObject("other") : new JsonObject();
            if ("iccma".equals(sample.get("format").getAsString()) && other.has("extensions")) {
                compare(sample.get("file").getAsString(), other);
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    private void compare(String file, JsonObject expected) throws Exception {
        ArgumentMap map = read(file);
        JsonObject extensions = expected.getAsJsonObject("extensions");
        assertThat(Set.of(labels(evaluate(map, "grounded", EvaluationTask.LABELLING).labelling().acceptedStatements()))).as(file)
                .isEqualTo(Set.of(texts(extensions.getAsJsonArray("grounded"))));
        for (String semantics : List.of("complete", "preferred", "stable")) {
            Evaluation all = evaluate(map, semantics, EvaluationTask.ENUMERATE);
            Set<Set<String>> found = all.labellings().stream().map(l -> labels(l.acceptedStatements())).collect(Collectors.toSet());
            Set<Set<String>> wanted = StreamSupport.stream(extensions.getAsJsonArray(semantics).spliterator(), false)
                    .map(e -> texts(e.getAsJsonArray())).collect(Collectors.toSet());
            assertThat(found).as("%s of %s", semantics, file).isEqualTo(wanted);
            assertThat(all.count().intValueExact()).isEqualTo(wanted.size());
        }
        assertThat(accepted(evaluate(map, "preferred", EvaluationTask.SCEPTICAL))).as(file).isEqualTo(texts(expected.getAsJsonArray("skeptical_preferred")));
        assertThat(accepted(evaluate(map, "preferred", EvaluationTask.CREDULOUS))).as(file).isEqualTo(texts(expected.getAsJsonArray("credulous_preferred")));
    }

    private static Set<String> accepted(Evaluation evaluation) {
        return labels(evaluation.accepted().stream().filter(Statement.class::isInstance).toList());
    }

    private static Set<String> labels(Collection<? extends Element> elements) {
        return elements.stream().map(Element::getLabel).collect(Collectors.toSet());
    }

    private static Set<String> texts(JsonArray array) {
        Set<String> texts = new HashSet<>();
        array.forEach(item -> texts.add(item.getAsString()));
        return texts;
    }

    @Test
    void graphsOfCarneadesPassTheTestsThatTheyBring() throws Exception {
        int compared = 0;
        try (var files = Files.list(samples.resolve("carneades-yaml"))) {
            for (Path file : files.sorted().toList()) {
                ArgumentMap map = read("carneades-yaml/" + file.getFileName());
                String tests = property(map.getProperties(), "carneades.tests");
                if (tests != null && !NOT_ALIKE.containsKey(file.getFileName().toString())) {
                    compare(map, tests, file.getFileName().toString());
                    compared++;
                }
            }
        }
        assertThat(compared).isPositive();
    }

    private static String property(List<Property> properties, String key) {
        return properties.stream().filter(p -> key.equals(p.getKey())).map(Property::getValue).findFirst().orElse(null);
    }

    private static void compare(ArgumentMap map, String tests, String file) throws Exception {
        Evaluation evaluation = evaluate(map, "grounded", EvaluationTask.LABELLING);
        for (Map.Entry<String, Label> expected : Map.of("in", Label.IN, "out", Label.OUT, "undecided", Label.UNDECIDED).entrySet()) {
            Matcher matcher = Pattern.compile("\\b" + expected.getKey() + ": \\[([^\\]]*)\\]").matcher(tests);
            if (!matcher.find()) {
                continue;
            }
            for (String id : Arrays.stream(matcher.group(1).split(", ?")).map(String::strip).filter(s -> !s.isEmpty()).toList()) {
                Statement statement = map.getStatements().stream().filter(s -> id.equals(property(s.getProperties(), "carneades.id"))).findFirst()
                        .orElseThrow(() -> new AssertionError(file + " has no " + id));
                assertThat(evaluation.labelling().label(statement)).as("%s of %s", id, file).isEqualTo(expected.getValue());
            }
        }
    }
}
