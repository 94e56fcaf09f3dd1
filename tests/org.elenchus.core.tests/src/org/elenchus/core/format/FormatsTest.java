// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;

import org.elenchus.core.document.MapFiles;
import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;

class FormatsTest {

    /** An importer that is as sure as it is told to be. */
    private record Contributed(String id, String extensions, int certainty) implements Contribution, Importer {
        @Override
        public String element() {
            return "importer";
        }

        @Override
        public String attribute(String name) {
            return Map.of("id", id, "extensions", extensions, "class", "x").get(name);
        }

        @Override
        public List<Contribution> children(String element) {
            return List.of();
        }

        @Override
        public String contributor() {
            return "test";
        }

        @Override
        public String contributorVersion() {
            return "";
        }

        @Override
        public <T> T create(String attribute, Class<T> type) throws ContributionException {
            if (certainty < 0) {
                throw new ContributionException("broken on purpose", null);
            }
            return type.cast(this);
        }

        @Override
        public URL resource(String path) throws IOException {
            throw new IOException("none");
        }

        @Override
        public int recognise(Probe probe) {
            return certainty;
        }

        @Override
        public ArgumentMap read(Input input, LossReport report, Progress progress) {
            throw new UnsupportedOperationException();
        }
    }

    private static Formats with(Contribution... contributions) {
        Extensions extensions = point -> point.equals(Formats.IMPORTERS) ? List.of(contributions) : List.of();
        return Formats.of(extensions);
    }

    @Test
    void ourOwnFormatComesThroughTheFrontDoor() throws Exception {
        ArgumentMap map = MapGenerator.rich(20, 1);
        Format exporter = Formats.installed().exporter(Formats.NATIVE).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.exporter().write(map, ExportRequest.plain(), out);
        assertThat(out.toByteArray()).isEqualTo(MapFiles.bytes(map));
        Format importer = Formats.installed().guessImporter(Input.of("something", out.toByteArray()));
        assertThat(importer.id()).isEqualTo(Formats.NATIVE);
        assertThat(importer.name()).isEqualTo("Elenchus argument map");
        ArgumentMap read = importer.importer().read(Input.of("something", out.toByteArray()), new LossReport(), Progress.NONE);
        assertThat(MapFiles.bytes(read)).isEqualTo(out.toByteArray());
        assertThat(Formats.installed().exporterFor("a/b.ARGMAP")).map(Format::id).contains(Formats.NATIVE);
        assertThat(importer.isBinary()).isFalse();
        assertThatThrownBy(importer::exporter).isInstanceOf(IOException.class).hasMessageContaining("argmap");
    }

    @Test
    void aBrokenMapIsStillOurs() throws Exception {
        assertThat(Formats.installed().guessImporter(Input.of("broken.argmap", new byte[] {1, 2, 3})).id()).isEqualTo(Formats.NATIVE);
    }

    @Test
    void theSurestImporterIsChosenAndABrokenOneLeftOut() throws Exception {
        Formats formats = with(new Contributed("broken", "x", -1), new Contributed("low", "x", 40), new Contributed("high", "y", 70));
        assertThat(formats.guessImporter(Input.of("file.x", "?")).id()).isEqualTo("high");
        assertThat(formats.importers()).extracting(Format::extensions).contains(List.of("x"));
    }

    @Test
    void whatNobodyKnowsIsAnError() {
        assertThatThrownBy(() -> with(new Contributed("none", "x", 0)).guessImporter(Input.of("file.x", "?"))).isInstanceOf(FormatException.class)
                .hasMessageContaining("no format");
        assertThatThrownBy(() -> with().guessImporter(Input.of("file.x", ""))).isInstanceOf(FormatException.class).hasMessageContaining("empty");
    }
}
