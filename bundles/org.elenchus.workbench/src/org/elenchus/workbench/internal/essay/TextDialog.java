// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.SizedDialog;

/** Lets the text of a source be edited as a whole. */
final class TextDialog extends SizedDialog {

    private static final Point SIZE = new Point(760, 620);

    private final String before;
    private final int at;
    private Text field;
    private String text;

    /** @param at offset to begin at */
    TextDialog(Shell shell, String before, int at) {
        super(shell, Messages.essay_edit_title, SIZE);
        this.before = before;
        this.at = at;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was written; valid after the dialog was accepted. */
    String text() {
        return text;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.essay_edit_hint);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        field.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        field.setText(before);
        field.setSelection(at);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        // Enter belongs to the text, so no button is the default one.
        createButton(parent, IDialogConstants.OK_ID, Messages.essay_edit_accept, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        text = field.getText();
        super.okPressed();
    }
}
