// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.elenchus.core.evaluation.Semantics;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Label;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.workbench.internal.Messages;

/**
 * What a reader asks about the current map and what the answer is: the map's own evaluation, or one labelling of many, or what would hold if
 * something else did. UI thread only.
 */
final class Inquiry {

    private final Latest latest;
    private final Runnable listener;
    private MapEvaluation map;
    private EvaluationTask task = EvaluationTask.LABELLING;
    private long position;
    private Evaluation answer;
    private String problem;
    private Evaluation told;
    private Verdicts verdicts = Verdicts.NONE;

    /** @param listener told that the answer is another or that one is being looked for */
    Inquiry(Display display, Runnable listener) {
        this.listener = listener;
        latest = new Latest(display, Messages.evaluation_task_name);
    }

    /** Turns to the map of another editor; null for none. */
    void setMap(MapEvaluation other) {
        if (map != null) {
            map.removeListener(asking);
            map.preview(null);
        }
        map = other;
        position = 0;
        if (map != null) {
            map.addListener(asking);
        }
        ask();
    }

    private final Runnable asking = this::ask;

    MapEvaluation map() {
        return map;
    }

    EvaluationTask task() {
        return isGradual() ? EvaluationTask.LABELLING : task;
    }

    void setTask(EvaluationTask wanted) {
        task = wanted;
        position = 0;
        ask();
    }

    /** Of the labelling that is shown, from 0; only where labellings are shown one by one. */
    long position() {
        return position;
    }

    void setPosition(long wanted) {
        position = Math.max(0, wanted);
        ask();
    }

    private boolean isGradual() {
        Semantics semantics = map == null ? null : map.semantics();
        return semantics != null && semantics.isGradual();
    }

    /** What is asked, with all that is supposed. */
    EvaluationRequest request() {
        return new EvaluationRequest(task(), Map.of(), map == null ? Map.of() : map.assumptions(), position, 1);
    }

    private void ask() {
        latest.cancel();
        problem = map == null ? null : map.problem();
        Semantics semantics = map == null ? null : map.semantics();
        if (semantics == null) {
            answer = null;
        } else if (task() == EvaluationTask.LABELLING && map.assumptions().isEmpty()) {
            answer = map.evaluation();
            map.preview(null);
        } else {
            EvaluationRequest request = request();
            ArgumentMap asked = map.document().map();
            latest.ask(progress -> evaluator(semantics).evaluate(asked, request, progress), this::take, this::fail);
        }
        listener.run();
    }

    /** @throws IllegalArgumentException where the plug-in fails, with a message for a person */
    static org.elenchus.core.spi.Evaluator evaluator(Semantics semantics) {
        try {
            return semantics.evaluator();
        } catch (ContributionException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private void take(Evaluation evaluation) {
        answer = evaluation;
        org.elenchus.core.spi.Labelling labelling = Verdicts.labelling(evaluation);
        map.preview(labelling != null ? Labelling.of(labelling) : evaluation.strengths().isEmpty() ? null : Labelling.of(evaluation));
        listener.run();
    }

    private void fail(String why) {
        answer = null;
        problem = why.isEmpty() ? Messages.evaluation_stopped : why;
        listener.run();
    }

    /** Null while there is none. */
    Evaluation answer() {
        return answer;
    }

    Verdicts verdicts() {
        if (told != answer) {
            told = answer;
            verdicts = Verdicts.of(answer);
        }
        return verdicts;
    }

    /** What holds without anything supposed; the same as {@link #verdicts()} where nothing is. */
    Verdicts withoutAssumptions() {
        return map == null || map.assumptions().isEmpty() || task() != EvaluationTask.LABELLING ? verdicts() : Verdicts.of(map.evaluation());
    }

    boolean isBusy() {
        return latest.isBusy() || map != null && problem == null && answer == null;
    }

    /** Gives up looking for an answer. */
    void stop() {
        if (latest.isBusy()) {
            latest.cancel();
            fail("");
        }
    }

    /** The answer in a sentence or two. */
    String summary() {
        if (map == null) {
            return Messages.problems_no_map;
        }
        if (problem != null || isBusy()) {
            return problem != null ? problem : Messages.evaluation_busy;
        }
        List<String> parts = new ArrayList<>();
        Verdicts verdicts = verdicts();
        if (!verdicts.isGraded() && !verdicts.isEmpty()) {
            Map<Label, Integer> counts = verdicts.counts();
            parts.add(task() == EvaluationTask.SCEPTICAL || task() == EvaluationTask.CREDULOUS
                    ? NLS.bind(Messages.evaluation_accepted, counts.get(Label.IN))
                    : NLS.bind(Messages.evaluation_counts, new Object[] { counts.get(Label.IN), counts.get(Label.OUT), counts.get(Label.UNDECIDED) }));
        }
        if (!map.assumptions().isEmpty()) {
            parts.add(NLS.bind(Messages.evaluation_supposing, map.assumptions().size(), verdicts.differences(withoutAssumptions())));
        }
        if (task() != EvaluationTask.ENUMERATE || verdicts.isEmpty()) {
            parts.addAll(answer.remarks());
        }
        return String.join("  \u00b7  ", parts);
    }

    void dispose() {
        latest.cancel();
        if (map != null) {
            map.removeListener(asking);
            map.preview(null);
        }
    }
}
