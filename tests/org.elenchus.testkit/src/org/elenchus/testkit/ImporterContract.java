// SPDX-License-Identifier: EPL-2.0
package org.elenchus.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import org.elenchus.core.document.MapFiles;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Premise;

/**
 * What {@link Importer} promises, as tests: extend it beside an importer and say which one and on what files.
 *
 * @since 0.1
 */
public abstract class ImporterContract {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int DAMAGES = 200;

    /** A new importer. */
    protected abstract Importer importer();

    /** Files that it reads; at least one. */
    protected abstract List<Input> samples() throws IOException;

    private ArgumentMap read(Input input) throws IOException, FormatException {
        return assertTimeoutPreemptively(PATIENCE, () -> importer().read(input, new LossReport(), Progress.NONE), () -> "reading " + input.name());
    }

    @Test
    void recognisesItsOwnFiles() throws IOException {
        assertThat(samples()).isNotEmpty();
        for (Input sample : samples()) {
            assertThat(importer().recognise(Probe.of(sample))).as(sample.name()).isBetween(1, 100);
        }
    }

    @Test
    void isNotSureOfWhatIsNotItsOwn() throws IOException {
        Random random = new Random(7);
        byte[] noise = new byte[5000];
        random.nextBytes(noise);
        for (Input foreign : List.of(Input.of("empty", ""), Input.of("noise.bin", noise), Input.of("prose.txt", "Once there was a cat. It slept."))) {
            assertThat(importer().recognise(Probe.of(foreign))).as(foreign.name()).isBetween(0, 60);
        }
    }

    @Test
    void makesMapsInWhichAllIsNamedAndNothingDangles() throws Exception {
        for (Input sample : samples()) {
            ArgumentMap map = read(sample);
            assertThat(map.eResource()).as("the map of %s is in no resource", sample.name()).isNull();
            Set<String> ids = new HashSet<>();
            map.eAllContents().forEachRemaining(object -> {
                if (object instanceof Identified identified) {
                    assertThat(identified.getId()).as("id of %s in %s", object, sample.name()).isNotBlank();
                    assertThat(ids.add(identified.getId())).as("id %s is there once in %s", identified.getId(), sample.name()).isTrue();
                }
                for (EObject other : object.eCrossReferences()) {
                    EObject root = org.eclipse.emf.ecore.util.EcoreUtil.getRootContainer(other);
                    assertThat(root).as("what %s refers to is in the map", object).isSameAs(map);
                }
            });
            for (Argument argument : map.getArguments()) {
                assertThat(argument.getConclusion()).as("conclusion of an argument in %s", sample.name()).isNotNull();
                assertThat(argument.getPremises()).as("premises of an argument in %s", sample.name()).isNotEmpty();
                assertThat(argument.getPremises()).extracting(Premise::getStatement).doesNotContainNull();
            }
            assertThat(MapFiles.bytes(map)).as("the map of %s can be saved", sample.name()).isNotEmpty();
        }
    }

    @Test
    void readsTheSameTwice() throws Exception {
        for (Input sample : samples()) {
            ArgumentMap one = read(sample);
            ArgumentMap other = read(sample);
            assertThat(other.getStatements()).extracting("text").isEqualTo(one.getStatements().stream().map(s -> s.getText()).toList());
            assertThat(other.getArguments()).extracting("polarity").isEqualTo(one.getArguments().stream().map(a -> a.getPolarity()).toList());
        }
    }

    @Test
    void refusesDamagedFilesInWordsAndInTime() throws Exception {
        Random random = new Random(11);
        for (Input sample : samples()) {
            byte[] whole = sample.bytes(1 << 22);
            for (int i = 0; i < DAMAGES; i++) {
                byte[] damaged = java.util.Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length + 1) : whole.length);
                for (int hit = 0; hit < 1 + i % 5 && damaged.length > 0; hit++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                readDamaged(Input.of("damaged-" + sample.name(), damaged));
            }
        }
    }

    private void readDamaged(Input damaged) throws IOException {
        try {
            assertThat(read(damaged)).isNotNull();
        } catch (FormatException e) {
            assertThat(e.getMessage()).as("a refusal says why").isNotBlank();
        } catch (IOException e) {
            assertThat(e.getMessage()).as("a refusal says why").isNotBlank();
        } catch (RuntimeException e) {
            fail("a damaged file is refused by a FormatException, not by " + e, e);
        }
    }
}
