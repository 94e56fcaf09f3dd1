// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.scripting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.extension.Guard;
import org.elenchus.core.script.InstalledScript;
import org.elenchus.core.script.Scripts;
import org.elenchus.core.spi.MapAction;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.Selections;

/** The menu Scripts: the scripts and actions of plug-ins, and the scripts in the user's folder, read anew each time the menu opens. */
public final class ScriptsMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return new IContributionItem[0];
        }
        boolean open = CurrentMap.of(window.getActivePage() == null ? null : window.getActivePage().getActiveEditor()) != null;
        List<IContributionItem> items = new ArrayList<>();
        for (InstalledScript script : Scripts.installed()) {
            items.add(item(script.name(), script.description(), open, () -> run(window, script)));
        }
        List<Contribution> actions = Extensions.installed().of(Scripts.COMMANDS).stream().filter(c -> c.element().equals("action")).toList();
        if (!actions.isEmpty()) {
            items.add(new Separator());
        }
        for (Contribution action : actions) {
            items.add(item(action.name(), action.attribute("description"), open, () -> act(window, action)));
        }
        return items.toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(String name, String description, boolean enabled, Runnable body) {
        IAction action = new Action(name.replace("&", "&&")) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setToolTipText(description);
        action.setDescription(description);
        action.setEnabled(enabled);
        return new ActionContributionItem(action);
    }

    private static void run(IWorkbenchWindow window, InstalledScript script) {
        try {
            new RunScript(window).run(script.read());
        } catch (IOException e) {
            MessageDialog.openError(window.getShell(), Messages.scripts_title, NLS.bind(Messages.scripts_unreadable, script.name(), e.getMessage()));
        }
    }

    private static void act(IWorkbenchWindow window, Contribution contribution) {
        MapDocument document = CurrentMap.of(window.getActivePage().getActiveEditor());
        try {
            MapAction action = contribution.create("class", MapAction.class);
            Edit edit = Guard.call(contribution, contribution.name(),
                    () -> action.on(document.map(), Selections.modelElements(window.getSelectionService().getSelection())));
            if (edit.refusal() != null) {
                MessageDialog.openInformation(window.getShell(), contribution.name(), edit.refusal());
            } else {
                document.execute(edit);
            }
        } catch (ContributionException e) {
            MessageDialog.openError(window.getShell(), contribution.name(), e.getMessage());
        }
    }
}
