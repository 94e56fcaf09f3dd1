// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import org.eclipse.osgi.util.NLS;
import org.elenchus.workbench.internal.Messages;

/** Which numbers make sense for a figure. */
final class FigureNumbers {

    private static final int LEAST_WIDTH = 10;
    private static final int MOST_WIDTH = 3000;
    private static final int LEAST_FONT = 2;
    private static final int MOST_FONT = 72;
    private static final int MOST_DEPTH = 1000;
    private static final int LEAST_DPI = 20;
    private static final int MOST_DPI = 2400;

    private FigureNumbers() {
    }

    /** What is wrong with the numbers, in words for a person; null where nothing is. */
    static String problem(FigureOptions options) {
        if (!isBetween(options.get(FigureOptions.WIDTH), LEAST_WIDTH, MOST_WIDTH)) {
            return NLS.bind(Messages.export_width_wrong, LEAST_WIDTH, MOST_WIDTH);
        }
        if (!isBetween(options.get(FigureOptions.FONT_SIZE), LEAST_FONT, MOST_FONT)) {
            return NLS.bind(Messages.export_font_size_wrong, LEAST_FONT, MOST_FONT);
        }
        String depth = options.get(FigureOptions.DEPTH);
        if (!isBetween(depth, 1, MOST_DEPTH) || !depth.matches("[0-9]*")) {
            return NLS.bind(Messages.export_depth_wrong, MOST_DEPTH);
        }
        if (!isBetween(options.get(FigureOptions.DPI), LEAST_DPI, MOST_DPI)) {
            return NLS.bind(Messages.export_dpi_wrong, LEAST_DPI, MOST_DPI);
        }
        return null;
    }

    private static boolean isBetween(String text, double least, double most) {
        if (text.isEmpty()) {
            return true;
        }
        try {
            double value = Double.parseDouble(text);
            return value >= least && value <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
