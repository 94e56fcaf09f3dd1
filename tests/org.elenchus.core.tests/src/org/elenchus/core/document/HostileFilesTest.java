// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    private static final String END = "</argumentmap:ArgumentMap>";

    static String head(String attributes) {
        return "<argumentmap:ArgumentMap xmlns:argumentmap=\"https://elenchus.org/argumentmap/1\" " + attributes + ">\n";
    }

    private static FormatException problem(byte[] bytes) {
        FormatException problem = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> catchThrowableOfType(FormatException.class, () -> MapFiles.read(Input.of("map.argmap", bytes))));
        assertThat(problem).isNotNull();
        return problem;
    }

    private static FormatException problem(String text) {
        return problem(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyFile() {
        assertThat(problem(new byte[0])).hasMessageContaining("is empty");
        assertThat(problem(" \n \n")).hasMessageContaining("is empty");
    }

    @Test
    void anImageAndOtherFiles() {
        assertThat(problem(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0})).hasMessageContaining("no argument map but a file of type PNG");
        assertThat(problem("%PDF-1.7")).hasMessageContaining("PDF");
        assertThat(problem("{\"nodes\": []}")).hasMessageContaining("JSON");
        assertThat(problem("Dear Sir or Madam")).hasMessageContaining("plain text");
        assertThat(problem("<html><body/></html>")).hasMessageContaining("begins with <html>").matches(e -> ((FormatException) e).line() == 1);
        assertThat(problem(new byte[] {1, 2, 3, 4})).hasMessageContaining("binary");
        assertThat(problem("<map version=\"1.0\"><node/></map>")).hasMessageContaining("begins with <map>");
    }

    @Test
    void aTruncatedFileTellsWhereItEnds() throws Exception {
        String whole = new String(MapFiles.bytes(MapGenerator.plain(20, 1)), StandardCharsets.UTF_8);
        for (int length : new int[] {whole.length() / 3, whole.length() / 2, whole.length() - 2}) {
            FormatException problem = problem(whole.substring(0, length));
            assertThat(problem.line()).isEqualTo((int) whole.substring(0, length).lines().count());
            assertThat(problem.located()).startsWith("map.argmap:" + problem.line() + ":");
        }
        assertThat(problem(head("") + "<statements id=\"a\" text=\"x\">\n")).hasMessageContaining("cut off").hasMessageContaining("<statements>");
        assertThat(problem(head("") + "<statements id=\"a\" te")).hasMessageContaining("cut off");
        assertThat(problem(head("") + "<statements id=\"a\" text=\"something")).hasMessageContaining("cut off");
    }

    @Test
    void garbage() {
        assertThat(problem(head("") + "<statements <></statements>" + END)).hasMessageContaining("not well-formed").matches(e -> ((FormatException) e).line() == 2);
        byte[] bad = (head("") + "<statements id=\"a\" text=\"xyz\"/>" + END).getBytes(StandardCharsets.UTF_8);
        bad[bad.length - 34] = (byte) 0xff;
        assertThat(problem(bad)).hasMessageContaining("not text");
        assertThat(problem(head("") + "stray words" + END)).hasMessageContaining("stray words");
        assertThat(problem(head("") + "<authors><b/></authors>" + END)).hasMessageContaining("<b>");
    }

    @Test
    void nothingButAFormatExceptionComesOfDamagedBytes() throws Exception {
        byte[] whole = MapFiles.bytes(MapGenerator.rich(12, 9));
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = whole.clone();
            for (int k = 0; k <= random.nextInt(3); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            byte[] given = random.nextInt(4) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
            try {
                MapFiles.bytes(MapFiles.read(Input.of("damaged.argmap", given)));
            } catch (FormatException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void documentTypesAndEntities(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n" + head("title=\"&e;\"") + END;
        assertThat(problem(external)).hasMessageContaining("DOCTYPE").matches(e -> ((FormatException) e).line() == 1);
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        assertThat(problem(laughs + "]>\n" + head("title=\"&a29;\"") + END)).hasMessageContaining("DOCTYPE");
        assertThat(problem("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">" + head("") + END)).hasMessageContaining("DOCTYPE");
        assertThat(problem(head("title=\"&e;\"") + END)).hasMessageContaining("not well-formed");
    }

    @Test
    void versionsToComeAndVersionsThatAreNone() {
        assertThat(problem("<a:ArgumentMap xmlns:a=\"https://elenchus.org/argumentmap/7\"/>")).hasMessageContaining("newer version of Elenchus (file format 7");
        assertThat(problem(head("formatVersion=\"2.1\"") + END)).hasMessageContaining("newer version");
        assertThat(problem(head("formatVersion=\"one\"") + END)).hasMessageContaining("\"one\"");
        assertThat(problem("<a:ArgumentMap xmlns:a=\"https://elenchus.org/somethingelse/1\"/>")).hasMessageContaining("no argument map");
        assertThat(problem("<ArgumentMap/>")).hasMessageContaining("no argument map");
    }

    @Test
    void danglingReferencesNameTheIdAndTheLine() {
        FormatException problem = problem(head("") + "<statements id=\"a\"/>\n<arguments id=\"b\"\n conclusion=\"nowhere\"/>\n" + END);
        assertThat(problem).hasMessageContaining("conclusion refers to \"nowhere\"");
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem(head("") + "<groups id=\"g\" members=\"x\"/>" + END)).hasMessageContaining("\"x\"");
        assertThat(problem(head("") + "<statements id=\"a\"/><arguments id=\"b\"><premises id=\"p\" statement=\"b\"/></arguments>" + END))
                .hasMessageContaining("which is a Argument, not a Statement");
        assertThat(problem(head("") + "<arguments id=\"b\"><conclusion href=\"other.argmap#x\"/></arguments>" + END)).hasMessageContaining("<conclusion>");
    }

    @Test
    void duplicateAndImpossibleIds() {
        FormatException problem = problem(head("") + "<statements id=\"a\"/>\n<statements id=\"a\"/>" + END);
        assertThat(problem).hasMessageContaining("\"a\" for a second time");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem(head("") + "<statements id=\"\"/>" + END)).hasMessageContaining("must not be empty");
        assertThat(problem(head("") + "<statements id=\"a b\"/>" + END)).hasMessageContaining("white space");
    }

    @Test
    void valuesOutOfTheirKind() {
        assertThat(problem(head("") + "<statements id=\"a\" strength=\"strong\"/>" + END)).hasMessageContaining("strength has the value \"strong\"");
        assertThat(problem(head("") + "<statements id=\"a\" strength=\"NaN\"/>" + END)).hasMessageContaining("a number");
        assertThat(problem(head("") + "<statements id=\"a\" main=\"yes\"/>" + END)).hasMessageContaining("true, false");
        assertThat(problem(head("") + "<arguments id=\"a\" polarity=\"maybe\"/>" + END)).hasMessageContaining("pro, con");
        assertThat(problem(head("created=\"yesterday\"") + END)).hasMessageContaining("moment");
    }

    @Test
    void groupsInCirclesAndTooDeep() {
        String draft = "<a:ArgumentMap xmlns:a=\"https://elenchus.org/argumentmap/0\">\n<groups id=\"g\" parent=\"h\"/>\n<groups id=\"h\" parent=\"g\"/>\n</a:ArgumentMap>";
        assertThat(problem(draft)).hasMessageContaining("inside itself").matches(e -> ((FormatException) e).line() == 2);
        String open = head("");
        StringBuilder deep = new StringBuilder(open);
        for (int i = 0; i < 100_000; i++) {
            deep.append("<groups id=\"g").append(i).append("\">");
        }
        assertThat(problem(deep.toString())).hasMessageContaining("nested more than");
        StringBuilder unknown = new StringBuilder(open);
        for (int i = 0; i < 100_000; i++) {
            unknown.append("<x>");
        }
        assertThat(problem(unknown.toString())).hasMessageContaining("nested more than");
    }

    @Test
    void tooManyAttributesAndLongNames() {
        StringBuilder many = new StringBuilder(head("") + "<statements id=\"a\"");
        for (int i = 0; i < 300; i++) {
            many.append(" a").append(i).append("=\"\"");
        }
        assertThat(problem(many + "/>" + END)).hasMessageContaining("more than 256 attributes");
        assertThat(problem(head("") + "<" + "x".repeat(100_000) + "/>" + END).getMessage()).isNotBlank();
    }

    @Test
    void longListsTakeLinearTime() throws Exception {
        StringBuilder text = new StringBuilder(head("") + "<statements id=\"a\">");
        for (int i = 0; i < 200_000; i++) {
            text.append("<tags>").append(i % 150_000).append("</tags>");
        }
        text.append("</statements><groups id=\"g\" members=\"").append("a ".repeat(200_000)).append("\"/>").append(END);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var map = MapFiles.read(Input.of("long.argmap", text.toString()));
            assertThat(map.getStatements().get(0).getTags()).hasSize(150_000);
            assertThat(map.getGroups().get(0).getMembers()).hasSize(1);
        });
    }
}
