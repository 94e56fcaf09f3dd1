// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.plugins;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.ui.LoadMetadataRepositoryJob;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.elenchus.workbench.internal.Messages;

/** Help ▸ Install New Plug-ins: p2's wizard, which takes update sites as addresses, folders and archives, and shows licences. */
public final class InstallPluginsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ProvisioningUI ui = ProvisioningUI.getDefaultUI();
        if (profile(ui) == null) {
            MessageDialog.openInformation(window.getShell(), Messages.plugins_install_title, Messages.plugins_no_profile);
            return null;
        }
        LoadMetadataRepositoryJob job = new LoadMetadataRepositoryJob(ui);
        try {
            window.run(true, true, (IRunnableWithProgress) job::runModal);
        } catch (InvocationTargetException e) {
            throw new ExecutionException(e.getTargetException().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
        job.setProperty(LoadMetadataRepositoryJob.SUPPRESS_AUTHENTICATION_JOB_MARKER, Boolean.toString(true));
        ui.openInstallWizard(null, null, job);
        return null;
    }

    private static IProfile profile(ProvisioningUI ui) {
        IProfileRegistry registry = ui.getSession().getProvisioningAgent().getService(IProfileRegistry.class);
        return registry == null || ui.getProfileId() == null ? null : registry.getProfile(ui.getProfileId());
    }
}
