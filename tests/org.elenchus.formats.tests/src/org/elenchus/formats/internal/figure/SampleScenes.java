// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.text.Fonts;
import org.elenchus.rendering.text.Line;
import org.elenchus.rendering.text.LineBreaker;
import org.elenchus.rendering.text.TextMetrics;

/** Scenes made by hand: boxes in a grid, each joined to the one before it. */
public final class SampleScenes {
    public static final FontSpec FONT = new FontSpec(Fonts.TEXT, 9, false, false);
    public static final FontSpec BOLD = new FontSpec(Fonts.TEXT, 9, true, false);
    private static final double BOX = 150;
    private static final double STEP_X = 190;
    private static final double STEP_Y = 120;
    private static final String[] WORDS = ("the of to and in is that for it as with be by this policy evidence study health school climate "
            + "energy market price worker reason claim supports undermines requires implies unlikely common").split(" ");

    private SampleScenes() {
    }

    /** One box with each text. */
    public static Scene of(String... texts) {
        return of(List.of(texts), new Scene.Info("A title <&> \"quoted\"", "A description", List.of("Ann Author", "Бо́ря"), "en"));
    }

    /** So many boxes of 8 to 25 words each, seeded. */
    public static Scene generated(int boxes) {
        Random random = new Random(boxes);
        List<String> texts = new ArrayList<>(boxes);
        for (int i = 0; i < boxes; i++) {
            StringBuilder text = new StringBuilder("Claim " + i);
            for (int words = 8 + random.nextInt(18); words > 0; words--) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            texts.add(text.append('.').toString());
        }
        return of(texts, new Scene.Info("Generated", "Generated boxes", List.of(), "en"));
    }

    public static Scene of(List<String> texts, Scene.Info info) {
        List<Part> connectors = new ArrayList<>();
        List<Part> boxes = new ArrayList<>();
        int columns = (int) Math.ceil(Math.sqrt(texts.size()));
        Rect bounds = new Rect(0, 0, 10, 10);
        for (int i = 0; i < texts.size(); i++) {
            Part box = box("s" + i, texts.get(i), i % columns * STEP_X, i / columns * STEP_Y, i % 3 == 0 ? BOLD : FONT);
            if (i > 0) {
                connectors.add(connector("a" + i, boxes.get(i - 1).bounds(), box.bounds(), i % 2 == 0));
            }
            boxes.add(box);
            bounds = bounds.union(box.bounds());
        }
        connectors.addAll(boxes);
        return new Scene(bounds.grow(12), Rgb.WHITE, connectors, info);
    }

    private static Part box(String id, String text, double x, double y, FontSpec font) {
        List<Line> lines = new LineBreaker().lines(text, font, BOX - 16);
        double lineHeight = font.size() * 1.25;
        Rect bounds = new Rect(x, y, BOX, lines.size() * lineHeight + 12);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Outline(Path.roundedRectangle(bounds, 4), Rgb.parse("#eef6ee"), Stroke.solid(Rgb.parse("#2e7d32"), 1)));
        double baseline = y + 6 + TextMetrics.ascent(font);
        for (Line line : lines) {
            marks.add(new Mark.Text(x + 8, baseline, line.width(), line.text(), font, Rgb.BLACK));
            baseline += lineHeight;
        }
        return new Part(id, Part.Kind.STATEMENT, bounds, List.of(), marks, "");
    }

    private static Part connector(String id, Rect from, Rect to, boolean con) {
        List<Point> route = List.of(new Point(from.right(), from.centerY()), new Point(to.x(), to.centerY()));
        Stroke stroke = con ? new Stroke(Rgb.parse("#c62828"), 1.2, List.of(4.0, 2.5)) : Stroke.solid(Rgb.parse("#2e7d32"), 1.2);
        Point end = route.get(1);
        Mark line = new Mark.Outline(Path.polyline(route), null, stroke);
        Mark head = new Mark.Outline(Path.polygon(List.of(end, new Point(end.x() - 6, end.y() - 3), new Point(end.x() - 6, end.y() + 3))),
                stroke.colour(), null);
        return new Part(id, Part.Kind.CONNECTOR, from.union(to), route, List.of(line, head), con ? "objects to" : "supports");
    }
}
