// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.format;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.extension.Guard;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.Progress;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;

/** The importers and exporters that plug-ins contribute, ours among them. Safe for use by several threads. */
public final class Formats {
    /** Id of the maps' own format, as importer and as exporter. */
    public static final String NATIVE = "argmap";
    /** Extension point of importers. */
    public static final String IMPORTERS = "org.elenchus.core.importers";
    /** Extension point of exporters. */
    public static final String EXPORTERS = "org.elenchus.core.exporters";

    private static final System.Logger LOG = System.getLogger(Formats.class.getName());
    private static final int CERTAIN = 100;

    private final Extensions extensions;

    private Formats(Extensions extensions) {
        this.extensions = extensions;
    }

    /** Those of the plug-ins that are installed. */
    public static Formats installed() {
        return new Formats(Extensions.installed());
    }

    /** Those among given contributions. */
    public static Formats of(Extensions extensions) {
        return new Formats(extensions);
    }

    /** In the order of their plug-ins. */
    public List<Format> importers() {
        return extensions.of(IMPORTERS).stream().filter(c -> c.element().equals("importer")).map(Format::new).toList();
    }

    /** In the order of their plug-ins. */
    public List<Format> exporters() {
        return extensions.of(EXPORTERS).stream().filter(c -> c.element().equals("exporter")).map(Format::new).toList();
    }

    public Optional<Format> importer(String id) {
        return importers().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    public Optional<Format> exporter(String id) {
        return exporters().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The exporter whose extension a file name has; where several have it, the one for which it comes first. */
    public Optional<Format> exporterFor(String fileName) {
        Format found = null;
        for (Format format : exporters()) {
            int at = positionOfExtension(format, fileName);
            if (at >= 0 && (found == null || at < positionOfExtension(found, fileName))) {
                found = format;
            }
        }
        return Optional.ofNullable(found);
    }

    private static int positionOfExtension(Format format, String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (int i = 0; i < format.extensions().size(); i++) {
            if (lower.endsWith("." + format.extensions().get(i))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The importer that is surest that an input is its, by what the input begins with. Those whose extension the input has are asked first,
     * and no other once one is certain.
     *
     * @throws FormatException where no importer takes it for its own
     */
    public Format guessImporter(Input input) throws FormatException, IOException {
        Probe probe = Probe.of(input);
        Optional<Format> best = guess(probe);
        if (best.isEmpty()) {
            findBreak(input, probe);
            throw new FormatException(Messages.get(probe.head().length == 0 ? "file.empty" : "file.unknown"), input.name(), 0, 0);
        }
        return best.get();
    }

    /** What begins as JSON or XML and breaks off may be known to nobody for that alone: then the place where it breaks helps more than that nobody knows it. */
    private void findBreak(Input input, Probe probe) throws FormatException, IOException {
        Optional<Format> nearest = "{[<".indexOf(probe.first()) < 0 ? Optional.empty()
                : importers().stream().filter(format -> format.extensions().stream().anyMatch(probe::hasExtension)).findFirst();
        try {
            if (nearest.isPresent()) {
                nearest.get().importer().read(input, new LossReport(), Progress.NONE);
            }
        } catch (FormatException e) {
            if (e.line() > 1 || e.column() > 1) {
                throw e;
            }
            LOG.log(Level.DEBUG, "The input is whole, but of no format that is known", e);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Importer " + nearest.get().id() + " does not tell what is wrong", e);
        }
    }

    /** The same importer; empty where none takes the input for its own. */
    public Optional<Format> guess(Input input) throws IOException {
        return guess(Probe.of(input));
    }

    private Optional<Format> guess(Probe probe) {
        Format best = null;
        int bestScore = 0;
        for (Format format : byExtension(probe)) {
            int score = score(format, probe);
            if (score > bestScore) {
                best = format;
                bestScore = score;
            }
            if (score >= CERTAIN) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Format> byExtension(Probe probe) {
        List<Format> ordered = new ArrayList<>();
        List<Format> others = new ArrayList<>();
        for (Format format : importers()) {
            (format.extensions().stream().anyMatch(probe::hasExtension) ? ordered : others).add(format);
        }
        ordered.addAll(others);
        return ordered;
    }

    /** A plug-in that fails is reported and does not keep others from reading. */
    private static int score(Format format, Probe probe) {
        try {
            Importer importer = format.importer();
            return Guard.call(format.contribution(), "recognising a file", () -> importer.recognise(probe));
        } catch (IOException | ContributionException e) {
            LOG.log(Level.DEBUG, "Importer " + format.id() + " is not asked", e);
            return 0;
        }
    }
}
