// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.losses;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.elenchus.core.spi.LossReport;
import org.elenchus.workbench.internal.Messages;

/** Shows beside the window what did not come along; whoever selects an entry sees its element in the map. Stays open while one works. */
public final class LossDialog extends TitleAreaDialog {

    private static final Point FIRST_SIZE = new Point(820, 420);

    private final String message;
    private final LossReport report;
    private final Consumer<String> element;

    /** @param element told the id of the element of the entry that is selected */
    public LossDialog(Shell parent, String message, LossReport report, Consumer<String> element) {
        super(parent);
        this.message = message;
        this.report = report;
        this.element = element;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.import_losses_title);
    }

    @Override
    protected Point getInitialSize() {
        return FIRST_SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.import_losses_title);
        setMessage(message);
        Composite area = (Composite) super.createDialogArea(parent);
        Composite inner = new Composite(area, SWT.NONE);
        inner.setLayout(new GridLayout());
        inner.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        LossTable table = new LossTable(inner, element);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.show(report);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
