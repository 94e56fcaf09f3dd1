// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelationsTest {
    private final MapDocument document = MapDocument.create();
    private Statement thesis;
    private Statement reason;
    private Argument argument;

    private Statement added(Edit edit) {
        document.execute(edit);
        return (Statement) edit.result().get(0);
    }

    @BeforeEach
    void build() {
        thesis = added(Edits.addStatement(document.map(), "Parks should be\nfree of smoke.", null, null));
        thesis.setMain(true);
        reason = added(Edits.addReason(thesis, "Smoke harms."));
        argument = (Argument) reason.getUsages().get(0).eContainer();
    }

    @Test
    void aThesisSaysWhatSpeaksForAndAgainstIt() {
        added(Edits.addObjection(thesis, "Parks are large."));
        added(Edits.addObjection(thesis, "Smoke drifts away."));
        assertThat(Relations.of(thesis)).isEqualTo("Thesis. One reason speaks for it. 2 objections speak against it.");
    }

    @Test
    void aPremiseNamesWhatItSpeaksFor() {
        assertThat(Relations.of(reason)).isEqualTo("Reason for \u201cParks should be free of smoke\u201d. Nothing speaks for or against it.");
    }

    @Test
    void aLinkedPremiseSaysThatItIsNotAlone() {
        Statement other = added(Edits.addCoPremise(argument, "What harms must go."));
        other.setImplicit(true);
        assertThat(Relations.of(other)).startsWith("Left unsaid. Reason for").contains("together with one more premise");
    }

    @Test
    void anArgumentSaysWhatItNeedsAndWhatUndercutsIt() {
        argument.setScheme("sign");
        added(Edits.addObjection(argument, "Not in the open."));
        assertThat(Relations.of(argument)).isEqualTo("Reason for \u201cParks should be free of smoke\u201d, from one premise. By sign. One objection speaks against it.");
    }
}
