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
        if (isMap(probe.text())) {
            return CERTAIN;
        }
        return probe.hasExtension(MapFiles.EXTENSION) ? BY_EXTENSION : 0;
    }

    /** By the root element's namespace: a figure that holds a map has it too, but deeper. */
    private static boolean isMap(String text) {
        int root = text.indexOf('<');
        while (root >= 0 && root + 1 < text.length() && !Character.isLetter(text.charAt(root + 1))) {
            root = text.indexOf('<', root + 1);
        }
        int end = root < 0 ? -1 : text.indexOf('>', root);
        return root >= 0 && text.substring(root, end < 0 ? text.length() : end).contains("https://elenchus.org/argumentmap/");
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        return MapFiles.read(input);
    }
}
