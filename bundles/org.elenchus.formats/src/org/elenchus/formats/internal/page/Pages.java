// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.page;

import java.util.List;

import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.PagedExporter;
import org.elenchus.formats.internal.Messages;
import org.elenchus.formats.internal.figure.FigureOptions;
import org.elenchus.formats.internal.figure.FigureScene;
import org.elenchus.model.argumentmap.ArgumentMap;

/** The pages of a figure: one just as large as the figure, or sheets of paper where the options ask for them. */
public final class Pages {
    private static final double MOST = 100_000;

    private Pages() {
    }

    /** All of them, or the one that the options choose. */
    public static List<Page> of(ArgumentMap map, ExportRequest request, FigureOptions options) throws ExportException {
        return of(map, request, options, 1);
    }

    /** @param loose how much larger than it will be set the text is to be measured */
    public static List<Page> of(ArgumentMap map, ExportRequest request, FigureOptions options, double loose) throws ExportException {
        PageFormat format = PageFormat.of(options);
        FigureScene.Drawn drawn = FigureScene.draw(map, request, options, format == null ? 0 : format.innerWidth(), loose);
        if (format == null) {
            return List.of(Page.whole(drawn.scene()));
        }
        if (drawn.scene().bounds().width() > format.innerWidth() + 1) {
            throw new ExportException(Messages.get("figure.widerThanPage", options.text(FigureOptions.WIDTH)));
        }
        List<Page> pages = Paging.split(drawn.scene(), format, drawn.style());
        int only = (int) options.number(FigureOptions.ONLY_PAGE, 0, 1, MOST);
        if (only > pages.size()) {
            throw new ExportException(Messages.get("figure.onlyPage", pages.size()));
        }
        return only == 0 ? pages : List.of(pages.get(only - 1));
    }

    /**
     * The page where there is no other.
     *
     * @param format name, for the message
     */
    public static PagedExporter.PageWriter only(List<PagedExporter.PageWriter> pages, String format) throws ExportException {
        if (pages.size() > 1) {
            throw new ExportException(Messages.get("figure.manyPages", pages.size(), format));
        }
        return pages.get(0);
    }
}
