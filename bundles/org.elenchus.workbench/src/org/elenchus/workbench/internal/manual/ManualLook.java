// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.manual;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.elenchus.workbench.internal.manual.ManualPage.LineKind;
import org.elenchus.workbench.internal.manual.ManualPage.Span;
import org.elenchus.workbench.internal.preferences.Themes;

/** Shows a page of the manual in a text widget, in the fonts and colours of the window. */
final class ManualLook {

    private static final int TITLE_LARGER = 7;
    private static final int HEADING_LARGER = 3;
    private static final int SPACE_ABOVE_HEADING = 14;
    private static final int SPACE_ABOVE = 6;
    private static final int BULLET_INDENT = 16;
    private static final int BULLET_HANG = 32;
    private static final int CODE_INDENT = 16;
    private static final int COLUMN = 230;

    private final StyledText widget;
    private final ResourceManager resources;

    ManualLook(StyledText widget) {
        this.widget = widget;
        resources = new LocalResourceManager(JFaceResources.getResources(), widget);
    }

    void show(ManualPage page) {
        widget.setText(page.text());
        widget.setStyleRanges(page.spans().stream().map(this::style).toArray(StyleRange[]::new));
        for (int line = 0; line < page.lines().size(); line++) {
            setLine(line, page.lines().get(line));
        }
        widget.setCaretOffset(0);
        // Only once the lines are set the widget knows how high they are.
        widget.getDisplay().asyncExec(() -> {
            if (!widget.isDisposed()) {
                widget.setTopPixel(0);
            }
        });
    }

    private void setLine(int line, LineKind kind) {
        widget.setLineVerticalIndent(line, line == 0 ? 0 : kind == LineKind.HEADING ? SPACE_ABOVE_HEADING : SPACE_ABOVE);
        switch (kind) {
        case BULLET -> {
            widget.setLineIndent(line, 1, BULLET_INDENT);
            widget.setLineTabStops(line, 1, new int[] { BULLET_HANG - BULLET_INDENT });
            widget.setLineWrapIndent(line, 1, BULLET_HANG);
        }
        case ROW -> {
            widget.setLineTabStops(line, 1, new int[] { COLUMN });
            widget.setLineWrapIndent(line, 1, COLUMN);
        }
        case CODE -> widget.setLineIndent(line, 1, CODE_INDENT);
        default -> widget.setLineIndent(line, 1, 0);
        }
    }

    private StyleRange style(Span span) {
        StyleRange style = new StyleRange(span.start(), span.length(), null, null);
        switch (span.look()) {
        case TITLE -> style.font = larger(TITLE_LARGER);
        case HEADING -> style.font = larger(HEADING_LARGER);
        case STRONG -> style.fontStyle = SWT.BOLD;
        case EMPHASIS -> style.fontStyle = SWT.ITALIC;
        case CODE -> style.font = JFaceResources.getTextFont();
        case KEY -> {
            style.fontStyle = SWT.BOLD;
            style.background = Themes.isDark() ? colour(70, 76, 84) : colour(228, 232, 238);
        }
        default -> {
            style.underline = true;
            style.foreground = Themes.isDark() ? colour(120, 180, 250) : colour(24, 92, 170);
        }
        }
        return style;
    }

    private Font larger(int by) {
        return resources.create(FontDescriptor.createFrom(widget.getFont()).increaseHeight(by).setStyle(SWT.BOLD));
    }

    private static Color colour(int red, int green, int blue) {
        return new Color(red, green, blue);
    }
}
