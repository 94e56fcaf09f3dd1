// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;

class SpokenExporterTest {
    private final MapDocument document = MapDocument.create();

    private Statement added(Edit edit) {
        document.execute(edit);
        return (Statement) edit.result().get(0);
    }

    private static String spoken(ArgumentMap map) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SpokenExporter().write(map, ExportRequest.plain(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void eachSentenceSaysWhatItSpeaksFor() throws IOException {
        Statement thesis = added(Edits.addStatement(document.map(), "Parks should be free of smoke", null, null));
        Statement reason = added(Edits.addReason(thesis, "Smoke harms."));
        Argument argument = (Argument) reason.getUsages().get(0).eContainer();
        added(Edits.addCoPremise(argument, "What harms must go.")).setImplicit(true);
        added(Edits.addObjection(thesis, "Parks are large."));
        added(Edits.addObjection(argument, "Not in the open."));
        assertThat(spoken(document.map()).split("\n\n")).containsExactly(
                "Claim 1: Parks should be free of smoke. One reason speaks for it. One objection speaks against it.",
                "Reason for 1: 2 premises together.",
                "Premise (2) Smoke harms.",
                "Premise (3) (Left unsaid.) What harms must go.",
                "Objection to the step from 2, 3 to 1: (4) Not in the open.",
                "Objection to 1: (5) Parks are large.");
    }

    @Test
    void aStatementUsedTwiceIsSaidOnce() throws IOException {
        Statement thesis = added(Edits.addStatement(document.map(), "A.", null, null));
        Statement first = added(Edits.addReason(thesis, "B."));
        Statement second = added(Edits.addReason(thesis, "C."));
        document.execute(Edits.connect(second, first, Polarity.PRO));
        String text = spoken(document.map());
        assertThat(text).containsOnlyOnce("C.").contains("The same again.");
    }

    @Test
    void everyStatementOfAnyMapIsSaid() throws IOException {
        ArgumentMap map = MapGenerator.rich(60, 7);
        String text = spoken(map);
        for (Statement statement : map.getStatements()) {
            assertThat(text).contains(statement.getText().strip().replaceAll("\\s+", " "));
        }
    }
}
