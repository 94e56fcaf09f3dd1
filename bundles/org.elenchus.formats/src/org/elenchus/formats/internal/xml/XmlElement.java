// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element as it was read. Children are elements and strings in their order. */
public final class XmlElement {
    private final String name;
    private final String namespace;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    XmlElement(String name, String namespace, int line) {
        this.name = name;
        this.namespace = namespace;
        this.line = line;
    }

    /** Local name. */
    public String name() {
        return name;
    }

    /** Namespace URI; empty for none. */
    public String namespace() {
        return namespace;
    }

    /** Line in the file, from 1. */
    public int line() {
        return line;
    }

    /** Attributes in their order, by their name as written, prefix and all. */
    public Map<String, String> attributes() {
        return attributes;
    }

    /** The attribute's value, or null. */
    public String get(String attribute) {
        return attributes.get(attribute);
    }

    public String get(String attribute, String whenMissing) {
        return attributes.getOrDefault(attribute, whenMissing);
    }

    /** Elements ({@link XmlElement}) and text ({@link String}). */
    public List<Object> content() {
        return content;
    }

    public List<XmlElement> children() {
        List<XmlElement> children = new ArrayList<>();
        for (Object part : content) {
            if (part instanceof XmlElement child) {
                children.add(child);
            }
        }
        return children;
    }

    public List<XmlElement> children(String localName) {
        List<XmlElement> children = new ArrayList<>();
        for (Object part : content) {
            if (part instanceof XmlElement child && child.name.equals(localName)) {
                children.add(child);
            }
        }
        return children;
    }

    /** The first child of that local name, or null. */
    public XmlElement child(String localName) {
        for (Object part : content) {
            if (part instanceof XmlElement child && child.name.equals(localName)) {
                return child;
            }
        }
        return null;
    }

    /** All text inside, that of elements inside included, as it stands. */
    public String text() {
        StringBuilder text = new StringBuilder();
        addText(text);
        return text.toString();
    }

    /** The text of the first child of that name, without space around it; null where there is none. */
    public String text(String child) {
        XmlElement found = child(child);
        return found == null ? null : found.text().strip();
    }

    private void addText(StringBuilder text) {
        for (Object part : content) {
            if (part instanceof XmlElement child) {
                child.addText(text);
            } else {
                text.append(part);
            }
        }
    }
}
