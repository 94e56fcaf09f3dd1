// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Nested;

import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.testkit.ExporterContract;
import org.elenchus.testkit.ImporterContract;
import org.elenchus.testkit.MapGenerator;

/** Our own formats keep the contracts that authors of plug-ins test theirs by. */
class FormatContractTest {

    private static Exporter exporterOf(String id) {
        try {
            return Formats.installed().exporter(id).orElseThrow().exporter();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Reads what the exporter of the same format writes. */
    private abstract static class Reading extends ImporterContract {
        abstract String id();

        @Override
        protected Importer importer() {
            try {
                return Formats.installed().importer(id()).orElseThrow().importer();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        protected List<Input> samples() throws IOException {
            try {
                Format format = Formats.installed().exporter(id()).orElseThrow();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                format.exporter().write(MapGenerator.plain(10, 8), ExportRequest.plain(), out);
                return List.of(Input.of("sample." + format.extensions().get(0), out.toByteArray()));
            } catch (ExportException e) {
                throw new IOException(e);
            }
        }
    }

    @Nested
    class ReadingAifTest extends Reading {
        @Override
        String id() {
            return "aif-json";
        }
    }

    @Nested
    class ReadingArgdownTest extends Reading {
        @Override
        String id() {
            return "argdown";
        }
    }

    @Nested
    class ReadingMapsTest extends Reading {
        @Override
        String id() {
            return "argmap";
        }
    }

    @Nested
    class WritingAifTest extends ExporterContract {
        @Override
        protected Exporter exporter() {
            return exporterOf("aif-json");
        }
    }

    @Nested
    class WritingArgdownTest extends ExporterContract {
        @Override
        protected Exporter exporter() {
            return exporterOf("argdown");
        }
    }

    @Nested
    class WritingSvgTest extends ExporterContract {
        @Override
        protected Exporter exporter() {
            return exporterOf("svg");
        }
    }

    @Nested
    class WritingPdfTest extends ExporterContract {
        @Override
        protected Exporter exporter() {
            return exporterOf("pdf");
        }
    }
}
