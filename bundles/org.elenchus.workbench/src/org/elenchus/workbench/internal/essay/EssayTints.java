// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.elenchus.core.source.Passage;
import org.elenchus.core.spi.Label;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.workbench.internal.essay.MappedPassages.Mapped;
import org.elenchus.workbench.internal.preferences.Themes;

/**
 * How mapped passages look in the essay: a tint for each role, deeper for what is selected; objections are underlined as well. Or a tint for what an
 * evaluation says; what falls is struck out as well.
 */
final class EssayTints {

    private static final byte LOOK_ASIDE = 1;
    private static final int ROLES = PassageRole.values().length;

    private final boolean dark = Themes.isDark();
    private final String text;
    private final Function<Element, Label> labels;

    /**
     * @param text   of the essay
     * @param labels what an evaluation says of elements; null tints them by what they do in the argument
     */
    EssayTints(String text, Function<Element, Label> labels) {
        this.text = text;
        this.labels = labels;
    }

    /** Ranges in order that do not overlap, as the widget wants them. */
    StyleRange[] ranges(MappedPassages passages, Collection<Element> selected, List<Passage> noArgument) {
        byte[] look = new byte[text.length()];
        noArgument.forEach(passage -> paint(look, passage, LOOK_ASIDE));
        for (Mapped mapped : passages.placed()) {
            paint(look, mapped.passage(), look(mapped, false));
        }
        for (Mapped mapped : passages.placed()) {
            if (selected.contains(mapped.element())) {
                paint(look, mapped.passage(), look(mapped, true));
            }
        }
        return ranges(look);
    }

    private byte look(Mapped mapped, boolean selected) {
        int kind = labels == null ? mapped.role().ordinal() : ROLES + judged(mapped.element());
        return (byte) (2 + 2 * kind + (selected ? 1 : 0));
    }

    /** Of what the evaluation says nothing, as of what is undecided. */
    private int judged(Element element) {
        Label label = labels.apply(element);
        return label == null ? Label.UNDECIDED.ordinal() : label.ordinal();
    }

    private static void paint(byte[] look, Passage passage, byte value) {
        Arrays.fill(look, passage.start(), passage.end(), value);
    }

    private StyleRange[] ranges(byte[] look) {
        List<StyleRange> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= look.length; i++) {
            if (i == look.length || look[i] != look[start]) {
                if (look[start] != 0) {
                    ranges.add(style(start, i - start, look[start]));
                }
                start = i;
            }
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private StyleRange style(int start, int length, byte look) {
        StyleRange style = new StyleRange(start, length, null, null);
        if (look == LOOK_ASIDE) {
            style.foreground = dark ? new Color(130, 136, 144) : new Color(140, 146, 154);
            return style;
        }
        int kind = (look - 2) / 2;
        boolean selected = (look - 2) % 2 == 1;
        style.foreground = dark && selected ? new Color(255, 255, 255) : null;
        if (kind >= ROLES) {
            style.background = background(Label.values()[kind - ROLES], selected);
            style.strikeout = kind - ROLES == Label.OUT.ordinal();
            return style;
        }
        PassageRole role = PassageRole.values()[kind];
        style.background = background(role, selected);
        if (role == PassageRole.OBJECTION) {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_SINGLE;
            style.underlineColor = dark ? new Color(240, 140, 130) : new Color(179, 38, 30);
        }
        if (role == PassageRole.THESIS) {
            style.fontStyle = SWT.BOLD;
        }
        return style;
    }

    private Color background(PassageRole role, boolean selected) {
        return switch (role) {
        case THESIS -> tint(selected, 0xcfe0f5, 0x96bdec, 0x1f3d5c, 0x33689f);
        case REASON -> tint(selected, 0xdaf0e1, 0x98d8ac, 0x1c432c, 0x2d7849);
        case OBJECTION -> tint(selected, 0xfae0dc, 0xf3aba3, 0x552725, 0x93403a);
        case CLAIM -> tint(selected, 0xeeead9, 0xd6cb9c, 0x413d2b, 0x6d653c);
        };
    }

    private Color background(Label label, boolean selected) {
        return switch (label) {
        case IN -> tint(selected, 0xdaf0e1, 0x98d8ac, 0x1c432c, 0x2d7849);
        case OUT -> tint(selected, 0xfae0dc, 0xf3aba3, 0x552725, 0x93403a);
        case UNDECIDED -> tint(selected, 0xeeead9, 0xd6cb9c, 0x413d2b, 0x6d653c);
        };
    }

    private Color tint(boolean selected, int light, int lightSelected, int inDark, int inDarkSelected) {
        int rgb = dark ? selected ? inDarkSelected : inDark : selected ? lightSelected : light;
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
