// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.scene;

/** A colour in sRGB with opacity, each part from 0 to 255; 255 is opaque. */
public record Rgb(int red, int green, int blue, int alpha) {

    public static final Rgb BLACK = new Rgb(0, 0, 0, 255);
    public static final Rgb WHITE = new Rgb(255, 255, 255, 255);

    public Rgb {
        if (((red | green | blue | alpha) & ~0xff) != 0) {
            throw new IllegalArgumentException("colour part outside 0 to 255");
        }
    }

    /**
     * Reads {@code #rgb}, {@code #rrggbb} or {@code #rrggbbaa}.
     *
     * @throws IllegalArgumentException where the text is none of them
     */
    public static Rgb parse(String text) {
        String hex = text.startsWith("#") ? text.substring(1) : text;
        if (hex.length() == 3) {
            hex = "" + hex.charAt(0) + hex.charAt(0) + hex.charAt(1) + hex.charAt(1) + hex.charAt(2) + hex.charAt(2);
        }
        if (!hex.matches("[0-9a-fA-F]{6}([0-9a-fA-F]{2})?")) {
            throw new IllegalArgumentException("not a colour of the form #rrggbb: " + text);
        }
        long value = Long.parseLong(hex.length() == 6 ? hex + "ff" : hex, 16);
        return new Rgb((int) (value >> 24) & 0xff, (int) (value >> 16) & 0xff, (int) (value >> 8) & 0xff, (int) value & 0xff);
    }

    /** {@code #rrggbb}, without the opacity. */
    public String hex() {
        return String.format(java.util.Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    public double opacity() {
        return alpha / 255.0;
    }
}
