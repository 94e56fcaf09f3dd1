// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

import org.elenchus.core.document.MapFiles;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureExportTest {
    private static final String[] COMMON = {FigureOptions.EMBED, "text"};

    private static byte[] export(ArgumentMap map, String format, Map<String, String> options, LossReport report) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.installed().exporter(format).orElseThrow().exporter().write(map, new ExportRequest(null, options, report, Progress.NONE), out);
        return out.toByteArray();
    }

    private static byte[] export(ArgumentMap map, String format) throws Exception {
        return export(map, format, Map.of(), new LossReport());
    }

    private static ArgumentMap read(byte[] figure, String name) throws Exception {
        Input input = Input.of(name, figure);
        return Formats.installed().guessImporter(input).importer().read(input, new LossReport(), Progress.NONE);
    }

    private static Scene scene(ArgumentMap map, Map<String, String> options, LossReport report) throws Exception {
        return FigureScene.of(map, new ExportRequest(null, options, report, Progress.NONE), new FigureOptions("svg", options, COMMON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf"})
    void theMapComesBackOutOfItsFigure(String format) throws Exception {
        for (int size : new int[] {0, 1, 40}) {
            ArgumentMap map = MapGenerator.rich(size, 7);
            map.setDescription("ends CDATA ]]> and has \u2028 & <b>, \ud83d\udc18");
            byte[] figure = export(map, format);
            assertThat(MapFiles.bytes(read(figure, "-"))).isEqualTo(MapFiles.bytes(map));
        }
    }

    @Test
    void aFigureOfManyPiecesGivesTheMapBack() throws Exception {
        ArgumentMap map = MapGenerator.plain(3, 1);
        map.setDescription("äöü€".repeat(1_300_000));
        assertThat(MapFiles.bytes(map).length).isGreaterThan(2 * EmbeddedMap.PIECE_BYTES);
        assertThat(read(export(map, "svg"), "large.svg").getDescription()).isEqualTo(map.getDescription());
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf"})
    void aFigureWithoutItsMapSaysSo(String format) throws Exception {
        byte[] bare = export(MapGenerator.plain(5, 1), format, Map.of("embed", "false"), new LossReport());
        assertThat(bare.length).isLessThan(export(MapGenerator.plain(5, 1), format).length);
        assertThatThrownBy(() -> read(bare, "figure." + format)).isInstanceOf(FormatException.class).hasMessageContaining("has no map inside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf", "png"})
    void equalMapsGiveEqualFigures(String format) throws Exception {
        Map<String, String> options = format.equals("png") ? Map.of("dpi", "50") : Map.of();
        byte[] one = export(MapGenerator.rich(30, 3), format, options, new LossReport());
        byte[] two = export(MapGenerator.rich(30, 3), format, options, new LossReport());
        assertThat(two).isEqualTo(one);
    }

    @Test
    void aDamagedFigureGivesOneClearError() throws Exception {
        byte[] svg = export(MapGenerator.plain(20, 1), "svg");
        byte[] pdf = export(MapGenerator.plain(20, 1), "pdf");
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = (i % 2 == 0 ? svg : pdf).clone();
            int at = random.nextInt(damaged.length);
            if (i % 3 == 0) {
                damaged = Arrays.copyOf(damaged, at);
            } else {
                damaged[at] ^= (byte) (1 << random.nextInt(8));
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            String name = i % 2 == 0 ? "d.svg" : "d.pdf";
            byte[] input = damaged;
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                try {
                    assertThat(read(input, name)).isNotNull();
                } catch (FormatException e) {
                    assertThat(e.located()).startsWith(name).hasSizeLessThan(600);
                }
            });
        }
    }

    @Test
    void noEntityIsResolvedAndNoBombUnfolds() {
        String laughs = "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String external = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        for (String doctype : new String[] {laughs, external}) {
            String svg = doctype + "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata><e:map xmlns:e=\"" + EmbeddedMap.NAMESPACE
                    + "\"><e:piece>&a;&b;</e:piece></e:map></metadata></svg>";
            FormatException problem = catchThrowableOfType(FormatException.class, () -> read(svg.getBytes(StandardCharsets.UTF_8), "x.svg"));
            assertThat(problem).isNotNull();
            assertThat(problem.getMessage()).doesNotContain("root:").doesNotContain("haha");
        }
    }

    @Test
    void anUnknownOptionIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> export(MapGenerator.plain(3, 1), "svg", Map.of("dpi", "300"), new LossReport())).isInstanceOf(ExportException.class)
                .hasMessageContaining("dpi").hasMessageContaining("embed").hasMessageContaining("width");
        assertThatThrownBy(() -> export(MapGenerator.plain(3, 1), "png", Map.of("dpi", "many"), new LossReport())).isInstanceOf(ExportException.class)
                .hasMessageContaining("many");
        assertThatThrownBy(() -> export(MapGenerator.plain(3, 1), "pdf", Map.of("layout", "spiral"), new LossReport())).isInstanceOf(ExportException.class)
                .hasMessageContaining("argument-tree");
        assertThatThrownBy(() -> export(MapGenerator.plain(3, 1), "pdf", Map.of("view", "no such"), new LossReport())).isInstanceOf(ExportException.class)
                .hasMessageContaining("no such");
        assertThatThrownBy(() -> export(MapGenerator.plain(3, 1), "pdf", Map.of("background", "mauve"), new LossReport())).isInstanceOf(ExportException.class)
                .hasMessageContaining("mauve");
        assertThatThrownBy(() -> export(MapGenerator.plain(3, 1), "svg", Map.of("text", "magic"), new LossReport())).isInstanceOf(ExportException.class)
                .hasMessageContaining("outlines");
    }

    @Test
    void aPictureTooLargeIsRefusedBeforeItIsDrawn() {
        assertThatThrownBy(() -> export(MapGenerator.plain(3000, 1), "png", Map.of("dpi", "2400"), new LossReport())).isInstanceOf(ExportException.class)
                .hasMessageContaining("at most dpi=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"84mm", "174mm"})
    void aWidthIsMetExactlyAndTheTextKeepsItsSize(String width) throws Exception {
        LossReport report = new LossReport();
        Scene scene = scene(MapGenerator.plain(12, 2), Map.of("width", width, "font-size", "7pt"), report);
        double points = Double.parseDouble(width.substring(0, width.length() - 2)) * 72 / 25.4;
        assertThat(scene.bounds().width()).isCloseTo(points, org.assertj.core.data.Offset.offset(0.01));
        if (!report.hasLoss()) {
            assertThat(textSize(scene)).isEqualTo(7.0);
        } else {
            assertThat(textSize(scene)).isLessThan(7.0);
        }
    }

    private static double textSize(Scene scene) {
        return scene.parts().stream().filter(p -> p.kind() == Part.Kind.STATEMENT).flatMap(p -> p.marks().stream())
                .filter(Mark.Text.class::isInstance).mapToDouble(m -> ((Mark.Text) m).font().size()).max().orElseThrow();
    }

    @Test
    void textThatBecomesTooSmallIsTold() throws Exception {
        LossReport report = new LossReport();
        Scene scene = scene(MapGenerator.plain(400, 2), Map.of("width", "30mm"), report);
        assertThat(scene.bounds().width()).isCloseTo(30 * 72 / 25.4, org.assertj.core.data.Offset.offset(0.01));
        assertThat(report.entries()).hasSize(1);
        assertThat(report.entries().get(0).what()).contains("6 pt");
    }

    @Test
    void charactersThatNoFontHasAreTold() throws Exception {
        ArgumentMap map = MapGenerator.plain(2, 1);
        map.getStatements().get(0).setText("Hieroglyph \ud80c\udc00 here");
        for (String format : new String[] {"svg", "pdf", "png"}) {
            LossReport report = new LossReport();
            export(map, format, format.equals("png") ? Map.of("dpi", "72") : Map.of(), report);
            assertThat(report.entries()).as(format).hasSize(1);
            assertThat(report.entries().get(0).what()).contains("\ud80c\udc00");
        }
    }

    @Test
    void writingStopsWhenItIsNotWantedAnyMore() {
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        for (String format : new String[] {"svg", "pdf", "png"}) {
            assertThatThrownBy(() -> Formats.installed().exporter(format).orElseThrow().exporter().write(MapGenerator.plain(3, 1),
                    new ExportRequest(null, Map.of(), new LossReport(), cancelled), OutputStream.nullOutputStream()))
                    .isInstanceOf(java.util.concurrent.CancellationException.class);
        }
    }
}
