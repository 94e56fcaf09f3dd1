// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** Words that stand in a figure, in the language of its map where we have them, else in English: the same on every machine. Immutable. */
public final class FigureWords {
    private static final String FILE = "words";

    private final Properties words;

    private FigureWords(Properties words) {
        this.words = words;
    }

    /** @param language BCP 47 tag, {@code und} where unknown */
    public static FigureWords of(String language) {
        Properties english = read("", new Properties());
        String code = Locale.forLanguageTag(language).getLanguage();
        return new FigureWords(code.isEmpty() || code.equals("und") ? english : read("_" + code, new Properties(english)));
    }

    private static Properties read(String suffix, Properties into) {
        try (InputStream in = FigureWords.class.getResourceAsStream(FILE + suffix + ".properties")) {
            if (in != null) {
                into.load(in);
            }
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException("the words for figures cannot be read", e);
        }
    }

    /** With each number in braces replaced by the value of that number. */
    public String get(String key, Object... values) {
        String text = words.getProperty(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
