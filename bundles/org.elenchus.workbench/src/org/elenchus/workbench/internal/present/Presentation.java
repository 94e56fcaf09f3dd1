// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.present;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.elenchus.core.document.DocumentListener;
import org.elenchus.core.document.MapDocument;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.diagram.MapPicture;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.preferences.Themes;

/** A map step by step on the full screen: what is shown already on the left, the step and its passage in large letters on the right. */
final class Presentation {

    private static final int LEFT = 62;
    private static final int RIGHT = 38;
    private static final double ENLARGEMENT = 1.5;
    private static final double STEP = 1.2;
    private static final int FAR = 10;

    private final MapDocument document;
    private final Shell shell;
    private final MapPicture picture;
    private final Beside beside;
    private final Label progressText;
    private final ProgressBar bar;
    private final Listener keys = this::key;
    private final DocumentListener changes = change -> mapChanged();
    private Progress progress;
    private double enlargement = ENLARGEMENT;
    private boolean dimming;

    private Presentation(ArgumentMapEditor editor) {
        document = editor.document();
        progress = new Progress(document.map());
        Display display = editor.getSite().getShell().getDisplay();
        shell = new Shell(display, SWT.NO_TRIM | SWT.RESIZE);
        shell.setText(Messages.present_title);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        SashForm sash = new SashForm(shell, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        picture = new MapPicture(sash, document, editor.view());
        beside = new Beside(sash);
        sash.setWeights(LEFT, RIGHT);
        progressText = new Label(shell, SWT.NONE);
        GridData left = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        left.horizontalIndent = 12;
        left.minimumWidth = 1;
        progressText.setLayoutData(left);
        bar = new ProgressBar(shell, SWT.HORIZONTAL | SWT.SMOOTH);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar.setToolTipText(Messages.present_keys);
        colours();
        display.addFilter(SWT.KeyDown, keys);
        document.addListener(changes);
        shell.addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.KeyDown, keys);
            document.removeListener(changes);
        });
    }

    /**
     * Presents the map of an editor.
     *
     * @param from where to begin; at the beginning where it is no step
     * @return null where the map has nothing to present
     */
    static Presentation open(ArgumentMapEditor editor, Object from) {
        Presentation presentation = new Presentation(editor);
        if (presentation.progress.isEmpty()) {
            presentation.shell.dispose();
            MessageDialog.openInformation(editor.getSite().getShell(), Messages.present_title, Messages.present_nothing);
            return null;
        }
        presentation.progress.go(from);
        presentation.shell.setBounds(editor.getSite().getShell().getMonitor().getBounds());
        presentation.shell.setFullScreen(true);
        presentation.shell.open();
        presentation.shell.forceActive();
        presentation.picture.control().setFocus();
        presentation.shell.getDisplay().asyncExec(presentation::show);
        return presentation;
    }

    private void colours() {
        boolean dark = Themes.isDark();
        Color paper = dark ? new Color(0x22, 0x25, 0x2a) : new Color(0xff, 0xff, 0xff);
        Color ink = dark ? new Color(0xe8, 0xea, 0xee) : new Color(0x1c, 0x1f, 0x24);
        beside.setColours(paper, ink);
        for (Control control : new Control[] { shell, progressText }) {
            control.setBackground(paper);
            control.setForeground(ink);
        }
    }

    private void mapChanged() {
        if (!shell.isDisposed()) {
            Object step = progress.step();
            int at = progress.at();
            progress = new Progress(document.map());
            if (progress.isEmpty()) {
                shell.close();
                return;
            }
            progress.go(at);
            progress.go(step);
            shell.getDisplay().asyncExec(this::show);
        }
    }

    private void show() {
        if (shell.isDisposed()) {
            return;
        }
        picture.show(progress.showing(dimming));
        picture.go(progress.step(), enlargement);
        beside.show(progress.step());
        progressText.setText(NLS.bind(Messages.present_progress, progress.at() + 1, progress.count()));
        bar.setMaximum(progress.count());
        bar.setSelection(progress.at() + 1);
        shell.layout();
    }

    private void key(Event event) {
        if (!(event.widget instanceof Control control) || control.isDisposed() || control.getShell() != shell) {
            return;
        }
        event.doit = false;
        int step = step(event);
        if (step != 0) {
            progress.go(progress.at() + step);
            show();
        } else if (event.keyCode == SWT.HOME || event.keyCode == SWT.END) {
            progress.go(event.keyCode == SWT.HOME ? 0 : progress.count() - 1);
            show();
        } else if (event.character == SWT.ESC) {
            shell.close();
        } else {
            look(Character.toLowerCase(event.character));
        }
    }

    private static int step(Event event) {
        return switch (event.keyCode) {
        case ' ' -> (event.stateMask & SWT.SHIFT) != 0 ? -1 : 1;
        case SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR -> 1;
        case SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.BS -> -1;
        case SWT.PAGE_DOWN -> FAR;
        case SWT.PAGE_UP -> -FAR;
        default -> 0;
        };
    }

    private void look(char key) {
        switch (key) {
        case 'd', 'h' -> {
            dimming = !dimming;
            show();
        }
        case '+', '=' -> enlarge(STEP);
        case '-' -> enlarge(1 / STEP);
        case 'm' -> picture.fit();
        default -> {
            // Other keys mean nothing here.
        }
        }
    }

    private void enlarge(double factor) {
        enlargement = Math.max(0.5, Math.min(5, enlargement * factor));
        beside.enlarge(factor);
        show();
    }

    /** For tests. */
    Shell shell() {
        return shell;
    }

    Progress progress() {
        return progress;
    }

    Beside beside() {
        return beside;
    }
}
