// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.recovery;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.elenchus.core.document.Unsaved;
import org.elenchus.workbench.internal.Messages;

/** Lists maps with work that was never saved and asks whether to restore it, to discard it, or to ask again at the next start. */
final class RecoveryDialog extends MessageDialog {

    /** Results of {@link #open()}; any other decides nothing. */
    static final int RESTORE = 0;
    static final int DISCARD = 1;

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());
    private static final int WIDTH = 620;
    private static final int LOOK_AGAIN = 200;
    private static final int LOOKS = 25;
    private static final int ROWS = 5;

    private final List<Unsaved> left;
    private final List<Unsaved> chosen;
    private Table table;

    RecoveryDialog(Shell parent, List<Unsaved> left) {
        super(parent, Messages.recovery_title, null, Messages.recovery_message, QUESTION, RESTORE, Messages.recovery_restore, Messages.recovery_discard,
                Messages.recovery_later);
        this.left = left;
        this.chosen = new ArrayList<>(left);
        setShellStyle(getShellStyle() | SWT.SHEET | SWT.RESIZE);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.getItemHeight() * ROWS).applyTo(table);
        for (String name : new String[] { Messages.recovery_map, Messages.recovery_last, Messages.recovery_edits, Messages.recovery_file }) {
            new TableColumn(table, SWT.NONE).setText(name);
        }
        for (Unsaved unsaved : left) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { unsaved.name(), WHEN.format(unsaved.time()), String.valueOf(unsaved.edits()), file(unsaved) });
            item.setData(unsaved);
            item.setChecked(true);
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.addListener(SWT.Selection, event -> choose());
        return table;
    }

    private static String file(Unsaved unsaved) {
        try {
            return switch (unsaved.fileState()) {
                case NONE -> Messages.recovery_file_none;
                case SAME -> unsaved.path().toString();
                case CHANGED -> NLS.bind(Messages.recovery_file_changed, unsaved.path());
                case GONE -> NLS.bind(Messages.recovery_file_gone, unsaved.path());
            };
        } catch (IOException e) {
            ILog.of(RecoveryDialog.class).warn("The file of a map cannot be looked at: " + unsaved.path(), e);
            return unsaved.path().toString();
        }
    }

    private void choose() {
        chosen.clear();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                chosen.add((Unsaved) item.getData());
            }
        }
        getButton(RESTORE).setEnabled(!chosen.isEmpty());
        getButton(DISCARD).setEnabled(!chosen.isEmpty());
    }

    @Override
    public void create() {
        super.create();
        takeFocus(LOOKS);
    }

    /** A window that is still starting gives the focus to parts of its own, also while this dialog is open. */
    private void takeFocus(int more) {
        getShell().getDisplay().timerExec(LOOK_AGAIN, () -> {
            Shell shell = getShell();
            if (shell == null || shell.isDisposed()) {
                return;
            }
            Control focus = shell.getDisplay().getFocusControl();
            if (more == LOOKS || focus == null || focus.getShell() != shell) {
                shell.forceActive();
                getButton(RESTORE).forceFocus();
            }
            if (more > 0) {
                takeFocus(more - 1);
            }
        });
    }

    /** The maps that the answer is about. */
    List<Unsaved> chosen() {
        return chosen;
    }
}
