// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoftBreaksTest {

    private static final String FIRST = "The forms of cooperation were varied: they included pressure to force";
    private static final String SECOND = "the government of the country, which few recognised, to change its ways,";

    @Test
    void linesThatThePageBrokeBecomeOne() {
        assertThat(SoftBreaks.filled(FIRST + "\n" + SECOND + "\n" + FIRST + "\nand sanctions.\n\nBut not all."))
                .isEqualTo(FIRST + " " + SECOND + " " + FIRST + " and sanctions.\n\nBut not all.");
    }

    @Test
    void everyCharacterStaysAtItsPlace() {
        String text = FIRST + " \r\n" + SECOND + "\r\n" + FIRST + "\r\nand sanctions.\r\n";
        assertThat(SoftBreaks.filled(text)).isEqualTo(text.replace("\r\n", "  ").replaceFirst("  $", "\r\n"));
    }

    @Test
    void linesThatTheAuthorEndedStay() {
        for (String text : new String[] { "", "\n\n", "one line", "To be or not to be,\nthat is the question", FIRST + "\nShort.\n" + SECOND, FIRST + "\n" + SECOND,
                FIRST + "\n- " + SECOND + "\n- an item", FIRST + "\n    " + SECOND, FIRST + "\n12. " + SECOND,
                "Dear sir,\n" + FIRST + " " + SECOND + " " + FIRST + "\nYours" }) {
            assertThat(SoftBreaks.filled(text)).isEqualTo(text);
        }
    }
}
