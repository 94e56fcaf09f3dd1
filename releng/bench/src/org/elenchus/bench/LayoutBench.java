// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.model.argumentmap.view.ViewFactory;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;
import org.elenchus.rendering.layout.Layouts;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.notation.Notations;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.style.Styles;
import org.elenchus.rendering.text.LineBreaker;
import org.elenchus.testkit.MapGenerator;

/**
 * Argument tree, ELK's layered layout and Graphviz's {@code dot} on the same graph, junctions included, in one run; then whole drawings and small updates.
 * Warm medians in milliseconds; for {@code dot} the processor time of one run.
 */
public final class LayoutBench {
    private static final int SLOWEST_DOT = 20_000;

    private LayoutBench() {
    }

    /** @param arguments numbers of statements; 1,000 and 10,000 where there are none */
    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0 ? new int[] {1_000, 10_000} : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.println("| statements | nodes, links | tree, ms | layered, ms | ratio | dot, ms | tree, Mpt² | layered, Mpt² | dot, Mpt² |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (int size : sizes) {
            compare(size);
        }
        System.out.println();
        System.out.println("| statements | whole drawing, ms | text edit, ms | moved node, ms |");
        System.out.println("|---|---|---|---|");
        for (int size : sizes) {
            draw(size);
        }
    }

    private static void compare(int size) throws IOException, InterruptedException {
        LayoutGraph graph = graph(MapGenerator.plain(size, 42));
        int rounds = size > 3_000 ? 31 : 101;
        LayoutResult[] tree = new LayoutResult[1];
        LayoutResult[] layered = new LayoutResult[1];
        double treeTime = median(rounds, () -> tree[0] = Layouts.orDefault(Layouts.DEFAULT).layout(graph, LayoutOptions.DEFAULT));
        double layeredTime = median(size > 3_000 ? 1 : 9, () -> layered[0] = Layouts.find("layered").orElseThrow().layout(graph, LayoutOptions.DEFAULT));
        double[] dot = size > SLOWEST_DOT ? new double[2] : dot(graph);
        System.out.printf(Locale.ROOT, "| %,d | %,d, %,d | %.1f | %,.0f | %.0f | %,.0f | %.0f | %.0f | %.0f |%n", size, graph.nodes().size(),
                graph.links().size(), treeTime, layeredTime, layeredTime / treeTime, dot[0], area(graph, tree[0]), area(graph, layered[0]), dot[1]);
    }

    private static LayoutGraph graph(ArgumentMap map) {
        Style style = Styles.installed().orDefault(null);
        Diagram diagram = Notations.orDefault(null).diagram(map,
                new NotationContext(style, new LineBreaker(), 16 * style.typography().size(), Map.of(), Labelling.NONE));
        List<LayoutGraph.Node> nodes = new ArrayList<>();
        diagram.nodes().forEach(n -> nodes.add(new LayoutGraph.Node(n.figure().width(), n.figure().height(), n.junction(), null, false, -1)));
        List<LayoutGraph.Link> links = new ArrayList<>();
        Map<Object, Integer> strands = new HashMap<>();
        diagram.links().forEach(l -> links.add(new LayoutGraph.Link(l.source(), l.target(), l.role(),
                strands.computeIfAbsent(l.figure().stroke(), s -> strands.size()))));
        return new LayoutGraph(nodes, links);
    }

    private static double area(LayoutGraph graph, LayoutResult result) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < graph.nodes().size(); i++) {
            Point at = result.positions().get(i);
            left = Math.min(left, at.x());
            top = Math.min(top, at.y());
            right = Math.max(right, at.x() + graph.nodes().get(i).width());
            bottom = Math.max(bottom, at.y() + graph.nodes().get(i).height());
        }
        return (right - left) * (bottom - top) / 1e6;
    }

    /** @return milliseconds and area; NaN where there is no Graphviz */
    private static double[] dot(LayoutGraph graph) throws IOException, InterruptedException {
        Path file = Files.createTempFile("bench", ".dot");
        Path plain = Files.createTempFile("bench", ".plain");
        try {
            Files.write(file, source(graph));
            Process process = new ProcessBuilder("bash", "-c", "TIMEFORMAT=%U; time dot -Tplain " + file + " > " + plain).start();
            String time = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                return new double[] {Double.NaN, Double.NaN};
            }
            String[] size = Files.lines(plain).findFirst().orElseThrow().split(" ");
            return new double[] {Double.parseDouble(time.substring(time.lastIndexOf('\n') + 1)) * 1000,
                    Double.parseDouble(size[2]) * Double.parseDouble(size[3]) * 72 * 72 / 1e6};
        } finally {
            Files.delete(file);
            Files.delete(plain);
        }
    }

    private static List<String> source(LayoutGraph graph) {
        List<String> lines = new ArrayList<>();
        lines.add("digraph map { rankdir=BT; node [shape=box, fixedsize=true, label=\"\"];");
        for (int i = 0; i < graph.nodes().size(); i++) {
            LayoutGraph.Node node = graph.nodes().get(i);
            lines.add(String.format(Locale.ROOT, "n%d [width=%.4f, height=%.4f];", i, node.width() / 72, node.height() / 72));
        }
        graph.links().forEach(link -> lines.add("n" + link.source() + " -> n" + link.target() + ";"));
        lines.add("}");
        return lines;
    }

    private static void draw(int size) {
        ArgumentMap map = MapGenerator.plain(size, 42);
        double whole = median(15, () -> Drawing.of(map, null, DrawingOptions.DEFAULT).scene());
        MapView view = ViewFactory.eINSTANCE.createMapView();
        map.getViews().add(view);
        Drawing.of(map, view, DrawingOptions.DEFAULT).positions().forEach((element, at) -> {
            NodeView node = ViewFactory.eINSTANCE.createNodeView();
            node.setElement(element);
            node.setX(at.x());
            node.setY(at.y());
            view.getNodes().add(node);
        });
        Drawing drawing = Drawing.of(map, view, DrawingOptions.DEFAULT);
        int[] turn = new int[1];
        double edit = median(301, () -> {
            Statement statement = map.getStatements().get(turn[0]++ * 31 % size);
            statement.setText(statement.getText() + " indeed");
            drawing.update(List.of(statement));
        });
        double move = median(301, () -> {
            NodeView node = view.getNodes().get(turn[0]++ * 37 % view.getNodes().size());
            node.setX(node.getX() + 40);
            drawing.update(List.of(node));
        });
        System.out.printf(Locale.ROOT, "| %,d | %.0f | %.2f | %.2f |%n", size, whole, edit, move);
    }

    private static double median(int rounds, Runnable work) {
        double[] times = new double[rounds];
        for (int i = -(rounds / 2); i < rounds; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }
}
