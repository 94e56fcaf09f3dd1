// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Publishes the headless bundles, and the test kit, as plain Maven artifacts into a folder that is a Maven repository.
 *
 * <p>Usage: {@code PublishMaven PRODUCTS_FOLDER TESTKIT_TARGET TARGET_DEFINITION REPOSITORY VERSION}. Each pom stands by itself: no parent, and every artifact
 * that the bundle needs with the version that Elenchus is tested with, none by way of another, since the poms of the platform name ranges that float.
 */
public final class PublishMaven {
    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern UNIT = Pattern.compile("<unit id='([^']+)'.*?</unit>", Pattern.DOTALL);
    private static final Pattern COORDINATE = Pattern.compile("name='maven-(?:wrapped-)?(groupId|artifactId|version)' value='([^']+)'");
    private static final Pattern TEST_LIBRARY = Pattern.compile("<groupId>(org\\.junit\\.jupiter|org\\.assertj)</groupId><artifactId>([^<]+)</artifactId><version>([^<]+)<");
    private static final String OURS = "org.elenchus.";

    private final Map<String, Attributes> manifests = new TreeMap<>();
    private final Map<String, Path> jars = new HashMap<>();
    private final Map<String, String> exporters = new HashMap<>();
    private final Map<String, String> coordinates = new HashMap<>();
    private final Path repository;
    private final String version;

    private PublishMaven(Path repository, String version) {
        this.repository = repository;
        this.version = version;
    }

    public static void main(String[] arguments) throws IOException {
        Path products = Path.of(arguments[0]);
        Path root;
        try (Stream<Path> folders = Files.walk(products, 6)) {
            root = folders.filter(folder -> Files.exists(folder.resolve("cli/classpath"))).sorted().findFirst()
                    .orElseThrow(() -> new IOException("no product below " + products));
        }
        PublishMaven publish = new PublishMaven(Path.of(arguments[3]), arguments[4]);
        publish.read(root);
        publish.bundles(root);
        publish.testKit(Path.of(arguments[1]), Files.readString(Path.of(arguments[2])));
    }

    private void read(Path root) throws IOException {
        try (Stream<Path> plugins = Files.list(root.resolve("plugins"))) {
            for (Path jar : plugins.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                add(jar);
            }
        }
        Path states = root.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/elenchus.profile");
        try (Stream<Path> files = Files.list(states)) {
            Path state = files.filter(file -> file.toString().endsWith(".profile.gz")).sorted().reduce((a, b) -> b).orElseThrow();
            try (InputStream in = new GZIPInputStream(Files.newInputStream(state))) {
                readCoordinates(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private String add(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Attributes attributes = file.getManifest().getMainAttributes();
            String name = plain(attributes.getValue("Bundle-SymbolicName"));
            manifests.put(name, attributes);
            jars.put(name, jar);
            clauses(attributes, "Export-Package").forEach(clause -> exporters.putIfAbsent(plain(clause), name));
            return name;
        }
    }

    private void readCoordinates(String profile) {
        for (Matcher unit = UNIT.matcher(profile); unit.find();) {
            Map<String, String> parts = new HashMap<>();
            for (Matcher part = COORDINATE.matcher(unit.group()); part.find();) {
                parts.put(part.group(1), part.group(2));
            }
            if (parts.size() == 3) {
                coordinates.put(unit.group(1), parts.get("groupId") + ":" + parts.get("artifactId") + ":" + parts.get("version"));
            }
        }
    }

    private void bundles(Path root) throws IOException {
        for (String line : Files.readAllLines(root.resolve("cli/classpath"))) {
            String name = line.substring(0, line.length() - ".jar".length());
            if (name.startsWith(OURS)) {
                publish(name, dependencies(name));
            }
        }
    }

    private void testKit(Path folder, String target) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Path jar;
        try (Stream<Path> files = Files.list(folder)) {
            jar = files.filter(file -> file.getFileName().toString().matches("org\\.elenchus\\.testkit-[^-]*(-SNAPSHOT)?\\.jar")).findFirst().orElse(null);
        }
        if (jar != null) {
            String name = add(jar);
            Map<String, String> dependencies = new LinkedHashMap<>(dependencies("org.elenchus.rendering"));
            dependencies.put("org.elenchus.rendering", "org.elenchus:org.elenchus.rendering:" + version);
            for (Matcher library = TEST_LIBRARY.matcher(target); library.find();) {
                dependencies.put(library.group(2), library.group(1) + ":" + library.group(2) + ":" + library.group(3) + ":transitive");
            }
            publish(name, dependencies);
        }
    }

    /** All that a bundle needs, directly or not, by symbolic name. */
    private Map<String, String> dependencies(String bundle) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(bundle));
        while (!open.isEmpty()) {
            for (String name : requirements(open.remove())) {
                if (!name.equals(bundle) && manifests.containsKey(name) && found.add(name)) {
                    open.add(name);
                }
            }
        }
        Map<String, String> dependencies = new LinkedHashMap<>();
        for (String name : found) {
            String coordinate = name.startsWith(OURS) ? "org.elenchus:" + name + ":" + version : coordinates.get(name);
            if (coordinate == null) {
                throw new IOException("no Maven coordinates of " + name);
            }
            dependencies.put(name, coordinate);
        }
        return dependencies;
    }

    private Set<String> requirements(String bundle) {
        Attributes manifest = manifests.get(bundle);
        Set<String> names = new LinkedHashSet<>();
        for (String clause : clauses(manifest, "Require-Bundle")) {
            if (!clause.replace("\"", "").contains("resolution:=optional")) {
                names.add("system.bundle".equals(plain(clause)) ? "org.eclipse.osgi" : plain(clause));
            }
        }
        for (String clause : clauses(manifest, "Import-Package")) {
            String exporter = exporters.get(plain(clause));
            if (exporter != null && !exporter.equals(bundle) && !clause.replace("\"", "").contains("resolution:=optional")) {
                names.add(exporter);
            }
        }
        return names;
    }

    private void publish(String name, Map<String, String> dependencies) throws IOException {
        Path folder = Files.createDirectories(repository.resolve("org/elenchus").resolve(name).resolve(version));
        Path jar = folder.resolve(name + "-" + version + ".jar");
        Files.copy(jars.get(name), jar, StandardCopyOption.REPLACE_EXISTING);
        Path pom = folder.resolve(name + "-" + version + ".pom");
        Files.writeString(pom, pom(name, dependencies));
        for (Path file : List.of(jar, pom)) {
            Files.writeString(folder.resolve(file.getFileName() + ".sha1"), sha1(Files.readAllBytes(file)));
        }
    }

    private String pom(String name, Map<String, String> dependencies) {
        List<String> lines = new ArrayList<>(List.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!-- SPDX-License-Identifier: EPL-2.0 -->",
                "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">", "  <modelVersion>4.0.0</modelVersion>", "  <groupId>org.elenchus</groupId>",
                "  <artifactId>" + name + "</artifactId>", "  <version>" + version + "</version>",
                "  <name>" + manifests.get(name).getValue("Bundle-Name") + "</name>", "  <licenses>", "    <license>", "      <name>EPL-2.0</name>",
                "      <url>https://www.eclipse.org/legal/epl-2.0/</url>", "    </license>", "  </licenses>", "  <dependencies>"));
        for (String coordinate : dependencies.values()) {
            String[] parts = coordinate.split(":");
            lines.add("    <dependency>");
            lines.add("      <groupId>" + parts[0] + "</groupId>");
            lines.add("      <artifactId>" + parts[1] + "</artifactId>");
            lines.add("      <version>" + parts[2] + "</version>");
            if (parts.length == 3) {
                lines.add("      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>");
            }
            lines.add("    </dependency>");
        }
        lines.addAll(List.of("  </dependencies>", "</project>", ""));
        return String.join("\n", lines);
    }

    private static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> clauses(Attributes manifest, String header) {
        String value = manifest.getValue(header);
        return value == null ? List.of() : COMMA_OUTSIDE_QUOTES.splitAsStream(value).map(String::strip).toList();
    }

    private static String plain(String clause) {
        int semicolon = clause.indexOf(';');
        return (semicolon < 0 ? clause : clause.substring(0, semicolon)).strip();
    }
}
