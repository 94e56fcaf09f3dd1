// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.graphml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.elenchus.formats.internal.xml.XmlElement;

/** The data of GraphML's nodes and edges by the names that the file gives its keys; ids of keys differ from file to file. */
final class GraphmlKeys {
    private final Map<String, XmlElement> keys = new HashMap<>();

    GraphmlKeys(XmlElement root) {
        root.children("key").forEach(key -> keys.put(key.get("id", ""), key));
    }

    /** Values that are text and not blank, by name; those left out in the file have the key's default. */
    Map<String, String> values(XmlElement element, String domain) {
        Map<String, String> values = new LinkedHashMap<>();
        for (XmlElement key : keys.values()) {
            String name = key.get("attr.name");
            String fallback = key.text("default");
            if (name != null && fallback != null && !fallback.isEmpty() && key.get("for", domain).equals(domain)) {
                values.put(name, fallback);
            }
        }
        for (XmlElement data : element.children("data")) {
            XmlElement key = keys.get(data.get("key", ""));
            String text = data.text().strip();
            if (key != null && key.get("attr.name") != null && data.children().isEmpty() && !text.isEmpty()) {
                values.put(key.get("attr.name"), text);
            }
        }
        return values;
    }

    /** The first element of that name below a data element, or null. */
    static XmlElement inside(XmlElement element, String name) {
        for (XmlElement data : element.children("data")) {
            XmlElement found = data.child(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What is drawn on a node or edge; empty where nothing is. */
    static String label(XmlElement element) {
        for (XmlElement data : element.children("data")) {
            String label = labelBelow(data);
            if (!label.isEmpty()) {
                return label;
            }
        }
        return "";
    }

    private static String labelBelow(XmlElement element) {
        for (XmlElement child : element.children()) {
            boolean label = child.name().equals("NodeLabel") || child.name().equals("EdgeLabel");
            String text = label ? ownText(child) : labelBelow(child);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Without the text of elements inside, which describe where the label stands. */
    private static String ownText(XmlElement element) {
        StringBuilder text = new StringBuilder();
        element.content().stream().filter(String.class::isInstance).forEach(text::append);
        return text.toString().strip();
    }
}
