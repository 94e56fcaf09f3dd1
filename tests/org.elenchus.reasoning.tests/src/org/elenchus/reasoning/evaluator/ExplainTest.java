// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Explanation;
import org.elenchus.core.spi.Explanation.Change;
import org.elenchus.core.spi.Explanation.Kind;
import org.elenchus.core.spi.Label;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.Maps;
import org.junit.jupiter.api.Test;

/** Explanations of map elements, against trying everything out on the map. */
class ExplainTest {
    private static final EvaluationRequest LABELLING = EvaluationRequest.of(EvaluationTask.LABELLING);

    private static Label label(String semantics, Maps maps, Element element, EvaluationRequest request) throws Exception {
        return WholeMapsTest.evaluator(semantics).evaluate(maps.map, request, Progress.NONE).labelling().label(element);
    }

    private static Explanation explain(String semantics, Maps maps, Element element) throws Exception {
        return WholeMapsTest.evaluator(semantics).explain(maps.map, element, LABELLING, Progress.NONE).orElseThrow();
    }

    @Test
    void changesAreExactlyTheSmallestThatWork() throws Exception {
        Random random = new Random(31);
        for (int i = 0; i < 300; i++) {
            Maps maps = WholeMapsTest.random(random);
            for (String semantics : List.of("grounded", "preferred")) {
                for (Element element : Structure.elements(maps.map)) {
                    compareChanges(semantics, maps, element, semantics + ", map " + i + ", " + element.getId());
                }
            }
        }
    }

    private static void compareChanges(String semantics, Maps maps, Element element, String what) throws Exception {
        Explanation explanation = explain(semantics, maps, element);
        assertThat(explanation.label()).as(what).isEqualTo(label(semantics, maps, element, LABELLING));
        assertThat(explanation.sentences()).as(what).isNotEmpty();
        assertThat(explanation.forcing()).as(what).first().isEqualTo(element);
        if (!explanation.exhaustive()) {
            return;
        }
        Set<Set<String>> found = new HashSet<>();
        for (Set<Change> set : explanation.changes()) {
            Set<String> words = new HashSet<>();
            set.forEach(c -> words.add(c.kind() + " " + c.element().getId()));
            found.add(words);
        }
        assertThat(found).as(what).isEqualTo(smallest(semantics, maps, element));
    }

    private static Set<Set<String>> smallest(String semantics, Maps maps, Element element) throws Exception {
        List<Change> candidates = new ArrayList<>();
        Label own = label(semantics, maps, element, LABELLING);
        for (Element other : Structure.elements(maps.map)) {
            Label label = label("grounded", maps, other, LABELLING);
            if (other == element) {
                continue;
            }
            if (other instanceof Argument && label != Label.OUT) {
                candidates.add(new Change(Kind.STRIKE, other, null));
            } else if (other instanceof Statement && other.getIncoming().isEmpty()) {
                if (label != Label.IN) {
                    candidates.add(new Change(Kind.ACCEPT, other, null));
                }
                if (label != Label.OUT) {
                    candidates.add(new Change(Kind.REJECT, other, null));
                }
            }
        }
        for (int size = 1; size <= 4; size++) {
            Set<Set<String>> sets = new HashSet<>();
            tryAll(semantics, maps, element, own, candidates, 0, size, LABELLING, new HashSet<>(), sets);
            if (!sets.isEmpty()) {
                return sets;
            }
        }
        return Set.of();
    }

    private static void tryAll(String semantics, Maps maps, Element element, Label own, List<Change> candidates, int from, int size,
            EvaluationRequest request, Set<String> words, Set<Set<String>> sets) throws Exception {
        if (size == 0) {
            if (label(semantics, maps, element, request) != own) {
                sets.add(new HashSet<>(words));
            }
            return;
        }
        for (int i = from; i < candidates.size(); i++) {
            Change change = candidates.get(i);
            if (!request.assumptions().containsKey(change.element())) {
                Standpoint standpoint = change.kind() == Kind.ACCEPT ? Standpoint.ACCEPTED : Standpoint.REJECTED;
                String word = change.kind() + " " + change.element().getId();
                words.add(word);
                tryAll(semantics, maps, element, own, candidates, i + 1, size - 1, request.assuming(change.element(), standpoint), words, sets);
                words.remove(word);
            }
        }
    }

    @Test
    void speaksInSentences() throws Exception {
        Maps maps = new Maps();
        Statement looks = maps.statement("The object looks red");
        Statement red = maps.statement("The object is red");
        Statement light = maps.statement("A red light shines on it");
        Argument inference = maps.pro(red, looks);
        Argument undercutter = maps.con(inference, light);
        Explanation explanation = explain("grounded", maps, red);
        assertThat(explanation.sentences()).extracting(Explanation.Sentence::text).containsExactly(
                "\u201cThe object is red\u201d is rejected: the only argument for it fails (the argument from \u201cThe object looks red\u201d, "
                        + "undercut by the argument from \u201cA red light shines on it\u201d).",
                "\u201cA red light shines on it\u201d is taken for granted: nothing in the map argues for or against it.");
        assertThat(explanation.sentences().get(0).mentions()).extracting(m -> m.element())
                .containsExactly(red, inference, looks, undercutter, light);
        explanation.sentences().forEach(sentence -> sentence.mentions().stream().filter(m -> m.element() instanceof Statement)
                .forEach(m -> assertThat(sentence.text().substring(m.start() + 1, m.end() - 1)).isEqualTo(((Statement) m.element()).getText())));
        assertThat(explanation.changes()).extracting(set -> set.iterator().next())
                .containsExactly(new Change(Kind.REJECT, light, Label.IN), new Change(Kind.STRIKE, undercutter, Label.IN));
        assertThat(explanation.forcing()).containsExactly(red, inference, undercutter, light);
        assertThat(explanation.smallest()).isTrue();
        assertThat(explanation.influences()).hasSize(2);
        // Base scores 0.5; light at 0 or 1 lets the inference hold at 0.5 or not at all, which moves the claim from 0.75 to 0.5.
        assertThat(explanation.influences()).filteredOn(i -> i.leaf() == light).singleElement()
                .satisfies(i -> assertThat(i.effect()).isCloseTo(-0.25, within(1e-9)))
                .satisfies(i -> assertThat(i.accepted()).isEqualTo(Label.OUT)).satisfies(i -> assertThat(i.rejected()).isEqualTo(Label.IN));
    }

    private static List<String> sentences(String semantics, Maps maps, Element element) throws Exception {
        return explain(semantics, maps, element).sentences().stream().map(Explanation.Sentence::text).toList();
    }

    @Test
    void tellsThatWhatSpeaksForAClaimIsNotEnough() throws Exception {
        Maps maps = new Maps();
        Statement claim = maps.statement("The bridge is safe.");
        Statement report = maps.statement("The report says \u201csafe\u201d.");
        Statement cracks = maps.statement("There are cracks in it.");
        maps.pro(claim, report);
        maps.con(claim, cracks).setLabel("Cracks");
        assertThat(sentences("grounded", maps, claim)).containsExactly(
                "\u201cThe bridge is safe\u201d is rejected: the argument \u201cCracks\u201d from \u201cThere are cracks in it\u201d speaks against it, "
                        + "so that what speaks for it does not meet its proof standard.",
                "\u201cThere are cracks in it\u201d is taken for granted: nothing in the map argues for or against it.");
        claim.setStandard(ProofStandard.SCINTILLA);
        assertThat(sentences("grounded", maps, claim)).first().isEqualTo("\u201cThe bridge is safe\u201d is accepted: the argument from "
                + "\u201cThe report says \u2018safe\u2019\u201d speaks for it, which meets its proof standard whatever speaks against it.");
    }

    @Test
    void tellsWhichOfSeveralPremisesFails() throws Exception {
        Maps maps = new Maps();
        Statement claim = maps.statement("It rains tomorrow");
        Statement clouds = maps.statement("Clouds gather");
        Statement wind = maps.statement("The wind brings them here");
        Statement calm = maps.statement("The air is still");
        maps.pro(claim, clouds, wind);
        maps.con(wind, calm);
        assertThat(sentences("grounded", maps, claim)).first().asString().endsWith("is rejected: the only argument for it fails (the argument from "
                + "\u201cClouds gather\u201d and \u201cThe wind brings them here\u201d, since \u201cThe wind brings them here\u201d is rejected).");
        Statement leaf = maps.statement("The season is wet");
        maps.pro(claim, leaf, calm);
        assertThat(sentences("grounded", maps, claim)).last().isEqualTo(
                "Taken for granted, since nothing in the map argues for or against them: \u201cThe season is wet\u201d and \u201cThe air is still\u201d.");
    }

    @Test
    void tellsOfCirclesAndOfPositions() throws Exception {
        Maps maps = new Maps();
        Statement a = maps.statement("War is coming");
        Statement b = maps.statement("War is not coming");
        maps.con(a, b);
        maps.con(b, a);
        assertThat(sentences("grounded", maps, a)).containsExactly(
                "\u201cWar is coming\u201d is undecided because \u201cWar is not coming\u201d is, which speaks against it.",
                "\u201cWar is not coming\u201d is undecided because \u201cWar is coming\u201d is, which speaks against it.",
                "That closes the circle: none of these can be settled before the others.");
        assertThat(explain("preferred", maps, a).sentences()).first().asString().contains("accepted in some labellings and not in others");
        assertThat(explain("preferred", maps, a).forcing()).contains(a, b);
    }
}
