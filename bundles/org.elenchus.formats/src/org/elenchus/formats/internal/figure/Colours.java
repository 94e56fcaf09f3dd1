// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.util.HashMap;
import java.util.Map;

import org.elenchus.rendering.scene.Rgb;

/** Colours as {@code #rrggbb}, each written out once. */
public final class Colours {
    private static final String DIGITS = "0123456789abcdef";

    private final Map<Rgb, String> known = new HashMap<>();
    private Rgb last;
    private String lastHex;

    public String hex(Rgb colour) {
        if (colour != last) {
            last = colour;
            lastHex = known.computeIfAbsent(colour, Colours::write);
        }
        return lastHex;
    }

    private static String write(Rgb colour) {
        char[] hex = {'#', 0, 0, 0, 0, 0, 0};
        int[] parts = {colour.red(), colour.green(), colour.blue()};
        for (int i = 0; i < 3; i++) {
            hex[2 * i + 1] = DIGITS.charAt(parts[i] >> 4);
            hex[2 * i + 2] = DIGITS.charAt(parts[i] & 0xf);
        }
        return new String(hex);
    }
}
