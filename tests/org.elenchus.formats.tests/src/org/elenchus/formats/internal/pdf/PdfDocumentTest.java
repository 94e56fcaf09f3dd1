// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.elenchus.formats.internal.figure.SampleScenes;
import org.elenchus.formats.internal.figure.UsedCharacters;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.scene.Stroke;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {
    private static final String[] TEXTS = {"Terrorism ought to be met by multilateral action, since no state alone can reach it.",
            "Greek πάντα ῥεῖ, Cyrillic Всё течёт, logic ∀x(Fx → Gx) ⊢ ⊗.", "Čeština, ťuk, fi fl ffi."};

    private static byte[] write(Scene scene, byte[] map) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument.write(scene, new UsedCharacters(scene), map, out);
        return out.toByteArray();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void everyStatementIsThereAsRunningWords() throws Exception {
        assertThat(textOf(write(SampleScenes.of(TEXTS), null))).contains(TEXTS);
        Scene many = SampleScenes.generated(200);
        String text = textOf(write(many, null));
        for (Part part : many.parts()) {
            StringBuilder words = new StringBuilder();
            part.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                    .forEach(line -> words.append(words.isEmpty() ? "" : " ").append(line.text()));
            assertThat(text).contains(words);
        }
    }

    @Test
    void allFontsAreEmbeddedSubsetsAndAsWideAsMeasured() throws Exception {
        Scene scene = SampleScenes.of(TEXTS);
        try (PDDocument document = Loader.loadPDF(write(scene, null))) {
            PDPage page = document.getPage(0);
            int fonts = 0;
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}[+].+");
                fonts++;
            }
            assertThat(fonts).isEqualTo(3);
            Mark.Text line = (Mark.Text) scene.parts().stream().filter(p -> "s1".equals(p.id())).findFirst().orElseThrow().marks().get(1);
            PDFont regular = page.getResources().getFont(COSName.getPDFName("F0"));
            assertThat(regular.getStringWidth(line.text()) / 1000 * line.font().size()).isCloseTo(line.width(), org.assertj.core.data.Offset.offset(0.05));
        }
    }

    @Test
    void isTaggedInReadingOrderAndSaysWhatItIs() throws Exception {
        try (PDDocument document = Loader.loadPDF(write(SampleScenes.of(TEXTS), null))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A title <&> \"quoted\"");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Ann Author; Бо́ря");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains("<dc:title>", "A title &lt;&amp;&gt;");
            PDStructureElement whole = (PDStructureElement) catalog.getStructureTreeRoot().getKids().get(0);
            List<PDStructureElement> parts = whole.getKids().stream().map(PDStructureElement.class::cast).toList();
            assertThat(parts.stream().map(PDStructureElement::getStructureType)).containsExactly("Figure", "Figure", "P", "P", "P");
            assertThat(parts.get(0).getAlternateDescription()).isEqualTo("supports");
            assertThat(parts.stream().map(PDStructureElement::getTitle)).containsExactly("a1", "a2", "s0", "s1", "s2");
        }
    }

    @Test
    void thePageIsAsLargeAsTheFigureHoweverLarge() throws Exception {
        Rect bounds = new Rect(-5, -5, 40_000, 1_000);
        Mark mark = new Mark.Outline(Path.rectangle(new Rect(0, 0, 39_000, 900)), new Rgb(200, 0, 0, 128), Stroke.solid(Rgb.BLACK, 1));
        Part part = new Part("x", Part.Kind.DECORATION, bounds, List.of(), List.of(mark), "");
        Scene scene = new Scene(bounds, null, List.of(part), new Scene.Info("", "", List.of(), "und"));
        try (PDDocument document = Loader.loadPDF(write(scene, null))) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isLessThanOrEqualTo(14_400f);
            assertThat(page.getMediaBox().getWidth() * page.getUserUnit()).isEqualTo(40_000f);
            assertThat(page.getResources().getExtGState(COSName.getPDFName("A128")).getNonStrokingAlphaConstant()).isBetween(0.50f, 0.51f);
        }
    }

    @Test
    void theSameBytesEachTimeAndInEveryLocale() throws Exception {
        byte[] map = "<map/>".getBytes(StandardCharsets.UTF_8);
        byte[] expected = write(SampleScenes.of(TEXTS), map);
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-SA-u-nu-arab", "en")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(write(SampleScenes.of(TEXTS), map)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatNoFontHasIsStillFoundByItsText() throws Exception {
        assertThat(new String(write(SampleScenes.of("private use \ue123 sign"), null), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(new UsedCharacters(SampleScenes.of("private use \ue123 sign")).missing()).isEqualTo("\ue123");
        try (PDDocument document = Loader.loadPDF(write(SampleScenes.of("private use \ue123 sign"), null))) {
            String content = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(content).contains("/Span <</ActualText <FEFFE123");
        }
    }
}
