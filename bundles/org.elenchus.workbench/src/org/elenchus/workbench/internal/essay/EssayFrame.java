// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.elenchus.core.source.Coverage;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.Messages;

/** The controls of the essay view: which source, its text, how much of it is mapped; or how to add a text where there is none. */
final class EssayFrame {

    private static final int HINT_MARGIN = 18;
    private static final int PERCENT = 100;

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Composite reading;
    private final Composite empty;
    private final Combo sources;
    private final EssayText text;
    private final Label coverage;
    private final Link hint;

    EssayFrame(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        reading = new Composite(stack, SWT.NONE);
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.verticalSpacing = 2;
        reading.setLayout(grid);
        sources = new Combo(reading, SWT.DROP_DOWN | SWT.READ_ONLY);
        sources.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text = new EssayText(reading);
        text.widget().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        coverage = new Label(reading, SWT.WRAP);
        GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
        line.horizontalIndent = 6;
        coverage.setLayoutData(line);
        empty = new Composite(stack, SWT.NONE);
        GridLayout room = new GridLayout();
        room.marginWidth = HINT_MARGIN;
        room.marginHeight = HINT_MARGIN;
        empty.setLayout(room);
        hint = new Link(empty, SWT.WRAP);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        layout.topControl = empty;
    }

    EssayText text() {
        return text;
    }

    Combo sources() {
        return sources;
    }

    /** Its links are called {@code file} and {@code paste}. */
    Link hint() {
        return hint;
    }

    String coverageLine() {
        return coverage.getText();
    }

    /** Lists the sources and says which is shown; without any, how to add one, and without a map, that there is none. */
    void list(List<Source> all, Source shown, boolean hasMap) {
        String[] titles = all.stream().map(ElementText::of).toArray(String[]::new);
        if (!List.of(titles).equals(List.of(sources.getItems()))) {
            sources.setItems(titles);
        }
        sources.select(shown == null ? -1 : all.indexOf(shown));
        boolean several = all.size() > 1;
        sources.setVisible(several);
        ((GridData) sources.getLayoutData()).exclude = !several;
        hint.setText(hasMap ? Messages.essay_none : Messages.essay_no_map);
        layout.topControl = shown == null ? empty : reading;
        stack.layout();
        reading.layout();
        empty.layout();
    }

    /** Says how much of the text is mapped. */
    void count(Coverage counted, int unplaced) {
        if (counted == null) {
            coverage.setText("");
            return;
        }
        long percent = Math.round(counted.characters() * PERCENT);
        String line = NLS.bind(Messages.essay_coverage, new Object[] { counted.mapped(), counted.counted(), percent });
        line = counted.setAside() == 0 ? line : line + NLS.bind(Messages.essay_set_aside, counted.setAside());
        line = unplaced == 0 ? line : line + NLS.bind(Messages.essay_unplaced, unplaced);
        if (!line.equals(coverage.getText())) {
            coverage.setText(line);
            reading.layout();
        }
    }
}
