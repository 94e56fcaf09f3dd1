// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.elenchus.model.argumentmap.ArgumentMap;

/** An exporter of a format that holds one page a file; {@link #write} refuses what takes more than one. */
public interface PagedExporter extends Exporter {

    /** One page that is drawn and waits to be written. */
    @FunctionalInterface
    interface PageWriter {
        /** @param out not closed */
        void write(OutputStream out) throws IOException, ExportException;
    }

    /**
     * All pages in their order; one where the request asks for none.
     *
     * @param map     not changed
     * @param request as for {@link #write}
     * @throws ExportException where the map or an option does not allow it
     */
    List<PageWriter> pages(ArgumentMap map, ExportRequest request) throws IOException, ExportException;

    /**
     * The file of one of several pages: {@code memo-2.svg} for the second of {@code memo.svg}.
     *
     * @param page from 1
     */
    static String fileOf(String file, int page) {
        int dot = file.lastIndexOf('.');
        boolean extended = dot > Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
        return (extended ? file.substring(0, dot) : file) + "-" + page + (extended ? file.substring(dot) : "");
    }
}
