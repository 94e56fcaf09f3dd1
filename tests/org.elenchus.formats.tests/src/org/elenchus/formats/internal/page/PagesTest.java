// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.PagedExporter;
import org.elenchus.formats.internal.figure.Exports;
import org.elenchus.formats.internal.figure.FigureOptions;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static List<Page> pages(ArgumentMap map, Map<String, String> options) throws ExportException {
        return Pages.of(map, Exports.request(options, new LossReport()), new FigureOptions("pdf", options));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4", "letter", "a5", "120mmx90mm", "100x150mm"})
    void everyBoxIsWholeOnOnePage(String page) throws Exception {
        for (int size : new int[] {1, 20, 70}) {
            ArgumentMap map = MapGenerator.rich(size, 3);
            Map<String, String> options = Map.of("page", page, "font-size", "7pt");
            List<Page> pages = pages(map, options);
            Map<String, Integer> times = new HashMap<>();
            for (Page each : pages) {
                Rect sheet = each.scene().bounds();
                for (Part part : each.scene().parts()) {
                    if (part.kind() == Part.Kind.STATEMENT) {
                        times.merge(part.id(), 1, Integer::sum);
                        assertThat(part.bounds().x()).isGreaterThanOrEqualTo(sheet.x());
                        assertThat(part.bounds().right()).isLessThanOrEqualTo(sheet.right());
                        assertThat(part.bounds().bottom()).as("%s of %s", part.id(), page).isLessThanOrEqualTo(sheet.bottom());
                    }
                }
            }
            assertThat(times.values()).allMatch(n -> n == 1);
            assertThat(times.keySet()).containsExactlyInAnyOrderElementsOf(map.getStatements().stream().map(Statement::getId).toList());
        }
    }

    @Test
    void whatLeavesAPageIsReferredToOnTheOther() throws Exception {
        List<Page> pages = pages(MapGenerator.plain(60, 4), Map.of("page", "a5", "font-size", "8pt"));
        assertThat(pages.size()).isGreaterThan(2);
        int jumps = 0;
        for (int i = 0; i < pages.size(); i++) {
            int here = i;
            for (Page.Jump jump : pages.get(i).jumps()) {
                jumps++;
                assertThat(jump.page()).isBetween(0, pages.size() - 1);
                assertThat(pages.get(jump.page()).jumps()).as("page %d refers to %d", here, jump.page()).isNotEmpty();
            }
            assertThat(words(pages.get(i))).contains((i + 1) + " / " + pages.size());
        }
        assertThat(jumps).isPositive();
    }

    private static List<String> words(Page page) {
        List<String> words = new ArrayList<>();
        page.scene().parts().forEach(part -> part.marks().stream().filter(Mark.Text.class::isInstance).forEach(m -> words.add(((Mark.Text) m).text())));
        return words;
    }

    @Test
    void aPdfHasAllPagesWithLinksBetweenThemAndBookmarks() throws Exception {
        ArgumentMap map = MapGenerator.plain(60, 4);
        map.getStatements().get(0).setMain(true);
        byte[] pdf = Exports.of(map, "pdf", Map.of("page", "a5", "landscape", "true", "font-size", "8pt"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            assertThat(document.getPage(0).getAnnotations()).isNotEmpty().allMatch(PDAnnotationLink.class::isInstance);
            assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild()).isNotNull();
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            for (Statement statement : map.getStatements()) {
                assertThat(text).contains(statement.getText().replaceAll("\\s+", ""));
            }
        }
    }

    @Test
    void eachPageOfAnSvgFigureIsAFile() throws Exception {
        ArgumentMap map = MapGenerator.plain(40, 4);
        Map<String, String> options = Map.of("page", "a5", "font-size", "8pt");
        PagedExporter exporter = (PagedExporter) Formats.installed().exporter("svg").orElseThrow().exporter();
        List<PagedExporter.PageWriter> pages = exporter.pages(map, Exports.request(options, new LossReport()));
        assertThat(pages.size()).isGreaterThan(1);
        for (PagedExporter.PageWriter page : pages) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            page.write(out);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("width=\"419.53pt\"").endsWith("</svg>\n");
        }
        assertThatThrownBy(() -> Exports.of(map, "svg", options)).isInstanceOf(ExportException.class).hasMessageContaining("only-page");
        assertThat(Exports.text(map, "svg", Map.of("page", "a5", "font-size", "8pt", "only-page", "2"))).contains("2 / " + pages.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a99", "x", "10mmx", "20mmx20mm"})
    void aSheetThatIsNoneIsRefused(String page) {
        assertThatThrownBy(() -> pages(MapGenerator.plain(3, 4), Map.of("page", page))).isInstanceOf(ExportException.class).hasMessageStartingWith("page:");
    }

    @Test
    void landscapeWithoutASheetIsRefused() {
        assertThatThrownBy(() -> pages(MapGenerator.plain(3, 4), Map.of("landscape", "true"))).hasMessageContaining("a4");
    }
}
