// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.FormatCounts;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Reads files of other tools and compares what is found with what a {@code manifest.json} beside them says. An entry of the manifest has {@code file}, {@code format} (the
 * importer's id), {@code statements}, {@code inferences} and {@code conflicts}, and in {@code other} perhaps {@code linked_premise_groups} and {@code undercuts_CA_to_RA};
 * one without counts is a companion, or has to be refused where {@code other.importer_must} says so. What is found is what {@code elenchus info --json} gives under
 * {@code format}: the counts by the format's own notions.
 */
public final class Conformance {
    private final Path folder;
    private final Formats formats = Formats.installed();

    /** One line of the outcome. */
    public record Outcome(String file, String expected, String found, boolean equal) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%-5s %-50s expected %-62s found %s", equal ? "ok" : "DIFF", file, expected, found);
        }
    }

    public Conformance(Path folder) {
        this.folder = folder;
    }

    /** The folder of samples that was given to this run, if one was. */
    public static Optional<Path> givenFolder() {
        String given = System.getProperty("elenchus.samples", System.getenv().getOrDefault("ELENCHUS_SAMPLES", ""));
        // The build passes the property on even where nobody gave it, as the word null.
        return given.isBlank() || given.equals("null") ? Optional.empty() : Optional.of(Path.of(given));
    }

    /** Reads every sample. */
    public List<Outcome> run() throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (JsonElement entry : JsonParser.parseString(Files.readString(folder.resolve("manifest.json"))).getAsJsonArray()) {
            JsonObject sample = entry.getAsJsonObject();
            JsonObject other = sample.has("other") && sample.get("other").isJsonObject() ? sample.getAsJsonObject("other") : new JsonObject();
            boolean counted = sample.has("statements") && !sample.get("statements").isJsonNull();
            if (counted || other.has("importer_must")) {
                outcomes.add(outcome(sample, other, counted));
            }
        }
        return outcomes;
    }

    private Outcome outcome(JsonObject sample, JsonObject other, boolean counted) throws IOException {
        String file = sample.get("file").getAsString();
        String expected = counted ? expected(sample, other) : "an error";
        Input input = Input.of(folder.resolve(file));
        try {
            Optional<Format> format = formats.importer(sample.get("format").getAsString());
            Format guessed = counted || format.isEmpty() ? formats.guessImporter(input) : format.get();
            Importer importer = format.orElse(guessed).importer();
            ArgumentMap map = importer.read(input, new LossReport(), Progress.NONE);
            String found = found(importer.counts(map), other);
            boolean misjudged = format.isPresent() && !guessed.id().equals(format.get().id());
            boolean equal = found.equals(expected) && !misjudged;
            return new Outcome(file, expected, misjudged ? found + ", taken for " + guessed.id() : found, equal);
        } catch (FormatException e) {
            return new Outcome(file, expected, "an error: " + e.located(), !counted && e.line() > 0);
        }
    }

    private static String expected(JsonObject sample, JsonObject other) {
        StringBuilder text = new StringBuilder(sample.get("statements").getAsString()).append(" statements, ").append(sample.get("inferences").getAsString()).append(" pro, ")
                .append(sample.get("conflicts").getAsString()).append(" con");
        if (other.has("linked_premise_groups")) {
            text.append(", ").append(other.get("linked_premise_groups").getAsInt()).append(" linked");
        }
        if (other.has("undercuts_CA_to_RA")) {
            text.append(", ").append(other.get("undercuts_CA_to_RA").getAsInt()).append(" undercuts");
        }
        return text.toString();
    }

    private static String found(FormatCounts counts, JsonObject other) {
        StringBuilder text = new StringBuilder().append(counts.statements()).append(" statements, ").append(counts.inferences()).append(" pro, ").append(counts.conflicts()).append(" con");
        if (other.has("linked_premise_groups")) {
            text.append(", ").append(counts.linked()).append(" linked");
        }
        if (other.has("undercuts_CA_to_RA")) {
            text.append(", ").append(counts.undercuts()).append(" undercuts");
        }
        return text.toString();
    }

    /** Prints the outcomes, those that differ last. */
    public static void print(List<Outcome> outcomes, PrintStream out) {
        outcomes.stream().filter(Outcome::equal).forEach(out::println);
        outcomes.stream().filter(outcome -> !outcome.equal).forEach(out::println);
        out.printf(Locale.ROOT, "%d of %d samples as expected%n", outcomes.stream().filter(Outcome::equal).count(), outcomes.size());
    }

    /** @param arguments the folder of samples */
    public static void main(String[] arguments) throws IOException {
        try (PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            print(new Conformance(Path.of(arguments[0])).run(), out);
        }
    }
}
