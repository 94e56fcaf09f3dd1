// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

class NameSearchTest {

    private static final List<String> NAMES = List.of("The air was measured", "Bad air harms health", "Airports grow", "Repairs are dear", "?",
            "Trade needs cars");

    private static List<String> find(String typed) {
        return NameSearch.among(NAMES, name -> name.equals("?") ? null : name, typed, 10);
    }

    @Test
    void beginningsComeBeforeWordsAndWordsBeforeTheirInsides() {
        assertThat(find("air")).containsExactly("Airports grow", "The air was measured", "Bad air harms health", "Repairs are dear");
    }

    @Test
    void severalWordsMayComeInAnyOrder() {
        assertThat(find("health air")).containsExactly("Bad air harms health");
        assertThat(find("cars xyz")).isEmpty();
    }

    @Test
    void scatteredLettersAreFoundInTheirOrder() {
        assertThat(find("tnc")).contains("Trade needs cars");
        assertThat(find("cnt")).doesNotContain("Trade needs cars");
    }

    @Test
    void nothingTypedListsAllAndNoMoreThanWanted() {
        assertThat(find(" ")).isEqualTo(NAMES);
        assertThat(NameSearch.among(NAMES, Function.identity(), "a", 2)).hasSize(2);
    }
}
