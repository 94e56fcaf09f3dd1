// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Evaluator;
import org.elenchus.core.spi.Label;
import org.elenchus.core.spi.Labelling;
import org.elenchus.core.spi.LiveEvaluation;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.Maps;
import org.elenchus.reasoning.semantics.Semantics;
import org.junit.jupiter.api.Test;

/** Random small maps with all that a map can hold, through the evaluators as plug-ins contribute them, against the definitions. */
class WholeMapsTest {
    private static final int MAPS = Boolean.getBoolean("elenchus.exhaustive") ? 10_000 : 1_500;
    private static final Map<String, Semantics> CONTRIBUTED = new LinkedHashMap<>(Map.of("grounded", Semantics.GROUNDED, "complete",
            Semantics.COMPLETE, "preferred", Semantics.PREFERRED, "stable", Semantics.STABLE, "semi-stable", Semantics.SEMI_STABLE, "ideal",
            Semantics.IDEAL));
    private static final Double[] STRENGTHS = { null, null, 1.0, 0.9, 0.6, 0.45, 0.1, 0.0 };

    static Evaluator evaluator(String id) throws Exception {
        Contribution contribution = Extensions.installed().find("org.elenchus.core.evaluators", id).orElseThrow();
        return contribution.create("class", Evaluator.class);
    }

    static Maps random(Random random) {
        Maps maps = new Maps();
        int statements = 2 + random.nextInt(3);
        for (int i = 0; i < statements; i++) {
            Statement statement = maps.statement("Statement " + i);
            if (random.nextInt(6) == 0) {
                statement.setStandpoint(Standpoint.values()[1 + random.nextInt(3)]);
            }
            statement.setStandard(ProofStandard.values()[random.nextInt(ProofStandard.values().length)]);
            statement.setMain(random.nextInt(6) == 0);
        }
        maps.map.setStandard(ProofStandard.values()[random.nextInt(ProofStandard.values().length)]);
        int arguments = 1 + random.nextInt(3);
        for (int i = 0; i < arguments; i++) {
            boolean onArgument = i > 0 && random.nextInt(4) == 0;
            List<? extends Element> targets = onArgument ? maps.map.getArguments() : maps.map.getStatements();
            Element target = targets.get(random.nextInt(targets.size()));
            Argument argument = random.nextBoolean() ? maps.pro(target) : maps.con(target);
            argument.setStrict(random.nextInt(6) == 0);
            argument.setStrength(STRENGTHS[random.nextInt(STRENGTHS.length)]);
            for (int p = random.nextInt(3); p > 0; p--) {
                maps.premise(argument, maps.map.getStatements().get(random.nextInt(statements)),
                        PremiseKind.values()[random.nextInt(3)], random.nextInt(5) == 0);
            }
        }
        return maps;
    }

    private static String text(Labelling labelling) {
        return labelling.labels().values().stream().map(l -> l == Label.IN ? "t" : l == Label.OUT ? "f" : "u").collect(Collectors.joining());
    }

    private static String common(Set<String> labellings, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            int at = i;
            Set<Character> letters = labellings.stream().map(l -> l.charAt(at)).collect(Collectors.toSet());
            text.append(letters.size() == 1 ? letters.iterator().next() : 'u');
        }
        return text.toString();
    }

    @Test
    void labelsRandomMapsAsTheDefinitionsDo() throws Exception {
        Random random = new Random(3);
        for (int i = 0; i < MAPS; i++) {
            Maps maps = random(random);
            MapDefinitions definitions = new MapDefinitions(maps.map);
            for (var entry : CONTRIBUTED.entrySet()) {
                compare(maps, evaluator(entry.getKey()), definitions.labellings(entry.getValue()), entry.getKey() + " of map " + i);
            }
        }
    }

    private static void compare(Maps maps, Evaluator evaluator, Set<String> expected, String what) {
        List<Element> elements = Structure.elements(maps.map);
        Evaluation all = evaluator.evaluate(maps.map, EvaluationRequest.of(EvaluationTask.ENUMERATE), Progress.NONE);
        Set<String> listed = new TreeSet<>();
        all.labellings().forEach(l -> listed.add(text(l)));
        assertThat(listed).as(what).isEqualTo(expected);
        assertThat(all.count()).as(what).isEqualTo(BigInteger.valueOf(expected.size()));
        Evaluation some = evaluator.evaluate(maps.map, EvaluationRequest.of(EvaluationTask.SOME), Progress.NONE);
        assertThat(some.labelling() == null).as(what).isEqualTo(expected.isEmpty());
        assertThat(some.labelling() == null || expected.contains(text(some.labelling()))).as(what).isTrue();
        Evaluation labelled = evaluator.evaluate(maps.map, EvaluationRequest.of(EvaluationTask.LABELLING), Progress.NONE);
        assertThat(labelled.labelling() == null ? null : text(labelled.labelling())).as(what)
                .isEqualTo(expected.isEmpty() ? null : common(expected, elements.size()));
        Set<Element> credulous = accepted(maps, evaluator, EvaluationTask.CREDULOUS);
        Set<Element> sceptical = accepted(maps, evaluator, EvaluationTask.SCEPTICAL);
        for (int n = 0; n < elements.size(); n++) {
            int node = n;
            assertThat(credulous.contains(elements.get(n))).as(what).isEqualTo(expected.stream().anyMatch(l -> l.charAt(node) == 't'));
            assertThat(sceptical.contains(elements.get(n))).as(what)
                    .isEqualTo(expected.stream().allMatch(l -> l.charAt(node) == 't'));
        }
    }

    private static Set<Element> accepted(Maps maps, Evaluator evaluator, EvaluationTask task) {
        return evaluator.evaluate(maps.map, EvaluationRequest.of(task), Progress.NONE).accepted();
    }

    @Test
    void supposingIsTheSameAsTakingTheStandpointAndLeavesTheMapAlone() throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < MAPS; i++) {
            Maps maps = random(random);
            Statement statement = maps.map.getStatements().get(0);
            Standpoint own = statement.getStandpoint();
            Standpoint supposed = Standpoint.values()[random.nextInt(4)];
            Evaluator evaluator = evaluator("preferred");
            EvaluationRequest request = EvaluationRequest.of(EvaluationTask.LABELLING);
            String what = text(evaluator.evaluate(maps.map, request.assuming(statement, supposed), Progress.NONE).labelling());
            assertThat(statement.getStandpoint()).isEqualTo(own);
            statement.setStandpoint(supposed);
            assertThat(what).isEqualTo(text(evaluator.evaluate(maps.map, request, Progress.NONE).labelling()));
        }
    }

    @Test
    void followsEditsLikeAFreshEvaluation() throws Exception {
        Random random = new Random(9);
        for (int i = 0; i < 50; i++) {
            Maps maps = random(random);
            LiveEvaluation live = evaluator("preferred").follow(maps.map, EvaluationRequest.of(EvaluationTask.LABELLING));
            for (int step = 0; step < 10; step++) {
                Labelling before = live.current().labelling();
                Element changed = step % 2 == 0 ? maps.statement("new") : maps.con(maps.map.getStatements().get(0), maps.map.getStatements().get(1));
                Set<Element> touched = live.update(Set.of(changed), Progress.NONE);
                Labelling fresh = evaluator("preferred")
                        .evaluate(maps.map, EvaluationRequest.of(EvaluationTask.LABELLING), Progress.NONE).labelling();
                assertThat(live.current().labelling()).isEqualTo(fresh);
                fresh.labels().forEach((element, label) -> assertThat(touched.contains(element)).isEqualTo(label != before.label(element)));
            }
        }
    }

    @Test
    void pagesThroughMoreLabellingsThanCouldBeListed() throws Exception {
        Maps maps = new Maps();
        for (int i = 0; i < 100; i++) {
            Statement a = maps.statement("a" + i);
            Statement b = maps.statement("b" + i);
            maps.con(a, b);
            maps.con(b, a);
        }
        Evaluation page = evaluator("preferred").evaluate(maps.map, EvaluationRequest.of(EvaluationTask.ENUMERATE).page(1_000, 5),
                Progress.NONE);
        assertThat(page.labellings()).hasSize(5).doesNotHaveDuplicates();
        assertThat(page.count()).isEqualTo(BigInteger.TWO.pow(100));
        assertThat(page.remarks()).hasSize(1);
        assertThat(Collections.max(page.labellings().get(0).labels().values())).isNotEqualTo(Label.UNDECIDED);
    }
}
