// SPDX-License-Identifier: EPL-2.0
package org.elenchus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** Texts that users read are in files of their own, and each translation has all of them. */
class TranslationsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+\\}");

    static List<Path> translations() throws IOException {
        try (Stream<Path> files = Files.walk(House.BUNDLES)) {
            return files.filter(file -> file.getFileName().toString().matches("(messages|plugin)_[a-z]{2}\\.properties"))
                    .filter(file -> !file.toString().contains("/target/") && !file.toString().contains("/bin/")).sorted().toList();
        }
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyTextIsTranslatedWithAllItsPlaces(Path translation) throws IOException {
        Path original = translation.resolveSibling(translation.getFileName().toString().replaceFirst("_[a-z]{2}\\.", "."));
        Map<String, String> texts = texts(original);
        Map<String, String> translated = texts(translation);
        assertThat(translated.keySet()).isEqualTo(texts.keySet());
        texts.forEach((key, text) -> assertThat(places(translated.get(key))).as(key).isEqualTo(places(text)));
        assertThat(Files.readString(translation).chars()).as("read as Latin-1 by the platform: escape other letters").allMatch(c -> c < 128);
    }

    @Test
    void theWindowSpeaksGerman() throws IOException {
        assertThat(translations()).extracting(file -> House.BUNDLES.relativize(file).getName(0) + " " + file.getFileName())
                .contains("org.elenchus.workbench messages_de.properties", "org.elenchus.workbench plugin_de.properties",
                        "org.elenchus.diagram messages_de.properties", "org.elenchus.diagram plugin_de.properties",
                        "org.elenchus.core messages_de.properties", "org.elenchus.reasoning messages_de.properties");
    }

    /** Words in the code of the window cannot be translated. */
    @Test
    void noWordsStandInTheCodeOfTheWindow() throws IOException {
        Pattern words = Pattern.compile("\\.(setText|setMessage|setToolTipText|setTitle|setDescription|setErrorMessage)\\(\"[^\"]*\\p{L}{3}");
        assertThat(House.javaFiles("bundles/org.elenchus.workbench", "bundles/org.elenchus.diagram").stream()
                .flatMap(file -> House.lines(file).stream().filter(line -> words.matcher(line).find()).map(line -> file + ": " + line.strip())))
                .isEmpty();
    }
}
