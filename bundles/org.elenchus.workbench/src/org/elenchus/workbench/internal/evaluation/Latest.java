// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.elenchus.core.spi.Progress;
import org.elenchus.workbench.internal.files.MonitorProgress;

/**
 * Asks one kind of question in the background. Only the latest question counts: a new one cancels the one before. Of a map that changes while
 * it is read nothing is believed, for whoever changed it asks anew. UI thread only.
 */
final class Latest {

    private static final long WAIT_MS = 60;

    private final Display display;
    private final String name;
    private final AtomicInteger generation = new AtomicInteger();
    private Job job;
    private boolean busy;

    Latest(Display display, String name) {
        this.display = display;
        this.name = name;
    }

    /**
     * Asks.
     *
     * @param work   done in the background
     * @param use    told the answer in the UI thread, unless something else was asked meanwhile
     * @param failed told in the UI thread why there is no answer, in words for a person
     */
    <T> void ask(Function<Progress, T> work, Consumer<T> use, Consumer<String> failed) {
        cancel();
        int asked = generation.get();
        busy = true;
        job = Job.createSystem(name, (ICoreRunnable) monitor -> run(work, use, failed, asked, monitor));
        job.setPriority(Job.SHORT);
        job.schedule(WAIT_MS);
    }

    private <T> void run(Function<Progress, T> work, Consumer<T> use, Consumer<String> failed, int asked, IProgressMonitor monitor) {
        try {
            T answer = work.apply(new MonitorProgress(monitor, name));
            tell(asked, () -> use.accept(answer));
        } catch (CancellationException e) {
            tell(asked, () -> failed.accept(""));
        } catch (IllegalArgumentException e) {
            tell(asked, () -> failed.accept(e.getMessage()));
        } catch (RuntimeException e) {
            if (asked == generation.get()) {
                ILog.of(Latest.class).error("The map cannot be evaluated.", e);
                tell(asked, () -> failed.accept(String.valueOf(e.getMessage())));
            }
        }
    }

    private void tell(int asked, Runnable message) {
        if (asked == generation.get() && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (asked == generation.get()) {
                    busy = false;
                    message.run();
                }
            });
        }
    }

    /** Whether an answer is still to come. */
    boolean isBusy() {
        return busy;
    }

    /** Wants no answer any more. */
    void cancel() {
        generation.incrementAndGet();
        busy = false;
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
