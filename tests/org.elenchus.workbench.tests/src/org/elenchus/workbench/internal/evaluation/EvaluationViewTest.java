// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.command;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.page;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.view;
import static org.elenchus.workbench.internal.RunningWorkbench.waitUntil;
import static org.elenchus.workbench.internal.RunningWorkbench.window;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.evaluation.Semantics;
import org.elenchus.core.evaluation.ShownEvaluation;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Explanation.Influence;
import org.elenchus.core.spi.Label;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.style.Styles;
import org.elenchus.workbench.internal.Commands;
import org.elenchus.workbench.internal.Selections;
import org.elenchus.workbench.internal.SmallMap;
import org.elenchus.workbench.internal.welcome.ExampleMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluationViewTest {

    private static final Style.Labels LOOKS = Styles.installed().orDefault(null).labels();
    private static final int CANVAS = 200;
    private static final int SOME = 500;

    private SmallMap map;
    private ArgumentMapEditor editor;
    private EvaluationView view;

    @BeforeEach
    void openMap() {
        closeAll();
        map = new SmallMap();
        editor = open(map.document);
        view = view(EvaluationView.ID, EvaluationView.class);
        waitForLabel(map.reason, Label.IN);
    }

    @AfterEach
    void close() {
        page().hideView(view);
        closeAll();
    }

    private void waitForLabel(Element element, Label label) {
        waitUntil(element.getId() + " is " + label, () -> !view.inquiry().isBusy() && view.inquiry().verdicts().of(element).label() == label);
    }

    /** How many pixels of the map have the colour of what is in, or out. */
    private int pixels(Rgb colour) {
        Control canvas = canvas(window().getShell());
        Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(image);
        canvas.print(gc);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        RGB wanted = new RGB(colour.red(), colour.green(), colour.blue());
        int found = 0;
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                found += data.palette.getRGB(data.getPixel(x, y)).equals(wanted) ? 1 : 0;
            }
        }
        return found;
    }

    private static Control canvas(Composite parent) {
        for (Control child : parent.getChildren()) {
            Control found = child.isVisible() && child.getClass().getSimpleName().equals("FigureCanvas") && child.getSize().x > CANVAS ? child
                    : child instanceof Composite composite ? canvas(composite) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void select(Element element) {
        view.table().viewer().setSelection(new StructuredSelection(element), true);
        settle();
    }

    @Test
    void theMapShowsLabelsOnlyWhereItsViewSaysSo() {
        assertThat(pixels(LOOKS.in().fill())).isZero();
        command(Commands.SHOW_EVALUATION);
        waitUntil("what is in is drawn so", () -> pixels(LOOKS.in().fill()) > SOME);
        assertThat(ShownEvaluation.of(editor.view()).shown()).isTrue();
        map.document.undo();
        waitUntil("it is drawn plainly", () -> pixels(LOOKS.in().fill()) == 0);
    }

    @Test
    void labelsFollowAnEdit() {
        command(Commands.SHOW_EVALUATION);
        waitUntil("what is in is drawn so", () -> pixels(LOOKS.in().fill()) > SOME);
        int before = pixels(LOOKS.out().fill());
        map.document.execute(Edits.set(map.reason, Literals.STATEMENT__STANDPOINT, Standpoint.REJECTED));
        waitForLabel(map.reason, Label.OUT);
        waitForLabel(map.thesis, Label.OUT);
        waitUntil("the reason, too, is drawn as out", () -> pixels(LOOKS.out().fill()) > before + SOME);
        map.document.undo();
        waitForLabel(map.reason, Label.IN);
        waitUntil("only the thesis is drawn as out", () -> pixels(LOOKS.out().fill()) == before);
    }

    @Test
    void anotherSemanticsIsChosenForTheViewAndCanBeUndone() {
        MapEvaluation evaluation = MapEvaluation.of(editor);
        evaluation.choose(Semantics.find("df-quad").orElseThrow());
        waitUntil("there are strengths", () -> view.inquiry().verdicts().isGraded());
        assertThat(view.bar().semantics().getText()).isEqualTo("DF-QuAD");
        map.document.undo();
        waitForLabel(map.reason, Label.IN);
        assertThat(view.bar().semantics().getText()).isEqualTo("Grounded");
    }

    @Test
    void whatIfShowsDifferencesAndLeavesTheMapAlone() {
        boolean dirty = map.document.isDirty();
        MapEvaluation.of(editor).suppose(map.reason, Standpoint.REJECTED);
        waitForLabel(map.reason, Label.OUT);
        assertThat(view.bar().summary()).contains("Supposed: 1");
        assertThat(map.reason.getStandpoint()).isEqualTo(Standpoint.NONE);
        assertThat(map.document.isDirty()).isEqualTo(dirty);
        MapEvaluation.of(editor).supposeNothing();
        waitForLabel(map.reason, Label.IN);
    }

    @Test
    void labellingsAreShownOneByOneWithTheirNumber() {
        map.document.execute(Edits.relate(map.reason, map.objection, Polarity.CON));
        MapEvaluation.of(editor).choose(Semantics.find("preferred").orElseThrow());
        view.inquiry().setTask(EvaluationTask.ENUMERATE);
        waitUntil("the first is there", () -> count() == 2);
        Label first = view.inquiry().verdicts().of(map.reason).label();
        view.inquiry().setPosition(1);
        waitUntil("the second says the opposite", () -> !view.inquiry().isBusy() && view.inquiry().verdicts().of(map.reason).label() != first);
        view.inquiry().setTask(EvaluationTask.LABELLING);
    }

    private long count() {
        Evaluation answer = view.inquiry().answer();
        return answer == null || answer.count() == null ? -1 : answer.count().longValue();
    }

    @Test
    void aRowAndItsElementAreSelectedTogether() {
        select(map.objection);
        waitUntil("the element is selected", () -> Selections.single(editor.getSite().getSelectionProvider().getSelection()) == map.objection);
        page().activate(editor);
        editor.reveal(map.reason);
        waitUntil("its row is selected", () -> view.table().selected() == map.reason);
    }

    @Test
    void theThesisOfTheMemoIsExplained() {
        closeAll();
        ExampleMap.open(page());
        waitUntil("the memo is open", () -> page().getActiveEditor() instanceof ArgumentMapEditor);
        ArgumentMapEditor memo = (ArgumentMapEditor) page().getActiveEditor();
        Statement thesis = memo.document().map().getStatements().stream().filter(Statement::isMain).findFirst().orElseThrow();
        waitUntil("the memo is evaluated", () -> view.inquiry().verdicts().of(thesis).label() != null);
        select(thesis);
        waitUntil("it is explained", () -> explanation().startsWith("Why it is in"));
        assertThat(explanation()).contains("speaks for it", "What would change it", "Try it");
        Object input = view.explanation().leaves().viewer().getInput();
        assertThat(input).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Influence.class)).isNotEmpty();
    }

    private String explanation() {
        return view.explanation().text().control().getText();
    }
}
