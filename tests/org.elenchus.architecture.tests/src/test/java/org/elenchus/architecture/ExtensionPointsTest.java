// SPDX-License-Identifier: EPL-2.0
package org.elenchus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The extension points: their schemas are complete, the reference says what they say, and the tutorial's code is the example's. */
class ExtensionPointsTest {
    private static final Path DOCS = House.ROOT.resolve("docs/extending");

    static Stream<Path> schemas() throws Exception {
        return ExtensionReference.files().stream();
    }

    @Test
    void theyAreAllThere() throws Exception {
        assertThat(ExtensionReference.files()).extracting(file -> file.getFileName().toString().replace(".exsd", "")).contains("importers",
                "exporters", "layouts", "notations", "styles", "argumentSchemes", "evaluators", "lintRules", "commands");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void eachIsDescribedToTheLastAttribute(Path file) throws Exception {
        Element schema = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        assertThat(ExtensionReference.documentation(schema)).as("description").isNotBlank();
        assertThat(ExtensionReference.section(schema, "since")).as("since").matches("\\d+\\.\\d+");
        assertThat(ExtensionReference.section(schema, "examples")).as("example").contains(ExtensionReference.id(schema));
        assertThat(ExtensionReference.section(schema, "apiinfo")).as("API").isNotBlank();
        NodeList attributes = schema.getElementsByTagName("attribute");
        for (int i = 0; i < attributes.getLength(); i++) {
            Element attribute = (Element) attributes.item(i);
            Element owner = (Element) attribute.getParentNode().getParentNode();
            if (!owner.getAttribute("name").equals("extension")) {
                assertThat(ExtensionReference.documentation(attribute)).as("%s of %s", attribute.getAttribute("name"), owner.getAttribute("name")).isNotBlank();
            }
        }
        String plugin = Files.readString(file.getParent().getParent().resolve("plugin.xml"));
        assertThat(plugin).contains("schema=\"schema/" + file.getFileName() + "\"");
        assertThat(Files.readString(file.getParent().getParent().resolve("build.properties"))).contains("schema/");
    }

    @Test
    void theReferenceSaysWhatTheSchemasSay() throws Exception {
        Path page = DOCS.resolve("reference.md");
        if ("write".equals(System.getProperty("elenchus.reference"))) {
            Files.writeString(page, ExtensionReference.make());
        }
        assertThat(Files.readString(page)).isEqualTo(ExtensionReference.make());
    }

    @Test
    void theTutorialShowsTheExample() throws Exception {
        String tutorial = Files.readString(DOCS.resolve("README.md"));
        assertThat(tutorial).contains(Files.readString(House.ROOT.resolve("examples/org.example.ibis/src/org/example/ibis/IbisImporter.java")));
        assertThat(tutorial).contains(Files.readString(House.ROOT.resolve("examples/heating.ibis")));
    }

    @Test
    void theExampleStaysSmall() throws Exception {
        try (Stream<Path> files = Files.walk(House.ROOT.resolve("examples/org.example.ibis"))) {
            long lines = 0;
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|xml|json)") && !f.toString().contains("/target/") && !f.toString().contains("/bin/")).toList()) {
                lines += Files.readAllLines(file).size();
            }
            assertThat(lines).isLessThan(300);
        }
    }
}
