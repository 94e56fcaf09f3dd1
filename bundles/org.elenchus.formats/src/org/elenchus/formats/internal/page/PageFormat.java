// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.elenchus.core.spi.ExportException;
import org.elenchus.formats.internal.Messages;
import org.elenchus.formats.internal.figure.FigureOptions;

/**
 * A sheet of paper, in points.
 *
 * @param margin on all sides
 */
public record PageFormat(double width, double height, double margin) {
    private static final double MILLIMETRE = 72 / 25.4;
    private static final double DEFAULT_MARGIN = 15 * MILLIMETRE;
    /** Smaller pages than a playing card hold no map. */
    private static final double LEAST = 100;
    private static final Map<String, double[]> NAMED = new LinkedHashMap<>();

    static {
        NAMED.put("a3", new double[] {297 * MILLIMETRE, 420 * MILLIMETRE});
        NAMED.put("a4", new double[] {210 * MILLIMETRE, 297 * MILLIMETRE});
        NAMED.put("a5", new double[] {148 * MILLIMETRE, 210 * MILLIMETRE});
        NAMED.put("b5", new double[] {176 * MILLIMETRE, 250 * MILLIMETRE});
        NAMED.put("letter", new double[] {612, 792});
        NAMED.put("legal", new double[] {612, 1008});
        NAMED.put("tabloid", new double[] {792, 1224});
    }

    /** The names of sheets that are known. */
    public static String names() {
        return String.join(", ", NAMED.keySet());
    }

    /** @return null where the options ask for no pages */
    public static PageFormat of(FigureOptions options) throws ExportException {
        String wanted = options.text(FigureOptions.PAGE);
        boolean landscape = options.isOn(FigureOptions.LANDSCAPE, false);
        if (wanted == null) {
            if (landscape) {
                throw new ExportException(Messages.get("figure.landscape", names()));
            }
            return null;
        }
        double[] size = size(wanted, options);
        if (landscape && size[0] < size[1]) {
            size = new double[] {size[1], size[0]};
        }
        double margin = options.length(FigureOptions.MARGIN, Math.min(DEFAULT_MARGIN, Math.min(size[0], size[1]) / 10));
        if (Math.min(size[0], size[1]) - 2 * margin < LEAST) {
            throw new ExportException(Messages.get("figure.smallPage", wanted));
        }
        return new PageFormat(size[0], size[1], margin);
    }

    private static double[] size(String wanted, FigureOptions options) throws ExportException {
        String text = wanted.strip().toLowerCase(Locale.ROOT);
        double[] named = NAMED.get(text);
        if (named != null) {
            return named;
        }
        int times = Math.max(text.indexOf('x'), text.indexOf('×'));
        if (times <= 0 || times == text.length() - 1) {
            throw new ExportException(Messages.get("figure.badPage", wanted, names()));
        }
        String height = text.substring(times + 1);
        String unit = height.replaceFirst("^[0-9. ]+", "");
        String width = text.substring(0, times).strip();
        String complete = Character.isDigit(width.charAt(width.length() - 1)) ? width + unit : width;
        return new double[] {options.lengthOf(FigureOptions.PAGE, complete), options.lengthOf(FigureOptions.PAGE, height)};
    }

    /** How wide a figure may be. */
    public double innerWidth() {
        return width - 2 * margin;
    }

    public double innerHeight() {
        return height - 2 * margin;
    }
}
