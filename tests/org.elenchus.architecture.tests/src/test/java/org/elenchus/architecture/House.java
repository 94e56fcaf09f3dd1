// SPDX-License-Identifier: EPL-2.0
package org.elenchus.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checkout, as the architecture tests see it. */
final class House {
    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    static final Path BUNDLES = ROOT.resolve("bundles");
    /** The bundles that run without a display. */
    static final Set<String> HEADLESS = Set.of("org.elenchus.model", "org.elenchus.core", "org.elenchus.reasoning",
            "org.elenchus.rendering", "org.elenchus.formats", "org.elenchus.scripting", "org.elenchus.cli");

    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private House() {
    }

    static List<String> bundles() {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.exists(manifestOf(folder))).map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path manifestOf(Path folder) {
        return folder.resolve("META-INF/MANIFEST.MF");
    }

    static String header(String bundle, String header) {
        try (InputStream in = Files.newInputStream(manifestOf(BUNDLES.resolve(bundle)))) {
            return new Manifest(in).getMainAttributes().getValue(header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names that a manifest header lists, without their parameters. */
    static Set<String> names(String bundle, String header) {
        String value = header(bundle, header);
        return value == null ? Set.of()
                : COMMA_OUTSIDE_QUOTES.splitAsStream(value).map(clause -> clause.split(";")[0].strip())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the Java files below the given folders of the checkout, relative to it; generated code left out. */
    static Set<Path> javaFiles(String... folders) {
        Set<Path> found = new TreeSet<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).map(ROOT::relativize)
                        .filter(file -> Stream.of("src-gen", "target", "bin").noneMatch(part -> hasPart(file, part))).forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static boolean hasPart(Path file, String part) {
        for (Path name : file) {
            if (name.toString().equals(part)) {
                return true;
            }
        }
        return false;
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
