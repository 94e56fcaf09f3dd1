// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.SizedDialog;

/** Asks for indented lines and shows, while they are written, what they will become. */
final class AddOutlineDialog extends SizedDialog {

    private static final Point SIZE = new Point(820, 440);
    private static final String INDENT = "  ";

    private final ArgumentMap map;
    private final Element target;
    private final String begun;
    private Text field;
    private AddedPreview preview;
    private Edit edit;

    /**
     * @param target what lines with a sign argue about; may be null
     * @param begun  what is written there at first
     */
    AddOutlineDialog(Shell shell, ArgumentMap map, Element target, String begun) {
        super(shell, Messages.outline_add_title, SIZE);
        this.map = map;
        this.target = target;
        this.begun = begun;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What is to be done; valid after the dialog was accepted. */
    Edit edit() {
        return edit;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label hint = new Label(area, SWT.WRAP);
        String about = target == null ? Messages.outline_add_hint_none : NLS.bind(Messages.outline_add_hint, ElementText.of(target));
        hint.setText(about.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x / 2, SWT.DEFAULT).applyTo(hint);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        field = new Text(sash, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        field.setText(begun);
        field.setSelection(begun.length());
        field.addListener(SWT.Traverse, this::indent);
        field.addListener(SWT.Verify, this::keepIndentation);
        field.addListener(SWT.Modify, event -> update());
        preview = new AddedPreview(sash);
        return area;
    }

    /** Tab indents as everywhere where outlines are written. */
    private void indent(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            event.doit = false;
            field.insert(INDENT);
        }
    }

    private void keepIndentation(Event event) {
        if (event.text.equals("\n") || event.text.equals("\r\n")) {
            String before = field.getText().substring(0, event.start);
            String line = before.substring(before.lastIndexOf('\n') + 1);
            event.text += line.substring(0, line.length() - line.stripLeading().length());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        // Enter belongs to the text, so no button is the default one.
        createButton(parent, IDialogConstants.OK_ID, Messages.outline_add_accept, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        update();
    }

    private void update() {
        edit = Edits.addOutline(map, target, field.getText());
        preview.show(target, edit.refusal() == null ? field.getText() : "");
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(edit.refusal() == null);
        }
    }
}
