// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.Importer;

/**
 * One importer or exporter as its plug-in describes it. Its class is loaded only when it is asked for. Immutable.
 *
 * @see Formats
 */
public final class Format {
    private final Contribution contribution;
    private final List<String> extensions;

    Format(Contribution contribution) {
        this.contribution = contribution;
        String listed = contribution.attribute("extensions");
        this.extensions = listed == null ? List.of()
                : Arrays.stream(listed.split(",")).map(e -> e.strip().toLowerCase(Locale.ROOT)).filter(e -> !e.isEmpty()).toList();
    }

    /** As users give it to {@code --from} and {@code --to}. */
    public String id() {
        return contribution.id();
    }

    /** In the user's language. */
    public String name() {
        return contribution.name();
    }

    /** One sentence, or an empty string. */
    public String description() {
        String description = contribution.attribute("description");
        return description == null ? "" : description;
    }

    /** File extensions in lower case without dots, the usual one first; may be empty. */
    public List<String> extensions() {
        return extensions;
    }

    /** MIME type; {@code application/octet-stream} where the plug-in says none. */
    public String mediaType() {
        String type = contribution.attribute("mediaType");
        return type == null ? "application/octet-stream" : type;
    }

    /** Whether it is no text, so that it does not belong on a terminal. */
    public boolean isBinary() {
        return Boolean.parseBoolean(contribution.attribute("binary"));
    }

    /** Symbolic name of the plug-in that it comes from. */
    public String contributor() {
        return contribution.contributor();
    }

    /** Version of the plug-in that it comes from; may be empty. */
    public String contributorVersion() {
        return contribution.contributorVersion();
    }

    Contribution contribution() {
        return contribution;
    }

    /**
     * A new importer.
     *
     * @throws IOException naming the plug-in, where its class cannot be used or where this is an exporter
     */
    public Importer importer() throws IOException {
        return create(Importer.class);
    }

    /**
     * A new exporter.
     *
     * @throws IOException naming the plug-in, where its class cannot be used or where this is an importer
     */
    public Exporter exporter() throws IOException {
        return create(Exporter.class);
    }

    private <T> T create(Class<T> type) throws IOException {
        try {
            return contribution.create("class", type);
        } catch (ContributionException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return id();
    }
}
