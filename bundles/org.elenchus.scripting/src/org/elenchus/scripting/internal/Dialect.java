// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes {@code const} mean what it means elsewhere. Rhino gives a constant the scope of its function and lets it be set once, so that one in a loop would keep
 * its first value, and knows none in the heads of loops. A variable does; lines and columns stay as they are.
 */
final class Dialect {
    private static final Pattern CODE = Pattern.compile("//[^\\n]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+'|`(?:\\\\.|[^`\\\\])*+`"
            + "|(?<=[=(,:;!&|?{}\\[+\\n]\\s{0,9})/(?![/*])(?:\\\\.|\\[(?:\\\\.|[^\\]\\\\\\n])*+\\]|[^/\\\\\\n\\[])++/"
            + "|(?<![\\w$.])const(?=\\s+[\\p{L}_$]|\\s*[\\[{])", Pattern.DOTALL);

    private Dialect() {
    }

    static String translate(String text) {
        Matcher found = CODE.matcher(text);
        StringBuilder translated = new StringBuilder(text.length());
        int at = 0;
        while (found.find()) {
            translated.append(text, at, found.start());
            translated.append(found.group().equals("const") ? "let  " : found.group());
            at = found.end();
        }
        return translated.append(text, at, text.length()).toString();
    }
}
