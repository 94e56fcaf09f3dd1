// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.view;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.workbench.internal.Selections;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EssayViewTest {

    private static final String ESSAY = "Parks should be free of smoke. Smoke harms others, as all agree.\n"
            + "Parks are large. Nobody has to stay. Children play there.\n";

    private SmallMap map;
    private ArgumentMapEditor editor;
    private EssayView view;
    private Source source;

    @BeforeEach
    void openMap() {
        closeAll();
        map = new SmallMap();
        source = (Source) done(Edits.addSource(map.document.map(), "Essay", ESSAY)).result().get(0);
        quote(map.thesis, "Parks should be free of smoke.");
        quote(map.reason, "Smoke harms others");
        quote(map.objection, "Parks are large.");
        editor = open(map.document);
        view = view(EssayView.ID, EssayView.class);
    }

    @AfterEach
    void close() {
        closeAll();
    }

    private Edit done(Edit edit) {
        map.document.execute(edit);
        return edit;
    }

    private void quote(Statement statement, String words) {
        int at = ESSAY.indexOf(words);
        done(Edits.addExcerpt(statement, source, at, at + words.length()));
    }

    private StyledText text() {
        return view.text().widget();
    }

    private void select(String words) {
        int at = text().getText().indexOf(words);
        text().setSelection(at, at + words.length());
    }

    private void press(char key) {
        Event event = new Event();
        event.character = key;
        event.keyCode = key;
        text().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private void click(String words) {
        int at = text().getText().indexOf(words) + 2;
        text().setSelection(at);
        Point place = text().getLocationAtOffset(at);
        Event event = new Event();
        event.button = 1;
        event.x = place.x + 1;
        event.y = place.y + 2;
        text().notifyListeners(SWT.MouseUp, event);
        settle();
    }

    private List<EObject> selected() {
        return Selections.modelElements(editor.getSite().getSelectionProvider().getSelection());
    }

    private StyleRange tint(String words) {
        return text().getStyleRangeAtOffset(ESSAY.indexOf(words));
    }

    @Test
    void mappedPassagesAreTintedByWhatTheyDo() {
        assertThat(text().getText()).isEqualTo(ESSAY);
        assertThat(tint("Smoke harms").background).isNotNull().isNotEqualTo(tint("Parks are").background);
        assertThat(tint("Parks are").underline).isTrue();
        assertThat(tint("Nobody has")).isNull();
        assertThat(view.coverageLine()).startsWith("3 of 5 sentences mapped");
    }

    @Test
    void oneKeyMakesAReasonOfAPassageAndOneStepTakesItBack() {
        editor.reveal(map.thesis);
        settle();
        select("Children play there.");
        press('r');
        List<Statement> statements = map.document.map().getStatements();
        Statement added = statements.get(statements.size() - 1);
        assertThat(added.getText()).isEqualTo("Children play there.");
        assertThat(SmallMap.argumentOf(added).getConclusion()).isSameAs(map.thesis);
        assertThat(SmallMap.argumentOf(added).getPolarity()).isEqualTo(Polarity.PRO);
        Excerpt excerpt = added.getExcerpts().get(0);
        assertThat(ESSAY.substring(excerpt.getStart(), excerpt.getEnd())).isEqualTo("Children play there.");
        assertThat(tint("Children play")).isNotNull();
        map.document.undo();
        settle();
        assertThat(statements).doesNotContain(added);
        assertThat(tint("Children play")).isNull();
    }

    @Test
    void theOtherKeysMakeClaimsObjectionsAndExcerpts() {
        editor.reveal(map.thesis);
        settle();
        select("Nobody has to stay.");
        press('o');
        Statement objection = map.document.map().getStatements().get(map.document.map().getStatements().size() - 1);
        assertThat(SmallMap.argumentOf(objection).getPolarity()).isEqualTo(Polarity.CON);
        select("as all agree");
        press('e');
        assertThat(map.thesis.getExcerpts()).extracting(Excerpt::getExact).contains("as all agree");
        select("Children play there.");
        press('c');
        Statement claim = map.document.map().getStatements().get(map.document.map().getStatements().size() - 1);
        assertThat(claim.getText()).isEqualTo("Children play there.");
        assertThat(selected()).containsExactly(claim);
    }

    @Test
    void aClickOnAPassageSelectsWhatQuotesIt() {
        click("Parks are large.");
        assertThat(selected()).containsExactly(map.objection);
        click("Smoke harms");
        assertThat(selected()).containsExactly(map.reason);
    }

    @Test
    void whatIsSelectedInTheMapStandsOutInTheText() {
        StyleRange before = tint("Smoke harms");
        editor.reveal(map.reason);
        settle();
        assertThat(tint("Smoke harms").background).isNotEqualTo(before.background);
        editor.reveal(map.objection);
        settle();
        assertThat(tint("Smoke harms").background).isEqualTo(before.background);
    }

    @Test
    void theNextUnmappedSentenceIsFoundAndCanBeSetAside() {
        text().setSelection(0);
        press('n');
        assertThat(text().getSelectionText()).isEqualTo("Nobody has to stay.");
        press('x');
        assertThat(view.coverageLine()).startsWith("3 of 4 sentences mapped").contains("1 without argument");
        press('n');
        assertThat(text().getSelectionText()).isEqualTo("Children play there.");
        assertThat(Arrays.asList(text().getStyleRanges())).anyMatch(range -> range.foreground != null && range.background == null);
    }

    @Test
    void excerptsFollowANewTextAndTheLostOnesAreCounted() {
        done(Edits.replaceSourceText(source, "A foreword. Parks should be free of smoke. Parks are large. Another text altogether."));
        settle();
        assertThat(map.thesis.getExcerpts().get(0).getStart()).isEqualTo("A foreword. ".length());
        assertThat(map.reason.getExcerpts().get(0).getStart()).isEqualTo(-1);
        assertThat(view.coverageLine()).contains("excerpts to be placed by hand: 1");
        map.document.undo();
        settle();
        assertThat(text().getText()).isEqualTo(ESSAY);
        assertThat(view.coverageLine()).doesNotContain("by hand");
    }

    @Test
    void withoutAMapOrATextTheViewSaysSo() {
        done(Edits.delete(List.of(source)));
        settle();
        assertThat(text().getText()).isEmpty();
        closeAll();
        assertThat(view.text().source()).isNull();
    }

    /** What is edited is what is kept, not how the view shows it. */
    @Test
    void theWordsToEditAreTheSourcesOwn() {
        String broken = "Parks should be free of smoke, which harms others, as all agree by now.\n".repeat(5);
        source.setText(broken);
        assertThat(EssayText.words(source)).isEqualTo(broken);
        source.setText(null);
        assertThat(EssayText.words(source)).isEmpty();
        assertThat(EssayText.words(null)).isEmpty();
    }
}
