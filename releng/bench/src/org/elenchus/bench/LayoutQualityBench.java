// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.elenchus.core.document.MapDocument;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.notation.Notations;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.style.Styles;
import org.elenchus.rendering.text.LineBreaker;
import org.elenchus.testkit.MapGenerator;

/**
 * How good drawings are, by numbers: crossings of lines, length of lines, area, proportion, small print over boxes and lines through boxes, of the argument tree, of
 * ELK's layered layout as we draw it, and of Graphviz's {@code dot}, on shipped and on generated maps, in one run. Times are of layout and lines, without measuring
 * text: processor time of a warm drawing less that of its diagram, and for {@code dot} what its process takes with nothing but boxes.
 */
public final class LayoutQualityBench {
    private static final int MAPS = 8;
    private static final int ROUNDS = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Quality(double crossings, double length, double area, double proportion, double overlaps, double milliseconds) {
    }

    /** Boxes and lines of one drawing. */
    private record Picture(List<Rect> boxes, List<List<Point>> lines, List<Rect> print) {
    }

    private LayoutQualityBench() {
    }

    /** @param arguments files of maps to measure beside the generated ones */
    public static void main(String[] arguments) throws Exception {
        System.out.println("| maps | layout | crossings | length of lines, m | area, dm² | width : height | overlaps | ms |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (String file : arguments) {
            ArgumentMap map = MapDocument.open(Path.of(file)).map();
            map.getViews().clear();
            map.getGroups().clear();
            compare(Path.of(file).getFileName().toString(), List.of(map));
        }
        for (int size : new int[] {10, 30, 100, 300}) {
            List<ArgumentMap> maps = new ArrayList<>();
            for (int seed = 1; seed <= MAPS; seed++) {
                maps.add(MapGenerator.plain(size, seed));
            }
            compare(MAPS + " of " + size + " statements", maps);
        }
    }

    private static void compare(String name, List<ArgumentMap> maps) throws IOException, InterruptedException {
        for (String layout : new String[] {"argument-tree", "layered"}) {
            List<Quality> all = new ArrayList<>();
            for (ArgumentMap map : maps) {
                all.add(drawn(map, layout));
            }
            print(name, layout.equals("layered") ? "ELK layered" : "argument tree", all);
        }
        List<Quality> all = new ArrayList<>();
        for (ArgumentMap map : maps) {
            Quality quality = dot(map);
            if (quality == null) {
                return;
            }
            all.add(quality);
        }
        print(name, "dot", all);
    }

    private static void print(String name, String layout, List<Quality> all) {
        System.out.printf(Locale.ROOT, "| %s | %s | %.1f | %.2f | %.1f | %.2f | %.1f | %.1f |%n", name, layout, mean(all, Quality::crossings),
                mean(all, Quality::length), mean(all, Quality::area), mean(all, Quality::proportion), mean(all, Quality::overlaps), mean(all, Quality::milliseconds));
    }

    private static double mean(List<Quality> all, java.util.function.ToDoubleFunction<Quality> value) {
        return all.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    private static Quality drawn(ArgumentMap map, String layout) {
        DrawingOptions options = DrawingOptions.DEFAULT.withLayout(layout).withMargin(0);
        Drawing drawing = Drawing.of(map, null, options);
        double time = median(() -> Drawing.of(map, null, options)) - median(() -> diagram(map));
        Picture picture = new Picture(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Part part : drawing.parts()) {
            if (part.kind() == Part.Kind.CONNECTOR) {
                picture.lines.add(part.route());
                part.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).forEach(text -> picture.print
                        .add(new Rect(text.x(), text.baseline() - text.font().size() * 0.7, text.width(), text.font().size() * 0.9)));
            } else if (part.kind() == Part.Kind.STATEMENT || part.kind() == Part.Kind.ARGUMENT) {
                picture.boxes.add(part.bounds());
            }
        }
        return quality(picture, time);
    }

    /** Milliseconds of processor time of one warm round. */
    private static double median(Supplier<?> work) {
        double[] times = new double[ROUNDS];
        for (int i = -ROUNDS; i < ROUNDS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.get();
            times[Math.max(0, i)] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static Diagram diagram(ArgumentMap map) {
        Style style = Styles.installed().orDefault(null);
        return Notations.orDefault(null).diagram(map, new NotationContext(style, new LineBreaker(), 16 * style.typography().size(), Map.of(), Labelling.NONE));
    }

    private static Quality quality(Picture picture, double time) {
        Rect whole = picture.boxes.isEmpty() ? Rect.EMPTY : picture.boxes.get(0);
        for (Rect box : picture.boxes) {
            whole = whole.union(box);
        }
        double length = 0;
        for (List<Point> line : picture.lines) {
            for (int i = 1; i < line.size(); i++) {
                whole = whole.union(new Rect(Math.min(line.get(i).x(), line.get(i - 1).x()), Math.min(line.get(i).y(), line.get(i - 1).y()), 0, 0));
                length += Math.hypot(line.get(i).x() - line.get(i - 1).x(), line.get(i).y() - line.get(i - 1).y());
            }
        }
        double metre = 72 / 0.0254;
        return new Quality(crossings(picture.lines), length / metre, whole.width() * whole.height() / metre / metre * 100, whole.width() / whole.height(),
                overlaps(picture), time);
    }

    /** Places where lines cross: where several share a way, a line across it crosses them in one place. Lines that only touch do not cross. */
    private static int crossings(List<List<Point>> lines) {
        Set<Long> places = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                cross(lines.get(i), lines.get(j), places);
            }
        }
        return places.size();
    }

    private static void cross(List<Point> a, List<Point> b, Set<Long> places) {
        for (int i = 1; i < a.size(); i++) {
            for (int j = 1; j < b.size(); j++) {
                double d1 = side(b.get(j - 1), b.get(j), a.get(i - 1));
                double d2 = side(b.get(j - 1), b.get(j), a.get(i));
                double d3 = side(a.get(i - 1), a.get(i), b.get(j - 1));
                double d4 = side(a.get(i - 1), a.get(i), b.get(j));
                if (d1 * d2 < -1e-6 && d3 * d4 < -1e-6) {
                    double t = d1 / (d1 - d2);
                    long x = Math.round(a.get(i - 1).x() + t * (a.get(i).x() - a.get(i - 1).x()));
                    long y = Math.round(a.get(i - 1).y() + t * (a.get(i).y() - a.get(i - 1).y()));
                    places.add(x << 32 ^ y & 0xffffffffL);
                }
            }
        }
    }

    private static double side(Point a, Point b, Point p) {
        double length = Math.max(1e-9, Math.hypot(b.x() - a.x(), b.y() - a.y()));
        double distance = ((b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x())) / length;
        return Math.abs(distance) < 0.2 ? 0 : distance;
    }

    /** Boxes over boxes, small print over boxes, and lines through boxes at neither of their ends. */
    private static int overlaps(Picture picture) {
        int count = 0;
        for (int i = 0; i < picture.boxes.size(); i++) {
            Rect box = picture.boxes.get(i).grow(-0.8);
            for (int j = i + 1; j < picture.boxes.size(); j++) {
                count += box.intersects(picture.boxes.get(j).grow(-0.8)) ? 1 : 0;
            }
            for (Rect print : picture.print) {
                count += box.intersects(print) ? 1 : 0;
            }
            for (List<Point> line : picture.lines) {
                boolean end = box.grow(3).contains(line.get(0).x(), line.get(0).y())
                        || box.grow(3).contains(line.get(line.size() - 1).x(), line.get(line.size() - 1).y());
                count += !end && through(line, box) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean through(List<Point> line, Rect box) {
        for (int i = 1; i < line.size(); i++) {
            for (int step = 0; step <= 40; step++) {
                double t = step / 40.0;
                if (box.contains(line.get(i - 1).x() + t * (line.get(i).x() - line.get(i - 1).x()),
                        line.get(i - 1).y() + t * (line.get(i).y() - line.get(i - 1).y()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** @return null where there is no Graphviz */
    private static Quality dot(ArgumentMap map) throws IOException, InterruptedException {
        Diagram diagram = diagram(map);
        Path source = Files.createTempFile("quality", ".dot");
        Path plain = Files.createTempFile("quality", ".plain");
        try {
            Files.write(source, source(diagram));
            Process process;
            try {
                process = new ProcessBuilder("bash", "-c", "TIMEFORMAT=%U; time dot -Tplain " + source + " > " + plain).start();
            } catch (IOException e) {
                return null;
            }
            String time = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                return null;
            }
            return quality(read(Files.readAllLines(plain)), Double.parseDouble(time.substring(time.lastIndexOf('\n') + 1)) * 1000);
        } finally {
            Files.delete(source);
            Files.delete(plain);
        }
    }

    private static List<String> source(Diagram diagram) {
        List<String> lines = new ArrayList<>();
        lines.add("digraph map { rankdir=BT; nodesep=0.19; ranksep=0.3; node [shape=box, fixedsize=true, label=\"\"];");
        for (int i = 0; i < diagram.nodes().size(); i++) {
            lines.add(String.format(Locale.ROOT, "n%d [width=%.4f, height=%.4f];", i, diagram.nodes().get(i).figure().width() / 72,
                    diagram.nodes().get(i).figure().height() / 72));
        }
        diagram.links().forEach(link -> lines.add("n" + link.source() + " -> n" + link.target() + ";"));
        lines.add("}");
        return lines;
    }

    private static Picture read(List<String> plain) {
        Picture picture = new Picture(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, Rect> boxes = new HashMap<>();
        for (String line : plain) {
            String[] words = line.split(" ");
            if (words[0].equals("node")) {
                double[] n = Arrays.stream(words, 2, 6).mapToDouble(word -> Double.parseDouble(word) * 72).toArray();
                boxes.put(words[1], new Rect(n[0] - n[2] / 2, n[1] - n[3] / 2, n[2], n[3]));
            } else if (words[0].equals("edge")) {
                int count = Integer.parseInt(words[3]);
                List<Point> controls = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    controls.add(new Point(Double.parseDouble(words[4 + 2 * i]) * 72, Double.parseDouble(words[5 + 2 * i]) * 72));
                }
                picture.lines.add(flat(controls));
            }
        }
        picture.boxes.addAll(boxes.values());
        return picture;
    }

    /** Curves of {@code dot} are cubic, each beginning where the one before ends. */
    private static List<Point> flat(List<Point> c) {
        List<Point> line = new ArrayList<>();
        line.add(c.get(0));
        for (int i = 0; i + 3 < c.size(); i += 3) {
            for (int step = 1; step <= 6; step++) {
                double t = step / 6.0;
                double u = 1 - t;
                line.add(new Point(u * u * u * c.get(i).x() + 3 * u * u * t * c.get(i + 1).x() + 3 * u * t * t * c.get(i + 2).x() + t * t * t * c.get(i + 3).x(),
                        u * u * u * c.get(i).y() + 3 * u * u * t * c.get(i + 1).y() + 3 * u * t * t * c.get(i + 2).y() + t * t * t * c.get(i + 3).y()));
            }
        }
        return line;
    }
}
