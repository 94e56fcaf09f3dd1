// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.problems;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.validation.Problem;
import org.elenchus.core.validation.Validation;
import org.elenchus.model.argumentmap.ArgumentMap;

/**
 * Checks a map in the background, a moment after it was last changed. What was found in a map that changed meanwhile is thrown away, for
 * then another check is on its way.
 */
final class Checking {

    private static final long WAIT_MS = 250;

    private final Display display;
    private final Consumer<List<Problem>> listener;
    private final AtomicInteger generation = new AtomicInteger();
    private Job job;

    /** @param listener told in the UI thread */
    Checking(Display display, Consumer<List<Problem>> listener) {
        this.display = display;
        this.listener = listener;
    }

    /** @param document null where none is open: nothing is found then */
    void check(MapDocument document) {
        int asked = generation.incrementAndGet();
        if (job != null) {
            job.cancel();
        }
        if (document == null) {
            listener.accept(List.of());
            return;
        }
        ArgumentMap map = document.map();
        job = Job.createSystem("map check", (ICoreRunnable) monitor -> run(map, asked));
        job.setPriority(Job.DECORATE);
        job.schedule(WAIT_MS);
    }

    void stop() {
        generation.incrementAndGet();
        if (job != null) {
            job.cancel();
        }
    }

    private void run(ArgumentMap map, int asked) {
        try {
            List<Problem> problems = Validation.check(map);
            if (asked == generation.get() && !display.isDisposed()) {
                display.asyncExec(() -> {
                    if (asked == generation.get()) {
                        listener.accept(problems);
                    }
                });
            }
        } catch (RuntimeException e) {
            // A map that changes while it is read can lead to anything; one that did not change must not.
            if (asked == generation.get()) {
                ILog.of(Checking.class).error("The map cannot be checked.", e);
            }
        }
    }
}
