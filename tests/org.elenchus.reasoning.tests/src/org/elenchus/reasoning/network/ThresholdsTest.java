// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;

import org.elenchus.model.argumentmap.ProofStandard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** The truth table of each proof standard at its edges; -1 stands for a side without argument. */
class ThresholdsTest {
    @ParameterizedTest(name = "pro {0}, con {1}")
    @CsvSource({
        // pro, con, scintilla, preponderance, clear and convincing, beyond reasonable doubt, dialectical validity
        "-1, -1, false, false, false, false, false",
        "-1, 1, false, false, false, false, false",
        "1, -1, true, true, true, true, true",
        "0, -1, true, false, false, false, true",
        "0.5, -1, true, true, false, false, true",
        "0.51, -1, true, true, true, true, true",
        "1, 1, true, false, false, false, false",
        "0.9, 1, true, false, false, false, false",
        "1, 0.9, true, true, false, false, false",
        "1, 0.6, true, true, true, false, false",
        "1, 0.2, true, true, true, false, false",
        "1, 0.1, true, true, true, true, false",
        "0.6, 0.1, true, true, true, true, false",
        "0.55, 0.3, true, true, false, false, false",
        "0.4, 0.0, true, true, false, false, false",
        "1, 0, true, true, true, true, false" })
    void meets(double pro, double con, boolean scintilla, boolean preponderance, boolean clear, boolean beyond, boolean valid) {
        Thresholds thresholds = Thresholds.DEFAULT;
        assertThat(thresholds.met(Condition.SCINTILLA, pro, con)).isEqualTo(scintilla);
        assertThat(thresholds.met(Condition.PREPONDERANCE, pro, con)).isEqualTo(preponderance);
        assertThat(thresholds.met(Condition.CLEAR_AND_CONVINCING, pro, con)).isEqualTo(clear);
        assertThat(thresholds.met(Condition.BEYOND_REASONABLE_DOUBT, pro, con)).isEqualTo(beyond);
        assertThat(thresholds.met(Condition.DIALECTICAL_VALIDITY, pro, con)).isEqualTo(valid);
    }

    @Test
    void readsOptions() {
        Reading reading = Reading.of(Map.of("standard", "beyond-reasonable-doubt", "alpha", "0.7"));
        assertThat(reading.standard()).isEqualTo(ProofStandard.BEYOND_REASONABLE_DOUBT);
        assertThat(reading.thresholds()).isEqualTo(new Thresholds(0.7, 0.3, 0.2));
        assertThat(Reading.of(Map.of())).isEqualTo(Reading.DEFAULT);
        assertThatIllegalArgumentException().isThrownBy(() -> Reading.of(Map.of("standard", "hunch"))).withMessageContaining("hunch");
        assertThatIllegalArgumentException().isThrownBy(() -> Reading.of(Map.of("beta", "x"))).withMessageContaining("beta");
    }
}
