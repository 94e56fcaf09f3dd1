// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.ContributionProblem;
import org.elenchus.core.extension.ContributionProblems;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;

/**
 * The argument schemes that plug-ins contribute and those in the user's folder, which come last and replace others of the same id. A file
 * that cannot be read is told of in the log and left out. Immutable.
 */
public final class Schemes {
    /** Extension point of the schemes. */
    public static final String ARGUMENT_SCHEMES = "org.elenchus.core.argumentSchemes";
    /** System property that names the user's folder; without it, {@code .elenchus/schemes} in the home directory. */
    public static final String FOLDER_PROPERTY = "elenchus.schemes";


    private final Map<String, ArgumentScheme> byId = new LinkedHashMap<>();
    private final Map<String, Contribution> origins = new HashMap<>();

    private Schemes() {
    }

    /** What is installed, read at the first call. */
    public static Schemes installed() {
        return Installed.INSTANCE;
    }

    /**
     * Reads schemes.
     *
     * @param folder of the user's own files; need not exist
     */
    public static Schemes of(Extensions extensions, Path folder) {
        Schemes schemes = new Schemes();
        for (Contribution catalogue : extensions.of(ARGUMENT_SCHEMES)) {
            if (catalogue.element().equals("schemes")) {
                schemes.addCatalogue(extensions, catalogue);
            }
        }
        schemes.addFolder(extensions, folder);
        return schemes;
    }

    private void addCatalogue(Extensions extensions, Contribution catalogue) {
        String file = catalogue.attribute("file");
        try {
            URL url = catalogue.resource(String.valueOf(file));
            try (InputStream in = url.openStream()) {
                add(extensions, Input.of(file, in.readAllBytes()), catalogue);
            }
        } catch (IOException | FormatException | ContributionException e) {
            ContributionProblems.report(new ContributionProblem(catalogue.contributor(), "", ARGUMENT_SCHEMES, catalogue.id(), located(e)), e);
        }
    }

    private void addFolder(Extensions extensions, Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().filter(f -> reader(extensions, f.toString()).isPresent()).toList()) {
                addFile(extensions, file);
            }
        } catch (IOException e) {
            report(folder, e);
        }
    }

    private void addFile(Extensions extensions, Path file) {
        try {
            add(extensions, Input.of(file), null);
        } catch (IOException | FormatException | ContributionException e) {
            report(file, e);
        }
    }

    private static void report(Path file, Exception e) {
        String name = file + ": ";
        String message = located(e);
        ContributionProblems.report(new ContributionProblem(file.toString(), "", ARGUMENT_SCHEMES, "",
                message.startsWith(name) ? message.substring(name.length()) : message), e);
    }

    private static String located(Exception e) {
        return e instanceof FormatException format ? format.located() : String.valueOf(e.getMessage());
    }

    private void add(Extensions extensions, Input input, Contribution origin) throws IOException, FormatException, ContributionException {
        Contribution reader = reader(extensions, input.name())
                .orElseThrow(() -> new FormatException("no reader for files of this kind is installed", input.name(), 0, 0));
        for (ArgumentScheme scheme : reader.create("class", SchemeReader.class).read(input)) {
            byId.put(scheme.id(), scheme);
            origins.put(scheme.id(), origin);
        }
    }

    private static Optional<Contribution> reader(Extensions extensions, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return extensions.of(ARGUMENT_SCHEMES).stream().filter(c -> c.element().equals("reader") && c.id().equals(ending)).findFirst();
    }

    /** All schemes in the order of their catalogues. */
    public Collection<ArgumentScheme> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The scheme with that id; empty for null. */
    public Optional<ArgumentScheme> find(String id) {
        return Optional.ofNullable(id == null ? null : byId.get(id));
    }

    /** The catalogue that a scheme comes from; empty for one of the user's folder. */
    public Optional<Contribution> origin(String id) {
        return Optional.ofNullable(origins.get(id));
    }

    private static final class Installed {
        static final Schemes INSTANCE = of(Extensions.installed(), folder());

        private static Path folder() {
            String set = System.getProperty(FOLDER_PROPERTY);
            return set != null ? Path.of(set) : Path.of(System.getProperty("user.home", "."), ".elenchus", "schemes");
        }
    }

    /** The ids alone, for messages. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }
}
