// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    private static LayoutOptions within(double width) {
        return LayoutOptions.DEFAULT.withSpacing(8).withMaxWidth(width);
    }

    private static LayoutGraph.Node box(double width) {
        return new LayoutGraph.Node(width, 30, false, null, false, -1);
    }

    private static LayoutGraph.Node junction() {
        return new LayoutGraph.Node(10, 10, true, null, false, -1);
    }

    private static List<Rect> place(LayoutGraph graph, LayoutOptions options) {
        LayoutResult result = new ArgumentTreeLayout().layout(graph, options);
        List<Rect> boxes = new ArrayList<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            boxes.add(new Rect(result.positions().get(i).x(), result.positions().get(i).y(), graph.nodes().get(i).width(), graph.nodes().get(i).height()));
        }
        return boxes;
    }

    private static double width(List<Rect> boxes) {
        return boxes.stream().mapToDouble(Rect::right).max().orElse(0) - boxes.stream().mapToDouble(Rect::x).min().orElse(0);
    }

    @Test
    void linkedPremisesStandBelowEachOtherWhereThereIsNoRoomBeside() {
        LayoutGraph graph = new LayoutGraph(List.of(box(100), box(100), box(100), junction()), List.of(new LayoutGraph.Link(3, 0, LinkRole.CONCLUSION, 0),
                new LayoutGraph.Link(1, 3, LinkRole.PREMISE, 0), new LayoutGraph.Link(2, 3, LinkRole.PREMISE, 0)));
        List<Rect> narrow = place(graph, within(140));
        assertThat(width(narrow)).isLessThanOrEqualTo(140);
        assertThat(narrow.get(2).y()).isGreaterThan(narrow.get(1).bottom());
        assertThat(narrow.get(2).x()).isEqualTo(narrow.get(1).x());
        assertThat(narrow.get(3).right()).as("the junction stands beside the first").isLessThan(narrow.get(1).x());
        List<Rect> wide = place(graph, within(300));
        assertThat(wide.get(2).y()).isEqualTo(wide.get(1).y());
    }

    @Test
    void aChainOfReasonsIsNotIndented() {
        List<LayoutGraph.Node> nodes = new ArrayList<>();
        List<LayoutGraph.Link> links = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            nodes.add(box(80));
            if (i > 0) {
                links.add(new LayoutGraph.Link(i, i - 1, LinkRole.CONCLUSION, 0));
            }
        }
        assertThat(width(place(new LayoutGraph(nodes, links), within(90)))).isEqualTo(80);
    }

    @Test
    void emptyAndTooNarrowAsksAreAnswered() {
        assertThat(place(new LayoutGraph(List.of(), List.of()), within(10))).isEmpty();
        assertThat(width(place(new LayoutGraph(List.of(box(100)), List.of()), within(10)))).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"1, 220", "7, 220", "25, 260", "25, 500", "60, 330", "60, 900"})
    void foldedMapsHaveNoOverlapsAndNoLineThroughABox(int statements, double width) {
        for (int seed = 1; seed <= 5; seed++) {
            ArgumentMap map = MapGenerator.plain(statements, seed);
            Drawing drawing = Drawing.of(map, null, DrawingOptions.DEFAULT.withMaxTextWidth(70).withLayoutOptions(within(width)).withMargin(0));
            List<Part> nodes = drawing.parts().stream().filter(p -> p.kind() == Part.Kind.STATEMENT || p.kind() == Part.Kind.ARGUMENT).toList();
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < nodes.size(); i++) {
                ids.add(nodes.get(i).id());
                for (int j = i + 1; j < nodes.size(); j++) {
                    assertThat(nodes.get(i).bounds().grow(-0.01).intersects(nodes.get(j).bounds().grow(-0.01))).isFalse();
                }
            }
            assertThat(ids).hasSize(map.getStatements().size() + map.getArguments().size());
        }
    }
}
