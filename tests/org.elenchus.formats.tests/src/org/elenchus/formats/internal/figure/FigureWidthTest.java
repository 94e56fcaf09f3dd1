// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.LossReport;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureWidthTest {
    private static final double MILLIMETRE = 72 / 25.4;

    static Stream<Arguments> notationsAndWidths() {
        List<Arguments> all = new ArrayList<>();
        for (String notation : Exports.notations()) {
            all.add(Arguments.of(notation, 84));
            all.add(Arguments.of(notation, 174));
        }
        return all.stream();
    }

    private static Scene scene(ArgumentMap map, Map<String, String> options, LossReport report) throws ExportException {
        return FigureScene.of(map, Exports.request(options, report), new FigureOptions("svg", options));
    }

    private static List<Part> nodes(Scene scene) {
        return scene.parts().stream().filter(p -> p.kind() == Part.Kind.STATEMENT || p.kind() == Part.Kind.ARGUMENT).toList();
    }

    @ParameterizedTest
    @MethodSource("notationsAndWidths")
    void theFigureIsExactlySoWideAndNothingOverlapsOrSticksOut(String notation, int millimetres) throws Exception {
        for (int size : new int[] {1, 25}) {
            ArgumentMap map = MapGenerator.rich(size, size);
            Scene scene = scene(map, Map.of("notation", notation, "width", millimetres + "mm", "font-size", "8pt"), new LossReport());
            assertThat(scene.bounds().width()).isCloseTo(millimetres * MILLIMETRE, within(0.02));
            List<Part> nodes = nodes(scene);
            for (int i = 0; i < nodes.size(); i++) {
                for (int j = i + 1; j < nodes.size(); j++) {
                    assertThat(nodes.get(i).bounds().grow(-0.02).intersects(nodes.get(j).bounds().grow(-0.02)))
                            .as("%s over %s in %s statements", nodes.get(i).id(), nodes.get(j).id(), size).isFalse();
                }
            }
            for (Part part : scene.parts()) {
                for (Mark mark : part.marks()) {
                    if (mark instanceof Mark.Text text) {
                        assertThat(text.x()).as(text.text()).isGreaterThanOrEqualTo(scene.bounds().x() - 0.01);
                        assertThat(text.x() + text.width()).as(text.text()).isLessThanOrEqualTo(scene.bounds().right() + 0.01);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("notationsAndWidths")
    void textStaysLegible(String notation, int millimetres) throws Exception {
        LossReport report = new LossReport();
        scene(MapGenerator.plain(30, 5), Map.of("notation", notation, "width", millimetres + "mm", "font-size", "8pt"), report);
        assertThat(report.entries()).extracting(LossReport.Entry::what).noneMatch(what -> what.contains("below the 6 pt"));
    }

    @Test
    void aDeepMapInANarrowColumnIsFoldedNotScaled() throws Exception {
        ArgumentMap map = MapGenerator.plain(60, 9);
        LossReport report = new LossReport();
        Scene scene = scene(map, Map.of("width", "84mm", "font-size", "8pt"), report);
        assertThat(report.entries()).isEmpty();
        Set<Double> sizes = new HashSet<>();
        for (Part part : scene.parts()) {
            part.marks().stream().filter(m -> part.kind() == Part.Kind.STATEMENT && m instanceof Mark.Text).forEach(m -> sizes.add(((Mark.Text) m).font().size()));
        }
        assertThat(sizes).contains(8.0);
        Set<String> shown = new HashSet<>();
        nodes(scene).forEach(node -> shown.add(node.id()));
        assertThat(map.getStatements()).extracting(Statement::getId).allMatch(shown::contains);
    }

    @Test
    void smallTypeIsToldOf() throws Exception {
        LossReport report = new LossReport();
        scene(MapGenerator.plain(5, 5), Map.of("font-size", "5pt"), report);
        assertThat(report.entries()).extracting(LossReport.Entry::what).anyMatch(what -> what.contains("5 pt") && what.contains("6 pt"));
    }

    @Test
    void aProportionIsComeNearTo() throws Exception {
        ArgumentMap map = MapGenerator.plain(40, 3);
        Scene wide = scene(map, Map.of("aspect", "3:1"), new LossReport());
        Scene high = scene(map, Map.of("aspect", "0.5"), new LossReport());
        assertThat(wide.bounds().width() / wide.bounds().height()).isGreaterThan(1.5);
        assertThat(high.bounds().width() / high.bounds().height()).isLessThan(1);
        assertThatThrownBy(() -> scene(map, Map.of("aspect", "wide"), new LossReport())).isInstanceOf(ExportException.class)
                .hasMessageContaining("width:height");
    }

    @Test
    void whatIsDeeperIsHiddenAndCounted() throws Exception {
        ArgumentMap map = MapGenerator.plain(60, 9);
        int all = nodes(scene(map, Map.of(), new LossReport())).size();
        Scene two = scene(map, Map.of("depth", "2"), new LossReport());
        Scene one = scene(map, Map.of("depth", "1"), new LossReport());
        assertThat(nodes(two).size()).isLessThan(all);
        assertThat(nodes(one).size()).isLessThan(nodes(two).size());
        List<String> counts = new ArrayList<>();
        for (Part part : one.parts()) {
            part.marks().stream().filter(m -> m instanceof Mark.Text t && t.text().matches("\\+[0-9]+")).forEach(m -> counts.add(((Mark.Text) m).text()));
        }
        assertThat(counts).isNotEmpty();
        assertThat(map.getViews()).as("the map itself is not changed").isEmpty();
    }
}
