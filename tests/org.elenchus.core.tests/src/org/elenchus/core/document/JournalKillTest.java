// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that edit maps are killed at random moments, with the signal that nobody can catch, and what they were at is looked for in their journals. A hundred
 * maps with fifty random edits each; several are edited by one program, so that a hundred do not need as many starts of a virtual machine. The property
 * {@code elenchus.kills} says how many programs are killed.
 */
class JournalKillTest {
    static final int EDITS = 50;
    private static final int MAPS = 5;
    private static final int LARGE = 400;
    private static final int KILLS = Integer.getInteger("elenchus.kills", 20);

    @TempDir
    Path folder;

    @Test
    void aKilledProgramLosesNoEditThatWasDone() throws Exception {
        Random random = new Random(7);
        int maps = 0;
        int cutShort = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path home = Files.createDirectory(folder.resolve("kill" + kill));
            List<String> last = editAndKill(home, kill, random.nextInt(MAPS * EDITS));
            List<Unsaved> left = new Journals(home.resolve("journal"), e -> {
                throw new AssertionError(e);
            }).left();
            for (int i = 0; i < MAPS; i++) {
                String said = last.get(i);
                cutShort += said == null || !said.startsWith(i + " " + EDITS + " ") ? 1 : 0;
                compare(said, find(left, map(home, i)));
                maps++;
            }
        }
        assertThat(maps).isEqualTo(KILLS * MAPS);
        assertThat(cutShort).as("maps that were killed in the midst of work").isPositive();
    }

    /** Each edit that was said to be done is there; and at most the one that was being done, whole. */
    private static void compare(String said, Unsaved left) throws Exception {
        if (said == null) {
            return;
        }
        String[] words = said.split(" ");
        int done = Integer.parseInt(words[1]);
        assertThat(left).as(said).isNotNull();
        assertThat(left.edits()).as(said).isBetween(done, done + 1);
        assertThat(KilledProgram.digest(left.mapAfter(done))).as(said).isEqualTo(words[2]);
        assertThat(left.restore().map()).isNotNull();
        assertThat(left.fileState()).isEqualTo(Unsaved.FileState.SAME);
    }

    private static Unsaved find(List<Unsaved> left, Path file) {
        return left.stream().filter(unsaved -> file.equals(unsaved.path())).findFirst().orElse(null);
    }

    private static Path map(Path home, int i) {
        return home.resolve("map" + i + ".argmap");
    }

    /** @return for each map what the program said last of it */
    private List<String> editAndKill(Path home, long seed, int killAfter) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m", "-Xshare:auto",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath(), KilledProgram.class.getName(), home.resolve("journal").toString(),
                String.valueOf(seed)));
        for (int i = 0; i < MAPS; i++) {
            // The last is large enough for its file to be put aside in the background.
            MapFiles.save(MapGenerator.rich(i == MAPS - 1 ? LARGE : 15 + i, seed * MAPS + i), map(home, i));
            command.add(map(home, i).toString());
        }
        Path errors = home.resolve("errors");
        Process program = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        List<String> last = new ArrayList<>(java.util.Collections.nCopies(MAPS, null));
        int edits = 0;
        boolean ready = false;
        try (BufferedReader said = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                ready |= line.equals("ready");
                if (Character.isDigit(line.charAt(0))) {
                    last.set(line.charAt(0) - '0', line);
                    edits++;
                }
                if (edits == killAfter || line.equals("done")) {
                    program.toHandle().destroyForcibly();
                }
            }
        }
        program.waitFor();
        assertThat(ready).as(Files.readString(errors)).isTrue();
        return last;
    }

    /** Where the classes come from that the program needs, whether on a class path or in bundles that are built or developed. */
    private static String classPath() throws Exception {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : List.of(KilledProgram.class, MapGenerator.class, MapDocument.class, ArgumentMap.class, EObject.class, BasicCommandStack.class,
                org.eclipse.core.runtime.Platform.class, org.eclipse.core.runtime.CoreException.class, org.osgi.framework.Bundle.class)) {
            URL location = type.getProtectionDomain().getCodeSource().getLocation();
            Path place = new File(location.toURI().getSchemeSpecificPart().replaceFirst("^file:", "")).toPath();
            places.add(place.toString());
            places.add(place.resolve("target").resolve("classes").toString());
            places.add(place.resolve("bin").toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
