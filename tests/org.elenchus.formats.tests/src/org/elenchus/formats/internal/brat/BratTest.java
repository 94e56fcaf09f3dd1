// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;

import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratTest {
    private static final String ANNOTATIONS = "T1\tMajorClaim 2 7\tclaim\nT2\tPremise 8 11;12 15\tone two\nT3\tData 0 1\t\uD83D\uDE00\nR1\tsupports Arg1:T2 Arg2:T1\t\n"
            + "R2\tparts_of_same Arg1:T2 Arg2:T3\t\nR3\tcontradicts Arg1:T3 Arg2:T1\t\nA1\tStance T2 For\nA2\tCertain R1\n#1\tAnnotatorNotes T1\tremark\nE1\tEvent:T1 Arg:T2\n*\tEquiv T1 T2\n";

    @Test
    void offsetsCountCodePoints(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("x.txt"), "\uD83D\uDE00 claim one two");
        Files.writeString(folder.resolve("x.ann"), ANNOTATIONS);
        ArgumentMap map = new BratImporter().read(Input.of(folder.resolve("x.ann")), new LossReport(), Progress.NONE);
        assertThat(counts(map)).isEqualTo("3/1/1/0/0");
        assertThat(map.getStatements().get(0).getExcerpts()).extracting(Excerpt::getExact).containsExactly("claim");
        assertThat(map.getStatements().get(1).getExcerpts()).extracting(Excerpt::getExact).containsExactly("one", "two");
        assertThat(map.getStatements().get(0).isMain()).isTrue();
        assertThat(map.getStatements().get(0).getNote()).isEqualTo("remark");
        assertThat(map.getStatements().get(1).getProperties()).extracting("key").contains("brat.attribute.Stance", "brat.R2");
        assertThat(map.getArguments().get(0).getProperties()).extracting("key").contains("brat.attribute.Certain");
        assertThat(map.getProperties()).extracting("key").containsExactly("brat.E1", "brat.*");
    }

    @Test
    void offsetsBeyondTheTextAreRefused(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("x.txt"), "short");
        Files.writeString(folder.resolve("x.ann"), "T1\tClaim 0 5\tshort\nT2\tClaim 3 9\tgone\n");
        assertThatThrownBy(() -> new BratImporter().read(Input.of(folder.resolve("x.ann")), new LossReport(), Progress.NONE))
                .isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isEqualTo(2));
        assertThatThrownBy(() -> read(new BratImporter(), "T1 no tabs")).isInstanceOf(FormatException.class);
    }

    @Test
    void withoutTheTextOffsetsAreKept() throws Exception {
        ArgumentMap map = read(new BratImporter(), ANNOTATIONS);
        assertThat(counts(map)).isEqualTo("3/1/1/0/0");
        assertThat(map.getStatements().get(1).getProperties()).extracting("value").contains("8 11;12 15");
    }
}
