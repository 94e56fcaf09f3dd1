// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.style;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.Extensions;

/**
 * The styles that plug-ins contribute to {@code org.elenchus.rendering.styles}. A style that cannot be read is named in the log and left out. Each file
 * is read when its style is first asked for. Safe for use by several threads.
 */
public final class Styles {
    /** The extension point. */
    public static final String POINT = "org.elenchus.rendering.styles";
    /** The style of a view that names none. */
    public static final String DEFAULT = "colour";

    private static final System.Logger LOG = System.getLogger(Styles.class.getName());
    private static final int LONGEST_CHAIN = 16;
    private static final Styles INSTALLED = new Styles(Extensions.installed());

    /** System property that names the folder of the user's own styles; without it, {@code .elenchus/styles} in the home directory. */
    public static final String FOLDER_PROPERTY = "elenchus.styles";

    private final Map<String, Contribution> contributions = new LinkedHashMap<>();
    private final Map<String, Optional<Style>> read = new HashMap<>();
    private OwnStyles own = new OwnStyles(OwnStyles.defaultFolder());

    Styles(Extensions extensions) {
        for (Contribution contribution : extensions.of(POINT)) {
            if (contributions.putIfAbsent(contribution.id(), contribution) != null) {
                LOG.log(Level.WARNING, "The style \"{0}\" of {1} is left out: there is one with that id", contribution.id(),
                        contribution.contributor());
            }
        }
    }

    public static Styles installed() {
        return INSTALLED;
    }

    /** What is contributed, whether it can be read or not: ids, names and descriptions without reading a file. */
    public List<Contribution> contributions() {
        return List.copyOf(contributions.values());
    }

    /**
     * A style to choose.
     *
     * @param description may be empty
     */
    public record Named(String id, String name, String description) {
    }

    /** What there is to choose: the installed styles, and behind them those of the user's folder. */
    public synchronized List<Named> names() {
        List<Named> names = new ArrayList<>();
        for (Contribution contribution : contributions.values()) {
            String description = contribution.attribute("description");
            names.add(new Named(contribution.id(), contribution.name(), description == null ? "" : description));
        }
        for (String id : own.ids()) {
            if (!contributions.containsKey(id)) {
                names.add(new Named(id, find(id).map(Style::name).orElse(id), own.file(id).toString()));
            }
        }
        return names;
    }

    /** Takes the user's own styles from another folder, which need not exist; null for the default one. Forgets what was read of the one before. */
    public synchronized void useFolder(Path folder) {
        own.ids().forEach(read::remove);
        own = new OwnStyles(folder == null ? OwnStyles.defaultFolder() : folder);
        own.ids().stream().filter(id -> !contributions.containsKey(id)).forEach(read::remove);
    }

    /**
     * Reads a style of the user's own from its file.
     *
     * @param file whose name ends with {@code .json} or {@code .properties}
     * @throws IOException where the file cannot be read
     * @throws IllegalArgumentException saying what in the file is wrong
     */
    public Style read(Path file) throws IOException {
        Map<String, String> values = OwnStyles.values(file);
        String name = values.remove("name");
        String id = OwnStyles.id(file);
        return new StyleReader(complete(values, 0)).read(id, name == null ? id : name);
    }

    /** Every style that can be read, in the registry's order. */
    public List<Style> all() {
        return contributions.keySet().stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /** The style, or empty where none has that id or its file cannot be read. */
    public synchronized Optional<Style> find(String id) {
        return read.computeIfAbsent(id, this::read);
    }

    /** The style, or the default one for null and for an id that is not installed. */
    public Style orDefault(String id) {
        return Optional.ofNullable(id).flatMap(this::find).or(() -> find(DEFAULT))
                .orElseThrow(() -> new IllegalStateException("the style \"" + DEFAULT + "\" is missing from the installation"));
    }

    /**
     * Reads a style of the user's own from the text of its file.
     *
     * @param id to give it
     * @throws IOException where the text cannot be read
     * @throws IllegalArgumentException naming the key that is wrong
     */
    public Style parse(String id, Reader file) throws IOException {
        Map<String, String> values = load(file);
        return new StyleReader(complete(values, 0)).read(id, id);
    }

    private Optional<Style> read(String id) {
        Contribution contribution = contributions.get(id);
        if (contribution == null) {
            return readOwn(id);
        }
        try {
            return Optional.of(new StyleReader(complete(values(contribution), 0)).read(id, contribution.name()));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.ERROR, "The style \"" + id + "\" of " + contribution.contributor() + " is left out; its file "
                    + contribution.attribute("file") + ": " + e.getMessage(), e);
            return Optional.empty();
        }
    }

    private Optional<Style> readOwn(String id) {
        Path file = own.file(id);
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(file));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The style in " + file + " is left out: " + e.getMessage(), e);
            return Optional.empty();
        }
    }

    /** With all that the files it extends say and it does not. */
    private Map<String, String> complete(Map<String, String> values, int depth) throws IOException {
        String base = values.get("extends");
        if (base == null || base.isBlank()) {
            return values;
        }
        values.remove("name");
        Contribution contribution = contributions.get(base.strip());
        if (contribution == null || depth == LONGEST_CHAIN) {
            throw new IllegalArgumentException(contribution == null ? "extends " + base + ", which is not installed" : "extends itself");
        }
        Map<String, String> all = new HashMap<>(complete(values(contribution), depth + 1));
        all.putAll(values);
        return all;
    }

    private static Map<String, String> values(Contribution contribution) throws IOException {
        String file = contribution.attribute("file");
        if (file == null) {
            throw new IllegalArgumentException("the attribute \"file\" is missing");
        }
        try (Reader in = new InputStreamReader(contribution.resource(file).openStream(), StandardCharsets.UTF_8)) {
            return load(in);
        }
    }

    static Map<String, String> load(Reader in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        Map<String, String> values = new HashMap<>();
        properties.forEach((key, value) -> values.put((String) key, (String) value));
        return values;
    }
}
