// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.core.extension.Contribution;

/**
 * A script that a plug-in brings, or that lies in the user's folder.
 *
 * @since 0.1
 */
public final class InstalledScript {
    private final String id;
    private final String name;
    private final String description;
    private final Contribution contribution;
    private final Path file;

    InstalledScript(Contribution contribution) {
        this.id = contribution.id();
        this.name = contribution.name();
        this.description = contribution.attribute("description") == null ? "" : contribution.attribute("description");
        this.contribution = contribution;
        this.file = null;
    }

    InstalledScript(Path file) {
        String fileName = file.getFileName().toString();
        this.id = fileName;
        this.name = fileName.substring(0, fileName.lastIndexOf('.')).replace('-', ' ').replace('_', ' ');
        this.description = file.toString();
        this.contribution = null;
        this.file = file;
    }

    /** As users give it to {@code elenchus run}; for a file of the user's its name. */
    public String id() {
        return id;
    }

    /** In the user's language. */
    public String name() {
        return name;
    }

    /** One sentence, or an empty string. */
    public String description() {
        return description;
    }

    /** Reads it. */
    public Script read() throws IOException {
        if (file != null) {
            return new Script(file.toString(), Files.readString(file));
        }
        String path = String.valueOf(contribution.attribute("file"));
        try (InputStream in = contribution.resource(path).openStream()) {
            return new Script(path.substring(path.lastIndexOf('/') + 1), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
