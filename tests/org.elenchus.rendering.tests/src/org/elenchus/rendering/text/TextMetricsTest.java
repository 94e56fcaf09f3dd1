// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.elenchus.rendering.scene.FontSpec;
import org.junit.jupiter.api.Test;

class TextMetricsTest {
    private static final List<String> SAMPLES = List.of("The case for self-defense can be justified.", "Žluťoučký kůň, naïve façade, Łódź, İstanbul",
            "Ὅσα ἐστὶν ἀληθῆ, ἔστιν. Αλήθεια", "Сотрудничество России и США", "“Quoted” – dashed — 1,000 € …", "WAVE To Ty fi ffl");

    @Test
    void widthsAreThoseOfFontBox() throws IOException {
        for (Fonts.Face face : Fonts.faces()) {
            FontSpec font = new FontSpec(face.family(), 10, face.bold(), face.italic());
            try (TrueTypeFont reference = new TTFParser().parse(new RandomAccessReadBuffer(face.open()))) {
                for (String sample : SAMPLES) {
                    for (int codePoint : sample.codePoints().toArray()) {
                        int glyph = reference.getUnicodeCmapLookup().getGlyphId(codePoint);
                        assertThat(Fonts.covers(font, codePoint)).as("%s U+%04X", face, codePoint).isEqualTo(glyph != 0);
                        if (glyph != 0) {
                            double expected = reference.getAdvanceWidth(glyph) * 10.0 / reference.getUnitsPerEm();
                            assertThat(TextMetrics.width(Character.toString(codePoint), font)).isCloseTo(expected, within(1e-9));
                        }
                    }
                }
            }
        }
    }

    @Test
    void latinGreekAndCyrillicNeedOneFontOnly() {
        FontSpec font = new FontSpec(Fonts.TEXT, 9, false, false);
        for (String sample : SAMPLES) {
            assertThat(TextMetrics.runs(sample, font)).as(sample).hasSize(1).first().satisfies(run -> {
                assertThat(run.font()).isEqualTo(font);
                assertThat(run.width()).isEqualTo(TextMetrics.width(sample, font));
            });
        }
    }

    @Test
    void everyLogicSignIsInAShippedFont() {
        for (boolean bold : new boolean[] {false, true}) {
            for (boolean italic : new boolean[] {false, true}) {
                FontSpec font = new FontSpec(Fonts.TEXT, 9, bold, italic);
                for (TextMetrics.Run run : TextMetrics.runs("∀x ∃y (x ≠ y ∧ ¬p ∨ q → r ↔ s) ⊢ ⊨ ⊗ ⊕ ⊥ ⊤ ≤ ≥ □ ◇ ∴ ∈ ⊂ ∩ ∅", font)) {
                    assertThat(run.font().family()).as(run.text()).isNotEqualTo(Fonts.SYSTEM);
                }
            }
        }
    }

    @Test
    void charactersThatNoFontHasAreKeptAndNamed() {
        FontSpec font = new FontSpec(Fonts.TEXT, 10, false, false);
        List<TextMetrics.Run> runs = TextMetrics.runs("Dao 道可道 way", font);
        assertThat(runs).extracting(TextMetrics.Run::text).containsExactly("Dao ", "道可道 ", "way");
        assertThat(runs.get(1).font().family()).isEqualTo(Fonts.SYSTEM);
        assertThat(runs.get(1).width()).isGreaterThanOrEqualTo(30);
        assertThat(TextMetrics.width("\ud83e\udd14", font)).as("thinking face").isEqualTo(10);
    }

    @Test
    void marksThatAreNotDrawnHaveNoWidth() {
        FontSpec font = new FontSpec(Fonts.TEXT, 10, false, false);
        assertThat(TextMetrics.width("co\u00adoperate\u200b", font)).isEqualTo(TextMetrics.width("cooperate", font));
    }
}
