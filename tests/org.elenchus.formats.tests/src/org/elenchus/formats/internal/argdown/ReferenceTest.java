// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts made at random as the reference parser reads them and as we do, where {@code ARGDOWN_MODULES} names a folder with its node_modules, and node is there. */
class ReferenceTest {
    private static final int TEXTS = 150;
    /** Prints for each text statements, arguments and relations, or that it is refused. */
    private static final String SCRIPT = """
            const { createRequire } = require("module"); const fs = require("fs"); const path = require("path");
            const { argdown } = createRequire(path.join(path.resolve(process.argv[2]), "x.js"))("@argdown/core/dist/argdown.js");
            for (const input of JSON.parse(fs.readFileSync(process.argv[3], "utf8"))) {
                let line = "refused";
                try {
                    const r = argdown.run({ input, process: ["parse-input", "build-model"], logLevel: "error", throwExceptions: false });
                    if (!(r.parserErrors && r.parserErrors.length) && !(r.lexerErrors && r.lexerErrors.length) && r.statements) {
                        const relations = r.relations.filter(x => x.from.type !== "inference");
                        const pro = relations.filter(x => x.relationType === "support" || x.relationType === "entails").length;
                        line = [Object.keys(r.statements).length, pro, relations.length - pro].join(" ");
                    }
                } catch (e) {
                    line = "refused";
                }
                console.log(line);
            }
            """;
    private static final List<String> SIGNS = List.of("+", "-", "<+", "<-", "+>", "->", "><", "_", "<_", "_>");
    private static final List<String> WORDS = List.of("plain words.", "*bold* and __more__", "with #tag", "a [link](http://x) here", "a @[S1] mention", "two\n  lines", "{a: 1}", "x \\* y", ":heart: .A.",
            "ends // comment", "a /* b */ c", "#(long tag) z");

    @Test
    void readsTextsAsTheReferenceDoes(@TempDir Path folder) throws Exception {
        String modules = System.getenv("ARGDOWN_MODULES");
        assumeTrue(modules != null, "no reference: set ARGDOWN_MODULES to a folder with node_modules of @argdown/core");
        Random random = new Random(20240229);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(text(random));
        }
        Files.writeString(folder.resolve("texts.json"), texts.stream().map(ArgdownText::quote).toList().toString());
        Files.writeString(folder.resolve("reference.cjs"), SCRIPT);
        Process node = new ProcessBuilder("node", folder.resolve("reference.cjs").toString(), modules, folder.resolve("texts.json").toString())
                .redirectError(folder.resolve("errors").toFile()).start();
        List<String> theirs = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.matches("refused|\\d+ \\d+ \\d+")).toList();
        assertThat(theirs).as(Files.readString(folder.resolve("errors"))).hasSize(TEXTS);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            String ours = ours(texts.get(i));
            if (!ours.equals(theirs.get(i))) {
                differences.add("reference " + theirs.get(i) + ", we " + ours + " in:\n" + texts.get(i));
            }
        }
        assertThat(differences).isEmpty();
    }

    private static String ours(String text) throws Exception {
        try {
            ArgdownImporter importer = new ArgdownImporter();
            var counts = importer.counts(importer.read(Input.of("text", text), new LossReport(), Progress.NONE));
            return counts.statements() + " " + counts.inferences() + " " + counts.conflicts();
        } catch (FormatException e) {
            return "refused";
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "===\ntitle: t\n" + (random.nextBoolean() ? "model:\n  mode: strict\n" : "") + "===\n\n" : "");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append("#".repeat(1 + random.nextInt(3))).append(" Heading ").append(i).append("\n\n");
                case 1 -> reconstruction(text, random);
                default -> {
                    text.append(mention(random, false)).append('\n');
                    relations(text, random, 1, random.nextInt(3));
                    text.append('\n');
                }
            }
        }
        return text.append("[Last]: one\n").toString();
    }

    private static void relations(StringBuilder text, Random random, int depth, int count) {
        for (int i = 0; i < count; i++) {
            String sign = SIGNS.get(random.nextInt(SIGNS.size()));
            text.append("  ".repeat(depth)).append(sign).append(' ').append(mention(random, sign.equals("><"))).append('\n');
            relations(text, random, depth + 1, depth > 2 ? 0 : random.nextInt(2));
        }
    }

    private static void reconstruction(StringBuilder text, Random random) {
        text.append("<R").append(random.nextInt(1_000)).append(">\n\n(1) ").append(mention(random, true)).append("\n(2) ").append(mention(random, true)).append('\n')
                .append(random.nextBoolean() ? "----" : "-- Modus ponens, Other {uses: [1]} --").append("\n(3) ").append(mention(random, true)).append('\n');
        relations(text, random, 1, random.nextInt(2));
        text.append('\n');
    }

    private static String mention(Random random, boolean statement) {
        String words = WORDS.get(random.nextInt(WORDS.size()));
        int number = random.nextInt(6);
        return switch (random.nextInt(statement ? 3 : 5)) {
            case 0 -> "[S" + number + "]: " + words;
            case 1 -> "[S" + number + "]";
            case 2 -> words.startsWith("{") ? "plain" : words;
            case 3 -> "<A" + number + ">: " + words;
            default -> "<A" + number + ">";
        };
    }
}
