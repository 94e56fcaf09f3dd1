// SPDX-License-Identifier: EPL-2.0
package org.elenchus.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Makes docs/extending/reference.md of the schemas of the extension points. To write it anew after a schema has changed:
 * {@code java ExtensionReference.java > docs/extending/reference.md}, or run the test with {@code -Delenchus.reference=write}.
 */
final class ExtensionReference {
    private static final String HEAD = """
            <!-- SPDX-License-Identifier: EPL-2.0 -->
            # Extension points

            Made from the schemas (`.exsd`) of the extension points; a test compares the two. Change the schema, not this page, and write the page anew with
            `-Delenchus.reference=write`.

            """;

    private ExtensionReference() {
    }

    static String make() throws IOException, SAXException, ParserConfigurationException {
        StringBuilder text = new StringBuilder(HEAD);
        List<Element> schemas = new ArrayList<>();
        for (Path file : files()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            schemas.add(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
        }
        for (Element schema : schemas) {
            text.append("- [").append(id(schema)).append("](#").append(id(schema).replace(".", "").toLowerCase(java.util.Locale.ROOT)).append("): ")
                    .append(meta(schema).getAttribute("name")).append('\n');
        }
        schemas.forEach(schema -> append(schema, text));
        return text.toString();
    }

    static List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String bundle : List.of("org.elenchus.core", "org.elenchus.rendering")) {
            try (Stream<Path> files = Files.list(House.BUNDLES.resolve(bundle).resolve("schema"))) {
                files.filter(file -> file.toString().endsWith(".exsd")).sorted().forEach(found::add);
            }
        }
        return found;
    }

    private static Element meta(Element schema) {
        return (Element) schema.getElementsByTagName("meta.schema").item(0);
    }

    static String id(Element schema) {
        return meta(schema).getAttribute("plugin") + "." + meta(schema).getAttribute("id");
    }

    private static void append(Element schema, StringBuilder text) {
        text.append("\n## ").append(id(schema)).append("\n").append(documentation(schema)).append("\n\nSince ").append(section(schema, "since")).append(".\n");
        for (Element element : children(schema, "element")) {
            if (!element.getAttribute("name").equals("extension")) {
                appendElement(element, text);
            }
        }
        String example = section(schema, "examples").replaceAll("</?pre>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&amp;", "&").strip();
        text.append("\n```xml\n").append(example).append("\n```\n\n").append(section(schema, "apiinfo")).append('\n');
        String implementation = section(schema, "implementation");
        text.append(implementation.isEmpty() ? "" : "\n" + implementation + "\n");
    }

    private static void appendElement(Element element, StringBuilder text) {
        text.append("\n### `").append(element.getAttribute("name")).append("`\n").append(documentation(element)).append("\n");
        NodeList attributes = element.getElementsByTagName("attribute");
        if (attributes.getLength() > 0) {
            text.append("\n| attribute | | |\n|---|---|---|\n");
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            Element attribute = (Element) attributes.item(i);
            text.append("| `").append(attribute.getAttribute("name")).append("` | ")
                    .append(attribute.getAttribute("use").equals("required") ? "required" : "optional").append(" | ")
                    .append(documentation(attribute).replace("|", "\\|")).append(" |\n");
        }
    }

    /** The first documentation that is the element's own. */
    static String documentation(Element element) {
        for (Element annotation : children(element, "annotation")) {
            if (annotation.getElementsByTagName("meta.section").getLength() == 0) {
                return content(annotation);
            }
        }
        return "";
    }

    static String section(Element schema, String type) {
        for (Element annotation : children(schema, "annotation")) {
            Element section = (Element) annotation.getElementsByTagName("meta.section").item(0);
            if (section != null && section.getAttribute("type").equals(type)) {
                return type.equals("examples") ? annotation.getElementsByTagName("documentation").item(0).getTextContent() : content(annotation);
            }
        }
        return "";
    }

    private static String content(Element annotation) {
        Node documentation = annotation.getElementsByTagName("documentation").item(0);
        return documentation == null ? "" : documentation.getTextContent().strip().replaceAll("\\s+", " ").replace("<", "\\<");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
