// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Display;
import org.elenchus.core.evaluation.Semantics;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.workbench.internal.Messages;

/** The verdicts of all installed semantics side by side. UI thread only. */
final class Comparison {

    private final List<Semantics> all = Semantics.installed();
    private final Latest latest;
    private final Runnable listener;
    private Map<Semantics, Verdicts> verdicts = Map.of();
    private boolean wanted;

    /** @param listener told that there are other verdicts */
    Comparison(Display display, Runnable listener) {
        latest = new Latest(display, Messages.evaluation_task_name);
        this.listener = listener;
    }

    List<Semantics> semantics() {
        return all;
    }

    boolean isWanted() {
        return wanted;
    }

    void setWanted(boolean compare) {
        wanted = compare;
    }

    /** Evaluates by all semantics what is asked of one. */
    void ask(Inquiry inquiry) {
        latest.cancel();
        if (!wanted || inquiry.map() == null) {
            return;
        }
        ArgumentMap map = inquiry.map().document().map();
        EvaluationRequest request = new EvaluationRequest(EvaluationTask.LABELLING, Map.of(), inquiry.map().assumptions(), 0, 1);
        latest.ask(progress -> evaluate(map, request, progress), this::take, why -> take(Map.of()));
    }

    private Map<Semantics, Verdicts> evaluate(ArgumentMap map, EvaluationRequest request, Progress progress) {
        Map<Semantics, Verdicts> found = new LinkedHashMap<>();
        for (Semantics semantics : all) {
            progress.checkCancelled();
            found.put(semantics, Verdicts.of(Inquiry.evaluator(semantics).evaluate(map, request, progress)));
        }
        return found;
    }

    private void take(Map<Semantics, Verdicts> found) {
        verdicts = found;
        listener.run();
    }

    Verdicts by(Semantics semantics) {
        return verdicts.getOrDefault(semantics, Verdicts.NONE);
    }

    void dispose() {
        latest.cancel();
    }
}
