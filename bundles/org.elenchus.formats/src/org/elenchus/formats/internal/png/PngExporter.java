// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.png;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.PagedExporter;
import org.elenchus.formats.internal.Messages;
import org.elenchus.formats.internal.figure.FigureOptions;
import org.elenchus.formats.internal.figure.MissingCharacters;
import org.elenchus.formats.internal.figure.UsedCharacters;
import org.elenchus.formats.internal.page.Page;
import org.elenchus.formats.internal.page.Pages;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.scene.Scene;

/** Writes a map as a PNG picture. Options: those of every figure, {@code dpi} and {@code transparent}. */
public final class PngExporter implements PagedExporter {
    private static final String DPI = "dpi";
    private static final String TRANSPARENT = "transparent";
    private static final double PRINT = 300;
    private static final double LEAST = 10;
    private static final double GREATEST = 2400;

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException, ExportException {
        Pages.only(pages(map, request), "PNG").write(out);
    }

    @Override
    public List<PageWriter> pages(ArgumentMap map, ExportRequest request) throws ExportException {
        FigureOptions options = new FigureOptions("png", request.options(), DPI, TRANSPARENT);
        double dpi = options.number(DPI, PRINT, LEAST, GREATEST);
        boolean transparent = options.isOn(TRANSPARENT, false);
        List<PageWriter> writers = new ArrayList<>();
        for (Page page : Pages.of(map, request, options)) {
            Scene scene = page.scene();
            Scene drawn = transparent && !options.has(FigureOptions.BACKGROUND) ? new Scene(scene.bounds(), null, scene.parts(), scene.info()) : scene;
            check(drawn, dpi);
            writers.add(out -> write(drawn, dpi, transparent, request, out));
        }
        return writers;
    }

    private static void write(Scene scene, double dpi, boolean transparent, ExportRequest request, OutputStream out) throws IOException {
        MissingCharacters.drawnHere(new UsedCharacters(scene), request.report());
        request.progress().begin(Messages.get("figure.drawing"), (int) (scene.bounds().height() * dpi / 72));
        PngImage.write(scene, dpi, transparent, request.progress(), out);
    }

    private static void check(Scene scene, double dpi) throws ExportException {
        int most = PngImage.greatestResolution(scene);
        if (most < LEAST) {
            throw new ExportException(Messages.get("figure.pictureTooLarge"));
        }
        if (dpi > most) {
            throw new ExportException(Messages.get("figure.tooManyPixels", Math.round(scene.bounds().width() * dpi / 72),
                    Math.round(scene.bounds().height() * dpi / 72), most));
        }
    }
}
