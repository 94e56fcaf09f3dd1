// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.core.spi.FormatException;

/**
 * Names for plain words that a file gives in its own document type, as ontologies do for their namespaces. Only words without markup and without other names are put in place,
 * so that nothing grows by itself; whatever else a document type says is not read.
 */
final class InternalEntities {
    private static final int HEAD = 64 << 10;
    private static final int MOST = 500;
    private static final int LONGEST = 1_000;
    private static final Pattern DECLARED = Pattern.compile("<!ENTITY\\s+([\\w.-]{1,100})\\s+(?:\"([^\"<&%\\r\\n]{0," + LONGEST + "})\"|'([^'<&%\\r\\n]{0," + LONGEST + "})')\\s*>");
    /** What may not be looked into, or a reference. */
    private static final Pattern REFERENCE = Pattern.compile("<!--|<!\\[CDATA\\[|&([\\w.-]{1,100});");

    private InternalEntities() {
    }

    /**
     * The text with the words in place of their names; the same text where it gives none.
     *
     * @throws FormatException where that makes it longer than the limit
     */
    static String expand(String text, String file, int limit) throws FormatException {
        int start = text.indexOf("<!DOCTYPE");
        int end = start < 0 || start > HEAD ? -1 : text.indexOf("]", text.indexOf('[', start) + 1);
        if (end < 0) {
            return text;
        }
        Map<String, String> words = new HashMap<>();
        Matcher declared = DECLARED.matcher(text).region(start, end);
        while (words.size() < MOST && declared.find()) {
            String value = declared.group(2) != null ? declared.group(2) : declared.group(3);
            words.putIfAbsent(declared.group(1), value.replace("\"", "&quot;").replace("'", "&apos;"));
        }
        return words.isEmpty() ? text : replaced(text, end, words, file, limit);
    }

    private static String replaced(String text, int from, Map<String, String> words, String file, int limit) throws FormatException {
        StringBuilder out = new StringBuilder(text.length() + 1_000).append(text, 0, from);
        Matcher reference = REFERENCE.matcher(text);
        int done = from;
        while (reference.find(done)) {
            out.append(text, done, reference.start());
            done = reference.end();
            if (reference.group(1) == null) {
                int close = text.indexOf(reference.group().equals("<!--") ? "-->" : "]]>", done);
                done = close < 0 ? text.length() : close;
                out.append(text, reference.start(), done);
            } else {
                String word = words.get(reference.group(1));
                out.append(word == null ? reference.group() : word);
            }
            if (out.length() > limit) {
                throw new FormatException("is longer than " + (limit >> 20) + " MB with the words that its entities stand for", file, 0, 0);
            }
        }
        return out.append(text, done, text.length()).toString();
    }
}
