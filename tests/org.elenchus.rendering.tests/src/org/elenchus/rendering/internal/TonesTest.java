// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.style.Styles;
import org.junit.jupiter.api.Test;

class TonesTest {
    private static final Rgb PASTEL = Rgb.parse("#fdf0e0");

    private final Style dark = Styles.installed().orDefault("dark");
    private final Style colour = Styles.installed().orDefault("colour");

    @Test
    void aLightGroundIsAShadeOfItselfOnDarkPaper() {
        Rgb ground = Tones.ground(dark, PASTEL);
        assertThat(Tones.luminance(ground)).isLessThan(0x60).isGreaterThan(Tones.luminance(dark.background()));
        assertThat(ground.red()).isGreaterThan(ground.blue());
        assertThat(Tones.luminance(dark.groupText()) - Tones.luminance(ground)).isGreaterThan(80);
    }

    @Test
    void onLightPaperColoursStay() {
        assertThat(Tones.ground(colour, PASTEL)).isEqualTo(PASTEL);
    }

    @Test
    void darkWordsOnDarkPaperGetTheInkOfTheStyle() {
        Rgb own = dark.boxes().statement().text();
        assertThat(Tones.ink(dark, Rgb.parse("#102030"), own)).isEqualTo(own);
        assertThat(Tones.ink(dark, Rgb.parse("#ffd0a0"), own)).isEqualTo(Rgb.parse("#ffd0a0"));
    }
}
