// SPDX-License-Identifier: EPL-2.0
package org.elenchus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manifests may say: the bundles' names, and that their dependencies run one way. */
class ManifestTest {
    private static final String PREFIX = "org.elenchus.";
    /** The bundles of ours that each may require; whoever is not named here may require none. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "core", Set.of("model"),
            "reasoning", Set.of("model", "core"),
            "rendering", Set.of("model", "core"),
            "cli", Set.of("model", "core", "rendering"),
            "formats", Set.of("model", "core", "rendering"),
            "diagram", Set.of("model", "core", "rendering"),
            "install", Set.of("core"),
            "scripting", Set.of("model", "core"),
            "workbench", Set.of("model", "core", "rendering", "diagram", "install"));
    private static final Set<String> DRAWING = Set.of("org.eclipse.gef", "org.eclipse.draw2d");

    static Stream<String> bundles() {
        return House.bundles().stream();
    }

    static Stream<String> headlessBundles() {
        return House.HEADLESS.stream().sorted();
    }

    @Test
    void theHouseHasItsRooms() {
        assertThat(House.bundles()).containsAll(House.HEADLESS).contains(PREFIX + "diagram", PREFIX + "workbench", PREFIX + "examples",
                PREFIX + "help");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void folderIsSymbolicName(String bundle) {
        assertThat(House.names(bundle, "Bundle-SymbolicName")).containsExactly(bundle);
        assertThat(House.header(bundle, "Bundle-Version")).isEqualTo("0.1.0.qualifier");
        assertThat(House.header(bundle, "Bundle-RequiredExecutionEnvironment")).isEqualTo("JavaSE-17");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void dependenciesRunOneWay(String bundle) {
        Set<String> allowed = ALLOWED.getOrDefault(bundle.substring(PREFIX.length()), Set.of());
        Set<String> ours = House.names(bundle, "Require-Bundle").stream().filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length())).collect(Collectors.toSet());
        assertThat(allowed).as("what %s may require", bundle).containsAll(ours);
    }

    @ParameterizedTest
    @MethodSource("headlessBundles")
    void headlessBundlesRequireNoUserInterface(String bundle) {
        Set<String> names = new HashSet<>(House.names(bundle, "Require-Bundle"));
        names.addAll(House.names(bundle, "Import-Package"));
        assertThat(names).noneMatch(name -> name.startsWith("org.eclipse.swt") || name.startsWith("org.eclipse.jface")
                || name.startsWith("org.eclipse.ui") || name.startsWith("org.eclipse.e4.ui") || DRAWING.contains(name));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlyTheDiagramRequiresGef(String bundle) {
        if (!bundle.equals(PREFIX + "diagram")) {
            assertThat(House.names(bundle, "Require-Bundle")).doesNotContainAnyElementsOf(DRAWING);
            assertThat(House.names(bundle, "Import-Package")).noneMatch(name -> DRAWING.stream().anyMatch(name::startsWith));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void internalPackagesAreNotExported(String bundle) {
        assertThat(House.names(bundle, "Export-Package")).noneMatch(name -> name.contains(".internal"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleIsInAFeature(String bundle) throws IOException {
        String features = Files.readString(House.ROOT.resolve("features/org.elenchus.core.feature/feature.xml"))
                + Files.readString(House.ROOT.resolve("features/org.elenchus.ui.feature/feature.xml"));
        assertThat(features).contains("id=\"" + bundle + "\"");
    }
}
