// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Gives every product that the build has assembled its command line.
 *
 * <p>Usage: {@code AddCommandLine PRODUCTS_FOLDER LAUNCHER_FOLDER FILE...}. Into each folder below PRODUCTS_FOLDER that holds a
 * {@code plugins} folder go the launcher scripts, the FILEs, the example maps, and {@code cli/}: copies of the bundles of
 * {@code org.elenchus.core.feature} and of all that they require, for a plain class path. The copies are unsigned and stored
 * without compression, so that the JVM neither verifies nor inflates a class, and may share them from an archive.
 */
public final class AddCommandLine {
    private static final String FEATURE = "org.elenchus.core.feature_";
    private static final Pattern PLUGIN = Pattern.compile("<plugin\\s[^>]*?id=\"([^\"]+)\"");
    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final PathMatcher SIGNATURE = FileSystems.getDefault().getPathMatcher("glob:META-INF/*.{SF,RSA,DSA,EC}");
    private static final long EPOCH_OF_ZIP = 315_619_200_000L;

    private final Map<String, Path> bundles = new TreeMap<>();
    private final Map<String, Attributes> manifests = new HashMap<>();
    private final Map<String, Set<String>> exporters = new HashMap<>();

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: AddCommandLine PRODUCTS_FOLDER LAUNCHER_FOLDER FILE...");
        }
        List<Path> roots;
        try (Stream<Path> folders = Files.walk(Path.of(arguments[0]), 7)) {
            roots = folders.filter(folder -> Files.isDirectory(folder.resolve("plugins")) && Files.isDirectory(folder.resolve("features")))
                    .toList();
        }
        if (roots.isEmpty()) {
            throw new IOException("no product below " + arguments[0]);
        }
        for (Path root : roots) {
            new AddCommandLine().complete(root, Path.of(arguments[1]));
            for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
                copy(Path.of(file), root);
            }
        }
    }

    private void complete(Path root, Path launcher) throws IOException {
        readBundles(root.resolve("plugins"));
        Path folder = Files.createDirectories(root.resolve("cli"));
        List<String> classPath = new ArrayList<>();
        for (String name : closure(headlessBundles(root.resolve("features")))) {
            String file = name + ".jar";
            copyUnsigned(bundles.get(name), folder.resolve(file));
            classPath.add(file);
        }
        Files.writeString(folder.resolve("classpath"), String.join("\n", classPath) + "\n");
        extractExamples(root);
        addLaunchers(root, launcher);
        Files.write(folder.resolve("shipped"), shippedBundles(root));
        addDropins(root);
        new InstallationState(root).tidy();
    }

    /** What is in the product before anybody installs anything; the command line takes all else for plug-ins. */
    private static List<String> shippedBundles(Path root) throws IOException {
        return Files.readAllLines(root.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.substring(0, line.indexOf(','))).sorted().toList();
    }

    private static void addDropins(Path root) throws IOException {
        Files.writeString(Files.createDirectories(root.resolve("dropins")).resolve("README.txt"), """
                Put plug-ins for Elenchus here: jars, or folders with a folder "plugins" of jars in them.
                They are there from the next start on, in the window and on the command line;
                what is deleted here is gone from then on. "elenchus list plugins" names them.
                """);
    }

    private static void addLaunchers(Path root, Path launcher) throws IOException {
        boolean windows = root.toString().contains("win32");
        Path script = copy(launcher.resolve(windows ? "elenchus.bat" : "elenchus"), root);
        // Asking the file itself: in some containers its file store cannot be found.
        PosixFileAttributeView permissions = Files.getFileAttributeView(script, PosixFileAttributeView.class);
        if (!windows && permissions != null) {
            permissions.setPermissions(PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static Path copy(Path file, Path folder) throws IOException {
        return Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private void readBundles(Path plugins) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(plugins)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile(), false)) {
                Attributes attributes = file.getManifest().getMainAttributes();
                String name = withoutParameters(attributes.getValue("Bundle-SymbolicName"));
                bundles.put(name, jar);
                manifests.put(name, attributes);
                for (String clause : clauses(attributes, "Export-Package")) {
                    exporters.computeIfAbsent(withoutParameters(clause), ignored -> new TreeSet<>()).add(name);
                }
            }
        }
    }

    private static List<String> headlessBundles(Path features) throws IOException {
        List<Path> feature;
        try (Stream<Path> files = Files.list(features)) {
            feature = files.filter(file -> file.getFileName().toString().startsWith(FEATURE)).toList();
        }
        if (feature.size() != 1) {
            throw new IOException("expected one " + FEATURE + "* in " + features + ", found " + feature);
        }
        String text = Files.isDirectory(feature.get(0)) ? Files.readString(feature.get(0).resolve("feature.xml")) : readFeature(feature.get(0));
        List<String> names = new ArrayList<>();
        for (Matcher plugin = PLUGIN.matcher(text); plugin.find();) {
            names.add(plugin.group(1));
        }
        return names;
    }

    private static String readFeature(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile()); InputStream in = zip.getInputStream(zip.getEntry("feature.xml"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    /** Returns the bundles and whatever they require or import, without what is optional; the given ones first. */
    private Set<String> closure(List<String> names) throws IOException {
        Map<String, Boolean> found = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!manifests.containsKey(name)) {
                throw new IOException("the product lacks the bundle " + name);
            }
            if (found.put(name, true) == null) {
                open.addAll(requirements(manifests.get(name), found.keySet()));
            }
        }
        return found.keySet();
    }

    private List<String> requirements(Attributes manifest, Set<String> present) {
        List<String> names = new ArrayList<>();
        for (String clause : clauses(manifest, "Require-Bundle")) {
            String name = withoutParameters(clause);
            if (!isOptional(clause) && !present.contains(name)) {
                names.add("system.bundle".equals(name) ? "org.eclipse.osgi" : name);
            }
        }
        for (String clause : clauses(manifest, "Import-Package")) {
            Set<String> candidates = exporters.getOrDefault(withoutParameters(clause), Set.of());
            if (!isOptional(clause) && !candidates.isEmpty() && candidates.stream().noneMatch(present::contains)) {
                names.add(candidates.iterator().next());
            }
        }
        return names;
    }

    private static boolean isOptional(String clause) {
        return clause.contains("resolution:=optional") || clause.contains("resolution:=\"optional\"");
    }

    private static List<String> clauses(Attributes manifest, String header) {
        String value = manifest.getValue(header);
        return value == null ? List.of() : COMMA_OUTSIDE_QUOTES.splitAsStream(value).map(String::strip).toList();
    }

    private static String withoutParameters(String clause) {
        int semicolon = clause.indexOf(';');
        return (semicolon < 0 ? clause : clause.substring(0, semicolon)).strip();
    }

    private static void copyUnsigned(Path jar, Path target) throws IOException {
        try (JarFile in = new JarFile(jar.toFile(), false); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            Manifest unsigned = new Manifest();
            unsigned.getMainAttributes().putAll(in.getManifest().getMainAttributes());
            java.io.ByteArrayOutputStream manifest = new java.io.ByteArrayOutputStream();
            unsigned.write(manifest);
            store(out, JarFile.MANIFEST_NAME, manifest.toByteArray());
            for (ZipEntry entry : (Iterable<ZipEntry>) in.stream().<ZipEntry>map(e -> e)::iterator) {
                if (!entry.isDirectory() && belongs(entry.getName())) {
                    store(out, entry.getName(), in.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private static boolean belongs(String name) {
        return !name.equals(JarFile.MANIFEST_NAME) && !name.startsWith("META-INF/maven/") && !SIGNATURE.matches(Path.of(name));
    }

    private static void store(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        entry.setTime(EPOCH_OF_ZIP);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private void extractExamples(Path root) throws IOException {
        try (ZipFile zip = new ZipFile(bundles.get("org.elenchus.examples").toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(e -> e)::iterator) {
                if (entry.getName().endsWith(".argmap")) {
                    Path target = Files.createDirectories(root.resolve("examples")).resolve(Path.of(entry.getName()).getFileName().toString());
                    try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(target)) {
                        in.transferTo(out);
                    }
                }
            }
        }
    }

    /**
     * What p2 noted of the product: kept, since plug-ins are installed by it, but without the places and the time of day of this build. The profile is
     * marked as one that moves with its folder.
     */
    private static final class InstallationState {
        private static final String FIXED_TIME = "1000000000000";
        private static final Pattern TIMESTAMP = Pattern.compile("(timestamp=' ?|timestamp' value=')[0-9]{10,}");
        private static final Pattern ARTIFACT = Pattern.compile("    <artifact .*?</artifact>\n", Pattern.DOTALL);

        private final Path root;

        InstallationState(Path root) {
            this.root = root;
        }

        void tidy() throws IOException {
            Path engine = root.resolve("p2/org.eclipse.equinox.p2.engine");
            remove(engine.resolve(".settings"));
            remove(root.resolve("configuration/org.eclipse.update"));
            try (Stream<Path> profiles = Files.list(engine.resolve("profileRegistry"))) {
                for (Path profile : profiles.toList()) {
                    keepLatest(profile);
                }
            }
            for (String name : List.of("artifacts.xml", "p2/org.eclipse.equinox.p2.core/cache/artifacts.xml")) {
                Path file = root.resolve(name);
                if (Files.exists(file)) {
                    Files.writeString(file, sortArtifacts(withoutTime(Files.readString(file))));
                }
            }
            Path configuration = root.resolve("configuration/config.ini");
            Files.write(configuration, Files.readAllLines(configuration).stream().filter(line -> !line.startsWith("#")).toList());
        }

        private void keepLatest(Path profile) throws IOException {
            List<Path> states;
            try (Stream<Path> files = Files.list(profile)) {
                states = files.sorted().toList();
            }
            Path latest = null;
            for (Path state : states) {
                latest = state.toString().endsWith(".profile.gz") ? state : latest;
            }
            if (latest == null) {
                throw new IOException("no state of the installation in " + profile);
            }
            String text;
            try (InputStream in = new java.util.zip.GZIPInputStream(Files.newInputStream(latest))) {
                text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            }
            for (Path state : states) {
                remove(state);
            }
            text = withoutTime(text).replace("value='" + root.toAbsolutePath().normalize() + "'", "value='/elenchus'")
                    .replace("org.eclipse.equinox.p2.roaming' value='false'", "org.eclipse.equinox.p2.roaming' value='true'");
            try (OutputStream out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(profile.resolve(FIXED_TIME + ".profile.gz")))) {
                out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }

        private static String withoutTime(String text) {
            return TIMESTAMP.matcher(text).replaceAll("$1" + FIXED_TIME);
        }

        private static String sortArtifacts(String text) {
            Matcher artifact = ARTIFACT.matcher(text);
            Set<String> sorted = new TreeSet<>();
            int begin = -1;
            int end = -1;
            while (artifact.find()) {
                begin = begin < 0 ? artifact.start() : begin;
                end = artifact.end();
                sorted.add(artifact.group());
            }
            return begin < 0 ? text : text.substring(0, begin) + String.join("", sorted) + text.substring(end);
        }

        private static void remove(Path start) throws IOException {
            if (Files.exists(start)) {
                try (Stream<Path> files = Files.walk(start)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
