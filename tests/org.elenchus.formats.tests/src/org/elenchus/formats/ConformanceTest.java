// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Reads the samples of other tools where {@code ./test --samples FOLDER} gives them, and prints what is found; without a folder there is nothing to read. */
class ConformanceTest {

    @Test
    void samplesAreReadOrRefusedWithAPlace() throws Exception {
        Optional<Path> folder = Conformance.givenFolder();
        assumeTrue(folder.isPresent(), "no samples: give a folder with ./test --samples FOLDER");
        List<Conformance.Outcome> outcomes = new Conformance(folder.get()).run();
        // Not closed: the test runner itself still writes there.
        Conformance.print(outcomes, new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        assertThat(outcomes).isNotEmpty();
        assertThat(outcomes).allMatch(Conformance.Outcome::equal);
    }
}
