// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.scheme.ArgumentScheme;
import org.elenchus.core.scheme.SchemeEdits;
import org.elenchus.core.scheme.Schemes;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.workbench.internal.Messages;

/** The scheme that an argument follows: chosen from the catalogue, or found by typing a part of its name. */
final class SchemeField implements Field {

    private final List<ArgumentScheme> all = List.copyOf(Schemes.installed().all());
    private Combo combo;
    private Consumer<Edit> executor;
    private Argument argument;

    @Override
    public void create(Composite grid, FormToolkit toolkit, Consumer<Edit> edits) {
        executor = edits;
        Label name = toolkit.createLabel(grid, Messages.argument_scheme);
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        combo = new Combo(grid, SWT.DROP_DOWN);
        combo.add(Messages.scheme_none);
        all.forEach(scheme -> combo.add(scheme.name()));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.addListener(SWT.Selection, event -> choose(combo.getSelectionIndex()));
        combo.addListener(SWT.DefaultSelection, event -> chooseTyped());
        combo.addListener(SWT.FocusOut, event -> chooseTyped());
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        ContentProposalAdapter search = new ContentProposalAdapter(combo, new ComboContentAdapter(), this::proposals, null, null);
        search.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        search.addContentProposalListener(proposal -> chooseTyped());
    }

    /** All schemes in whose name or description the typed words occur. */
    private IContentProposal[] proposals(String contents, int position) {
        String typed = contents.toLowerCase(Locale.ROOT).strip();
        List<IContentProposal> found = new ArrayList<>();
        for (ArgumentScheme scheme : all) {
            if ((scheme.name() + " " + scheme.description()).toLowerCase(Locale.ROOT).contains(typed)) {
                found.add(new ContentProposal(scheme.name(), scheme.name(), scheme.description()));
            }
        }
        return found.toArray(IContentProposal[]::new);
    }

    private void chooseTyped() {
        String typed = combo.getText().strip();
        for (int i = 0; i < combo.getItemCount(); i++) {
            if (combo.getItem(i).equalsIgnoreCase(typed)) {
                choose(i);
                return;
            }
        }
        if (typed.isEmpty()) {
            choose(0);
        } else if (argument != null) {
            show(argument);
        }
    }

    private void choose(int index) {
        ArgumentScheme scheme = index <= 0 ? null : all.get(index - 1);
        String before = argument == null ? null : argument.getScheme();
        boolean same = scheme == null ? before == null || index < 0 : scheme.id().equals(before);
        if (argument != null && !same) {
            executor.accept(SchemeEdits.assign(argument, scheme));
        }
    }

    @Override
    public void show(EObject element) {
        argument = (Argument) element;
        String id = argument.getScheme();
        ArgumentScheme scheme = Schemes.installed().find(id).orElse(null);
        combo.setText(id == null || id.isBlank() ? Messages.scheme_none : scheme == null ? id : scheme.name());
        combo.setToolTipText(scheme == null ? null : scheme.description());
    }

    @Override
    public void setEnabled(boolean enabled) {
        combo.setEnabled(enabled);
    }
}
