// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model;

/**
 * A point in points (1/72 inch), x to the right, y downwards.
 *
 * @param x any finite number
 * @param y any finite number
 */
public record Point(double x, double y) {

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text {@code x,y}, or null or empty
     * @return null for null or empty text
     * @throws IllegalArgumentException if the text is not two finite numbers with a comma between them
     */
    public static Point parse(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        int comma = text.indexOf(',');
        if (comma < 0) {
            throw new IllegalArgumentException("not a point of the form x,y: " + text);
        }
        return new Point(number(text.substring(0, comma)), number(text.substring(comma + 1)));
    }

    private static double number(String text) {
        double value = Double.parseDouble(text.strip());
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite coordinate: " + text);
        }
        return value;
    }

    @Override
    public String toString() {
        return x + "," + y;
    }
}
