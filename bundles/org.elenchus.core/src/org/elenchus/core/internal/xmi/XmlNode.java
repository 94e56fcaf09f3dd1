// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of XML as it was read: an element, a text, a comment or a processing instruction. */
final class XmlNode {
    /** What kind of piece it is. */
    enum Kind {
        ELEMENT, TEXT, COMMENT, INSTRUCTION
    }

    final Kind kind;
    /** Qualified name of an element, target of an instruction; otherwise null. */
    String name;
    /** Characters of a text or comment, data of an instruction; otherwise null. */
    final String text;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<XmlNode> children = new ArrayList<>();
    final int line;
    final int column;

    XmlNode(Kind kind, String name, String text, int line, int column) {
        this.kind = kind;
        this.name = name;
        this.text = text;
        this.line = line;
        this.column = column;
    }

    static XmlNode element(String name, int line, int column) {
        return new XmlNode(Kind.ELEMENT, name, null, line, column);
    }

    static XmlNode text(String text) {
        return new XmlNode(Kind.TEXT, null, text, 0, 0);
    }

    boolean isElement(String wanted) {
        return kind == Kind.ELEMENT && name.equals(wanted);
    }

    /** Whether it holds characters that are more than indentation. */
    boolean hasText() {
        return children.stream().anyMatch(c -> c.kind == Kind.TEXT && !c.text.isBlank());
    }
}
