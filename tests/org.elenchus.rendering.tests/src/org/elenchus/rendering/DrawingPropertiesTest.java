// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.model.argumentmap.view.ViewFactory;
import org.elenchus.rendering.layout.Direction;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for the drawing of any map: seeded maps of many sizes, with cross links, cycles, undercuts and linked premises. */
class DrawingPropertiesTest {
    private static final int MAPS = 200;

    @Test
    void nothingOverlapsInTheArgumentTree() {
        for (int seed = 0; seed < MAPS; seed++) {
            ArgumentMap map = MapGenerator.plain(2 + seed * seed % 290, seed);
            vary(map, new Random(seed));
            check(Drawing.of(map, null, DrawingOptions.DEFAULT).scene(), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void inEveryDirection(Direction direction) {
        for (int seed = 0; seed < 30; seed++) {
            ArgumentMap map = MapGenerator.plain(5 + seed * 5, 1000 + seed);
            vary(map, new Random(seed));
            DrawingOptions options = DrawingOptions.DEFAULT.withLayoutOptions(LayoutOptions.DEFAULT.withDirection(direction));
            Scene scene = Drawing.of(map, null, options).scene();
            check(scene, direction + " seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"layered", "radial", "force"})
    void inElksLayouts(String layout) {
        for (int seed = 0; seed < 20; seed++) {
            ArgumentMap map = MapGenerator.plain(3 + seed * 4, 2000 + seed);
            check(Drawing.of(map, null, DrawingOptions.DEFAULT.withLayout(layout)).scene(), layout + " seed " + seed);
        }
    }

    @Test
    void pinnedNodesStayAndOthersMakeWay() {
        for (int seed = 0; seed < 40; seed++) {
            ArgumentMap map = MapGenerator.plain(10 + seed * 3, 3000 + seed);
            MapView view = ViewFactory.eINSTANCE.createMapView();
            map.getViews().add(view);
            Random random = new Random(seed);
            List<NodeView> pinned = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                pinned.add(pin(view, map.getStatements().get(i * 3 + random.nextInt(3)), i * 400 + random.nextInt(300), random.nextInt(900)));
            }
            Drawing drawing = Drawing.of(map, view, DrawingOptions.DEFAULT);
            for (NodeView node : pinned) {
                Rect box = drawing.part(node.getElement().getId()).bounds();
                assertThat(box.x()).isEqualTo(node.getX());
                assertThat(box.y()).isEqualTo(node.getY());
            }
            check(drawing.scene(), "pinned, seed " + seed);
        }
    }

    @Test
    void siblingsKeepTheMapsOrder() {
        ArgumentMap map = MapGenerator.plain(60, 5);
        Drawing drawing = Drawing.of(map, null, DrawingOptions.DEFAULT);
        for (Statement statement : map.getStatements()) {
            Rect before = null;
            for (Argument argument : org.elenchus.model.Structure.argumentsInOrder(statement)) {
                Statement premise = argument.getPremises().get(0).getStatement();
                if (premise.getUsages().size() > 1 || argument.getPremises().isEmpty()) {
                    continue;
                }
                Rect box = drawing.part(premise.getId()).bounds();
                if (before != null) {
                    assertThat(box.x() > before.x() || box.y() > before.y()).as(argument.getId()).isTrue();
                }
                before = box;
            }
        }
    }

    @Test
    void theSameMapGivesTheSameSceneInEveryLocale() {
        ArgumentMap map = MapGenerator.rich(80, 11);
        map.getViews().clear();
        Locale before = Locale.getDefault();
        Scene here = Drawing.of(map, null, DrawingOptions.DEFAULT).scene();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "hi-IN-u-nu-deva", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Drawing.of(map, null, DrawingOptions.DEFAULT).scene()).as(tag).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void comesNearTheWishedProportion() {
        for (double wished : new double[] {0.7, 1, 1.6, 2.5}) {
            double sum = 0;
            for (int seed = 0; seed < 10; seed++) {
                Scene scene = Drawing.of(MapGenerator.plain(70, seed), null,
                        DrawingOptions.DEFAULT.withLayoutOptions(LayoutOptions.DEFAULT.withAspectRatio(wished))).scene();
                sum += Math.abs(Math.log(scene.bounds().width() / scene.bounds().height() / wished));
            }
            assertThat(sum / 10).as("wished %s", wished).isLessThan(0.3);
        }
    }

    private static void check(Scene scene, String what) {
        SceneChecks checks = new SceneChecks(scene);
        assertThat(checks.overlaps()).as("overlaps, " + what).isEmpty();
        assertThat(checks.linesThroughBoxes()).as("lines through boxes, " + what).isEmpty();
        assertThat(checks.printOverBoxes()).as("small print over boxes, " + what).isEmpty();
        assertThat(checks.textOutsideBoxes()).as("text outside boxes, " + what).isEmpty();
        for (Part part : scene.parts()) {
            assertThat(scene.bounds().union(part.bounds())).as(part.id()).isEqualTo(scene.bounds());
        }
    }

    /** Texts from none to very long, strengths, and everything else that shows. */
    private static void vary(ArgumentMap map, Random random) {
        for (Statement statement : map.getStatements()) {
            switch (random.nextInt(12)) {
                case 0 -> statement.setText("");
                case 1 -> statement.setText(statement.getText() + " " + statement.getText() + " " + statement.getText());
                case 2 -> statement.setLabel("Label " + random.nextInt(100));
                case 3 -> statement.setImplicit(true);
                case 4 -> statement.setParticipant("Prosecution");
                case 5 -> statement.setStrength(random.nextDouble());
                default -> { }
            }
        }
        for (Argument argument : map.getArguments()) {
            if (random.nextInt(8) == 0) {
                argument.setStrength(random.nextDouble());
            }
            if (random.nextInt(20) == 0) {
                argument.setMutual(true);
            }
            argument.getPremises().forEach(premise -> premise.setNegated(random.nextInt(10) == 0));
        }
    }

    private static NodeView pin(MapView view, Element element, double x, double y) {
        NodeView node = ViewFactory.eINSTANCE.createNodeView();
        node.setElement(element);
        node.setX(x);
        node.setY(y);
        node.setPinned(true);
        view.getNodes().add(node);
        return node;
    }
}
