// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.extension.Contribution;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.notation.Notations;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.junit.jupiter.api.Test;

class ShowingTest {

    private final MapDocument document = MapDocument.create();
    private final Statement thesis = made(Edits.addStatement(document.map(), "Thesis", null, null));
    private final Statement reason = made(Edits.addReason(thesis, "Reason"));
    private final Statement ground = made(Edits.addReason(reason, "Ground of the reason"));
    private final Statement objection = made(Edits.addObjection(thesis, "Objection"));

    private Statement made(Edit edit) {
        document.execute(edit);
        return (Statement) edit.result().get(0);
    }

    private static Argument argument(Statement premise) {
        return (Argument) premise.getUsages().get(0).eContainer();
    }

    private Drawing draw(Showing showing) {
        return Drawing.of(document.map(), null, DrawingOptions.DEFAULT.withShowing(showing));
    }

    private Set<String> groundWithItsArgument() {
        return Set.of(ground.getId(), argument(ground).getId());
    }

    private static Map<String, Rect> boxes(Drawing drawing) {
        Map<String, Rect> boxes = new HashMap<>();
        drawing.parts().stream().filter(part -> part.kind() == Part.Kind.STATEMENT).forEach(part -> boxes.put(part.id(), part.bounds()));
        return boxes;
    }

    private static List<String> words(Drawing drawing) {
        return drawing.parts().stream().flatMap(part -> part.marks().stream()).filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).toList();
    }

    @Test
    void whatIsHiddenIsNotDrawnAndTakesNoPlace() {
        Drawing drawing = draw(Showing.hiding(groundWithItsArgument()));
        assertThat(drawing.part(ground.getId())).isNull();
        assertThat(drawing.part(argument(ground).getPremises().get(0).getId())).isNull();
        assertThat(drawing.part(reason.getId())).isNotNull();
        assertThat(drawing.bounds().height()).isLessThan(draw(Showing.ALL).bounds().height());
    }

    @Test
    void everyNotationLeavesOutWhatIsHidden() {
        Statement odd = made(Edits.addReason(objection, "Xylophone"));
        for (Contribution notation : Notations.contributions()) {
            Drawing drawing = Drawing.of(document.map(), null, DrawingOptions.DEFAULT.withNotation(notation.id())
                    .withShowing(Showing.hiding(Set.of(odd.getId(), argument(odd).getId()))));
            assertThat(drawing.part(odd.getId())).as(notation.id()).isNull();
            assertThat(drawing.parts()).as(notation.id()).isNotEmpty();
        }
    }

    @Test
    void whatIsDimmedStaysWhereItIsAndIsFainter() {
        Drawing drawing = draw(Showing.ALL);
        Map<String, Rect> before = boxes(drawing);
        Part plain = drawing.part(ground.getId());
        Set<String> changed = drawing.show(Showing.dimming(groundWithItsArgument()));
        assertThat(changed).contains(ground.getId(), argument(ground).getId()).doesNotContain(thesis.getId(), objection.getId());
        assertThat(boxes(drawing)).isEqualTo(before);
        Mark.Text faint = text(drawing.part(ground.getId()));
        assertThat(faint.text()).isEqualTo(text(plain).text());
        assertThat(faint.colour().red()).isGreaterThan(text(plain).colour().red());
        drawing.show(Showing.ALL);
        assertThat(drawing.part(ground.getId())).isEqualTo(plain);
    }

    private static Mark.Text text(Part part) {
        return (Mark.Text) part.marks().stream().filter(Mark.Text.class::isInstance).findFirst().orElseThrow();
    }

    @Test
    void whatIsLeftFreeIsNotSeenAndNothingMovesWhenItComes() {
        Drawing drawing = draw(Showing.leavingFree(groundWithItsArgument()));
        assertThat(boxes(drawing)).isEqualTo(boxes(draw(Showing.ALL)));
        assertThat(words(drawing)).doesNotContain("Ground of the reason").contains("Reason");
        drawing.show(Showing.ALL);
        assertThat(words(drawing)).contains("Ground of the reason");
    }

    @Test
    void changesOfTheMapReachADrawingOfAPart() {
        Drawing drawing = draw(Showing.hiding(groundWithItsArgument()));
        document.addListener(change -> drawing.update(change.touched()));
        document.execute(Edits.setText(ground, "Another ground"));
        assertThat(drawing.part(ground.getId())).isNull();
        document.execute(Edits.setText(reason, "Better reason"));
        assertThat(words(drawing)).contains("Better reason").doesNotContain("Another ground");
        Statement added = made(Edits.addReason(reason, "Newcomer"));
        assertThat(drawing.part(added.getId())).isNotNull();
        document.execute(Edits.delete(List.of(ground)));
        document.undo();
        assertThat(drawing.part(ground.getId())).isNull();
        drawing.show(Showing.ALL);
        assertThat(words(drawing)).contains("Another ground", "Newcomer");
    }
}
