// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;

/** Reads and writes texts in tests. */
public final class Readings {
    private Readings() {
    }

    public static ArgumentMap read(Importer importer, String text) throws FormatException, IOException {
        return importer.read(Input.of("test", text), new LossReport(), Progress.NONE);
    }

    public static String write(Exporter exporter, ArgumentMap map) throws IOException, ExportException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(map, ExportRequest.plain(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    public static int recognise(Importer importer, String name, String text) throws IOException {
        return importer.recognise(Probe.of(Input.of(name, text)));
    }

    /** {@code statements/pro/con/linked/undercuts}. */
    public static String counts(ArgumentMap map) {
        long pro = map.getArguments().stream().filter(a -> a.getPolarity() == Polarity.PRO).count();
        long linked = map.getArguments().stream().filter(Argument::isLinked).count();
        long undercuts = map.getArguments().stream().filter(Argument::isUndercuts).count();
        return map.getStatements().size() + "/" + pro + "/" + (map.getArguments().size() - pro) + "/" + linked + "/" + undercuts;
    }
}
