// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.plugins;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.ContributionProblems;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.extension.Plugin;
import org.elenchus.workbench.internal.Messages;

/** Names in the log what is wrong with plug-ins, and tries a while after the start what those not of Elenchus contribute. */
public final class ContributionLog {
    private static final ILog LOG = ILog.of(ContributionLog.class);
    private static final long PATIENCE = 3000;

    private ContributionLog() {
    }

    /** Call once, when the workbench is open. */
    public static void start() {
        ContributionProblems.addListener((problem, cause) -> LOG.error(problem.text(), cause));
        Job job = Job.createSystem(Messages.plugins_checking, (ICoreRunnable) monitor -> tryAll());
        job.setPriority(Job.DECORATE);
        job.schedule(PATIENCE);
    }

    /** Makes each class that a plug-in not of Elenchus contributes; what is wrong is reported. Not for the user interface's thread. */
    static void tryAll() {
        for (Plugin plugin : Extensions.installed().plugins()) {
            if (plugin.origin() != Plugin.Origin.SHIPPED) {
                Extensions.POINTS.forEach(point -> Extensions.installed().of(point).stream().filter(c -> c.contributor().equals(plugin.id()))
                        .forEach(ContributionLog::attempt));
            }
        }
    }

    private static void attempt(Contribution contribution) {
        if (contribution.attribute("class") == null) {
            return;
        }
        try {
            contribution.create("class", Object.class);
        } catch (ContributionException e) {
            // Has been reported, and from there logged.
            System.getLogger(ContributionLog.class.getName()).log(System.Logger.Level.DEBUG, e.getMessage(), e);
        }
    }
}
