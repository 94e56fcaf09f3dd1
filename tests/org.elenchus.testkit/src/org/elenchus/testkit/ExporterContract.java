// SPDX-License-Identifier: EPL-2.0
package org.elenchus.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.elenchus.core.document.MapFiles;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;

/**
 * What {@link Exporter} promises, as tests: extend it beside an exporter and say which one.
 *
 * @since 0.1
 */
public abstract class ExporterContract {

    /** A new exporter. */
    protected abstract Exporter exporter();

    /** Maps to write; an exporter that takes only some says so by other ones. */
    protected List<ArgumentMap> maps() {
        return List.of(MapGenerator.plain(12, 1), MapGenerator.rich(40, 2));
    }

    /** Options to write them with. */
    protected Map<String, String> options() {
        return Map.of();
    }

    private byte[] write(ArgumentMap map) throws IOException, ExportException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        exporter().write(map, new ExportRequest(null, options(), new LossReport(), Progress.NONE), out);
        assertThat(closed[0]).as("the stream is the caller's to close").isFalse();
        return out.toByteArray();
    }

    @Test
    void writesTheSameBytesAgain() throws Exception {
        for (ArgumentMap map : maps()) {
            byte[] once = write(map);
            assertThat(once).isNotEmpty();
            assertThat(write(map)).isEqualTo(once);
        }
    }

    @Test
    void writesTheSameBytesInEveryLocale() throws Exception {
        Locale before = Locale.getDefault();
        try {
            for (ArgumentMap map : maps()) {
                byte[] here = write(map);
                Locale.setDefault(new Locale("tr", "TR"));
                assertThat(write(map)).isEqualTo(here);
                Locale.setDefault(new Locale("ar", "EG"));
                assertThat(write(map)).isEqualTo(here);
                Locale.setDefault(before);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void leavesTheMapAlone() throws Exception {
        for (ArgumentMap map : maps()) {
            byte[] before = MapFiles.bytes(map);
            write(map);
            assertThat(MapFiles.bytes(map)).isEqualTo(before);
        }
    }

    @Test
    void writesAnEmptyMapOrSaysWhyNot() throws IOException {
        try {
            write(ArgumentmapFactory.eINSTANCE.createArgumentMap());
        } catch (ExportException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
