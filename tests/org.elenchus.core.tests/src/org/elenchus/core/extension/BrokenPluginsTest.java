// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;

class BrokenPluginsTest {
    @TempDir
    Path temporary;
    private PluginFolder folder;

    /** Recognises what begins with x. */
    public static class Sound implements Importer {
        @Override
        public int recognise(Probe probe) {
            return probe.text().startsWith("x") ? 90 : 0;
        }

        @Override
        public ArgumentMap read(Input input, LossReport report, Progress progress) {
            return ArgumentmapFactory.eINSTANCE.createArgumentMap();
        }
    }

    /** Fails when it is made. */
    public static class Throwing extends Sound {
        public Throwing() {
            throw new IllegalStateException("no coffee");
        }
    }

    /** Hangs when it is made. */
    public static class Hanging extends Sound {
        public Hanging() {
            sleep();
        }

        static void sleep() {
            try {
                Thread.sleep(1_000_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Hangs when it is asked. */
    public static class Brooding extends Sound {
        @Override
        public int recognise(Probe probe) {
            Hanging.sleep();
            return 100;
        }
    }

    /** Fails when it is asked. */
    public static class Moody extends Sound {
        @Override
        public int recognise(Probe probe) {
            throw new UnsupportedOperationException("not today");
        }
    }

    /** Cannot be made from outside. */
    public static class Closed extends Sound {
        public Closed(String argument) {
            assertThat(argument).isNotNull();
        }
    }

    @BeforeEach
    void useFolder() {
        System.setProperty(Guard.LIMIT_PROPERTY, "1");
        folder = new PluginFolder(temporary);
        folder.addImporter("org.example.sound", "sound", name(Sound.class));
    }

    @AfterEach
    void takeBackTheLimit() {
        System.clearProperty(Guard.LIMIT_PROPERTY);
    }

    private static String name(Class<?> type) {
        return type.getName();
    }

    private Extensions extensions() {
        return InstalledExtensions.classPath(BrokenPluginsTest.class.getClassLoader(), null, given());
    }

    private String given() {
        return String.join(java.io.File.pathSeparator, PluginFolders.jarsIn(temporary).stream().map(Path::toString).toList());
    }

    private static List<String> problems(String plugin) {
        return ContributionProblems.all().stream().filter(problem -> problem.plugin().contains(plugin)).map(ContributionProblem::text).toList();
    }

    private static List<String> ids(Extensions extensions) {
        return extensions.of(Formats.IMPORTERS).stream().filter(c -> c.contributor().startsWith("org.example.")).map(Contribution::id).toList();
    }

    private void failsToBeMade(String plugin, Class<?> broken, String... words) {
        folder.addImporter(plugin, plugin.substring(plugin.lastIndexOf('.') + 1), name(broken));
        Extensions extensions = extensions();
        Contribution contribution = extensions.find(Formats.IMPORTERS, plugin.substring(plugin.lastIndexOf('.') + 1)).orElseThrow();
        assertThatThrownBy(() -> contribution.create("class", Importer.class)).isInstanceOf(ContributionException.class)
                .hasMessageContaining(plugin).hasMessageContaining("1.2.3");
        assertThat(problems(plugin)).hasSize(1).first().asString().contains(words);
        assertThat(ids(extensions)).containsExactly("sound");
    }

    @Test
    void aConstructorThatThrowsDisablesItsContributionAlone() {
        failsToBeMade("org.example.throwing", Throwing.class, "no coffee", "IllegalStateException", "org.elenchus.core.importers");
    }

    @Test
    void aConstructorThatHangsIsGivenUp() {
        failsToBeMade("org.example.hanging", Hanging.class, "did not finish", name(Hanging.class));
    }

    @Test
    void aClassWithoutAPlainConstructorIsNamed() {
        failsToBeMade("org.example.closed", Closed.class, "no public constructor without parameters");
    }

    @Test
    void aClassOfAnotherKindIsNamed() {
        failsToBeMade("org.example.other", String.class, "is not a org.elenchus.core.spi.Importer");
    }

    @Test
    void aMissingClassIsNamed() {
        folder.addImporter("org.example.missing", "missing", "org.example.NotThere");
        Extensions extensions = extensions();
        assertThatThrownBy(() -> extensions.find(Formats.IMPORTERS, "missing").orElseThrow().create("class", Importer.class))
                .hasMessageContaining("there is no class org.example.NotThere");
        assertThat(ids(extensions)).containsExactly("sound");
    }

    @Test
    void whatHangsOrFailsWhenAskedDoesNotKeepAFileFromBeingRead() throws Exception {
        folder.addImporter("org.example.brooding", "brooding", name(Brooding.class));
        folder.addImporter("org.example.moody", "moody", name(Moody.class));
        Extensions extensions = extensions();
        Format guessed = Formats.of(extensions).guessImporter(Input.of("file.x", "x y z"));
        assertThat(guessed.id()).isEqualTo("sound");
        assertThat(problems("org.example.brooding")).hasSize(1).first().asString().contains("did not finish recognising a file");
        assertThat(problems("org.example.moody")).hasSize(1).first().asString().contains("not today");
        assertThat(ids(extensions)).containsExactly("sound");
    }

    @Test
    void wrongIdsAreLeftOut() {
        folder.addImporter("org.example.badid", "a b!", name(Sound.class));
        folder.addImporter("org.example.takenid", "sound", name(Sound.class));
        folder.addImporter("org.example.oursid", "argmap", name(Sound.class));
        folder.add("org.example.noid", "1.0.0", "",
                "<extension point=\"org.elenchus.core.importers\"><importer name=\"n\" extensions=\"x\" class=\"C\"/></extension>");
        Extensions extensions = extensions();
        assertThat(ids(extensions)).containsExactly("sound");
        assertThat(extensions.find(Formats.IMPORTERS, "argmap").orElseThrow().contributor()).isEqualTo("org.elenchus.core");
        assertThat(problems("org.example.badid").get(0)).contains("\"a b!\" has other characters");
        assertThat(problems("org.example.takenid").get(0)).contains("taken by org.example.sound");
        assertThat(problems("org.example.oursid").get(0)).contains("taken by org.elenchus.core");
        assertThat(problems("org.example.noid").get(0)).contains("no id");
    }

    @Test
    void whatTheSchemaDoesNotHaveIsNamed() {
        folder.add("org.example.element", "1.0.0", "",
                "<extension point=\"org.elenchus.core.importers\"><importre id=\"i\" name=\"n\" class=\"C\"/></extension>");
        folder.add("org.example.attribute", "1.0.0", "",
                "<extension point=\"org.elenchus.core.importers\"><importer id=\"i\" extensions=\"x\" class=\"C\"/></extension>");
        folder.add("org.example.point", "1.0.0", "", "<extension point=\"org.elenchus.core.importer\"><importer id=\"i\"/></extension>");
        assertThat(ids(extensions())).containsExactly("sound");
        assertThat(problems("org.example.element").get(0)).contains("no element importre", "importer");
        assertThat(problems("org.example.attribute").get(0)).contains("lacks the attribute name");
        assertThat(problems("org.example.point").get(0)).contains("no extension point org.elenchus.core.importer;", "org.elenchus.core.importers");
    }

    @Test
    void aPluginThatLacksWhatItRequiresIsLeftOut() {
        folder.add("org.example.future", "1.0.0", "org.elenchus.core;bundle-version=\"[7.0,8.0)\"", PluginFolder.importer("future", name(Sound.class)));
        folder.add("org.example.needy", "1.0.0", "org.example.absent", PluginFolder.importer("needy", name(Sound.class)));
        folder.add("org.example.chained", "1.0.0", "org.example.needy", PluginFolder.importer("chained", name(Sound.class)));
        folder.add("org.example.friend", "1.0.0", "org.example.sound;bundle-version=\"1.0.0\"", PluginFolder.importer("friend", name(Sound.class)));
        assertThat(ids(extensions())).containsExactly("friend", "sound");
        assertThat(problems("org.example.future").get(0)).contains("needs org.elenchus.core [7.0.0,8.0.0)");
        assertThat(problems("org.example.needy").get(0)).contains("needs org.example.absent");
        assertThat(problems("org.example.chained").get(0)).contains("needs org.example.needy");
        assertThat(problems("org.example.friend")).isEmpty();
    }

    @Test
    void filesThatAreNoPluginsAreNamed() throws IOException {
        Files.writeString(temporary.resolve("rubbish.jar"), "not a jar");
        Path torn = folder.add("org.example.torn", "1.0.0", "", null);
        Files.writeString(torn.resolve("plugin.xml"), "<plugin><extension");
        assertThat(ids(extensions())).containsExactly("sound");
        assertThat(problems("rubbish.jar").get(0)).contains("cannot be read as a plug-in");
        assertThat(problems("org.example.torn").get(0)).contains("plugin.xml: not well-formed");
    }

    @Test
    void theNewerOfTwoVersionsIsUsed() {
        folder.add("org.example.sound", "2.0.0", "", PluginFolder.importer("sound2", name(Sound.class)));
        Extensions extensions = extensions();
        assertThat(ids(extensions)).containsExactly("sound2");
        assertThat(extensions.plugins()).filteredOn(plugin -> plugin.origin() == Plugin.Origin.GIVEN).extracting(Plugin::id, Plugin::version)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("org.example.sound", "2.0.0"));
    }

    @Test
    void dropinsAndWhatP2HasInstalledAreFound() throws IOException {
        Path home = Files.createDirectories(temporary.resolve("home"));
        new PluginFolder(Files.createDirectories(home.resolve("dropins/set/plugins"))).addImporter("org.example.dropped", "dropped", name(Sound.class));
        new PluginFolder(Files.createDirectories(home.resolve("plugins"))).addImporter("org.example.p2", "p2", name(Sound.class));
        Files.createDirectories(home.resolve("cli"));
        Files.writeString(home.resolve("cli/shipped"), "org.elenchus.core\n");
        Path list = home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(list.getParent());
        Files.writeString(list, "#version=1\norg.elenchus.core,0.1.0,plugins/org.elenchus.core_0.1.0.jar,4,false\n"
                + "org.example.p2,1.2.3,plugins/org.example.p2_1.2.3,4,false\n");
        Extensions extensions = InstalledExtensions.classPath(BrokenPluginsTest.class.getClassLoader(), home, null);
        assertThat(ids(extensions)).containsExactly("dropped", "p2");
        assertThat(extensions.plugins()).extracting(plugin -> plugin.id() + " " + plugin.origin()).contains("org.example.dropped DROPINS",
                "org.example.p2 INSTALLED", "org.elenchus.core SHIPPED");
    }
}
