// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.elenchus.formats.internal.figure.SampleScenes;
import org.elenchus.formats.internal.figure.UsedCharacters;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgDocumentTest {
    private static final String[] TEXTS = {"Terrorism ought to be met by multilateral action, since no state alone can reach it.",
            "Greek πάντα ῥεῖ, logic ∀x(Fx → Gx) ⊢ & <tags> \"quoted\"", "漢字 and a tab\there", "bell \u0007 and half \ud83d a pair"};

    private static byte[] write(Scene scene, SvgText how, byte[] map) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgDocument.write(scene, new UsedCharacters(scene), how, map, out);
        return out.toByteArray();
    }

    private static Document parse(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @EnumSource(SvgText.class)
    void isWellFormedWithUniqueIdsThatNameTheirElements(SvgText how) throws Exception {
        Scene scene = SampleScenes.of(TEXTS);
        Document document = parse(write(scene, how, null));
        Set<String> ids = new HashSet<>();
        for (Element element : elements(document, "*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
            }
        }
        assertThat(ids).contains("statement-s0", "statement-s3", "connector-a1");
        for (Element use : elements(document, "use")) {
            assertThat(ids).contains(use.getAttributeNS("http://www.w3.org/1999/xlink", "href").substring(1));
        }
    }

    @Test
    void aSecondPartOfTheSameElementHasAnIdOfItsOwn() throws Exception {
        Scene one = SampleScenes.of("one", "two");
        List<Part> twice = new ArrayList<>(one.parts());
        twice.addAll(one.parts());
        Document document = parse(write(new Scene(one.bounds(), null, twice, one.info()), SvgText.LIVE, null));
        assertThat(elements(document, "g").stream().map(g -> g.getAttribute("id"))).contains("statement-s1", "statement-s1-2");
    }

    @Test
    void everyLineOfTextStaysInsideItsBox() throws Exception {
        Scene scene = SampleScenes.generated(60);
        Document document = parse(write(scene, SvgText.LIVE, null));
        int lines = 0;
        for (Part part : scene.parts()) {
            if (part.kind() == Part.Kind.STATEMENT) {
                Element group = elements(document, "g").stream().filter(g -> g.getAttribute("id").equals("statement-" + part.id())).findFirst().orElseThrow();
                NodeList spans = group.getElementsByTagNameNS("*", "tspan");
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < spans.getLength(); i++) {
                    Element span = (Element) spans.item(i);
                    double x = Double.parseDouble(span.getAttribute("x"));
                    double y = Double.parseDouble(span.getAttribute("y"));
                    double width = Double.parseDouble(span.getAttribute("textLength"));
                    assertInside(new Rect(x, y - 6, width, 6), part.bounds());
                    text.append(text.isEmpty() ? "" : " ").append(span.getTextContent());
                    lines++;
                }
                assertThat(text.toString()).isEqualTo(words(part));
            }
        }
        assertThat(lines).isGreaterThan(120);
    }

    private static void assertInside(Rect inner, Rect outer) {
        assertThat(inner.x()).isGreaterThanOrEqualTo(outer.x());
        assertThat(inner.right()).isLessThanOrEqualTo(outer.right());
        assertThat(inner.y()).isGreaterThanOrEqualTo(outer.y());
        assertThat(inner.bottom()).isLessThanOrEqualTo(outer.bottom());
    }

    private static String words(Part part) {
        StringBuilder words = new StringBuilder();
        for (Mark mark : part.marks()) {
            if (mark instanceof Mark.Text line) {
                words.append(words.isEmpty() ? "" : " ").append(line.text());
            }
        }
        return words.toString();
    }

    @Test
    void saysWhatItIs() throws Exception {
        Element svg = parse(write(SampleScenes.of(TEXTS), SvgText.BOTH, null)).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(svg.getAttribute("width")).endsWith("pt");
        assertThat(elements(svg.getOwnerDocument(), "title").get(0).getTextContent()).isEqualTo("A title <&> \"quoted\"");
        assertThat(elements(svg.getOwnerDocument(), "desc").get(0).getTextContent()).isEqualTo("A description");
        assertThat(elements(svg.getOwnerDocument(), "li").stream().map(Element::getTextContent)).containsExactly("Ann Author", "Бо́ря");
        assertThat(elements(svg.getOwnerDocument(), "title").stream().map(Element::getTextContent)).contains("supports", "objects to");
    }

    @Test
    void embedsTheFacesThatMeasuredTheText() throws Exception {
        String svg = new String(write(SampleScenes.of(TEXTS), SvgText.BOTH, null), StandardCharsets.UTF_8);
        assertThat(svg).contains("@font-face{font-family:'Source Sans 3';font-weight:normal", "@font-face{font-family:'Source Sans 3';font-weight:bold",
                "@font-face{font-family:'DejaVu Sans Condensed'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "de-DE", "hi-IN-u-nu-deva"})
    void theSameBytesInEveryLocale(String language) throws Exception {
        byte[] map = "<map>]]></map>".getBytes(StandardCharsets.UTF_8);
        byte[] expected = write(SampleScenes.of(TEXTS), SvgText.BOTH, map);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(write(SampleScenes.of(TEXTS), SvgText.BOTH, map)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLargeFigureLeavesTheOutlinesOut() {
        assertThat(SvgText.AUTO.decided(10_000)).isEqualTo(SvgText.BOTH);
        assertThat(SvgText.AUTO.decided(1_000_000)).isEqualTo(SvgText.LIVE);
        assertThat(SvgText.OUTLINES.decided(1_000_000)).isEqualTo(SvgText.OUTLINES);
    }

    @Test
    void outlinesStandWhereTheTextWasMeasured() throws Exception {
        Scene scene = SampleScenes.of("Hello");
        Document document = parse(write(scene, SvgText.OUTLINES, null));
        Mark.Text line = (Mark.Text) scene.parts().get(0).marks().get(1);
        Element group = (Element) elements(document, "use").get(0).getParentNode();
        assertThat(group.getAttribute("transform")).startsWith("translate(" + (int) line.x() + " ");
        assertThat(elements(document, "use")).hasSize(5);
        assertThat(elements(document, "text")).isEmpty();
    }
}
