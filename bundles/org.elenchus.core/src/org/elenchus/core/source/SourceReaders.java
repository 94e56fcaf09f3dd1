// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.SourceReader;
import org.elenchus.core.spi.SourceText;

/** The kinds of documents that texts are taken from, as plug-ins contribute them. Safe for use by several threads. */
public final class SourceReaders {
    /** Extension point of source readers. */
    public static final String POINT = "org.elenchus.core.sourceReaders";

    private SourceReaders() {
    }

    /** File extensions of all kinds without dots, each once, in the order of the contributions. */
    public static List<String> extensions() {
        return Extensions.installed().of(POINT).stream().map(c -> c.attribute("extensions")).filter(e -> e != null)
                .flatMap(e -> Arrays.stream(e.split(","))).map(String::strip).filter(e -> !e.isEmpty()).distinct().toList();
    }

    /** Whether a reader takes an input for a document of its kind. */
    public static boolean isKnown(Input input) throws IOException {
        return find(Probe.of(input)).isPresent();
    }

    /**
     * The words of a document, by the reader that is surest of it. Any thread.
     *
     * @throws FormatException where no reader knows it, or the one that does cannot read it
     */
    public static SourceText read(Input input) throws FormatException, IOException {
        Optional<SourceReader> reader = find(Probe.of(input));
        if (reader.isEmpty()) {
            throw new FormatException(Messages.get("source.unknown", String.join(", ", extensions())), input.name(), 0, 0);
        }
        return reader.get().read(input);
    }

    private static Optional<SourceReader> find(Probe probe) throws IOException {
        SourceReader best = null;
        int surest = 0;
        for (SourceReader reader : all()) {
            int sure = reader.recognise(probe);
            if (sure > surest) {
                best = reader;
                surest = sure;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<SourceReader> all() throws IOException {
        List<SourceReader> readers = new ArrayList<>();
        for (Contribution contribution : Extensions.installed().of(POINT)) {
            try {
                readers.add(contribution.create("class", SourceReader.class));
            } catch (ContributionException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
        return readers;
    }
}
