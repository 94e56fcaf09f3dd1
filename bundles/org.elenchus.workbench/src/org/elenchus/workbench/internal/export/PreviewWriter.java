// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.elenchus.core.format.Format;
import org.elenchus.core.spi.Exporter;

/** Finds the writer that draws previews. */
final class PreviewWriter {

    private static final String PNG = "png";

    private PreviewWriter() {
    }

    /** @return null where no writer of PNG is installed, or it does not work */
    static Exporter find(List<Format> formats) {
        for (Format format : formats) {
            if (format.id().equals(PNG)) {
                try {
                    return format.exporter();
                } catch (IOException e) {
                    ILog.of(PreviewWriter.class).error(e.getMessage(), e);
                }
            }
        }
        return null;
    }
}
