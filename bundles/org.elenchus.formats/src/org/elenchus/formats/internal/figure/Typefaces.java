// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.elenchus.formats.internal.font.TrueType;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.text.Fonts;
import org.elenchus.rendering.text.TextMetrics;

/** The shipped faces, each parsed once, and which of them draws which stretch of a line. Safe for use by several threads. */
public final class Typefaces {
    private static final Map<Fonts.Face, TrueType> PARSED = new EnumMap<>(Fonts.Face.class);

    /**
     * A stretch of a line in one face.
     *
     * @param face  null where no shipped face has the characters
     * @param x     left end in points
     * @param width in points
     */
    public record Run(String text, Fonts.Face face, double x, double width) {
    }

    private Typefaces() {
    }

    public static TrueType file(Fonts.Face face) {
        synchronized (PARSED) {
            return PARSED.computeIfAbsent(face, Typefaces::read);
        }
    }

    private static TrueType read(Fonts.Face face) {
        try (InputStream in = face.open()) {
            return new TrueType(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + face.fileName() + " cannot be read", e);
        }
    }

    /** The face of a font; the text face of the same style for a family that is not shipped. */
    public static Fonts.Face face(FontSpec font) {
        Fonts.Face face = Fonts.face(font);
        return face != null ? face : Fonts.face(new FontSpec(Fonts.TEXT, font.size(), font.bold(), font.italic()));
    }

    /** Whether the face alone can draw the text. */
    public static boolean covers(TrueType file, String text) {
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.charAt(i);
            if (Character.isSurrogate((char) codePoint)) {
                codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
            }
            if (file.glyph(codePoint) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The line split where its face has to change: one run for nearly every line. */
    public static List<Run> runs(Mark.Text line) {
        Fonts.Face face = face(line.font());
        if (covers(file(face), line.text())) {
            return List.of(new Run(line.text(), face, line.x(), line.width()));
        }
        FontSpec font = new FontSpec(face.family(), line.font().size(), line.font().bold(), line.font().italic());
        List<Run> runs = new ArrayList<>();
        double x = line.x();
        for (TextMetrics.Run run : TextMetrics.runs(line.text(), font)) {
            runs.add(new Run(run.text(), Fonts.face(run.font()), x, run.width()));
            x += run.width();
        }
        return runs;
    }
}
