// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.document.DocumentListener;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.evaluation.Semantics;
import org.elenchus.core.evaluation.ShownEvaluation;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.workbench.internal.Messages;

/**
 * What stands and what falls in the map of one editor, kept up to date while it is edited, and shown on the map where its view says so. Rests
 * while nobody looks. UI thread only.
 */
public final class MapEvaluation implements DocumentListener {

    private static final Map<ArgumentMapEditor, MapEvaluation> OPEN = new HashMap<>();

    private final ArgumentMapEditor editor;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<Element, Standpoint> assumptions = new LinkedHashMap<>();
    private final LiveWork work;
    private final OverlayPainter painter;
    private ShownEvaluation shown;
    private Evaluation evaluation;
    private String problem;
    private Labelling preview;
    private boolean closed;

    private MapEvaluation(ArgumentMapEditor editor) {
        this.editor = editor;
        Display display = editor.getSite().getShell().getDisplay();
        painter = new OverlayPainter(display, editor::showLabelling);
        work = new LiveWork(answer -> tellIn(display, answer));
        shown = ShownEvaluation.of(editor.view());
        editor.document().addListener(this);
        ask(List.of());
    }

    private void tellIn(Display display, LiveWork.Answer answer) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> take(answer));
        }
    }

    /** Of an editor; null for one that shows no map. */
    public static MapEvaluation of(IEditorPart editor) {
        return editor instanceof ArgumentMapEditor map ? OPEN.computeIfAbsent(map, MapEvaluation::new) : null;
    }

    /** Of an editor that was closed. */
    static void forget(IEditorPart editor) {
        MapEvaluation closed = OPEN.remove(editor);
        if (closed != null) {
            closed.closed = true;
            closed.painter.close();
            closed.work.stop();
            closed.editor.document().removeListener(closed);
        }
    }

    public MapDocument document() {
        return editor.document();
    }

    ArgumentMapEditor editor() {
        return editor;
    }

    /** What the view says about evaluation. */
    public ShownEvaluation shown() {
        return shown;
    }

    /** By which the map is evaluated; null where that of the view is not installed. */
    Semantics semantics() {
        return Semantics.find(shown.semantics()).orElse(null);
    }

    /** The labelling or strengths of the map as it was a moment ago; null where there are none yet or there is a problem. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** Why there is no evaluation, in words for a person; null where there is one or will be one soon. */
    String problem() {
        return problem;
    }

    /** What if: standpoints that the reader supposes for once; not in the map. */
    Map<Element, Standpoint> assumptions() {
        assumptions.keySet().removeIf(element -> element.eContainer() == null);
        return assumptions;
    }

    /** @param standpoint null supposes nothing */
    void suppose(Element element, Standpoint standpoint) {
        if (standpoint == null) {
            assumptions.remove(element);
        } else {
            assumptions.put(element, standpoint);
        }
        tell();
    }

    void supposeNothing() {
        assumptions.clear();
        tell();
    }

    /** Evaluates by another semantics, from now on and wherever this view of the map is drawn; can be undone. */
    public void choose(Semantics semantics) {
        document().execute(ShownEvaluation.choose(document().map(), editor.view(), semantics.id()));
    }

    /** Shows the evaluation on the map or does not, wherever this view of it is drawn; can be undone. */
    public void show(boolean wanted) {
        document().execute(ShownEvaluation.show(document().map(), editor.view(), wanted));
    }

    /** Shows another labelling on the map while its view shows evaluations; null for the map's own. */
    void preview(Labelling labelling) {
        preview = labelling;
        draw();
    }

    /** @param listener told about each new evaluation; as long as there is one, the map is evaluated after each change */
    public void addListener(Runnable listener) {
        listeners.add(listener);
        if (evaluation == null) {
            ask(List.of());
        }
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void documentChanged(DocumentChange change) {
        ShownEvaluation before = shown;
        shown = ShownEvaluation.of(editor.view());
        if (change.isWhole()) {
            assumptions.clear();
            evaluation = null;
        }
        if (!shown.semantics().equals(before.semantics())) {
            evaluation = null;
            tell();
        }
        ask(change.touched());
        if (shown.shown() != before.shown()) {
            draw();
            Overlays.refreshToggle();
        }
    }

    private void ask(Collection<? extends EObject> changed) {
        Semantics semantics = semantics();
        if (listeners.isEmpty() && !shown.shown()) {
            evaluation = null;
            work.stop();
        } else if (semantics == null) {
            take(new LiveWork.Answer(null, null, NLS.bind(Messages.evaluation_not_installed, shown.semantics())));
        } else {
            work.ask(new LiveWork.Subject(document().map(), semantics), changed);
        }
    }

    private void take(LiveWork.Answer answer) {
        if (closed || answer.subject() != null && answer.subject().map() != document().map()) {
            return;
        }
        evaluation = answer.evaluation();
        problem = answer.problem();
        draw();
        tell();
    }

    private void draw() {
        boolean nothing = !shown.shown() || evaluation == null;
        painter.show(nothing ? Labelling.NONE : preview != null ? preview : Labelling.of(evaluation));
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
