// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;

import org.elenchus.rendering.scene.FontSpec;

/**
 * The fonts that the product ships. Safe for use by several threads.
 *
 * <p>Text is set in {@link #TEXT}. A sign that it lacks (∀, ⊢, ⊗, and scripts beyond Latin, Greek and Cyrillic) is set in {@link #SIGNS}; what neither
 * has, for example Chinese, is set in {@link #SYSTEM}: a writer takes a font of the machine for it, or reports that it cannot.
 */
public final class Fonts {
    /** Family of nearly all text: Latin, Greek, Cyrillic; regular, bold, italic and bold italic. */
    public static final String TEXT = "Source Sans 3";
    /** Family of logic and other signs; one face serves for all styles. */
    public static final String SIGNS = "DejaVu Sans Condensed";
    /** Not shipped: the generic family for characters that no shipped font has. See {@link TextMetrics} for the width they are given. */
    public static final String SYSTEM = "sans-serif";

    /** One file of a font. */
    public enum Face {
        TEXT_REGULAR(TEXT, "SourceSans3-Regular.ttf"),
        TEXT_BOLD(TEXT, "SourceSans3-Bold.ttf"),
        TEXT_ITALIC(TEXT, "SourceSans3-It.ttf"),
        TEXT_BOLD_ITALIC(TEXT, "SourceSans3-BoldIt.ttf"),
        SIGNS_REGULAR(SIGNS, "DejaVuSansCondensed.ttf");

        private final String family;
        private final String file;
        private volatile FontFile parsed;

        Face(String family, String file) {
            this.family = family;
            this.file = file;
        }

        /** As the font file itself says it. */
        public String family() {
            return family;
        }

        public String fileName() {
            return file;
        }

        public boolean bold() {
            return this == TEXT_BOLD || this == TEXT_BOLD_ITALIC;
        }

        public boolean italic() {
            return this == TEXT_ITALIC || this == TEXT_BOLD_ITALIC;
        }

        /** Where the TrueType file is; inside OSGi a bundle resource, which {@code FileLocator.toFileURL} turns into a file. */
        public URL url() {
            URL url = Fonts.class.getResource("/fonts/" + file);
            if (url == null) {
                throw new IllegalStateException("the font " + file + " is missing from the installation");
            }
            return url;
        }

        /** The TrueType file; the caller closes it. */
        public InputStream open() throws IOException {
            return url().openStream();
        }

        FontFile parsed() {
            FontFile result = parsed;
            if (result == null) {
                try (InputStream in = open()) {
                    result = new FontFile(in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException("the font " + file + " cannot be read", e);
                }
                parsed = result;
            }
            return result;
        }
    }

    private Fonts() {
    }

    public static List<Face> faces() {
        return Arrays.asList(Face.values());
    }

    /** The file that draws a font, or null for a family that is not shipped, {@link #SYSTEM} among them. */
    public static Face face(FontSpec font) {
        if (font.family().equals(SIGNS)) {
            return Face.SIGNS_REGULAR;
        }
        if (!font.family().equals(TEXT)) {
            return null;
        }
        if (font.bold()) {
            return font.italic() ? Face.TEXT_BOLD_ITALIC : Face.TEXT_BOLD;
        }
        return font.italic() ? Face.TEXT_ITALIC : Face.TEXT_REGULAR;
    }

    /** Whether the shipped font has a glyph for the character; false for every character of a family that is not shipped. */
    public static boolean covers(FontSpec font, int codePoint) {
        Face face = face(font);
        return face != null && face.parsed().advance(codePoint) != FontFile.MISSING;
    }
}
