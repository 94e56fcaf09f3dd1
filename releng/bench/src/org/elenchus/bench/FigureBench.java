// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;

import org.elenchus.core.document.MapFiles;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.figure.UsedCharacters;
import org.elenchus.formats.internal.pdf.PdfDocument;
import org.elenchus.formats.internal.png.PngImage;
import org.elenchus.formats.internal.svg.SvgDocument;
import org.elenchus.formats.internal.svg.SvgText;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.testkit.MapGenerator;

/** Writing figures of maps that are laid out already: the first time in the process, and warm medians, in milliseconds. */
public final class FigureBench {
    private static final int ROUNDS = 11;
    private static final double SCREEN = 96;

    private FigureBench() {
    }

    private interface Writer {
        void write(OutputStream out) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0 ? new int[] {1_000, 10_000} : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.println("| statements | figure | first | warm | MB |");
        System.out.println("|---|---|---|---|---|");
        for (int size : sizes) {
            ArgumentMap map = MapGenerator.plain(size, 42);
            byte[] bytes = MapFiles.bytes(map);
            Scene scene = Drawing.of(map, null, DrawingOptions.DEFAULT).scene();
            measure(size, "SVG", out -> SvgDocument.write(scene, new UsedCharacters(scene), SvgText.AUTO, null, out));
            measure(size, "SVG with the map inside", out -> SvgDocument.write(scene, new UsedCharacters(scene), SvgText.AUTO, bytes, out));
            measure(size, "PDF", out -> PdfDocument.write(scene, new UsedCharacters(scene), null, out));
            if (PngImage.greatestResolution(scene) >= SCREEN) {
                measure(size, "PNG, 96 dpi", out -> PngImage.write(scene, SCREEN, false, Progress.NONE, out));
            }
        }
    }

    private static void measure(int size, String name, Writer writer) throws Exception {
        double first = run(writer)[0];
        double[] times = new double[ROUNDS];
        double length = 0;
        for (int i = 0; i < ROUNDS; i++) {
            double[] result = run(writer);
            times[i] = result[0];
            length = result[1];
        }
        Arrays.sort(times);
        System.out.printf("| %d | %s | %.0f | %.0f | %.1f |%n", size, name, first, times[ROUNDS / 2], length / 1e6);
    }

    private static double[] run(Writer writer) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        long start = System.nanoTime();
        writer.write(out);
        return new double[] {(System.nanoTime() - start) / 1e6, out.size()};
    }
}
