// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.present;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.elenchus.core.source.Coverage;
import org.elenchus.core.source.Passage;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.essay.SoftBreaks;
import org.elenchus.workbench.internal.Messages;

/** Beside the presented map: what the step says, in large letters, what it does in the argument, and the passage that says it. */
final class Beside {

    private static final int SMALL = 13;
    private static final int LARGE = 22;
    private static final int READING = 15;
    private static final int MARGIN = 22;
    private static final int LEAST = 8;
    private static final int MOST = 60;
    private static final int LINES_ABOVE = 3;

    private final Composite panel;
    private final Label role;
    private final StyledText statement;
    private final Label quoted;
    private final StyledText passage;
    private final List<Font> fonts = new ArrayList<>();
    private double scale = 1;

    Beside(Composite parent) {
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = MARGIN / 2;
        panel.setLayout(layout);
        role = new Label(panel, SWT.WRAP);
        role.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        statement = text(new GridData(SWT.FILL, SWT.FILL, true, true, 1, 2));
        quoted = new Label(panel, SWT.WRAP);
        quoted.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        passage = text(new GridData(SWT.FILL, SWT.FILL, true, true, 1, 2));
        passage.setLineSpacing(4);
        panel.addListener(SWT.Dispose, event -> fonts.forEach(Font::dispose));
        enlarge(1);
    }

    private StyledText text(GridData data) {
        data.widthHint = 1;
        data.heightHint = 1;
        StyledText text = new StyledText(panel, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
        text.setCaret(null);
        text.setLayoutData(data);
        return text;
    }

    void setColours(Color paper, Color ink) {
        for (Control control : new Control[] { panel, role, statement, quoted, passage }) {
            control.setBackground(paper);
            control.setForeground(ink);
        }
    }

    /** Makes the letters larger or smaller. */
    void enlarge(double factor) {
        scale = Math.max(0.5, Math.min(3, scale * factor));
        List<Font> before = new ArrayList<>(fonts);
        fonts.clear();
        role.setFont(font(SMALL, SWT.NORMAL));
        quoted.setFont(role.getFont());
        statement.setFont(font(LARGE, SWT.BOLD));
        passage.setFont(font(READING, SWT.NORMAL));
        before.forEach(Font::dispose);
        panel.layout();
    }

    private Font font(int points, int style) {
        FontData base = JFaceResources.getDefaultFont().getFontData()[0];
        Font font = new Font(panel.getDisplay(), base.getName(), (int) Math.max(LEAST, Math.min(MOST, Math.round(points * scale))), style);
        fonts.add(font);
        return font;
    }

    void show(Statement step) {
        role.setText(role(step).replace("&", "&&"));
        statement.setText(step.getText() == null ? "" : step.getText().strip());
        Excerpt excerpt = step.getExcerpts().stream().filter(one -> one.getExact() != null && !one.getExact().isBlank()).findFirst().orElse(null);
        quoted.setText(excerpt == null ? Messages.present_no_passage
                : excerpt.getSource() == null ? Messages.present_passage : ElementText.of(excerpt.getSource()).replace("&", "&&"));
        showPassage(excerpt);
        panel.layout();
    }

    private void showPassage(Excerpt excerpt) {
        Passage place = excerpt == null ? null : Coverage.placeOf(excerpt).orElse(null);
        if (place == null) {
            passage.setText(excerpt == null ? "" : excerpt.getExact().strip());
            return;
        }
        String text = SoftBreaks.filled(excerpt.getSource().getText());
        if (!text.equals(passage.getText())) {
            passage.setText(text);
        }
        StyleRange mark = new StyleRange(place.start(), place.length(), null, null);
        boolean dark = passage.getBackground().getRed() < 128;
        mark.background = dark ? new Color(0x5c, 0x4d, 0x10) : new Color(0xff, 0xec, 0x9c);
        passage.setStyleRanges(new StyleRange[] { mark });
        panel.layout();
        int line = passage.getLineAtOffset(place.start());
        passage.setTopIndex(Math.max(0, line));
        passage.setTopPixel(Math.max(0, passage.getTopPixel() + passage.getLocationAtOffset(place.start()).y - LINES_ABOVE * passage.getLineHeight()));
    }

    private static String role(Statement step) {
        String said = step.getParticipant() == null || step.getParticipant().isBlank() ? "" : NLS.bind(Messages.present_said_by, step.getParticipant());
        String left = step.isImplicit() ? Messages.present_implicit : "";
        for (Premise usage : step.getUsages()) {
            if (usage.eContainer() instanceof Argument argument && argument.getConclusion() != null) {
                String about = ElementText.of(argument.getConclusion());
                return NLS.bind(argument.getPolarity() == Polarity.PRO ? Messages.present_reason : Messages.present_objection, about) + said + left;
            }
        }
        return Messages.present_thesis + said + left;
    }

    /** What stands there in large letters, for tests. */
    String statement() {
        return statement.getText();
    }
}
