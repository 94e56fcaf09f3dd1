// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.elenchus.core.spi.ExportException;
import org.elenchus.formats.internal.Messages;
import org.elenchus.rendering.scene.Rgb;

/** The options of one figure: refused where there is no such option, read into lengths, numbers and choices. */
public final class FigureOptions {
    public static final String VIEW = "view";
    public static final String NOTATION = "notation";
    public static final String LAYOUT = "layout";
    public static final String DIRECTION = "direction";
    public static final String STYLE = "style";
    public static final String WIDTH = "width";
    public static final String FONT_SIZE = "font-size";
    public static final String MARGIN = "margin";
    public static final String BACKGROUND = "background";
    public static final String EMBED = "embed";
    public static final String SEMANTICS = "semantics";
    public static final String PAGE = "page";
    public static final String LANDSCAPE = "landscape";
    public static final String ONLY_PAGE = "only-page";
    public static final String DEPTH = "depth";
    public static final String ASPECT = "aspect";
    public static final String KEY = "key";
    public static final String FILTER = "filter";
    public static final String FOCUS = "focus";
    public static final String STEPS = "steps";
    public static final String WAYS = "ways";
    public static final String REST = "rest";
    public static final String NONE = "none";

    /** Those that every figure has. */
    private static final String[] COMMON = {VIEW, NOTATION, LAYOUT, DIRECTION, STYLE, WIDTH, FONT_SIZE, MARGIN, BACKGROUND, SEMANTICS,
            PAGE, LANDSCAPE, ONLY_PAGE, DEPTH, ASPECT, KEY, FILTER, FOCUS, STEPS, WAYS, REST};
    private static final double POINTS_PER_INCH = 72;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    /** Beyond a hundred metres nothing is a figure. */
    private static final double LONGEST = 300_000;

    private final Map<String, String> values;

    /**
     * @param format id of the format, for messages
     * @param own    names of options that this format has beside the common ones
     */
    public FigureOptions(String format, Map<String, String> values, String... own) throws ExportException {
        this.values = values;
        TreeSet<String> valid = new TreeSet<>(Arrays.asList(COMMON));
        valid.addAll(Arrays.asList(own));
        for (String name : values.keySet()) {
            if (!valid.contains(name)) {
                throw new ExportException(Messages.get("figure.unknownOption", name, format, String.join(", ", valid)));
            }
        }
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value, or null. */
    public String text(String name) {
        return values.get(name);
    }

    /** A length in points, or the default. Millimetres, centimetres, inches, points; a bare number is points. */
    public double length(String name, double whenMissing) throws ExportException {
        String value = values.get(name);
        return value == null ? whenMissing : lengthOf(name, value);
    }

    /** A length in points that is part of an option's value. */
    public double lengthOf(String name, String value) throws ExportException {
        String text = value.trim().toLowerCase(Locale.ROOT);
        int end = text.length();
        while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        double unit = switch (text.substring(end)) {
            case "mm" -> POINTS_PER_INCH / MILLIMETRES_PER_INCH;
            case "cm" -> POINTS_PER_INCH / MILLIMETRES_PER_INCH * 10;
            case "in" -> POINTS_PER_INCH;
            case "pt", "" -> 1;
            default -> Double.NaN;
        };
        double points = parse(text.substring(0, end).trim()) * unit;
        if (!(points >= 0 && points <= LONGEST)) {
            throw new ExportException(Messages.get("figure.badLength", name, value));
        }
        return points;
    }

    public double number(String name, double whenMissing, double least, double greatest) throws ExportException {
        String value = values.get(name);
        if (value == null) {
            return whenMissing;
        }
        double number = parse(value.trim());
        if (!(number >= least && number <= greatest)) {
            throw new ExportException(Messages.get("figure.badNumber", name, value, plain(least), plain(greatest)));
        }
        return number;
    }

    /** A number that is part of an option's value; NaN where it is none. */
    public double numberOf(String value) {
        return parse(value.trim());
    }

    private static double parse(String number) {
        try {
            return number.matches("[0-9]{1,9}([.][0-9]{0,9})?|[.][0-9]{1,9}") ? Double.parseDouble(number) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Without a needless fraction. */
    static String plain(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    public boolean isOn(String name, boolean whenMissing) throws ExportException {
        String value = values.get(name);
        if (value == null) {
            return whenMissing;
        }
        return switch (value.trim().toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes", "" -> true;
            case "false", "off", "no" -> false;
            default -> throw new ExportException(Messages.get("figure.badSwitch", name, value));
        };
    }

    /** A colour; null for {@code none}. Ask {@link #has} first. */
    public Rgb colour(String name) throws ExportException {
        String value = values.get(name).trim();
        if (value.equalsIgnoreCase(NONE)) {
            return null;
        }
        try {
            return Rgb.parse(value);
        } catch (IllegalArgumentException e) {
            throw new ExportException(Messages.get("figure.badColour", name, value), e);
        }
    }
}
