// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.Layouts;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;

/**
 * A drawing that is no wider than a column, at the type's full size. Statements are wrapped anew and the map is folded into the width, for several lengths
 * of lines; the lowest drawing that fits is taken, and then its statements take what room there is to their right.
 */
final class FittedDrawing {
    /** Width of lines, in em of the type: from comfortable to the narrowest that still reads. */
    private static final double[] LINES = {20, 16, 13, 10.5, 8.5, 7};
    /** Likewise where the map need not be folded. */
    private static final double[] COMFORTABLE_LINES = {17, 11};
    /** Wishes of width divided by height for such. */
    private static final double[] RATIOS = {1.6, 0.8, 0.35};
    /** Maps with more elements are tried in fewer ways. */
    private static final int LARGE = 2_000;
    /** Distance between boxes, in em: less than on the screen. */
    private static final double SPACING = 0.95;
    private static final int CORRECTIONS = 6;
    private static final int WIDENINGS = 3;
    private static final double CLEARLY = 0.5;
    private static final double ROUNDING = 0.01;
    /** Of a box, in em: room for a long word. */
    private static final double NARROWEST = 6.5;
    /** A wider line reads no better. */
    private static final double WIDEST_LINE = 34;

    private final ArgumentMap map;
    private final FigureView view;
    private final DrawingOptions options;
    private final double width;
    /** Height that was wished for; 0 for as low as can be. */
    private final double wished;
    private final double em;
    private final Progress progress;
    private Drawing best;
    private DrawingOptions bestOptions;
    private Map<Statement, Double> bestWidths = Map.of();

    private FittedDrawing(ArgumentMap map, FigureView view, DrawingOptions options, double width, double ratio, Progress progress) {
        this.progress = progress;
        this.map = map;
        this.view = view;
        this.width = width;
        wished = ratio > 0 ? width / ratio : 0;
        em = options.style().typography().size();
        LayoutOptions layout = options.layoutOptions() != null ? options.layoutOptions() : LayoutOptions.DEFAULT;
        this.options = options.withRelayout(true).withLayoutOptions(layout.withSpacing(SPACING * em));
    }

    /**
     * @param options with a style
     * @param ratio   wished width divided by height; 0 for as low as can be
     * @return the narrowest drawing found where none fits
     */
    static Drawing of(ArgumentMap map, MapView view, DrawingOptions options, double width, double ratio, Progress progress) {
        Drawing asItIs = Drawing.of(map, view, options);
        if (asItIs.bounds().width() <= width && ratio == 0) {
            return asItIs;
        }
        FittedDrawing fitted = new FittedDrawing(map, FigureView.loosened(view), options, width, ratio, progress);
        fitted.best = asItIs;
        fitted.search();
        if (fitted.best.bounds().width() > width + ROUNDING && options.layout() == null) {
            // The notation's own layout, or the view's, does not fold.
            FittedDrawing folded = new FittedDrawing(map, fitted.view, options.withLayout(Layouts.DEFAULT), width, ratio, progress);
            folded.best = fitted.best;
            folded.search();
            return folded.best;
        }
        return fitted.best;
    }

    private void search() {
        boolean large = map.getStatements().size() + map.getArguments().size() > LARGE;
        for (double ratio : large ? new double[0] : RATIOS) {
            for (double line : COMFORTABLE_LINES) {
                unfolded(options.withMaxTextWidth(line * em).withLayoutOptions(options.layoutOptions().withAspectRatio(ratio)));
            }
        }
        for (int i = 0; i < LINES.length; i += large ? 2 : 1) {
            fold(options.withMaxTextWidth(LINES[i] * em));
        }
        for (int i = 0; i < WIDENINGS && bestOptions != null && widen(); i++) {
            // Wider lines make room for more.
        }
    }

    /** Where the map is small enough to fit as it would on a screen. */
    private void unfolded(DrawingOptions tried) {
        consider(Drawing.of(map, view.withWidths(Map.of()), tried), null, Map.of());
    }

    private void fold(DrawingOptions tried) {
        Map<Statement, Double> widths = limits(Drawing.of(map, view.view(), tried), tried);
        correct(tried, widths);
    }

    /** Statements of many lines are given wider boxes where there is room; here there is none. */
    private Map<Statement, Double> limits(Drawing drawing, DrawingOptions tried) {
        double most = tried.maxTextWidth() + 2 * tried.style().typography().padding();
        Map<Statement, Double> widths = new HashMap<>();
        for (Statement statement : map.getStatements()) {
            Part part = drawing.part(statement.getId());
            if (part != null && part.kind() == Part.Kind.STATEMENT && part.bounds().width() > most + CLEARLY) {
                widths.put(statement, most);
            }
        }
        return widths;
    }

    /**
     * Draws, and where that is too wide, narrows those statements that stick out and asks for a narrower fold: regions and lines around boxes take room that
     * the layout knows nothing of.
     */
    private boolean correct(DrawingOptions tried, Map<Statement, Double> wished) {
        Map<Statement, Double> widths = new HashMap<>(wished);
        double room = width - 2 * tried.margin();
        Drawing drawing = null;
        for (int i = 0; i < CORRECTIONS && room > 0; i++) {
            drawing = Drawing.of(map, view.withWidths(widths), tried.withLayoutOptions(tried.layoutOptions().withMaxWidth(room)));
            Rect bounds = drawing.bounds();
            if (bounds.width() <= width + ROUNDING) {
                break;
            }
            if (!narrow(drawing, room, widths)) {
                room -= bounds.width() - width + ROUNDING;
            }
        }
        return drawing != null && consider(drawing, tried, widths);
    }

    /** @return whether any statement has become narrower */
    private boolean narrow(Drawing drawing, double room, Map<Statement, Double> widths) {
        double left = Double.POSITIVE_INFINITY;
        for (Part part : drawing.parts()) {
            if (part.kind() == Part.Kind.STATEMENT || part.kind() == Part.Kind.ARGUMENT) {
                left = Math.min(left, part.bounds().x());
            }
        }
        boolean narrower = false;
        for (Statement statement : map.getStatements()) {
            Part part = drawing.part(statement.getId());
            if (part != null && part.kind() == Part.Kind.STATEMENT && part.bounds().right() > left + room + ROUNDING) {
                double fitting = Math.max(NARROWEST * em, left + room - part.bounds().x());
                narrower |= fitting < part.bounds().width() - ROUNDING;
                widths.put(statement, Math.min(fitting, part.bounds().width()));
            }
        }
        return narrower;
    }

    /** @param tried what it was folded with; null where it was not */
    private boolean consider(Drawing candidate, DrawingOptions tried, Map<Statement, Double> widths) {
        progress.checkCancelled();
        Rect found = candidate.bounds();
        Rect known = best.bounds();
        boolean fits = found.width() <= width + ROUNDING;
        boolean knownFits = known.width() <= width + ROUNDING;
        if (fits && knownFits ? cost(found.height()) < cost(known.height()) - CLEARLY : fits || !knownFits && found.width() < known.width()) {
            best = candidate;
            bestOptions = tried;
            bestWidths = Map.copyOf(widths);
            return true;
        }
        return false;
    }

    /** How far a height is from what was wished for. */
    private double cost(double height) {
        return height > wished ? height - wished : wished - height;
    }

    /** @return whether the drawing has become lower by giving statements the room to their right */
    private boolean widen() {
        List<Part> nodes = best.parts().stream().filter(p -> p.kind() == Part.Kind.STATEMENT || p.kind() == Part.Kind.ARGUMENT).toList();
        double right = nodes.stream().mapToDouble(node -> node.bounds().right()).max().orElse(0) + Math.max(0, width - best.bounds().width());
        Map<Statement, Double> widths = new HashMap<>(bestWidths);
        for (Statement statement : map.getStatements()) {
            Part part = best.part(statement.getId());
            if (part != null && part.kind() == Part.Kind.STATEMENT && isBroken(part, statement)) {
                double room = Math.min(freeTo(part.bounds(), nodes, right) - part.bounds().x(), WIDEST_LINE * em);
                widths.put(statement, Math.max(part.bounds().width(), room));
            }
        }
        return correct(bestOptions, widths);
    }

    /** Whether the text takes more than a line. */
    private static boolean isBroken(Part part, Statement statement) {
        long lines = part.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).baseline()).distinct().count();
        return lines > (statement.getLabel() == null || statement.getLabel().isBlank() ? 1 : 2);
    }

    /** Up to the next node on its right, or the figure's edge. */
    private double freeTo(Rect box, List<Part> nodes, double edge) {
        double gap = bestOptions.layoutOptions().spacing();
        double free = edge;
        for (Part other : nodes) {
            Rect b = other.bounds();
            if (b.x() >= box.right() && b.y() < box.bottom() + gap && b.bottom() > box.y() - gap) {
                free = Math.min(free, b.x() - gap);
            }
        }
        return free;
    }
}
