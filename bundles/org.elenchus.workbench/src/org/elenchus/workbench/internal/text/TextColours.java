// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.elenchus.core.text.TextReading.Kind;
import org.elenchus.core.text.TextReading.Token;
import org.elenchus.workbench.internal.preferences.Themes;

/** How the parts of a text look; what matters is told by weight too, not by colour alone. */
final class TextColours {

    private final Map<Kind, Color> colours = new EnumMap<>(Kind.class);

    TextColours() {
        boolean dark = Themes.isDark();
        put(Kind.COMMENT, dark ? 0x9aa0a6 : 0x5f6670);
        put(Kind.HEADING, dark ? 0xe8eaed : 0x202124);
        put(Kind.STATEMENT, dark ? 0x8ab4f8 : 0x1a4fa3);
        put(Kind.ARGUMENT, dark ? 0xd7aefb : 0x6b2fa0);
        put(Kind.SUPPORT, dark ? 0x81c995 : 0x146c2e);
        put(Kind.ATTACK, dark ? 0xf28b82 : 0xb3261e);
        put(Kind.UNDERCUT, dark ? 0xe6a8f0 : 0x7b1fa2);
        put(Kind.NUMBER, dark ? 0x9aa0a6 : 0x5f6670);
        put(Kind.INFERENCE, dark ? 0x9aa0a6 : 0x5f6670);
        put(Kind.TAG, dark ? 0xfdd663 : 0x8a5100);
        put(Kind.DATA, dark ? 0x78d9ec : 0x00697a);
        put(Kind.LINK, dark ? 0x8ab4f8 : 0x1a4fa3);
        put(Kind.EMPHASIS, dark ? 0x9aa0a6 : 0x5f6670);
    }

    private void put(Kind kind, int rgb) {
        colours.put(kind, new Color(new RGB(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff)));
    }

    /** The looks of a part of a text. */
    TextPresentation presentation(List<Token> tokens, Restyling.Span part) {
        TextPresentation presentation = new TextPresentation(new Region(part.start(), part.end() - part.start()), 16);
        presentation.setDefaultStyleRange(new StyleRange(part.start(), part.end() - part.start(), null, null));
        int done = part.start();
        for (Token token : tokens) {
            int start = Math.max(done, token.start());
            int end = Math.min(part.end(), token.end());
            if (start < end) {
                presentation.addStyleRange(range(token.kind(), start, end));
                done = end;
            }
        }
        return presentation;
    }

    private StyleRange range(Kind kind, int start, int end) {
        StyleRange range = new StyleRange(start, end - start, colours.get(kind), null);
        range.fontStyle = switch (kind) {
            case COMMENT -> SWT.ITALIC;
            case HEADING, STATEMENT, ARGUMENT, SUPPORT, ATTACK, UNDERCUT -> SWT.BOLD;
            default -> SWT.NORMAL;
        };
        range.underline = kind == Kind.LINK;
        return range;
    }
}
