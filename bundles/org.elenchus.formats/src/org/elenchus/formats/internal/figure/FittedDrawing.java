// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.scene.Rect;

/**
 * A drawing that is no wider than a column, at the type's full size: the map is laid out anew for narrower and narrower aspect ratios and
 * lines of text, and the drawing that fits with the least height is taken.
 */
final class FittedDrawing {
    /** Wishes of width divided by height, from that of a page to that of a strip. */
    private static final double[] RATIOS = {1.6, 1.0, 0.65, 0.4, 0.2, 0.1, 0.05};
    /** Width of lines, in em of the type: from comfortable to the narrowest that still reads. */
    private static final double[] LINES = {18, 14, 11, 8.5};
    /** Maps with more elements are tried in fewer ways. */
    private static final int LARGE = 2_000;

    private final ArgumentMap map;
    private final MapView view;
    private final double width;
    private Drawing best;

    private FittedDrawing(ArgumentMap map, MapView view, double width) {
        this.map = map;
        this.view = view;
        this.width = width;
    }

    /** @return the narrowest drawing found where none fits */
    static Drawing of(ArgumentMap map, MapView view, DrawingOptions options, double width) {
        Drawing asItIs = Drawing.of(map, view, options);
        if (asItIs.bounds().width() <= width) {
            return asItIs;
        }
        FittedDrawing fitted = new FittedDrawing(map, view, width);
        fitted.best = asItIs;
        fitted.search(options.withRelayout(true));
        return fitted.best;
    }

    private void search(DrawingOptions options) {
        LayoutOptions layout = options.layoutOptions() != null ? options.layoutOptions() : LayoutOptions.DEFAULT;
        double em = options.style().typography().size();
        boolean large = map.getStatements().size() + map.getArguments().size() > LARGE;
        double[] lines = large ? new double[] {LINES[0], LINES[LINES.length - 1]} : LINES;
        double[] ratios = large ? new double[] {RATIOS[2], RATIOS[RATIOS.length - 1]} : RATIOS;
        for (double line : lines) {
            for (double ratio : ratios) {
                consider(Drawing.of(map, view, options.withMaxTextWidth(line * em).withLayoutOptions(layout.withAspectRatio(ratio))));
            }
        }
    }

    private void consider(Drawing candidate) {
        Rect found = candidate.bounds();
        Rect known = best.bounds();
        boolean fits = found.width() <= width;
        boolean knownFits = known.width() <= width;
        if (fits && knownFits ? found.height() < known.height() : fits || !knownFits && found.width() < known.width()) {
            best = candidate;
        }
    }
}
