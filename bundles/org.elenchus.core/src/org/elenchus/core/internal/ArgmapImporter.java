// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal;

import java.io.IOException;

import org.elenchus.core.document.MapFiles;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Reads maps in their own format. */
public final class ArgmapImporter implements Importer {
    private static final int CERTAIN = 100;
    private static final int BY_EXTENSION = 50;

    @Override
    public int recognise(Probe probe) {
        if (probe.text().contains("https://elenchus.org/argumentmap/") && probe.text().stripLeading().startsWith("<")) {
            return CERTAIN;
        }
        return probe.hasExtension(MapFiles.EXTENSION) ? BY_EXTENSION : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        return MapFiles.read(input);
    }
}
