// SPDX-License-Identifier: EPL-2.0
package org.elenchus.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Source;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of each map that is shipped. */
class ShippedMapsTest {
    private static final int CONTEXT = 32;

    static Stream<Path> maps() throws IOException {
        return ShippedMaps.all().stream();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void isTitledDescribedAndExplained(Path file) throws IOException {
        ArgumentMap map = ShippedMaps.open(file);
        assertThat(map.getTitle()).isNotBlank();
        assertThat(map.getDescription()).isNotBlank();
        assertThat(map.getLanguage()).isEqualTo("en");
        assertThat(ShippedMaps.read("README.md")).contains("`" + file.getFileName() + "`");
    }

    @ParameterizedTest
    @MethodSource("maps")
    void savesToTheSameBytes(Path file, @TempDir Path folder) throws IOException {
        Path copy = folder.resolve(file.getFileName());
        ShippedMaps.saveAs(file, copy);
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void givesEachThingAnIdOfItsOwn(Path file) throws IOException {
        List<String> ids = new ArrayList<>();
        for (var contents = ShippedMaps.open(file).eAllContents(); contents.hasNext();) {
            EObject at = contents.next();
            if (at instanceof Identified identified) {
                ids.add(identified.getId());
            }
        }
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z0-9]{7}"));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void finishesEveryArgument(Path file) throws IOException {
        for (Argument argument : ShippedMaps.open(file).getArguments()) {
            assertThat(argument.getConclusion()).isNotNull();
            assertThat(argument.getPremises()).isNotEmpty().allMatch(p -> p.getStatement() != null);
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void leadsEverythingToAThesis(Path file) throws IOException {
        assertThat(Structure.depths(ShippedMaps.open(file)).values()).isNotEmpty().allMatch(depth -> depth >= 0);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void quotesItsSourceToTheLetter(Path file) throws IOException {
        for (Element element : Structure.elements(ShippedMaps.open(file))) {
            for (Excerpt excerpt : element.getExcerpts()) {
                assertThat(excerpt.getSource()).isNotNull();
                assertQuotes(excerpt, excerpt.getSource().getText());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void knowsTheDigestOfItsSource(Path file) throws IOException, NoSuchAlgorithmException {
        for (Source source : ShippedMaps.open(file).getSources()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getText().getBytes(StandardCharsets.UTF_8));
            assertThat(source.getDigest()).isEqualTo("sha256:" + HexFormat.of().formatHex(digest));
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void hasLineEndsOfOneKind(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContain("\r").endsWith("\n");
    }

    private static void assertQuotes(Excerpt excerpt, String text) {
        int start = excerpt.getStart();
        int end = excerpt.getEnd();
        assertThat(excerpt.getExact()).isNotBlank().isEqualTo(text.substring(start, end));
        assertThat(excerpt.getPrefix()).isEqualTo(text.substring(Math.max(0, start - CONTEXT), start));
        assertThat(excerpt.getSuffix()).isEqualTo(text.substring(end, Math.min(text.length(), end + CONTEXT)));
    }
}
