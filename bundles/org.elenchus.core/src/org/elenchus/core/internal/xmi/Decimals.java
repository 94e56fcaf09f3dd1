// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

/** Numbers as they stand in map files: short decimals, which most are, without the cost of the general case. */
final class Decimals {
    /** Digits that a double holds exactly. */
    private static final int SAFE_DIGITS = 15;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

    private Decimals() {
    }

    /** Reads a number exactly as {@link Double#parseDouble} does. */
    static double parse(String text) {
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
        long digits = 0;
        int count = 0;
        int point = -1;
        for (int i = negative ? 1 : 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return Double.parseDouble(text);
            }
            if (count > SAFE_DIGITS) {
                return Double.parseDouble(text);
            }
        }
        if (count == 0) {
            return Double.parseDouble(text);
        }
        // Both are exact, so that the one division rounds as it should.
        double value = point < 0 ? digits : digits / POWERS[length - 1 - point];
        return negative ? -value : value;
    }
}
