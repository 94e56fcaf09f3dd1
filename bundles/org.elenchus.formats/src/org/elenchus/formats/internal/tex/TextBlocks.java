// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tex;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rgb;

/** Joins the lines of a part to paragraphs again, and paragraphs that stand below each other to blocks, so that LaTeX can break the lines anew. */
final class TextBlocks {
    private static final double SAME = 0.6;
    private static final double CAPITAL = 0.68;
    private static final double DESCENT = 0.25;
    private static final double WIDEST_LEADING = 1.75;

    /**
     * Lines of one font and colour.
     *
     * @param lines as they were broken
     */
    record Paragraph(List<String> lines, FontSpec font, Rgb colour) {
    }

    /** Paragraphs one below the other. */
    static final class Block {
        final List<Paragraph> paragraphs = new ArrayList<>();
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top;
        double bottom;
        double baseline;
        private double firstMiddle;
        private boolean sameLeft = true;
        private boolean sameMiddle = true;
        int lines;

        boolean isCentred(double middle) {
            return sameMiddle && Math.abs(firstMiddle - middle) < SAME && !(sameLeft && lines > 1);
        }
    }

    /** A line of the figure, which may change its face within. */
    private record Line(String text, double x, double width, double baseline, FontSpec font, Rgb colour) {
    }

    private TextBlocks() {
    }

    static List<Block> of(Part part) {
        return of(part.marks());
    }

    /** Of marks in drawing order; an outline between ends a block. */
    static List<Block> of(List<Mark> marks) {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        Line before = null;
        for (int i = 0; i < marks.size(); i++) {
            if (!(marks.get(i) instanceof Mark.Text first)) {
                open = null;
                continue;
            }
            Line line = new Line(first.text(), first.x(), first.width(), first.baseline(), first.font(), first.colour());
            while (i + 1 < marks.size() && marks.get(i + 1) instanceof Mark.Text next && continues(line, next)) {
                line = new Line(line.text + next.text(), line.x, line.width + next.width(), line.baseline, line.font, line.colour);
                i++;
            }
            if (open == null || !follows(before, line)) {
                open = new Block();
                blocks.add(open);
            }
            add(open, line, before);
            before = line;
        }
        return blocks;
    }

    private static boolean continues(Line line, Mark.Text next) {
        return Math.abs(next.baseline() - line.baseline) < 0.01 && Math.abs(next.x() - line.x - line.width) < SAME;
    }

    private static boolean follows(Line before, Line line) {
        double step = line.baseline - before.baseline;
        double size = Math.max(before.font.size(), line.font.size());
        boolean inLine = Math.abs(before.x - line.x) < SAME || Math.abs(before.x + before.width / 2 - line.x - line.width / 2) < SAME;
        return step > 0.1 && step < size * WIDEST_LEADING && inLine;
    }

    private static void add(Block block, Line line, Line before) {
        double middle = line.x + line.width / 2;
        if (block.lines == 0) {
            block.top = line.baseline - line.font.size() * CAPITAL;
            block.baseline = line.baseline;
            block.firstMiddle = middle;
        } else {
            block.sameLeft &= Math.abs(line.x - before.x) < SAME;
            block.sameMiddle &= Math.abs(middle - block.firstMiddle) < SAME;
        }
        block.lines++;
        block.left = Math.min(block.left, line.x);
        block.right = Math.max(block.right, line.x + line.width);
        block.bottom = line.baseline + line.font.size() * DESCENT;
        Paragraph last = block.paragraphs.isEmpty() ? null : block.paragraphs.get(block.paragraphs.size() - 1);
        if (last == null || !last.font.equals(line.font) || !last.colour.equals(line.colour)) {
            last = new Paragraph(new ArrayList<>(), line.font, line.colour);
            block.paragraphs.add(last);
        }
        last.lines.add(line.text);
    }
}
