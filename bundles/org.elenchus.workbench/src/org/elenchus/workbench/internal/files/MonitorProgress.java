// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import org.eclipse.core.runtime.IProgressMonitor;
import org.elenchus.core.spi.Progress;

/** Shows the progress of headless work in a monitor of the workbench. */
public final class MonitorProgress implements Progress {

    private final IProgressMonitor monitor;

    public MonitorProgress(IProgressMonitor monitor, String task) {
        this.monitor = monitor;
        monitor.beginTask(task, IProgressMonitor.UNKNOWN);
    }

    @Override
    public void begin(String task, int total) {
        monitor.subTask(task);
    }

    @Override
    public void worked(int units) {
        monitor.worked(units);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
