// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.style;

import java.io.IOException;
import java.io.Reader;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The user's own styles: one small file each in a folder; the file's name without its ending is the style's id. */
final class OwnStyles {
    private static final System.Logger LOG = System.getLogger(OwnStyles.class.getName());
    private static final String JSON = ".json";
    private static final String PROPERTIES = ".properties";
    /** A larger file is no style. */
    private static final long LARGEST = 1 << 20;

    private final Map<String, Path> files = new TreeMap<>();

    /** @param folder need not exist */
    OwnStyles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.list(folder)) {
            found.filter(file -> isStyle(file) && Files.isRegularFile(file)).sorted().forEach(file -> files.putIfAbsent(id(file), file));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The folder of styles " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    static Path defaultFolder() {
        String set = System.getProperty(Styles.FOLDER_PROPERTY);
        return set != null ? Path.of(set) : Path.of(System.getProperty("user.home", "."), ".elenchus", "styles");
    }

    List<String> ids() {
        return List.copyOf(files.keySet());
    }

    /** Null where there is none. */
    Path file(String id) {
        return files.get(id);
    }

    private static boolean isStyle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(JSON) || name.endsWith(PROPERTIES);
    }

    static String id(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Keys and values; extends the default style where the file does not say which. */
    static Map<String, String> values(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IllegalArgumentException("the file is too large for a style");
        }
        boolean json = !file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(PROPERTIES);
        try (Reader in = Files.newBufferedReader(file)) {
            Map<String, String> values = json ? JsonStyle.values(in) : Styles.load(in);
            values.putIfAbsent("extends", Styles.DEFAULT);
            return values;
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new IllegalArgumentException("the file is not text in UTF-8", e);
        }
    }
}
