// SPDX-License-Identifier: EPL-2.0
package org.elenchus.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.elenchus.core.document.MapFiles;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Evaluator;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Standpoint;

/**
 * What {@link Evaluator} promises, as tests: extend it beside an evaluator and say which one.
 *
 * @since 0.1
 */
public abstract class EvaluatorContract {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A new evaluator. */
    protected abstract Evaluator evaluator();

    /** Maps to evaluate. */
    protected List<ArgumentMap> maps() {
        return List.of(MapGenerator.plain(15, 3), MapGenerator.rich(60, 4));
    }

    private Evaluation evaluate(ArgumentMap map, EvaluationRequest request) {
        return assertTimeoutPreemptively(PATIENCE, () -> evaluator().evaluate(map, request, Progress.NONE));
    }

    private static EvaluationRequest labelling() {
        return EvaluationRequest.of(EvaluationTask.LABELLING);
    }

    @Test
    void labelsOrGradesEveryElement() {
        assertThat(evaluator().tasks()).contains(EvaluationTask.LABELLING);
        for (ArgumentMap map : maps()) {
            Evaluation evaluation = evaluate(map, labelling());
            Element[] elements = Structure.elements(map).toArray(Element[]::new);
            if (evaluator().isGradual()) {
                assertThat(evaluation.strengths()).containsOnlyKeys(elements);
                assertThat(evaluation.strengths().values()).allMatch(strength -> strength >= 0 && strength <= 1, "is in [0, 1]");
            } else if (evaluation.labelling() != null) {
                assertThat(evaluation.labelling().labels()).containsOnlyKeys(elements);
            }
        }
    }

    @Test
    void answersTheSameAgain() {
        for (ArgumentMap map : maps()) {
            Evaluation one = evaluate(map, labelling());
            Evaluation other = evaluate(map, labelling());
            assertThat(other.labelling()).isEqualTo(one.labelling());
            assertThat(other.strengths()).isEqualTo(one.strengths());
        }
    }

    @Test
    void leavesTheMapAloneWhateverIsAssumed() throws IOException {
        for (ArgumentMap map : maps()) {
            byte[] before = MapFiles.bytes(map);
            Element first = map.getStatements().get(0);
            evaluate(map, labelling().assuming(first, Standpoint.REJECTED));
            assertThat(MapFiles.bytes(map)).isEqualTo(before);
        }
    }

    @Test
    void refusesTasksThatAreNoneOfItsOwn() {
        ArgumentMap map = maps().get(0);
        for (EvaluationTask task : EvaluationTask.values()) {
            if (!evaluator().tasks().contains(task)) {
                assertThatThrownBy(() -> evaluate(map, EvaluationRequest.of(task))).as("task %s", task).isInstanceOf(IllegalArgumentException.class)
                        .hasMessageMatching("(?s).+");
            }
        }
    }

    @Test
    void hasAnAnswerForAnEmptyMap() {
        Evaluation evaluation = evaluate(ArgumentmapFactory.eINSTANCE.createArgumentMap(), labelling());
        assertThat(evaluation.strengths()).isEmpty();
    }
}
