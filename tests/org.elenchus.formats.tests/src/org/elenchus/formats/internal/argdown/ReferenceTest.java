// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.AnyMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Texts made at random as the reference parser reads them and as we do, where {@code ARGDOWN_MODULES} names a folder with its node_modules, and node is there. */
class ReferenceTest {
    private static final int TEXTS = 400;
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();
    /** Prints for each text all that the reference reads, or that it is refused. */
    private static final String SCRIPT = """
            const { createRequire } = require("module"); const fs = require("fs"); const path = require("path");
            const of = createRequire(path.join(path.resolve(process.argv[2]), "x.js"));
            const { argdown } = of("@argdown/core/dist/argdown.js"); const M = of("@argdown/core/dist/model/model.js");
            const words = t => (t || "").trim();
            const data = d => JSON.stringify(d || {});
            const end = x => x.type === "inference" ? "inference of " + x.argumentTitle : (x.type === "argument" ? "<" : "[") + x.title;
            const who = (kind, title, x, text) => [kind, title, words(text), (x.tags || []).slice().sort().join(","), x.section ? x.section.title.trim() : "", data(x.data)].join("|");
            const sections = (list, all) => list.forEach(s => { all.push(["section", s.level, s.title.trim(), (s.tags || []).join(","), data(s.data)].join("|")); sections(s.children, all); });
            for (const input of JSON.parse(fs.readFileSync(process.argv[3], "utf8"))) {
                let line = "refused";
                try {
                    const r = argdown.run({ input, process: ["parse-input", "build-model"], logLevel: "error", throwExceptions: false, model: { removeTagsFromText: true } });
                    if (!(r.parserErrors && r.parserErrors.length) && !(r.lexerErrors && r.lexerErrors.length) && r.statements) {
                        const all = [];
                        for (const [title, s] of Object.entries(r.statements)) all.push(who("statement", title, s, M.IEquivalenceClass.getCanonicalMemberText(s)));
                        for (const [title, a] of Object.entries(r.arguments)) {
                            all.push(who("argument", title, a, M.IArgument.getCanonicalMemberText(a)));
                            (a.pcs || []).forEach(s => all.push(["line", title, s.title, s.inference ? (s.inference.inferenceRules || []).join(",") + data(s.inference.data) : ""].join("|")));
                        }
                        r.relations.forEach(x => all.push([x.relationType, end(x.from), end(x.to)].join("|")));
                        sections(r.sections, all);
                        line = JSON.stringify(all.sort());
                    }
                } catch (e) {
                    line = "refused";
                }
                console.log("=" + line);
            }
            """;
    private static final Set<String> TRAITS = Set.of("reasons", "objections", "linked premises", "undercuts", "shared statements", "title", "labels", "tags", "groups");
    private static final List<String> SIGNS = List.of("+", "-", "<+", "<-", "+>", "->", "><", "_", "<_", "_>");
    private static final List<String> WORDS = List.of("plain words.", "*bold* and __more__", "with #tag", "a [link](http://x) here", "a @[S1] mention", "two\n  lines", "{a: 1}", "x \\* y", ":heart: .A.",
            "ends // comment", "a /* b */ c", "#(long tag) z");

    @Test
    void readsTextsAsTheReferenceDoes(@TempDir Path folder) throws Exception {
        Random random = new Random(20240229);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(text(random));
        }
        assertThat(differences(texts, folder)).isEmpty();
    }

    @Test
    void readsTheTextsOfMapsAsTheReferenceDoes(@TempDir Path folder) throws Exception {
        Random random = new Random(20261124);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(new ArgdownWriter(AnyMap.with(TRAITS, random), new LossReport()).text());
        }
        assertThat(texts).allSatisfy(text -> assertThat(ours(text)).isNotEqualTo("refused"));
        assertThat(differences(texts, folder)).isEmpty();
    }

    private static List<String> differences(List<String> texts, Path folder) throws Exception {
        String modules = System.getenv("ARGDOWN_MODULES");
        assumeTrue(modules != null, "no reference: set ARGDOWN_MODULES to a folder with node_modules of @argdown/core");
        Files.writeString(folder.resolve("texts.json"), JSON.toJson(texts));
        Files.writeString(folder.resolve("reference.cjs"), SCRIPT);
        Process node = new ProcessBuilder("node", folder.resolve("reference.cjs").toString(), modules, folder.resolve("texts.json").toString())
                .redirectError(folder.resolve("errors").toFile()).start();
        List<String> theirs = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("=")).map(line -> line.substring(1)).toList();
        assertThat(theirs).as(Files.readString(folder.resolve("errors"))).hasSize(texts.size());
        assertThat(theirs).filteredOn(line -> !line.equals("refused")).hasSizeGreaterThan(texts.size() / 4);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String ours = ours(texts.get(i));
            if (!ours.equals(theirs.get(i))) {
                differences.add("reference " + theirs.get(i) + ", we " + ours + " in:\n" + texts.get(i));
            }
        }
        return differences;
    }

    private static String ours(String text) throws Exception {
        try {
            Syntax.Text syntax = Parser.parse(text);
            return syntax.errors().isEmpty() ? JSON.toJson(outline(Interpreter.interpret(syntax))) : "refused";
        } catch (ArgdownException e) {
            return "refused";
        }
    }

    private static List<String> outline(Debate debate) {
        List<String> all = new ArrayList<>();
        debate.statements.values().forEach(node -> all.add(who("statement", node)));
        for (Debate.Node node : debate.arguments.values()) {
            all.add(who("argument", node));
            node.lines.forEach(line -> all.add("line|" + node.title + "|" + line.statement().title + "|"
                    + (line.inference() == null ? "" : String.join(",", line.inference().syntax.rules()) + JSON.toJson(line.inference().syntax.data()))));
        }
        debate.links.forEach(link -> all.add(link.kind.name().toLowerCase(Locale.ROOT) + "|" + end(debate, link.from) + "|" + end(debate, link.to)));
        debate.sections.forEach(section -> sections(section, all));
        Collections.sort(all);
        return all;
    }

    private static String who(String kind, Debate.Node node) {
        String words = node.canonical() == null ? "" : node.canonical().content().untagged().strip();
        return String.join("|", kind, node.title, words, String.join(",", new TreeSet<>(node.tags)), node.section == null ? "" : node.section.title, JSON.toJson(node.data));
    }

    private static String end(Debate debate, Debate.End end) {
        return end instanceof Debate.Node node ? (node.argument ? "<" : "[") + node.title : "inference of " + debate.arguments.values().stream()
                .filter(argument -> argument.lines.stream().anyMatch(line -> line.inference() == end)).findFirst().orElseThrow().title;
    }

    private static void sections(Debate.Section section, List<String> all) {
        all.add(String.join("|", "section", String.valueOf(section.level), section.title, String.join(",", section.tags), JSON.toJson(section.data)));
        section.children.forEach(child -> sections(child, all));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "===\ntitle: t\n" + (random.nextBoolean() ? "model:\n  mode: strict\n" : "") + "===\n\n" : "");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append("#".repeat(1 + random.nextInt(3))).append(" Heading ").append(i).append(random.nextInt(3) == 0 ? " #tag {isClosed: true}" : "").append("\n\n");
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
