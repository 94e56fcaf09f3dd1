// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.scripting;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.elenchus.core.spi.Progress;
import org.elenchus.workbench.internal.Messages;

/**
 * A script that runs on the user interface's thread, so that nobody sees the map half changed. Where it takes longer than a moment, a small window that
 * keeps all others shut lets the user stop it.
 */
final class StoppableRun implements Progress, AutoCloseable {
    private static final long MOMENT = 700_000_000L;
    private static final long BETWEEN_LOOKS = 60_000_000L;
    private static final int WIDTH = 320;

    private final Shell parent;
    private final String name;
    private final long begin = System.nanoTime();
    private long lastLook = begin;
    private Shell shell;
    private boolean stopped;

    StoppableRun(Shell parent, String name) {
        this.parent = parent;
        this.name = name;
    }

    @Override
    public boolean isCancelled() {
        long now = System.nanoTime();
        if (now - begin < MOMENT || now - lastLook < BETWEEN_LOOKS) {
            return stopped;
        }
        lastLook = now;
        if (shell == null) {
            open();
        }
        Display display = parent.getDisplay();
        while (!stopped && display.readAndDispatch()) {
            lastLook = System.nanoTime();
        }
        return stopped;
    }

    private void open() {
        shell = new Shell(parent, SWT.APPLICATION_MODAL | SWT.TITLE | SWT.BORDER);
        shell.setText(Messages.scripts_title);
        shell.setLayout(new GridLayout(2, false));
        Label label = new Label(shell, SWT.NONE);
        label.setText(NLS.bind(Messages.scripts_running, name));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        ProgressBar bar = new ProgressBar(shell, SWT.INDETERMINATE);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        bar.setLayoutData(wide);
        Button stop = new Button(shell, SWT.PUSH);
        stop.setText(Messages.scripts_stop);
        stop.addListener(SWT.Selection, event -> stopped = true);
        shell.addListener(SWT.Close, event -> {
            event.doit = false;
            stopped = true;
        });
        shell.pack();
        shell.setLocation(parent.getLocation().x + (parent.getSize().x - shell.getSize().x) / 2, parent.getLocation().y + parent.getSize().y / 3);
        shell.open();
    }

    @Override
    public void close() {
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
    }
}
