// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.stream.Stream;

import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.BoxStyle;
import org.elenchus.rendering.style.LinkStyle;
import org.elenchus.rendering.style.Style;

/** Keeps colours that a person has given to single things out of styles without colour. */
public final class Tones {
    /** How far a group's grey may be from white, so that words on it are read. */
    private static final int DARKEST_GROUND = 0xd0;

    private static final int LIGHTEST_INK = 0x70;

    /** What is less bright is dark. */
    private static final int DARK = 0x60;
    /** How much of a colour's light is left on dark paper, and of what makes it a colour. */
    private static final double SHADE = 0.12;
    private static final double HUE = 0.7;

    private Tones() {
    }

    /** Whether the style is made of black, white and greys alone. */
    public static boolean isGrey(Style style) {
        Style.Links links = style.links();
        Style.Boxes boxes = style.boxes();
        return Stream.of(links.pro(), links.con(), links.undercut()).map(LinkStyle::stroke).map(Stroke::colour).allMatch(Tones::isGrey)
                && Stream.of(boxes.statement(), boxes.main(), boxes.implicit()).map(BoxStyle::fill).allMatch(fill -> fill == null || isGrey(fill))
                && style.groups().stream().allMatch(Tones::isGrey);
    }

    private static boolean isGrey(Rgb colour) {
        return colour.red() == colour.green() && colour.green() == colour.blue();
    }

    /** The colour itself or, in a style without colour, the grey that is as bright. */
    public static Rgb in(Style style, Rgb colour) {
        return colour == null || !isGrey(style) ? colour : grey(luminance(colour), colour.alpha());
    }

    /** As {@link #in}, and never so dark that words on it are lost; on dark paper a shade of the colour, since words are light there. */
    public static Rgb ground(Style style, Rgb colour) {
        if (colour != null && isDark(style) && luminance(colour) > DARK) {
            Rgb paper = style.background();
            int light = luminance(colour);
            return new Rgb(shade(paper.red(), light, colour.red()), shade(paper.green(), light, colour.green()), shade(paper.blue(), light, colour.blue()),
                    colour.alpha());
        }
        return colour == null || !isGrey(style) ? colour : grey(Math.max(DARKEST_GROUND, luminance(colour)), colour.alpha());
    }

    private static boolean isDark(Style style) {
        return style.background() != null && luminance(style.background()) < DARK;
    }

    private static int shade(int paper, int light, int colour) {
        return (int) Math.round(Math.max(0, Math.min(255, paper + (light - paper) * SHADE + (colour - light) * HUE)));
    }

    /** For words: {@link #in}, or the style's own ink where that would be too light, or on dark paper too dark, to read. */
    public static Rgb ink(Style style, Rgb colour, Rgb own) {
        if (isDark(style) && luminance(colour) < DARK) {
            return own;
        }
        return isGrey(style) && luminance(colour) > LIGHTEST_INK ? own : in(style, colour);
    }

    private static Rgb grey(int value, int alpha) {
        return new Rgb(value, value, value, alpha);
    }

    /** How bright a colour looks, from 0 to 255 (ITU-R BT.709). */
    public static int luminance(Rgb colour) {
        return (int) Math.round(0.2126 * colour.red() + 0.7152 * colour.green() + 0.0722 * colour.blue());
    }
}
