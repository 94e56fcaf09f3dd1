// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IEditorPart;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.evaluation.MapEvaluation;

/** Whether the essay is tinted by what stands and what falls; the map is evaluated for it as long as it is. */
final class EssayVerdicts {

    private final EssayText text;
    private final Runnable redraw;
    private final Runnable evaluated = this::judge;
    private MapEvaluation evaluation;
    private IEditorPart editor;
    private boolean on;

    /** @param redraw tints the text anew */
    EssayVerdicts(EssayText text, Runnable redraw) {
        this.text = text;
        this.redraw = redraw;
    }

    /** The choice in the view's menu. */
    Action action() {
        return new Action(Messages.essay_by_evaluation, IAction.AS_CHECK_BOX) {
            {
                setImageDescriptor(Icons.descriptor("evaluation"));
            }

            @Override
            public void run() {
                on = isChecked();
                follow(editor);
            }
        };
    }

    /** Takes another editor's evaluation; null for none. */
    void follow(IEditorPart other) {
        if (evaluation != null) {
            evaluation.removeListener(evaluated);
        }
        editor = other;
        evaluation = on ? MapEvaluation.of(other) : null;
        if (evaluation != null) {
            evaluation.addListener(evaluated);
        }
        judge();
    }

    private void judge() {
        if (text.widget().isDisposed()) {
            return;
        }
        Evaluation now = evaluation == null ? null : evaluation.evaluation();
        text.judge(!on ? null : element -> now == null || now.labelling() == null ? null : now.labelling().label(element));
        redraw.run();
    }
}
