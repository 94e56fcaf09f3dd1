// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.elenchus.formats.internal.figure.Typefaces;
import org.elenchus.rendering.text.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontSubsetTest {
    private static final String TEXT = "Čeština ťuk, πάντα ῥεῖ. Всё течёт: Tiếng Việt — “fi” ∀x(Fx → Gx) ⊢ ⊗";

    private static List<Integer> codePoints(String text) {
        return text.codePoints().boxed().toList();
    }

    @ParameterizedTest
    @EnumSource(Fonts.Face.class)
    void anotherReaderFindsTheSameGlyphsInTheSubset(Fonts.Face face) throws Exception {
        TrueType whole = Typefaces.file(face);
        FontSubset subset = new FontSubset(whole, codePoints(TEXT));
        try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(subset.toBytes()));
                TrueTypeFont original = new TTFParser().parse(new RandomAccessReadBuffer(face.open().readAllBytes()))) {
            assertThat(read.getNumberOfGlyphs()).isEqualTo(subset.glyphCount());
            for (int codePoint : codePoints(TEXT)) {
                int glyph = read.getUnicodeCmapLookup().getGlyphId(codePoint);
                int originalGlyph = original.getUnicodeCmapLookup().getGlyphId(codePoint);
                assertThat(glyph).as("U+%04X", codePoint).isEqualTo(subset.glyph(codePoint));
                assertThat(glyph == 0).isEqualTo(originalGlyph == 0);
                assertThat(read.getAdvanceWidth(glyph)).isEqualTo(original.getAdvanceWidth(originalGlyph));
                if (glyph != 0 && original.getGlyph().getGlyph(originalGlyph) != null) {
                    assertThat(read.getGlyph().getGlyph(glyph).getPath().getBounds2D())
                            .isEqualTo(original.getGlyph().getGlyph(originalGlyph).getPath().getBounds2D());
                }
            }
            assertThat(read.getNaming().getPostScriptName()).matches("[A-Z]{6}[+]" + whole.postScriptName());
        }
    }

    @Test
    void theSameCharactersInAnyOrderGiveTheSameBytes() {
        TrueType font = Typefaces.file(Fonts.Face.TEXT_REGULAR);
        List<Integer> reversed = new ArrayList<>(codePoints(TEXT));
        java.util.Collections.reverse(reversed);
        assertThat(new FontSubset(font, reversed).toBytes()).isEqualTo(new FontSubset(font, codePoints(TEXT)).toBytes());
        assertThat(new FontSubset(font, codePoints("abc")).name()).isNotEqualTo(new FontSubset(font, codePoints("abd")).name());
    }

    @Test
    void aSubsetIsSmall() {
        TrueType font = Typefaces.file(Fonts.Face.TEXT_REGULAR);
        assertThat(new FontSubset(font, codePoints("The quick brown fox")).toBytes()).hasSizeLessThan(12_000);
    }
}
