// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.junit.jupiter.api.Test;

class FieldValuesTest {

    private final StrengthField strength = new StrengthField(Literals.ELEMENT__STRENGTH, "Strength");
    private final WordsField tags = new WordsField(Literals.ELEMENT__TAGS, "Tags");

    @Test
    void aStrengthIsANumberFromZeroToOneOrNothing() {
        assertThat(strength.fromText("0.25")).isEqualTo(0.25);
        assertThat(strength.fromText("0,25")).isEqualTo(0.25);
        assertThat(strength.fromText(" ")).isNull();
        assertThat(strength.fromText("2")).isSameAs(TextField.INVALID);
        assertThat(strength.fromText("-0.1")).isSameAs(TextField.INVALID);
        assertThat(strength.fromText("NaN")).isSameAs(TextField.INVALID);
        assertThat(strength.fromText("much")).isSameAs(TextField.INVALID);
    }

    @Test
    void tagsAreWordsBetweenCommas() {
        assertThat(tags.fromText(" health,  law ,,health")).isEqualTo(List.of("health", "law"));
        assertThat(tags.toText(List.of("health", "law"))).isEqualTo("health, law");
        assertThat(tags.fromText("")).isEqualTo(List.of());
    }
}
