// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.util.Arrays;

import org.elenchus.core.internal.Texts;

/** Writes XML into memory as UTF-8, one attribute a line. The first stands on the line of its element. */
final class XmlOutput {
    private static final int ATTRIBUTE_INDENT = 4;

    private byte[] bytes = new byte[1 << 16];
    private int size;
    private int depth;
    private boolean tagIsOpen;
    private boolean hasAttribute;
    private boolean hasText;

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void declaration() {
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    void start(String name) {
        closeTag();
        indent(2 * depth);
        put('<');
        raw(name);
        tagIsOpen = true;
        hasAttribute = false;
        hasText = false;
        depth++;
    }

    void attribute(String name, String value) {
        if (hasAttribute) {
            put('\n');
            indent(2 * (depth - 1) + ATTRIBUTE_INDENT);
        } else {
            put(' ');
        }
        hasAttribute = true;
        raw(name);
        put('=');
        put('"');
        text(value, true);
        put('"');
    }

    /** Characters of an element that has no child elements. */
    void characters(String value) {
        if (value.isEmpty()) {
            return;
        }
        openForText();
        text(value, false);
    }

    void end(String name) {
        depth--;
        if (tagIsOpen) {
            put('/');
            put('>');
        } else {
            if (!hasText) {
                indent(2 * depth);
            }
            put('<');
            put('/');
            raw(name);
            put('>');
        }
        put('\n');
        tagIsOpen = false;
        hasText = false;
    }

    void comment(String value) {
        closeTag();
        indent(2 * depth);
        raw("<!--");
        raw(value);
        raw("-->\n");
    }

    void instruction(String target, String data) {
        closeTag();
        indent(2 * depth);
        raw("<?");
        raw(target);
        if (data != null && !data.isEmpty()) {
            put(' ');
            raw(data);
        }
        raw("?>\n");
    }

    /** An element with text between its child elements, where white space may mean something: exactly as it was read. */
    void mixed(XmlNode node) {
        closeTag();
        indent(2 * depth);
        inline(node);
        put('\n');
    }

    private void inline(XmlNode node) {
        switch (node.kind) {
            case TEXT -> text(node.text, false);
            case COMMENT -> {
                raw("<!--");
                raw(node.text);
                raw("-->");
            }
            case INSTRUCTION -> {
                raw("<?");
                raw(node.text == null || node.text.isEmpty() ? node.name : node.name + " " + node.text);
                raw("?>");
            }
            default -> inlineElement(node);
        }
    }

    private void inlineElement(XmlNode node) {
        put('<');
        raw(node.name);
        node.attributes.forEach((name, value) -> {
            put(' ');
            raw(name);
            raw("=\"");
            text(value, true);
            put('"');
        });
        if (node.children.isEmpty()) {
            raw("/>");
            return;
        }
        put('>');
        node.children.forEach(this::inline);
        raw("</");
        raw(node.name);
        put('>');
    }

    private void openForText() {
        if (tagIsOpen) {
            put('>');
            tagIsOpen = false;
        }
        hasText = true;
    }

    private void closeTag() {
        if (tagIsOpen) {
            put('>');
            put('\n');
            tagIsOpen = false;
        }
    }

    private void indent(int blanks) {
        room(blanks);
        Arrays.fill(bytes, size, size + blanks, (byte) ' ');
        size += blanks;
    }

    private void raw(String value) {
        room(3 * value.length());
        for (int i = 0; i < value.length(); i++) {
            i = encode(value, i);
        }
    }

    /** Characters that no XML file can hold are left out or replaced, see {@link Texts#storable}. */
    private void text(String value, boolean inAttribute) {
        int plain = copyPlain(value);
        if (plain < value.length()) {
            escaped(Texts.storable(value.substring(plain)), inAttribute);
        }
    }

    /** Writes the characters up to the first that needs a closer look; returns how many these are. */
    private int copyPlain(String value) {
        int length = value.length();
        room(length);
        byte[] to = bytes;
        int at = size;
        int i = 0;
        for (; i < length; i++) {
            char c = value.charAt(i);
            boolean isPlain = c > '>' && c < 0x80 || c >= ' ' && c < '<' && c != '&' && c != '"';
            if (!isPlain) {
                break;
            }
            to[at++] = (byte) c;
        }
        size = at;
        return i;
    }

    private void escaped(String value, boolean inAttribute) {
        int length = value.length();
        room(6 * length);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            String escape = c > '>' ? null : escape(c, inAttribute);
            if (escape != null) {
                for (int k = 0; k < escape.length(); k++) {
                    bytes[size++] = (byte) escape.charAt(k);
                }
            } else {
                i = encode(value, i);
            }
        }
    }

    private static String escape(char c, boolean inAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : null;
            case '\n' -> inAttribute ? "&#xA;" : null;
            case '\t' -> inAttribute ? "&#x9;" : null;
            case '\r' -> "&#xD;";
            default -> null;
        };
    }

    /** Writes the character at that place, which has room already; returns the place of its last code unit. */
    private int encode(String value, int at) {
        int c = value.codePointAt(at);
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xc0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
        } else if (c < 0x10000) {
            bytes[size++] = (byte) (0xe0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
        } else {
            bytes[size++] = (byte) (0xf0 | c >> 18);
            bytes[size++] = (byte) (0x80 | c >> 12 & 0x3f);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
            return at + 1;
        }
        return at;
    }

    private void put(char c) {
        room(1);
        bytes[size++] = (byte) c;
    }

    private void room(int wanted) {
        if (wanted > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + wanted));
        }
    }
}
