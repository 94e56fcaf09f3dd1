// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.navigation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.elenchus.core.find.NameSearch;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.SizedDialog;
import org.elenchus.workbench.internal.VirtualRows;

/** A line to type into, and below it the elements whose names go with it, best first. Only rows in sight are filled. */
final class GoToElementDialog extends SizedDialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int MOST = 500;

    private final List<Identified> all = new ArrayList<>();
    private List<Identified> found = List.of();
    private Text typed;
    private Table table;
    private Label count;
    private Identified chosen;

    GoToElementDialog(Shell parent, ArgumentMap map) {
        super(parent, Messages.goto_title, new Point(WIDTH, HEIGHT));
        setShellStyle(SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
        all.addAll(map.getStatements());
        map.getArguments().stream().filter(GoToElementDialog::hasName).forEach(all::add);
        addGroups(map.getGroups());
    }

    private static boolean hasName(Argument argument) {
        return argument.getLabel() != null && !argument.getLabel().isBlank();
    }

    private void addGroups(List<Group> groups) {
        for (Group group : groups) {
            all.add(group);
            addGroups(group.getGroups());
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).verticalSpacing = 6;
        typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        typed.setMessage(Messages.goto_hint);
        typed.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        typed.addListener(SWT.Modify, event -> search());
        typed.addListener(SWT.KeyDown, this::arrow);
        typed.addListener(SWT.DefaultSelection, event -> okPressed());
        table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.heightHint = HEIGHT / 2;
        table.setLayoutData(fill);
        VirtualRows.leaveUnthemed(table);
        table.addListener(SWT.SetData, this::fillRow);
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        count = new Label(area, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.goto_go, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** Arrow keys choose a row while one types. */
    private void arrow(Event event) {
        int step = switch (event.keyCode) {
        case SWT.ARROW_DOWN -> 1;
        case SWT.ARROW_UP -> -1;
        case SWT.PAGE_DOWN -> 10;
        case SWT.PAGE_UP -> -10;
        default -> 0;
        };
        if (step != 0 && !found.isEmpty()) {
            event.doit = false;
            table.setSelection(Math.max(0, Math.min(found.size() - 1, table.getSelectionIndex() + step)));
        }
    }

    private void search() {
        found = NameSearch.among(all, GoToElementDialog::name, typed.getText(), MOST);
        table.setItemCount(0);
        table.setItemCount(found.size());
        if (!found.isEmpty()) {
            table.setSelection(0);
        }
        count.setText(found.size() == MOST ? NLS.bind(Messages.goto_first, MOST, all.size()) : NLS.bind(Messages.goto_count, found.size(), all.size()));
    }

    /** What is searched: the short name, what it says, and the id. */
    private static String name(Identified object) {
        if (object instanceof Statement statement) {
            String label = statement.getLabel() == null || statement.getLabel().isBlank() ? "" : statement.getLabel().strip() + ": ";
            return label + (statement.getText() == null ? "" : statement.getText().strip().replaceAll("\\s+", " "));
        }
        return ElementText.of(object);
    }

    private void fillRow(Event event) {
        TableItem row = (TableItem) event.item;
        Identified object = found.get(event.index);
        row.setText(name(object));
        row.setImage(Icons.image(ElementText.icon(object)));
    }

    @Override
    protected void okPressed() {
        int at = table.getSelectionIndex();
        chosen = at < 0 || at >= found.size() ? null : found.get(at);
        if (chosen != null) {
            super.okPressed();
        }
    }

    /** What to go to; null where the user changed their mind. */
    Identified chosen() {
        return chosen;
    }
}
