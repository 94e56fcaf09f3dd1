// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.elenchus.core.extension.Contribution;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.SceneChecks;
import org.elenchus.rendering.layout.Layouts;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must hold for any map in every notation and layout. Two hundred maps of 10 to 300 statements, dealt out to the notations and layouts in turn;
 * {@code -Delenchus.maps=200} draws each of them in every notation and layout.
 */
class NotationPropertiesTest {
    private static final int MAPS = 200;
    private static final double ROUNDING = 1e-6;
    private static final int DEALT = Integer.getInteger("elenchus.maps", 0);

    static Stream<Arguments> notationsAndLayouts() {
        List<Arguments> all = new ArrayList<>();
        for (Contribution notation : Notations.contributions()) {
            for (Contribution layout : Layouts.contributions()) {
                all.add(Arguments.of(notation.id(), layout.id(), all.size()));
            }
        }
        return all.stream().map(one -> Arguments.of(one.get()[0], one.get()[1], one.get()[2], all.size()));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("notationsAndLayouts")
    void nothingOverlapsAndNoWordIsClipped(String notation, String layout, int turn, int turns) {
        boolean all = DEALT > 0;
        for (int seed = all ? 0 : turn; seed < (all ? DEALT : MAPS); seed += all ? 1 : turns) {
            // ELK's force layout takes a time that grows with the square of the size.
            int size = 10 + seed * 37 % (layout.equals("force") && !all ? 81 : 291);
            ArgumentMap map = MapGenerator.plain(size, 7000 + seed);
            vary(map, new Random(seed));
            Drawing drawing = Drawing.of(map, null, DrawingOptions.DEFAULT.withNotation(notation).withLayout(layout));
            check(drawing.scene(), notation + " in " + layout + ", seed " + seed + ", " + size + " statements");
        }
    }

    private static void check(Scene scene, String what) {
        SceneChecks checks = new SceneChecks(scene);
        assertThat(checks.overlaps()).as("overlaps, " + what).isEmpty();
        assertThat(checks.linesThroughBoxes()).as("lines through boxes, " + what).isEmpty();
        assertThat(checks.printOverBoxes()).as("small print over boxes, " + what).isEmpty();
        assertThat(checks.textOutsideShapes()).as("words outside their shapes, " + what).isEmpty();
        assertThat(checks.keyOverlaps()).as("key list over anything, " + what).isEmpty();
        Rect bounds = scene.bounds().grow(ROUNDING);
        for (Part part : scene.parts()) {
            Rect box = part.bounds();
            assertThat(bounds.contains(box.x(), box.y()) && bounds.contains(box.right(), box.bottom()))
                    .as("inside the picture: %s, %s", part.altText(), what).isTrue();
        }
    }

    /** Everything that notations draw otherwise than plain text. */
    private static void vary(ArgumentMap map, Random random) {
        for (Statement statement : map.getStatements()) {
            switch (random.nextInt(10)) {
                case 0 -> statement.setText("");
                case 1 -> statement.setText(statement.getText() + " " + statement.getText() + " Donaudampfschifffahrtsgesellschaft");
                case 2 -> statement.setLabel("G" + random.nextInt(100));
                case 3 -> statement.setImplicit(true);
                case 4 -> statement.setParticipant("Prosecution");
                default -> { }
            }
        }
        for (Argument argument : map.getArguments()) {
            if (random.nextInt(6) == 0) {
                argument.setScheme("expert-opinion");
            }
            if (random.nextInt(10) == 0) {
                argument.setStrength(random.nextDouble());
            }
            for (Premise premise : argument.getPremises()) {
                switch (random.nextInt(12)) {
                    case 0 -> premise.setNegated(true);
                    case 1 -> premise.setKind(PremiseKind.EXCEPTION);
                    case 2 -> premise.setKind(PremiseKind.ASSUMPTION);
                    case 3 -> premise.setRole("warrant");
                    case 4 -> premise.setRole("backing");
                    default -> { }
                }
            }
        }
    }
}
