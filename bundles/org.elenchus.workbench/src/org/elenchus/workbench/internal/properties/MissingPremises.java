// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.scheme.ArgumentScheme;
import org.elenchus.core.scheme.SchemeEdits;
import org.elenchus.core.scheme.Schemes;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.workbench.internal.Messages;

/** Adds the premises that an argument's scheme needs and the author left unsaid. */
final class MissingPremises implements Field {

    private Button button;
    private Argument argument;
    private boolean lacking;

    @Override
    public void create(Composite grid, FormToolkit toolkit, Consumer<Edit> executor) {
        toolkit.createLabel(grid, "");
        button = toolkit.createButton(grid, Messages.scheme_add_missing, SWT.PUSH);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> Schemes.installed().find(argument.getScheme())
                .ifPresent(scheme -> executor.accept(SchemeEdits.addMissingPremises(argument, scheme))));
    }

    @Override
    public void show(EObject element) {
        argument = (Argument) element;
        List<ArgumentScheme.Role> roles = Schemes.installed().find(argument.getScheme()).map(scheme -> scheme.missingRoles(argument))
                .orElse(List.of());
        lacking = !roles.isEmpty();
        button.setEnabled(lacking);
        button.setToolTipText(lacking ? NLS.bind(Messages.scheme_lacks,
                roles.stream().map(role -> "\u2022 " + role.text()).collect(Collectors.joining("\n"))) : null);
    }

    @Override
    public void setEnabled(boolean enabled) {
        button.setEnabled(enabled && lacking);
    }
}
