// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.elenchus.core.edit.Edits;
import org.elenchus.core.filter.Debate;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final Debate debate = new Debate();

    private static List<String> texts(List<Statement> steps) {
        return steps.stream().map(Statement::getText).toList();
    }

    @Test
    void aConclusionComesBeforeItsReasonsAndAWholeReasonBeforeTheNext() {
        assertThat(texts(Steps.of(debate.map))).containsExactly("Cities should be free of cars", "Cars spoil the air", "The air was measured",
                "A station stands there", "Bad air harms health", "Electric cars spoil no air", "Trade needs cars", "Alone");
    }

    @Test
    void everyStatementIsAStepOnceEvenInACircle() {
        debate.document.execute(Edits.connect(debate.thesis, debate.station, Polarity.PRO));
        assertThat(Steps.of(debate.map)).containsExactlyInAnyOrderElementsOf(debate.map.getStatements());
    }

    @Test
    void aLongChainIsNoTrouble() {
        Statement last = debate.station;
        for (int i = 0; i < 20_000; i++) {
            last = debate.made(Edits.addReason(last, "Link " + i));
        }
        assertThat(Steps.byStructure(debate.map)).hasSize(20_008);
    }

    @Test
    void anOrderOfOnesOwnIsKeptInTheMapWithoutWhatIsGone() {
        debate.document.execute(Steps.keep(debate.map, List.of(debate.trade, debate.thesis, debate.air)));
        assertThat(texts(Steps.of(debate.map))).containsExactly("Trade needs cars", "Cities should be free of cars", "Cars spoil the air");
        debate.document.execute(Edits.delete(List.of(debate.trade)));
        assertThat(texts(Steps.of(debate.map))).containsExactly("Cities should be free of cars", "Cars spoil the air");
        debate.document.execute(Steps.keep(debate.map, null));
        assertThat(Steps.own(debate.map)).isNull();
        debate.document.undo();
        assertThat(Steps.own(debate.map)).hasSize(2);
    }
}
