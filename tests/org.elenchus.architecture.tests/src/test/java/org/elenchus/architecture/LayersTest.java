// SPDX-License-Identifier: EPL-2.0
package org.elenchus.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the compiled classes may use. */
class LayersTest {
    private static final String[] USER_INTERFACE = {"org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.draw2d..",
            "org.eclipse.gef..", "org.eclipse.e4.ui.."};
    private static JavaClasses headless;
    private static JavaClasses workbench;

    @BeforeAll
    static void readClasses() {
        headless = classesOf(House.HEADLESS);
        workbench = classesOf(List.of("org.elenchus.workbench"));
    }

    private static JavaClasses classesOf(Collection<String> bundles) {
        List<Path> folders = bundles.stream().map(bundle -> House.BUNDLES.resolve(bundle).resolve("target/classes")).toList();
        return new ClassFileImporter().importPaths(folders);
    }

    @Test
    void thereAreClassesToCheck() {
        assertThat(headless.contain("org.elenchus.model.argumentmap.ArgumentMap")).isTrue();
        assertThat(workbench).isNotEmpty();
    }

    @Test
    void belowTheWaterlineNobodyKnowsAUserInterface() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage(USER_INTERFACE).check(headless);
    }

    @Test
    void theWorkbenchLeavesGefToTheDiagram() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.eclipse.gef..", "org.eclipse.draw2d..").check(workbench);
    }

    @Test
    void theModelKnowsNoOtherBundle() {
        noClasses().that().resideInAPackage("org.elenchus.model..").should().dependOnClassesThat()
                .resideInAnyPackage("org.elenchus.core..", "org.elenchus.reasoning..", "org.elenchus.rendering..", "org.elenchus.formats..",
                        "org.elenchus.cli..")
                .check(headless);
    }

    @Test
    void theCommandLineMeetsFormatsAndReasoningThroughRegistries() {
        noClasses().that().resideInAPackage("org.elenchus.cli..").should().dependOnClassesThat()
                .resideInAnyPackage("org.elenchus.formats..", "org.elenchus.reasoning..").allowEmptyShould(true).check(headless);
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.elenchus.formats..", "org.elenchus.reasoning..").check(workbench);
    }
}
