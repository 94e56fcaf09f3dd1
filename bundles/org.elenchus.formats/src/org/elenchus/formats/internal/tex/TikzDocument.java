// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Scene;

/**
 * Writes scenes as TikZ: shapes where they are in the scene, text set by LaTeX in the font of the paper. A text that the paper's font makes longer than its box
 * is set a little smaller, so that none is clipped.
 */
final class TikzDocument {
    /** How much larger than it is set text was measured: fonts of papers run wider than ours. */
    static final double LOOSE = 1.12;
    private static final double LEADING = 1.2;
    private static final double PADDING = 1.5;

    private final TikzStyles styles = new TikzStyles();
    private final TikzRoles roles;
    private final StringBuilder body = new StringBuilder();
    private final Map<FontSpec, String> fonts = new HashMap<>();
    private Scene scene;

    TikzDocument(TikzRoles roles) {
        this.roles = roles;
    }

    void add(Scene added, int number, int count) {
        scene = added;
        Rect bounds = scene.bounds();
        if (count > 1) {
            body.append(number == 1 ? "" : "\\clearpage\n").append("% page ").append(number).append(" of ").append(count).append('\n');
        }
        body.append("\\begin{tikzpicture}[elenchus]\n");
        String background = scene.background() == null ? "" : "[fill=" + styles.colour(scene.background()) + "]";
        body.append("\\path").append(background).append(" (0,0) rectangle ").append(point(bounds.right(), bounds.bottom())).append(";\n");
        scene.parts().forEach(this::part);
        body.append("\\pgfresetboundingbox\\path[use as bounding box] (0,0) rectangle ").append(point(bounds.right(), bounds.bottom())).append(";\n");
        body.append("\\end{tikzpicture}%\n");
    }

    String definitions() {
        return styles.definitions();
    }

    String body() {
        return body.toString();
    }

    private void part(Part part) {
        if (part.id() != null) {
            body.append("% ").append(part.kind().name().toLowerCase(Locale.ROOT)).append(' ').append(part.id().replaceAll("[^!-~]", "?")).append('\n');
        }
        String role = roles.of(part);
        int from = 0;
        List<Mark> marks = part.marks();
        for (int i = 0; i <= marks.size(); i++) {
            if (i == marks.size() || marks.get(i) instanceof Mark.Outline) {
                texts(part, marks.subList(from, i));
                if (i < marks.size()) {
                    outline(role, part, (Mark.Outline) marks.get(i));
                }
                from = i + 1;
            }
        }
    }

    private void outline(String role, Part part, Mark.Outline mark) {
        boolean line = part.kind() == Part.Kind.CONNECTOR;
        String kind = line ? mark.stroke() != null && mark.fill() == null ? " line" : " tip" : "";
        body.append("\\path[elenchus ").append(styles.outline(role + kind, mark)).append("] ");
        path(mark.path());
        body.append(";\n");
    }

    private void path(Path path) {
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof Path.MoveTo to) {
                body.append(point(to.x(), to.y()));
            } else if (segment instanceof Path.LineTo to) {
                body.append(" -- ").append(point(to.x(), to.y()));
            } else if (segment instanceof Path.CurveTo to) {
                body.append(" .. controls ").append(point(to.x1(), to.y1())).append(" and ").append(point(to.x2(), to.y2())).append(" .. ")
                        .append(point(to.x(), to.y()));
            } else {
                body.append(" -- cycle");
            }
        }
    }

    private String point(double x, double y) {
        return "(" + TexNumbers.of(x - scene.bounds().x()) + "," + TexNumbers.of(y - scene.bounds().y()) + ")";
    }

    private void texts(Part part, List<Mark> marks) {
        for (TextBlocks.Block block : TextBlocks.of(marks)) {
            boolean centred = block.isCentred(part.bounds().centerX());
            if (block.lines == 1) {
                line(block, centred || isSign(part, block));
            } else {
                paragraphs(part, block, centred);
            }
        }
    }

    /** What stands on a border or in a small circle stays where its middle is. */
    private static boolean isSign(Part part, TextBlocks.Block block) {
        return part.kind() == Part.Kind.CONNECTOR || part.kind() == Part.Kind.ARGUMENT
                || block.left < part.bounds().x() || block.right > part.bounds().right() || block.bottom > part.bounds().bottom()
                || block.top < part.bounds().y();
    }

    private void line(TextBlocks.Block block, boolean centred) {
        TextBlocks.Paragraph only = block.paragraphs.get(0);
        double width = block.right - block.left;
        body.append("\\node[anchor=base").append(centred ? "" : " west").append("] at ")
                .append(point(centred ? (block.left + block.right) / 2 : block.left, block.baseline)).append(" {\\ElenchusLine{")
                .append(TexNumbers.of(width)).append("bp}{").append(font(only)).append(TexText.of(only.lines().get(0))).append("}};\n");
    }

    private void paragraphs(Part part, TextBlocks.Block block, boolean centred) {
        double left = block.left;
        double right = Math.max(block.right, 2 * part.bounds().centerX() - left);
        double top = block.top - PADDING;
        double bottom = block.bottom + PADDING;
        body.append("\\node at ").append(point((left + right) / 2, (top + bottom) / 2)).append(" {\\ElenchusText{")
                .append(TexNumbers.of(right - left)).append("bp}{").append(TexNumbers.of(bottom - top)).append("bp}{").append(centred ? "\\centering" : "");
        for (TextBlocks.Paragraph paragraph : block.paragraphs) {
            body.append('{').append(font(paragraph)).append(roles.text(part, paragraph.lines())).append("\\par}");
        }
        body.append("}};\n");
    }

    private String font(TextBlocks.Paragraph paragraph) {
        FontSpec font = paragraph.font();
        String face = fonts.computeIfAbsent(font, f -> "\\ElenchusFont{" + TexNumbers.of(f.size() / LOOSE) + "bp}{"
                + TexNumbers.of(f.size() / LOOSE * LEADING) + "bp}" + (f.bold() ? "\\bfseries" : "") + (f.italic() ? "\\itshape" : ""));
        Rgb colour = paragraph.colour();
        return face + "\\color{" + styles.colour(colour) + "}";
    }
}
