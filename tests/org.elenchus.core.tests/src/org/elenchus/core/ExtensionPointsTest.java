// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.elenchus.core.document.MapFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each extension point has a schema that tells a plug-in's author all there is to know. */
class ExtensionPointsTest {

    private static InputStream resource(String path) throws IOException {
        // The class path may hold the plugin.xml of other bundles too, so that it has to be that beside our classes.
        return new URL(root() + path).openStream();
    }

    private static String root() {
        String name = MapFiles.class.getName().replace('.', '/') + ".class";
        String at = MapFiles.class.getClassLoader().getResource(name).toString();
        return at.substring(0, at.length() - name.length());
    }

    private static Document document(String path) throws Exception {
        try (InputStream in = resource(path)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static Stream<String> points() throws Exception {
        return elements(document("plugin.xml"), "extension-point").stream().map(e -> e.getAttribute("id") + " " + e.getAttribute("schema"));
    }

    @ParameterizedTest
    @MethodSource("points")
    void hasASchemaWithDocumentationAndExample(String point) throws Exception {
        String id = point.split(" ")[0];
        Document schema = document(point.split(" ")[1]);
        assertThat(elements(schema, "meta.schema").get(0).getAttribute("id")).isEqualTo(id);
        for (Element attribute : elements(schema, "attribute")) {
            boolean isOfExtension = List.of("point", "id", "name").contains(attribute.getAttribute("name"))
                    && attribute.getElementsByTagName("documentation").getLength() == 0;
            if (!isOfExtension) {
                assertThat(attribute.getTextContent().strip()).as("%s/@%s", id, attribute.getAttribute("name")).isNotEmpty();
            }
        }
        List<String> sections = elements(schema, "meta.section").stream().map(e -> e.getAttribute("type")).toList();
        assertThat(sections).contains("examples", "since");
        assertThat(schema.getDocumentElement().getTextContent()).contains("point=\"org.elenchus.core." + id + "\"");
    }
}
