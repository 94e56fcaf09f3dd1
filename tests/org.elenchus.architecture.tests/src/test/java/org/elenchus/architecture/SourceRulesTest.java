// SPDX-License-Identifier: EPL-2.0
package org.elenchus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house rules that can be read off a source file. */
class SourceRulesTest {
    private static final String HEADER = "// SPDX-License-Identifier: EPL-2.0";
    private static final int LONGEST_CLASS = 450;
    private static Set<Path> product;
    private static Set<Path> all;

    @BeforeAll
    static void listFiles() {
        product = House.javaFiles("bundles");
        all = House.javaFiles("bundles", "tests", "releng");
        assertThat(product).hasSizeGreaterThan(10);
    }

    @Test
    void everyFileNamesItsLicence() {
        assertThat(all).allMatch(file -> House.lines(file).get(0).equals(HEADER));
    }

    /** A list of the keys of texts, one a line, is not read from top to bottom. */
    @Test
    void noFileIsTooLongToRead() {
        assertThat(all.stream().filter(file -> !file.endsWith("Messages.java"))).allMatch(file -> House.lines(file).size() <= LONGEST_CLASS, "has at most " + LONGEST_CLASS + " lines");
    }

    @Test
    void onlyTheCommandLineWritesToTheConsole() {
        assertThat(linesWith("System\\.(out|err)\\b", product, file -> !file.startsWith("bundles/org.elenchus.cli"))).isEmpty();
    }

    @Test
    void noStackTraceIsPrintedAndNoExceptionSwallowed() {
        assertThat(linesWith("\\.printStackTrace\\(|catch \\([^)]*\\) ?\\{ ?\\}", all, file -> true)).isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() {
        assertThat(linesWith("^\\s*@" + "Disabled\\b", all, file -> true)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(linesWith("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@" + "author", all, file -> true)).isEmpty();
    }

    /** SWT takes a file for SVG by its first characters only; what begins with a comment is drawn only where the desktop happens to have a loader of its own. */
    @Test
    void everyIconBeginsAsSwtExpects() throws IOException {
        try (Stream<Path> files = Files.walk(House.BUNDLES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".svg") && !file.toString().contains("/target/")).toList()).hasSizeGreaterThan(50)
                    .allMatch(file -> House.lines(file).get(0).matches("<(\\?xml|svg).*"));
        }
    }

    private static List<String> linesWith(String expression, Set<Path> files, Predicate<Path> where) {
        Pattern pattern = Pattern.compile(expression);
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            if (where.test(file)) {
                List<String> lines = House.lines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (pattern.matcher(lines.get(i)).find()) {
                        found.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
                    }
                }
            }
        }
        return found;
    }
}
