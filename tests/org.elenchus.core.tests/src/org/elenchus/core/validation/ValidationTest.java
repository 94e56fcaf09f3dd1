// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.core.clipboard.Fragment;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.ViewFactory;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;

class ValidationTest {
    private static final Set<String> OURS = Set.of("missing-premise", "missing-conclusion", "self-support", "strength-range", "duplicate-id",
            "excerpt-quote", "empty-text", "circular-reasoning", "duplicate-statement", "duplicate-premise", "stray-place", "orphan");

    private final ArgumentMap map = Fragment.parse("Claim\n  + one\n  & two\n  - three\n").instantiate();
    private final Statement claim = map.getStatements().get(0);
    private final Argument linked = map.getArguments().get(0);

    private List<Problem> problems() {
        return Validation.check(map, OURS);
    }

    /** One problem, of that rule; and where it has a fix, the fix leaves none. */
    private Problem only(String rule) {
        assertThat(problems()).extracting(Problem::rule).containsExactly(rule);
        Problem problem = problems().get(0);
        assertThat(problem.message()).isNotBlank().doesNotContain("{");
        if (problem.fix() != null) {
            MapDocument document = MapDocument.of(map, "x");
            document.execute(problem.fix());
            assertThat(problems()).isEmpty();
            document.undo();
            assertThat(problems()).hasSize(1);
        }
        return problem;
    }

    @Test
    void everyRuleSaysWhatItIs() {
        List<Rule> rules = Validation.installed().rules();
        assertThat(rules.stream().map(Rule::id).collect(Collectors.toSet())).containsAll(OURS);
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.name()).isNotBlank().doesNotStartWith("%").isNotEqualTo(rule.id());
            assertThat(rule.description()).endsWith(".");
        });
    }

    @Test
    void aSoundMapHasNoProblems() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void missingPremises() {
        linked.getPremises().get(0).setStatement(null);
        assertThat(Validation.check(map, List.of("missing-premise"))).hasSize(1);
        linked.getPremises().clear();
        assertThat(Validation.check(map, List.of("missing-premise"))).extracting(Problem::element).containsExactly(linked);
    }

    @Test
    void missingConclusion() {
        linked.setConclusion(null);
        assertThat(Validation.check(map, List.of("missing-conclusion"))).extracting(Problem::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void emptyText() {
        claim.setText(" ");
        assertThat(only("empty-text").fix()).as("it is used").isNull();
    }

    @Test
    void orphans() {
        Statement alone = ArgumentmapFactory.eINSTANCE.createStatement();
        alone.setId("alone");
        alone.setText("Alone");
        map.getStatements().add(alone);
        assertThat(only("orphan").severity()).isEqualTo(Severity.INFO);
        alone.setMain(true);
        assertThat(problems()).isEmpty();
    }

    @Test
    void selfSupport() {
        linked.getPremises().get(0).setStatement(claim);
        assertThat(Validation.check(map, List.of("self-support"))).hasSize(1);
        linked.setConclusion(linked);
        assertThat(Validation.check(map, List.of("self-support"))).hasSize(1);
    }

    @Test
    void circles() {
        ArgumentMap circle = Fragment.parse("a\n  + b\n    + c\n      + a\nd\n  - e\n    - d\n").instantiate();
        List<Problem> found = Validation.check(circle, List.of("circular-reasoning"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message()).contains("3 statements", "a; b; c");
        ArgumentMap chain = Fragment.parse("s0").instantiate();
        Statement last = chain.getStatements().get(0);
        MapDocument document = MapDocument.of(chain, "x");
        for (int i = 0; i < 20_000; i++) {
            document.execute(Edits.addReason(last, "s" + (i + 1)));
            last = chain.getStatements().get(i + 1);
        }
        assertThat(Validation.check(chain, List.of("circular-reasoning"))).isEmpty();
    }

    @Test
    void duplicates() {
        map.getStatements().get(3).setText("ONE. ");
        map.getStatements().get(1).setText("one");
        only("duplicate-statement");
        linked.getPremises().get(1).setStatement(map.getStatements().get(1));
        assertThat(Validation.check(map, List.of("duplicate-premise"))).hasSize(1);
    }

    @Test
    void duplicateIds() {
        claim.setId(linked.getId());
        only("duplicate-id");
        claim.setId(null);
        assertThat(Validation.check(map, List.of("duplicate-id"))).hasSize(1);
    }

    @Test
    void strengths() {
        claim.setStrength(1.5);
        only("strength-range");
        claim.setStrength(Double.NaN);
        only("strength-range");
        claim.setStrength(1.0);
        assertThat(problems()).isEmpty();
    }

    @Test
    void quotations() {
        Source source = ArgumentmapFactory.eINSTANCE.createSource();
        source.setId("src");
        source.setText("The claim is made here. And again: made.");
        map.getSources().add(source);
        Excerpt excerpt = ArgumentmapFactory.eINSTANCE.createExcerpt();
        excerpt.setSource(source);
        excerpt.setExact("claim");
        excerpt.setStart(3);
        excerpt.setEnd(8);
        claim.getExcerpts().add(excerpt);
        assertThat(only("excerpt-quote").fix()).isNotNull();
        excerpt.setStart(4);
        excerpt.setEnd(9);
        assertThat(problems()).isEmpty();
        excerpt.setExact("made");
        assertThat(only("excerpt-quote").fix()).as("it stands there twice").isNull();
        assertThat(only("excerpt-quote").elementId()).isEqualTo(claim.getId());
        excerpt.setExact("nowhere");
        MapDocument.of(map, "test").execute(only("excerpt-quote").fix());
        assertThat(claim.getExcerpts()).isEmpty();
    }

    @Test
    void excerptsFromNoSource() {
        Excerpt excerpt = ArgumentmapFactory.eINSTANCE.createExcerpt();
        excerpt.setExact("claim");
        claim.getExcerpts().add(excerpt);
        assertThat(only("excerpt-quote").message()).contains("claim", "no source");
        MapDocument.of(map, "test").execute(only("excerpt-quote").fix());
        assertThat(claim.getExcerpts()).isEmpty();
    }

    @Test
    void strayPlaces() {
        MapView view = ViewFactory.eINSTANCE.createMapView();
        view.setId("v");
        view.getNodes().add(ViewFactory.eINSTANCE.createNodeView());
        map.getViews().add(view);
        only("stray-place");
    }

    @Test
    void theWorstComesFirstAndGeneratedMapsAreClean() {
        linked.setConclusion(null);
        map.getStatements().get(1).setText("");
        assertThat(problems()).extracting(Problem::severity).isSorted();
        assertThat(Validation.check(MapGenerator.rich(200, 3), Set.of("missing-premise", "missing-conclusion", "self-support", "strength-range",
                "duplicate-id", "excerpt-quote", "stray-place", "duplicate-premise"))).isEmpty();
    }
}
