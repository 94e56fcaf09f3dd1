// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.rationale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;
import static org.elenchus.formats.internal.Readings.recognise;

import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

class RationaleTest {
    private static final String MAP = """
            #Rationale Version 130.54
            import os
            os.remove("anything")
            SetText("not this")
            #-- End of Prelude --
            m0 = Create("Claim")
            SetText("Say \\"yes\\"\\nnow")
            m1 = CreateChild(m0, "CompoundReason")
            m2 = CreateChild(m1, "Claim")
            SetText("p1
            second line")
            m3 = CreateAnnotation(m2, "Note")
            SetText("a note")
            m4 = CreateChild(m1, "Claim")
            SetText("p2")
            m5 = CreateChild(m1, "Inference")
            m6 = CreateChild(m5, "CompoundObjection")
            m7 = CreateChild(m6, "Claim")
            SetText("does not follow")
            SetSize(m0, 100, 20)
            """;

    @Test
    void compoundsAndInferences() throws Exception {
        assertThat(recognise(new RationaleImporter(), "a.txt", MAP)).isGreaterThan(90);
        ArgumentMap map = read(new RationaleImporter(), MAP);
        assertThat(counts(map)).isEqualTo("4/1/1/1/1");
        assertThat(map.getStatements()).extracting(Statement::getText).containsExactly("Say \"yes\"\nnow", "p1\nsecond line", "p2", "does not follow");
        assertThat(map.getStatements().get(1).getNote()).isEqualTo("a note");
    }

    @Test
    void childrenByIndex() throws Exception {
        ArgumentMap map = read(new RationaleImporter(), """
                #Rationale Version 1.09
                node0 = app.Create("Claim")
                app.SetText(node0, "c")
                app.CreateChild(node0, "Reason")
                app.CreateChild(node0, "CompoundObjection")
                app.SetText(node0[0], "r")
                app.CreateChild(node0[1], "Claim")
                app.SetText(node0[1][0], "o")
                """);
        assertThat(counts(map)).isEqualTo("3/1/1/0/0");
        assertThat(map.getStatements()).extracting(Statement::getText).containsExactly("c", "r", "o");
    }

    @Test
    void errorsHaveALine() {
        assertThatThrownBy(() -> read(new RationaleImporter(), "#Rationale\nm = Create(\"Claim\")\nCreateChild(x, \"Claim\")\n"))
                .isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isEqualTo(3));
        assertThatThrownBy(() -> read(new RationaleImporter(), "#Rationale\nm = Create(\"Claim\")\nSetText(\"open\n"))
                .isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isEqualTo(3));
        assertThatThrownBy(() -> read(new RationaleImporter(), "#Rationale\n")).isInstanceOf(FormatException.class);
    }
}
