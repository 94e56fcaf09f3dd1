// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tex;

/** Numbers as TeX reads them: no exponent, a point whatever the locale, no more digits than show. */
final class TexNumbers {
    private TexNumbers() {
    }

    static String of(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String digits = Long.toString(Math.abs(hundredths % 100) + 100).substring(1);
        return (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100) + "." + (digits.endsWith("0") ? digits.substring(0, 1) : digits);
    }
}
