// SPDX-License-Identifier: EPL-2.0
package org.elenchus.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.elenchus.model.Point;
import org.elenchus.rendering.layout.LayoutAlgorithm;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;
import org.elenchus.rendering.layout.LinkRole;

/**
 * What {@link LayoutAlgorithm} promises, as tests: extend it beside a layout and say which one.
 *
 * @since 0.1
 */
public abstract class LayoutContract {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double SLACK = 0.01;

    /** A new layout. */
    protected abstract LayoutAlgorithm layout();

    private LayoutResult lay(LayoutGraph graph) {
        return assertTimeoutPreemptively(PATIENCE, () -> layout().layout(graph, LayoutOptions.DEFAULT));
    }

    private static LayoutGraph.Node node(Random random) {
        return new LayoutGraph.Node(40 + random.nextInt(160), 20 + random.nextInt(80), false, null, false, -1);
    }

    private static LayoutGraph.Link link(int source, int target) {
        return new LayoutGraph.Link(source, target, LinkRole.CONCLUSION, 0);
    }

    private static LayoutGraph tree(int size, int fan, long seed) {
        Random random = new Random(seed);
        List<LayoutGraph.Node> nodes = new ArrayList<>();
        List<LayoutGraph.Link> links = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            nodes.add(node(random));
            if (i > 0) {
                links.add(link(i, (i - 1) / fan));
            }
        }
        return new LayoutGraph(nodes, links);
    }

    private static LayoutGraph tangled() {
        LayoutGraph tree = tree(20, 3, 5);
        List<LayoutGraph.Link> links = new ArrayList<>(tree.links());
        links.addAll(List.of(link(0, 19), link(5, 5), link(7, 2), link(7, 2), link(18, 3)));
        List<LayoutGraph.Node> nodes = new ArrayList<>(tree.nodes());
        nodes.add(node(new Random(9)));
        return new LayoutGraph(nodes, links);
    }

    private static List<LayoutGraph> graphs() {
        return List.of(new LayoutGraph(List.of(), List.of()), tree(1, 2, 1), tree(2, 2, 2), tree(40, 3, 3), tree(30, 1, 4), tangled());
    }

    @Test
    void placesEveryNodeAndNoneOnAnother() {
        for (LayoutGraph graph : graphs()) {
            List<Point> places = lay(graph).positions();
            assertThat(places).hasSameSizeAs(graph.nodes()).doesNotContainNull();
            for (int i = 0; i < places.size(); i++) {
                assertThat(Double.isFinite(places.get(i).x()) && Double.isFinite(places.get(i).y())).isTrue();
                for (int j = i + 1; j < places.size(); j++) {
                    assertThat(overlap(graph, places, i, j)).as("nodes %d and %d of %d overlap", i, j, places.size()).isFalse();
                }
            }
        }
    }

    private static boolean overlap(LayoutGraph graph, List<Point> places, int i, int j) {
        LayoutGraph.Node one = graph.nodes().get(i);
        LayoutGraph.Node other = graph.nodes().get(j);
        Point a = places.get(i);
        Point b = places.get(j);
        return a.x() + one.width() > b.x() + SLACK && b.x() + other.width() > a.x() + SLACK && a.y() + one.height() > b.y() + SLACK
                && b.y() + other.height() > a.y() + SLACK;
    }

    @Test
    void placesTheSameGraphInTheSameWay() {
        for (LayoutGraph graph : graphs()) {
            assertThat(lay(graph)).isEqualTo(lay(graph));
        }
    }

    @Test
    void leavesPinnedNodesWhereTheyAre() {
        LayoutGraph graph = tree(12, 3, 6);
        Point place = new Point(4000, 3000);
        List<LayoutGraph.Node> nodes = new ArrayList<>(graph.nodes());
        LayoutGraph.Node last = nodes.get(11);
        nodes.set(11, new LayoutGraph.Node(last.width(), last.height(), false, place, true, -1));
        assertThat(lay(new LayoutGraph(nodes, graph.links())).positions().get(11)).isEqualTo(place);
    }
}
