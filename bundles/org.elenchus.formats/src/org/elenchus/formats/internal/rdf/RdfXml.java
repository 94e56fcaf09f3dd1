// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.rdf;

import java.util.Map;
import java.util.Set;

import org.elenchus.core.spi.FormatException;
import org.elenchus.formats.internal.xml.XmlElement;

/** Reads the striped syntax of RDF/XML: nodes, properties in nodes, nodes in properties. IRIs stand as written; nothing is fetched. */
final class RdfXml {
    private static final int DEPTH_LIMIT = 400;
    private static final Set<String> SYNTAX = Set.of("about", "ID", "nodeID", "resource", "parseType", "datatype");

    private final String file;
    private final Triples triples = new Triples();
    private int blanks;

    private RdfXml(String file) {
        this.file = file;
    }

    static Triples read(XmlElement root, String file) throws FormatException {
        RdfXml reader = new RdfXml(file);
        if (root.name().equals("RDF") && root.namespace().equals(Triples.RDF)) {
            for (XmlElement node : root.children()) {
                reader.node(node, 0);
            }
        } else {
            reader.node(root, 0);
        }
        return reader.triples;
    }

    private String node(XmlElement element, int depth) throws FormatException {
        if (depth > DEPTH_LIMIT) {
            throw new FormatException("is nested deeper than " + DEPTH_LIMIT + " nodes", file, element.line(), 1);
        }
        String subject = subject(element);
        if (!element.namespace().equals(Triples.RDF) || !element.name().equals("Description")) {
            triples.add(subject, new Triples.Statement(Triples.TYPE, element.namespace() + element.name(), false, null));
        }
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            String name = attribute.getKey();
            boolean property = name.contains(":") && !name.startsWith("xml:") && !SYNTAX.contains(local(name));
            if (property) {
                triples.add(subject, new Triples.Statement(local(name), attribute.getValue(), true, element.get("xml:lang")));
            }
        }
        for (XmlElement property : element.children()) {
            property(subject, property, element.get("xml:lang"), depth);
        }
        return subject;
    }

    private void property(String subject, XmlElement property, String inherited, int depth) throws FormatException {
        String predicate = property.namespace() + property.name();
        String resource = syntax(property, "resource");
        String nodeId = syntax(property, "nodeID");
        if (resource != null || nodeId != null) {
            triples.add(subject, new Triples.Statement(predicate, resource != null ? resource : "_:" + nodeId, false, null));
        } else if ("Resource".equals(syntax(property, "parseType"))) {
            String blank = blank();
            triples.add(subject, new Triples.Statement(predicate, blank, false, null));
            for (XmlElement inner : property.children()) {
                property(blank, inner, inherited, depth + 1);
            }
        } else if (property.children().isEmpty() || "Literal".equals(syntax(property, "parseType"))) {
            triples.add(subject, new Triples.Statement(predicate, property.text(), true, property.get("xml:lang", inherited)));
        } else {
            for (XmlElement object : property.children()) {
                triples.add(subject, new Triples.Statement(predicate, node(object, depth + 1), false, null));
            }
        }
    }

    private String subject(XmlElement element) {
        String about = syntax(element, "about");
        String id = syntax(element, "ID");
        String nodeId = syntax(element, "nodeID");
        return about != null ? about : id != null ? "#" + id : nodeId != null ? "_:" + nodeId : blank();
    }

    private String blank() {
        return "_: " + ++blanks;
    }

    /** The attribute of RDF of that name, whatever the prefix is. */
    private static String syntax(XmlElement element, String name) {
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            if (local(attribute.getKey()).equals(name) && attribute.getKey().contains(":")) {
                return attribute.getValue();
            }
        }
        return null;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
