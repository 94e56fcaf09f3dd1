// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Explanation;
import org.elenchus.core.spi.Label;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map of the memo says what a careful reader of the memo says: what its author argues for stands, and the four views that he turns against fall. */
class MemoTest {
    private static final EvaluationRequest REQUEST = EvaluationRequest.of(EvaluationTask.LABELLING);
    private static final List<String> LABELLING = List.of("grounded", "complete", "preferred", "stable", "semi-stable", "ideal");
    private static final Set<String> REJECTED = Set.of("Case-specific phenomenon", "Litmus test", "Bin Laden as mastermind", "Direct attack");

    private ArgumentMap map;

    @BeforeEach
    void open() throws Exception {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles/org.elenchus.examples"))) {
            folder = folder.getParent();
        }
        map = MapDocument.open(folder.resolve("bundles/org.elenchus.examples/maps/us-russia-afghanistan.argmap")).map();
    }

    private Statement statement(String label) {
        return map.getStatements().stream().filter(s -> label.equals(s.getLabel())).findFirst().orElseThrow();
    }

    private static Set<String> rejected(Evaluation evaluation) {
        return evaluation.labelling().labels().entrySet().stream().filter(e -> e.getKey() instanceof Statement && e.getValue() != Label.IN)
                .map(e -> e.getKey().getLabel()).collect(Collectors.toSet());
    }

    @Test
    void everySemanticsLetsTheThesisStandAndRejectsWhatTheMemoArguesAgainst() throws Exception {
        for (String id : LABELLING) {
            Evaluation evaluation = WholeMapsTest.evaluator(id).evaluate(map, REQUEST, Progress.NONE);
            assertThat(rejected(evaluation)).as(id).isEqualTo(REJECTED);
            assertThat(evaluation.labelling().label(statement("Future hangs on campaign"))).isEqualTo(Label.IN);
            assertThat(evaluation.labelling().labels().values()).as(id).doesNotContain(Label.UNDECIDED);
            assertThat(evaluation.count()).isEqualTo(BigInteger.ONE);
        }
    }

    @Test
    void onlyTheWeakestStandardIsContentWithAnArgumentThatIsAnswered() throws Exception {
        for (String standard : List.of("preponderance", "clear-and-convincing", "beyond-reasonable-doubt", "dialectical-validity")) {
            Evaluation evaluation = WholeMapsTest.evaluator("grounded").evaluate(map, REQUEST.withOption("standard", standard), Progress.NONE);
            assertThat(rejected(evaluation)).as(standard).isEqualTo(REJECTED);
        }
        Evaluation scintilla = WholeMapsTest.evaluator("grounded").evaluate(map, REQUEST.withOption("standard", "scintilla"), Progress.NONE);
        assertThat(rejected(scintilla)).containsExactlyInAnyOrder("Case-specific phenomenon", "Direct attack");
    }

    @Test
    void gradesTheThesisAboveWhatTheMemoArguesAgainst() throws Exception {
        for (String id : List.of("df-quad", "euler-based", "quadratic-energy")) {
            Evaluation evaluation = WholeMapsTest.evaluator(id).evaluate(map, REQUEST, Progress.NONE);
            assertThat(evaluation.iteration().converged()).isTrue();
            double thesis = evaluation.strengths().get(statement("Future hangs on campaign"));
            for (String label : REJECTED) {
                assertThat(evaluation.strengths().get(statement(label))).as("%s by %s", label, id).isLessThan(thesis);
            }
        }
    }

    @Test
    void explainsByElementsOfTheMapAndItsChangesDoWhatTheySay() throws Exception {
        for (String label : REJECTED) {
            Explanation explanation = WholeMapsTest.evaluator("grounded").explain(map, statement(label), REQUEST, Progress.NONE).orElseThrow();
            assertThat(explanation.label()).isEqualTo(Label.OUT);
            assertThat(explanation.smallest()).isTrue();
            assertThat(explanation.sentences()).hasSizeBetween(2, explanation.forcing().size());
            assertThat(explanation.sentences().stream().flatMap(s -> s.mentions().stream()).map(Explanation.Mention::element).collect(Collectors.toSet()))
                    .containsAll(explanation.forcing());
            assertThat(explanation.changes()).isNotEmpty();
            explanation.changes().forEach(this::tryOut);
        }
    }

    private void tryOut(Set<Explanation.Change> changes) {
        try {
            EvaluationRequest request = REQUEST;
            for (Explanation.Change change : changes) {
                request = request.assuming(change.element(), change.kind() == Explanation.Kind.ACCEPT ? Standpoint.ACCEPTED : Standpoint.REJECTED);
            }
            Evaluation after = WholeMapsTest.evaluator("grounded").evaluate(map, request, Progress.NONE);
            Element changed = changes.iterator().next().element();
            assertThat(after.labelling().label(changed)).isNotNull();
            assertThat(rejected(after)).isNotEqualTo(REJECTED);
            assertThat(changed instanceof Argument || changed instanceof Statement s && s.getIncoming().isEmpty()).isTrue();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
