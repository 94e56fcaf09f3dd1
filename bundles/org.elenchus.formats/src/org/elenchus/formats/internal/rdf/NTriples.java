// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.rdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.core.spi.FormatException;

/** Reads N-Triples, one triple a line. */
final class NTriples {
    private static final String IRI = "<([^<>\"\\s]*)>";
    private static final String BLANK = "(_:[\\w.·-]+)";
    private static final Pattern TRIPLE = Pattern.compile("\\s*(?:" + IRI + "|" + BLANK + ")\\s*" + IRI + "\\s*(?:" + IRI + "|" + BLANK
            + "|\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"(?:@([A-Za-z0-9-]+)|\\^\\^<[^<>]*>)?)\\s*\\.\\s*(?:#.*)?");

    private NTriples() {
    }

    /** @throws FormatException at the first line that is no triple */
    static Triples read(String[] lines, String file) throws FormatException {
        Triples triples = new Triples();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].stripLeading().startsWith("#")) {
                continue;
            }
            Matcher triple = TRIPLE.matcher(lines[i]);
            if (!triple.matches()) {
                throw new FormatException("is no triple: a subject, a predicate and an object with a full stop behind are due", file, i + 1, 1);
            }
            String subject = triple.group(1) != null ? unescape(triple.group(1)) : triple.group(2);
            boolean literal = triple.group(6) != null;
            String value = literal ? unescape(triple.group(6)) : triple.group(4) != null ? unescape(triple.group(4)) : triple.group(5);
            triples.add(subject, new Triples.Statement(unescape(triple.group(3)), value, literal, triple.group(7)));
        }
        return triples;
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = c == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : 0;
            int digits = next == 'u' ? 4 : next == 'U' ? 8 : 0;
            if (next == 0) {
                plain.append(c);
            } else if (digits > 0 && i + 1 + digits < text.length() && text.substring(i + 2, Math.min(text.length(), i + 2 + digits)).matches("[0-9A-Fa-f]{" + digits + "}")) {
                long codePoint = Long.parseLong(text.substring(i + 2, i + 2 + digits), 16);
                plain.appendCodePoint(Character.isValidCodePoint((int) codePoint) && codePoint <= Character.MAX_CODE_POINT ? (int) codePoint : 0xfffd);
                i += digits + 1;
            } else {
                plain.append(next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next == 'b' ? '\b' : next == 'f' ? '\f' : next);
                i++;
            }
        }
        return plain.toString();
    }
}
