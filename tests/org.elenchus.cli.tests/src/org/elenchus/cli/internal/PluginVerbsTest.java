// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs list, run and install, as far as they need no product. */
class PluginVerbsTest {
    @TempDir
    Path folder;

    private Path map() throws IOException {
        return Files.writeString(folder.resolve("map.argdown"), "[Thesis]: It will rain.\n  + <Clouds>: Clouds gather.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats", "layouts", "notations", "styles", "evaluators", "schemes", "rules", "commands"})
    void everythingNamesItsPluginAndVersion(String kind) {
        Run run = Run.of("list", kind, "--json");
        assertThat(run.code()).isZero();
        String[] items = run.out().split("\\{\"id\": ");
        assertThat(items.length).isGreaterThan(1);
        for (int i = 1; i < items.length; i++) {
            assertThat(items[i]).containsPattern("\"plugin\": \"org\\.[a-z.]+\", \"version\": \"[0-9]");
        }
    }

    @Test
    void runsAScriptFromAFile() throws IOException {
        Path script = Files.writeString(folder.resolve("count.js"), "print(map.statements.length + ' ' + args.join('+')); map.title = 'New';");
        Path out = folder.resolve("out.argmap");
        Run run = Run.of("run", script.toString(), map().toString(), "a", "b", "-o", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).matches("\\d+ a\\+b\n");
        assertThat(Files.readString(out)).contains("title=\"New\"");
    }

    @Test
    void runsEachSampleThatIsInstalled() throws IOException {
        for (String sample : new String[] {"statistics", "unsupported-claims", "number-statements", "rename-tags"}) {
            Run run = Run.of("run", sample, map().toString());
            assertThat(run.code()).as(sample + ": " + run.err()).isZero();
            assertThat(run.out()).as(sample).isNotBlank();
        }
        Path figures = folder.resolve("figures");
        Files.createDirectories(figures);
        Run run = Run.of("run", "export-subtrees", map().toString(), "argmap", "--allow-write", figures.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(figures).isDirectoryContaining("glob:**.argmap");
        assertThat(Run.of("run", "export-subtrees", map().toString()).err()).contains("--allow-write");
    }

    @Test
    void aFailingScriptIsExitCode1AndNamesItsLine() throws IOException {
        Path script = Files.writeString(folder.resolve("bad.js"), "print('a');\nnothing.here();\n");
        Run run = Run.of("run", script.toString(), map().toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("bad.js:2: ");
        assertThat(Run.of("run", "absent", map().toString()).code()).isEqualTo(3);
        assertThat(Run.of("run").code()).isEqualTo(2);
    }

    @Test
    void withoutAProductNothingIsInstalled() {
        Run run = Run.of("install", "plugin.jar");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("product");
        assertThat(Run.of("uninstall", "org.example").code()).isEqualTo(2);
    }
}
