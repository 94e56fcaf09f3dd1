// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.elenchus.core.document.MapDocument;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

class OutliningTest {
    private final MapDocument document = MapDocument.create();

    private Statement thesis() {
        Edit edit = Edits.addStatement(document.map(), "Thesis", null, null);
        document.execute(edit);
        return (Statement) edit.result().get(0);
    }

    @Test
    void linesWithSignsHangOnWhatIsSelected() {
        Statement thesis = thesis();
        Edit edit = Edits.addOutline(document.map(), thesis, "\n  + A reason\n    - against it\n  - An objection\n    & that needs this\n");
        document.execute(edit);
        assertThat(thesis.getIncoming()).extracting(Argument::getPolarity).containsExactly(Polarity.PRO, Polarity.CON);
        assertThat(thesis.getIncoming().get(0).getPremises().get(0).getStatement().getIncoming()).hasSize(1);
        assertThat(document.map().getStatements()).extracting(Statement::getText).containsExactly("Thesis", "A reason", "against it", "An objection",
                "that needs this");
        assertThat(edit.result()).hasSize(4);
        String after = Snapshot.of(document.map());
        document.undo();
        assertThat(thesis.getIncoming()).isEmpty();
        assertThat(document.map().getStatements()).containsExactly(thesis);
        document.redo();
        assertThat(Snapshot.of(document.map())).isEqualTo(after);
    }

    @Test
    void linesWithoutASignBeginAnew() {
        Statement thesis = thesis();
        document.execute(Edits.addOutline(document.map(), thesis, "+ A reason\nSomething else\n  + for it"));
        assertThat(thesis.getIncoming()).hasSize(1);
        assertThat(document.map().getStatements()).hasSize(4);
        assertThat(document.map().getStatements().get(2).getIncoming()).hasSize(1);
    }

    @Test
    void anInferenceIsArguedAboutToo() {
        Statement thesis = thesis();
        document.execute(Edits.addReason(thesis, "Reason"));
        Argument inference = thesis.getIncoming().get(0);
        document.execute(Edits.addOutline(document.map(), inference, "- It does not follow"));
        assertThat(inference.getIncoming()).extracting(Argument::getPolarity).containsExactly(Polarity.CON);
    }

    @Test
    void whatSaysNothingIsRefused() {
        assertThat(Edits.addOutline(document.map(), thesis(), " \n ").refusal()).isNotBlank();
        assertThat(Edits.addOutline(document.map(), null, "").refusal()).isNotBlank();
        assertThat(List.of(Edits.addOutline(document.map(), null, "A\n+ B").refusal() == null)).containsExactly(true);
    }
}
