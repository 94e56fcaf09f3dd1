// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML, one element a line, indented by two spaces. Text inside an element stands on its line as it is. */
public final class XmlWriter {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean tagOpen;
    private boolean inLine;

    /** Opens an element; attributes may follow at once. */
    public XmlWriter start(String name) {
        endTag();
        indent();
        out.append('<').append(name);
        open.push(name);
        tagOpen = true;
        return this;
    }

    /** An attribute of the element just opened; null is not written. */
    public XmlWriter attribute(String name, Object value) {
        if (!tagOpen) {
            throw new IllegalStateException("the tag is closed");
        }
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            escape(value.toString(), true);
            out.append('"');
        }
        return this;
    }

    /** Character data; the element's end then follows on the same line. */
    public XmlWriter text(String text) {
        if (tagOpen) {
            out.append('>');
            tagOpen = false;
        }
        inLine = true;
        escape(text, false);
        return this;
    }

    public XmlWriter end() {
        String name = open.pop();
        if (tagOpen) {
            out.append("/>\n");
        } else {
            if (!inLine) {
                indent();
            }
            out.append("</").append(name).append(">\n");
        }
        tagOpen = false;
        inLine = false;
        return this;
    }

    /** A whole element with text; nothing where the text is null. */
    public XmlWriter element(String name, String text) {
        return text == null ? this : start(name).text(text).end();
    }

    /** What was written, as UTF-8. */
    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Opens what another reader kept, attributes, text and elements inside included; prefixes stand as they were. */
    public XmlWriter copy(XmlElement element) {
        start(element.name());
        element.attributes().forEach(this::attribute);
        boolean mixed = element.content().stream().anyMatch(part -> part instanceof String text && !text.isBlank());
        if (mixed || element.children().isEmpty() && !element.text().isEmpty()) {
            text(element.text());
        } else {
            element.children().forEach(this::copy);
        }
        return end();
    }

    private void endTag() {
        if (tagOpen) {
            out.append(">\n");
            tagOpen = false;
        }
    }

    private void indent() {
        out.append("  ".repeat(open.size()));
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> out.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
                case '\r' -> out.append("&#13;");
                default -> i += other(text, i);
            }
        }
    }

    /** Characters that XML cannot hold become U+FFFD. Answers how many further chars it took. */
    private int other(String text, int at) {
        int codePoint = text.codePointAt(at);
        boolean forbidden = codePoint < ' ' || codePoint >= 0xd800 && codePoint < 0xe000 || codePoint == 0xfffe || codePoint == 0xffff;
        out.appendCodePoint(forbidden ? REPLACEMENT : codePoint);
        return Character.charCount(codePoint) - 1;
    }
}
