// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.document.DocumentListener;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;

/** Changes that are taken in quickly and finished later come to the same picture as the map drawn anew. */
class AdjustingTest {
    private static final int STEPS = 25;

    private final List<DocumentChange> changes = new ArrayList<>();

    private MapDocument document(ArgumentMap map) {
        MapDocument document = MapDocument.of(map, "test");
        document.addListener(new DocumentListener() {
            @Override
            public void documentChanged(DocumentChange change) {
                changes.add(change);
            }
        });
        return document;
    }

    private static Scene anew(MapDocument document, MapView view, DrawingOptions options) {
        return Drawing.of(document.map(), view, options).scene();
    }

    @Test
    void finishedAutomaticLayoutsAreThoseOfTheMapDrawnAnew() {
        DrawingOptions options = DrawingOptions.DEFAULT.withRelayout(true);
        for (int seed = 0; seed < 4; seed++) {
            MapDocument document = document(MapGenerator.plain(60 + 30 * seed, seed));
            Drawing drawing = Drawing.of(document.map(), null, options);
            Random random = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                edit(document, null, random);
                assertTouchedIsAllThatLooksDifferent(drawing, drawing::adjust);
                Drawing.Rest rest = drawing.rest();
                if (rest != null && random.nextInt(3) > 0) {
                    rest.run();
                    assertThat(drawing.finish(rest)).isTrue();
                    assertThat(drawing.scene().parts()).as("seed %d, step %d", seed, step).isEqualTo(anew(document, null, options).parts());
                }
            }
        }
    }

    @Test
    void inPlacesThatAreKeptNothingMovesButWhatWasMoved() {
        for (int seed = 0; seed < 4; seed++) {
            MapDocument document = document(MapGenerator.rich(60 + 30 * seed, seed));
            MapView view = document.map().getViews().get(0);
            Drawing drawing = Drawing.of(document.map(), view, DrawingOptions.DEFAULT);
            Random random = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                edit(document, view, random);
                assertTouchedIsAllThatLooksDifferent(drawing, drawing::adjust);
                finish(drawing);
                SceneChecks checks = new SceneChecks(drawing.scene());
                assertThat(checks.linesThroughBoxes()).as("seed %d, step %d", seed, step)
                        .hasSizeLessThanOrEqualTo(new SceneChecks(anew(document, view, DrawingOptions.DEFAULT)).linesThroughBoxes().size());
            }
        }
    }

    private static void finish(Drawing drawing) {
        Drawing.Rest rest = drawing.rest();
        if (rest != null) {
            rest.run();
            assertThat(drawing.finish(rest)).isTrue();
        }
    }

    @Test
    void workForAnEarlierStateIsRefused() {
        MapDocument document = document(MapGenerator.plain(30, 1));
        Drawing drawing = Drawing.of(document.map(), null, DrawingOptions.DEFAULT.withRelayout(true));
        document.execute(Edits.addReason(document.map().getStatements().get(3), "so"));
        drawing.adjust(changes.get(0).touched());
        Drawing.Rest late = drawing.rest();
        document.execute(Edits.addReason(document.map().getStatements().get(4), "too"));
        drawing.adjust(changes.get(1).touched());
        late.run();
        assertThat(drawing.finish(late)).isFalse();
        finish(drawing);
        assertThat(drawing.rest()).isNull();
    }

    @Test
    void aLongerTextIsGivenItsRoomByTheAutomaticLayout() {
        MapDocument document = document(MapGenerator.plain(40, 2));
        Drawing drawing = Drawing.of(document.map(), null, DrawingOptions.DEFAULT.withRelayout(true));
        Statement statement = document.map().getStatements().get(7);
        document.execute(Edits.setText(statement, statement.getText().repeat(6)));
        drawing.update(changes.get(0).touched());
        assertThat(new SceneChecks(drawing.scene()).overlaps()).isEmpty();
    }

    /** As a small map is drawn. */
    @Test
    void whatIsDrawnToTheEndAtOnceNamesAllThatLooksDifferent() {
        for (int seed = 0; seed < 4; seed++) {
            MapDocument document = document(MapGenerator.plain(40, seed));
            Drawing drawing = Drawing.of(document.map(), null, DrawingOptions.DEFAULT.withRelayout(true));
            Random random = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                edit(document, null, random);
                assertTouchedIsAllThatLooksDifferent(drawing, drawing::update);
            }
        }
    }

    /** Its box does not move, wherever the layout puts the rest. */
    @Test
    void theTextOfTheFirstStatementIsSeen() {
        MapDocument document = MapDocument.create();
        document.addListener(changes::add);
        Drawing drawing = Drawing.of(document.map(), null, DrawingOptions.DEFAULT.withRelayout(true));
        document.execute(Edits.addStatement(document.map(), "", null, null));
        drawing.update(changes.get(0).touched());
        document.execute(Edits.setText(document.map().getStatements().get(0), "It is so."));
        changes.remove(0);
        assertTouchedIsAllThatLooksDifferent(drawing, drawing::update);
    }

    /** Also as the first change that the drawing takes in. */
    @Test
    void whatIsFoldedComesBack() {
        MapDocument document = document(MapGenerator.plain(20, 5));
        document.execute(Edits.addView(document.map(), "View", null, null));
        MapView view = document.map().getViews().get(0);
        Drawing drawing = Drawing.of(document.map(), view, DrawingOptions.DEFAULT.withRelayout(true));
        List<Part> unfolded = drawing.parts();
        for (boolean folded : new boolean[] {true, false, true, false}) {
            changes.clear();
            document.execute(Edits.collapse(view, List.of(document.map().getStatements().get(0)), folded));
            assertTouchedIsAllThatLooksDifferent(drawing, drawing::update);
            assertThat(drawing.parts().size()).isEqualTo(folded ? 1 : unfolded.size());
        }
        assertThat(drawing.parts()).containsExactlyElementsOf(unfolded);
    }

    @Test
    void whatIsNearAPlaceIsFound() {
        MapDocument document = document(MapGenerator.plain(200, 3));
        Drawing drawing = Drawing.of(document.map(), null, DrawingOptions.DEFAULT);
        Near near = drawing.near();
        for (Statement statement : document.map().getStatements()) {
            int number = drawing.nodeNumber(statement.getId());
            assertThat(near.within(drawing.part(statement.getId()).bounds())).contains(number).doesNotHaveDuplicates();
        }
        for (Argument argument : document.map().getArguments()) {
            int number = drawing.linkNumber(argument.getId());
            Part arrow = drawing.parts(argument.getId()).get(1);
            assertThat(near.within(arrow.bounds().grow(1))).contains(near.nodes() + number);
        }
    }

    private void edit(MapDocument document, MapView view, Random random) {
        ArgumentMap map = document.map();
        changes.clear();
        Statement statement = map.getStatements().get(random.nextInt(map.getStatements().size()));
        Argument argument = map.getArguments().get(random.nextInt(map.getArguments().size()));
        switch (random.nextInt(view == null ? 8 : 9)) {
            case 0, 1 -> document.execute(Edits.addReason(statement, "a new reason"));
            case 2 -> document.execute(Edits.addObjection(random.nextBoolean() ? statement : argument, "a new objection"));
            case 3 -> document.execute(Edits.addCoPremise(argument, "needed too"));
            case 4 -> document.execute(Edits.delete(List.of(random.nextBoolean() ? statement : argument)));
            case 5 -> document.execute(Edits.setText(statement, statement.getText() + " and so on and on, as far as anybody can see"));
            case 6 -> document.execute(Edits.reversePolarity(argument));
            case 7 -> document.undo();
            default -> document.execute(Edits.move(view, Map.of(statement,
                    new org.elenchus.model.Point(random.nextInt(2000), random.nextInt(2000)))));
        }
    }

    private void assertTouchedIsAllThatLooksDifferent(Drawing drawing, Function<Set<EObject>, Set<String>> takingIn) {
        Map<String, List<Part>> before = byId(drawing);
        Set<String> touched = changes.isEmpty() ? Set.of() : takingIn.apply(changes.get(0).touched());
        Map<String, List<Part>> after = byId(drawing);
        after.forEach((id, parts) -> {
            if (!touched.contains(id)) {
                assertThat(parts).as(id).isEqualTo(before.get(id));
            }
        });
        before.keySet().forEach(id -> assertThat(after.containsKey(id) || touched.contains(id)).as("%s has gone", id).isTrue());
    }

    private static Map<String, List<Part>> byId(Drawing drawing) {
        Map<String, List<Part>> parts = new HashMap<>();
        drawing.parts().forEach(part -> parts.computeIfAbsent(String.valueOf(part.id()), id -> new ArrayList<>()).add(part));
        return parts;
    }
}
