// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.find;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.elenchus.core.find.Finding;
import org.elenchus.core.find.Match;
import org.elenchus.core.find.Query;
import org.elenchus.core.find.Replacing;
import org.elenchus.core.find.Scope;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.workbench.internal.Messages;

/** Finds words in all texts of a map, shows what would stand there instead, and replaces what is checked in one step of undo. */
final class ReplaceDialog extends Dialog {

    private static final int MOST = 50_000;
    private static final int DELAY = 200;
    private static final Set<Scope> USUAL = EnumSet.complementOf(EnumSet.of(Scope.SOURCES));

    private final ArgumentMapEditor editor;
    private final Map<Scope, Button> scopes = new EnumMap<>(Scope.class);
    private final Runnable searching = this::search;
    private Text wanted;
    private Text replacement;
    private Button matchCase;
    private Button wholeWords;
    private Button regex;
    private MatchTable table;
    private Label status;
    private Query query = new Query("", false, false, false);
    private int searches;

    ReplaceDialog(ArgumentMapEditor editor) {
        super(editor.getSite().getShell());
        this.editor = editor;
        setShellStyle(SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.replace_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite fields = new Composite(area, SWT.NONE);
        fields.setLayout(new GridLayout(2, false));
        fields.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        wanted = field(fields, Messages.replace_find);
        replacement = field(fields, Messages.replace_with);
        Composite options = row(fields, Messages.replace_options);
        matchCase = option(options, Messages.replace_case, false);
        wholeWords = option(options, Messages.replace_words, false);
        regex = option(options, Messages.replace_regex, false);
        regex.setToolTipText(Messages.replace_regex_tip);
        Composite where = row(fields, Messages.replace_in);
        for (Scope scope : Scope.values()) {
            scopes.put(scope, option(where, ScopeNames.of(scope), USUAL.contains(scope)));
        }
        table = new MatchTable(area, this::count);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.heightHint = 300;
        table.table().setLayoutData(fill);
        table.table().addListener(SWT.Selection, event -> reveal());
        status = new Label(area, SWT.NONE);
        status.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        wanted.addListener(SWT.Modify, event -> searchSoon());
        replacement.addListener(SWT.Modify, event -> showInstead());
        return area;
    }

    private static Text field(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return text;
    }

    private static Composite row(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return row;
    }

    private Button option(Composite parent, String label, boolean on) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(label);
        button.setSelection(on);
        button.addListener(SWT.Selection, event -> searchSoon());
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.SELECT_ALL_ID, Messages.replace_all, false);
        createButton(parent, IDialogConstants.DESELECT_ALL_ID, Messages.replace_none, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.replace_do, true);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
        count();
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
        case IDialogConstants.SELECT_ALL_ID -> table.checkAll(true);
        case IDialogConstants.DESELECT_ALL_ID -> table.checkAll(false);
        case IDialogConstants.CLOSE_ID -> close();
        default -> super.buttonPressed(id);
        }
    }

    private ArgumentMap map() {
        return editor.document().map();
    }

    private Set<Scope> chosenScopes() {
        Set<Scope> chosen = EnumSet.noneOf(Scope.class);
        scopes.forEach((scope, button) -> {
            if (button.getSelection()) {
                chosen.add(scope);
            }
        });
        return chosen;
    }

    private void searchSoon() {
        Display display = getShell().getDisplay();
        display.timerExec(-1, searching);
        display.timerExec(DELAY, searching);
    }

    /** In the background, since an expression can take long; only the last search counts. */
    private void search() {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        int number = ++searches;
        Query asked = new Query(wanted.getText(), regex.getSelection(), matchCase.getSelection(), wholeWords.getSelection());
        Set<Scope> in = chosenScopes();
        ArgumentMap map = map();
        Display display = getShell().getDisplay();
        Job job = Job.create(Messages.replace_title, (ICoreRunnable) monitor -> {
            List<Match> found;
            String problem = null;
            try {
                found = Finding.in(map, asked, in, MOST);
            } catch (IllegalArgumentException e) {
                found = List.of();
                problem = e.getMessage();
            }
            List<Match> all = found;
            String said = problem;
            display.asyncExec(() -> show(number, asked, all, said));
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(int number, Query asked, List<Match> found, String problem) {
        if (number != searches || getShell() == null || getShell().isDisposed()) {
            return;
        }
        query = asked;
        table.show(found, Match::found);
        showInstead();
        if (problem != null) {
            status.setText(problem);
        }
    }

    /** Shows what would stand there; a wrong replacement is told, and shown as no change. */
    private void showInstead() {
        try {
            Replacing replacing = new Replacing(query, replacement.getText());
            if (table.at(0) != null) {
                replacing.instead(table.at(0));
            }
            table.show(replacing::instead);
            count();
        } catch (IllegalArgumentException e) {
            table.show(Match::found);
            status.setText(e.getMessage());
            getButton(IDialogConstants.OK_ID).setEnabled(false);
        }
    }

    private void count() {
        int checked = table.checked().size();
        int all = table.table().getItemCount();
        status.setText(all == 0 ? wanted.getText().isEmpty() ? "" : Messages.replace_nothing : NLS.bind(Messages.replace_count, checked, all));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(checked > 0);
        }
    }

    private void reveal() {
        Match match = table.at(table.table().getSelectionIndex());
        EObject object = match == null ? null : match.object();
        if (object instanceof Excerpt) {
            object = object.eContainer();
        }
        if (object instanceof Identified) {
            editor.reveal(object);
        }
    }

    /** Replaces what is checked, and looks again. */
    @Override
    protected void okPressed() {
        List<Match> checked = table.checked();
        if (checked.isEmpty()) {
            return;
        }
        editor.document().execute(new Replacing(query, replacement.getText()).edit(checked));
        table.show(List.of(), Match::found);
        search();
        status.setText(NLS.bind(Messages.replace_done, checked.size()));
    }

    /** For tests. */
    Text wanted() {
        return wanted;
    }

    Text replacement() {
        return replacement;
    }

    MatchTable matches() {
        return table;
    }
}
