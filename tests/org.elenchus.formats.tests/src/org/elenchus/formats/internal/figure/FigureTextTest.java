// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.elenchus.core.document.MapFiles;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader has of the text in a figure: all of it, whole, in fonts that come along. */
class FigureTextTest {
    private static final Pattern LINE = Pattern.compile("<tspan x=\"([0-9.-]+)\" y=\"([0-9.-]+)\" textLength=\"([0-9.]+)\"[^>]*>");

    static Stream<String> notations() {
        return Exports.notations().stream();
    }

    private static Map<String, String> options(String notation) {
        return Map.of("notation", notation, "width", "174mm", "font-size", "8pt");
    }

    private static Scene scene(ArgumentMap map, Map<String, String> options) throws Exception {
        return FigureScene.of(map, Exports.request(options, new LossReport()), new FigureOptions("pdf", options));
    }

    /** Places of letters on the page, downwards. */
    private static final class Letters extends PDFTextStripper {
        private final List<TextPosition> found = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            super.processTextPosition(text);
            found.add(text);
        }
    }

    @ParameterizedTest
    @MethodSource("notations")
    void noWordOfAPdfIsClipped(String notation) throws Exception {
        ArgumentMap map = MapGenerator.rich(20, 6);
        Scene scene = scene(map, options(notation));
        try (PDDocument document = Loader.loadPDF(Exports.of(map, "pdf", options(notation)))) {
            Letters letters = new Letters();
            String text = letters.getText(document).replaceAll("[\\s\\u00ad]+", "");
            PDPage page = document.getPage(0);
            for (TextPosition letter : letters.found) {
                double x = letter.getXDirAdj() + scene.bounds().x();
                double y = letter.getYDirAdj() + scene.bounds().y();
                assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThanOrEqualTo(page.getCropBox().getWidth() + 0.05f);
                boolean blank = letter.getUnicode().isBlank();
                assertThat(blank || within(scene, x, y, letter.getWidthDirAdj())).as("%s at %s, %s in %s", letter.getUnicode(), x, y, notation).isTrue();
            }
            if (!scene.parts().isEmpty() && showsWords(notation)) {
                for (Statement statement : map.getStatements()) {
                    assertThat(text).contains(statement.getText().replaceAll("[\\s\\u00ad]+", ""));
                }
            }
        }
    }

    /** A Dung graph shows arguments in attacks alone. */
    private static boolean showsWords(String notation) {
        return !notation.equals("dung");
    }

    /** Within the part that it belongs to; signs and small print may stick out of a box as the part draws them. */
    private static boolean within(Scene scene, double x, double y, double width) {
        for (Part part : scene.parts()) {
            Rect b = part.bounds();
            double room = part.kind() == Part.Kind.STATEMENT || part.kind() == Part.Kind.DECORATION ? 0.2 : 40;
            boolean inside = x >= b.x() - room && x + width <= b.right() + room && y >= b.y() - room && y <= b.bottom() + room;
            boolean onBorder = x >= b.x() - 12 && x + width <= b.right() + 12 && (Math.abs(y - b.y()) < 9 || Math.abs(y - b.bottom()) < 9);
            if (inside || onBorder) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("notations")
    void noWordOfAnSvgIsClipped(String notation) throws Exception {
        ArgumentMap map = MapGenerator.rich(20, 6);
        Scene scene = scene(map, options(notation));
        Matcher line = LINE.matcher(Exports.text(map, "svg", options(notation)));
        int lines = 0;
        while (line.find()) {
            lines++;
            double x = Double.parseDouble(line.group(1));
            double y = Double.parseDouble(line.group(2));
            double width = Double.parseDouble(line.group(3));
            assertThat(within(scene, x, y, width)).as("%s in %s", line.group(), notation).isTrue();
        }
        assertThat(lines).isPositive();
    }

    @ParameterizedTest
    @MethodSource("notations")
    void everyFontOfAPdfIsEmbeddedAsASubset(String notation) throws Exception {
        try (PDDocument document = Loader.loadPDF(Exports.of(MapGenerator.rich(12, 6), "pdf", options(notation)))) {
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("notations")
    void theMapComesBackOutOfEveryNotation(String notation) throws Exception {
        ArgumentMap map = MapGenerator.rich(15, 6);
        for (String format : new String[] {"svg", "pdf"}) {
            Input figure = Input.of("figure." + format, Exports.of(map, format, Map.of("notation", notation, "width", "84mm")));
            ArgumentMap read = Formats.installed().guessImporter(figure).importer().read(figure, new LossReport(), Progress.NONE);
            assertThat(MapFiles.bytes(read)).isEqualTo(MapFiles.bytes(map));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf", "png", "tikz", "html", "latex-af", "keylist-latex", "keylist-markdown", "keylist-csv", "bibtex"})
    void noFigureDependsOnLocaleOrTimeZone(String format) throws Exception {
        ArgumentMap map = MapGenerator.rich(14, 6);
        Map<String, String> options = format.equals("bibtex") ? Map.of() : format.equals("png") ? Map.of("width", "84mm", "dpi", "72") : Map.of("width", "84mm");
        byte[] here = Exports.of(map, format, options);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"ar-EG-u-nu-arab", "tr-TR", "de-CH", "th-TH-u-ca-buddhist-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
                assertThat(Exports.of(map, format, options)).as(tag).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf"})
    void anElementsAddressIsALink(String format) throws IOException, Exception {
        ArgumentMap map = MapGenerator.plain(3, 1);
        Statement statement = map.getStatements().get(0);
        var property = org.elenchus.model.argumentmap.ArgumentmapFactory.eINSTANCE.createProperty();
        property.setKey("url");
        property.setValue("https://example.org/claim?a=1&b=2");
        statement.getProperties().add(property);
        var harmful = org.elenchus.model.argumentmap.ArgumentmapFactory.eINSTANCE.createProperty();
        harmful.setKey("url");
        harmful.setValue("javascript:alert(1)");
        map.getStatements().get(1).getProperties().add(harmful);
        byte[] figure = Exports.of(map, format, Map.of("embed", "false"));
        if (format.equals("svg")) {
            assertThat(new String(figure, StandardCharsets.UTF_8)).contains("<a xlink:href=\"https://example.org/claim?a=1&amp;b=2\"")
                    .doesNotContain("javascript");
        } else {
            try (PDDocument document = Loader.loadPDF(figure)) {
                assertThat(document.getPage(0).getAnnotations()).hasSize(1);
            }
        }
    }
}
