// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import org.elenchus.core.evaluation.Semantics;
import org.elenchus.core.evaluation.ShownEvaluation;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.Messages;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.notation.Labelling;

/** What stands and what falls, as a figure shows it: by the semantics that is asked for, or else as the view says. */
final class FigureLabelling {
    private FigureLabelling() {
    }

    /**
     * Evaluates the map where that is to be shown.
     *
     * @param view   null for none
     * @param wanted id of a semantics, {@code none}, or null for what the view says
     */
    static Labelling of(ArgumentMap map, MapView view, String wanted, ExportRequest request) throws ExportException {
        ShownEvaluation shown = ShownEvaluation.of(view);
        String id = wanted != null ? wanted : shown.shown() ? shown.semantics() : FigureOptions.NONE;
        if (id.equals(FigureOptions.NONE)) {
            return Labelling.NONE;
        }
        Semantics semantics = Semantics.find(id).orElse(null);
        if (semantics == null) {
            String ids = String.join(", ", Semantics.installed().stream().map(Semantics::id).toList());
            if (wanted != null) {
                throw new ExportException(Messages.get("figure.badChoice", FigureOptions.SEMANTICS, wanted, ids + ", " + FigureOptions.NONE));
            }
            request.report().leftOut(null, Messages.get("figure.noSemantics", id, ids), 0);
            return Labelling.NONE;
        }
        return evaluate(map, semantics, request);
    }

    private static Labelling evaluate(ArgumentMap map, Semantics semantics, ExportRequest request) throws ExportException {
        try {
            Evaluation evaluation = semantics.evaluator().evaluate(map, EvaluationRequest.of(EvaluationTask.LABELLING), Progress.NONE);
            if (evaluation.labelling() == null && evaluation.strengths().isEmpty()) {
                request.report().leftOut(null, Messages.get("figure.noLabelling", semantics.id()), 0);
            }
            return Labelling.of(evaluation);
        } catch (ContributionException e) {
            throw new ExportException(e.getMessage(), e);
        }
    }
}
