// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

class FigureSightTest {

    private final MapDocument document = MapDocument.create();
    private final Statement thesis = made(Edits.addStatement(document.map(), "Thesis", null, null));
    private final Statement reason = made(Edits.addReason(thesis, "Reason"));
    private final Statement ground = made(Edits.addReason(reason, "Ground"));
    private final Statement objection = made(Edits.addObjection(thesis, "Objection"));

    private Statement made(Edit edit) {
        document.execute(edit);
        return (Statement) edit.result().get(0);
    }

    private String svg(Map<String, String> options) throws Exception {
        Map<String, String> all = new java.util.HashMap<>(options);
        all.put("embed", "false");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.installed().exporter("svg").orElseThrow().exporter().write(document.map(),
                new ExportRequest(null, all, new LossReport(), Progress.NONE), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String id(Statement statement) {
        return "\"statement-" + statement.getId() + "\"";
    }

    @Test
    void aFocusShowsWhatStandsAround() throws Exception {
        String figure = svg(Map.of("focus", "Reason", "steps", "1"));
        assertThat(figure).contains(id(thesis), id(reason), id(ground)).doesNotContain(id(objection));
        assertThat(svg(Map.of("focus", ground.getId(), "steps", "1"))).contains(id(ground), id(reason)).doesNotContain(id(thesis));
    }

    @Test
    void aFilterLeavesOutOrDimsTheRest() throws Exception {
        assertThat(svg(Map.of("filter", "polarity:con"))).contains(id(objection), id(thesis)).doesNotContain(id(reason));
        assertThat(svg(Map.of("filter", "polarity:con", "rest", "dim"))).contains(id(objection), id(reason));
        assertThat(svg(Map.of("filter", "ground", "ways", ""))).contains(id(ground), id(reason), id(thesis)).doesNotContain(id(objection));
    }

    @Test
    void whatStandsIsFoundByAnEvaluation() throws Exception {
        assertThat(svg(Map.of("filter", "status:in is:unsupported"))).contains(id(ground)).doesNotContain(id(thesis));
    }

    @Test
    void wrongOptionsAreExplained() {
        assertThatThrownBy(() -> svg(Map.of("filter", "is:wrong"))).isInstanceOf(ExportException.class).hasMessageContaining("unsupported");
        assertThatThrownBy(() -> svg(Map.of("focus", "Xylophone"))).isInstanceOf(ExportException.class).hasMessageContaining("Xylophone");
        assertThatThrownBy(() -> svg(Map.of("filter", "is:implicit"))).isInstanceOf(ExportException.class).hasMessageContaining("is:implicit");
        assertThatThrownBy(() -> svg(Map.of("focus", "Reason", "rest", "burn"))).isInstanceOf(ExportException.class).hasMessageContaining("dim");
    }
}
