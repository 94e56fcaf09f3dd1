// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.elenchus.core.format.FolderFiles;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.files.MonitorProgress;

/** The inputs of one import, read in the background as they are added. UI thread only. */
final class Readings {

    private final Display display;
    private final Runnable changed;
    private final List<Reading> all = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private boolean closed;

    /** @param changed told, in the UI thread, whenever one was added, read or taken away */
    Readings(Display display, Runnable changed) {
        this.display = display;
        this.changed = changed;
    }

    /** In the order in which they were added. */
    List<Reading> all() {
        return List.copyOf(all);
    }

    List<Reading> read() {
        return all.stream().filter(r -> r.map() != null).toList();
    }

    boolean isBusy() {
        return all.stream().anyMatch(Reading::isWaiting);
    }

    void add(Collection<Input> inputs) {
        Map<Input, Format> guessed = new LinkedHashMap<>();
        inputs.forEach(input -> guessed.put(input, null));
        add(guessed);
    }

    /** @param inputs each with its format; null guesses it */
    private void add(Map<Input, Format> inputs) {
        Map<Reading, Format> added = new LinkedHashMap<>();
        inputs.forEach((input, format) -> added.put(Reading.waiting(input), format));
        all.addAll(added.keySet());
        changed.run();
        if (!added.isEmpty()) {
            start(monitor -> added.forEach((reading, format) -> readOne(reading, format, monitor)));
        }
    }

    /** Every file in a folder, and in its folders, that an importer knows by its content; hidden ones are passed over. */
    void addFolder(Path folder) {
        start(monitor -> {
            try {
                Map<Input, Format> found = filesIn(folder, monitor);
                later(() -> addFound(folder, found));
            } catch (IOException e) {
                later(() -> fail(folder, e));
            }
        });
    }

    private Map<Input, Format> filesIn(Path folder, IProgressMonitor monitor) throws IOException {
        Map<Input, Format> found = new LinkedHashMap<>();
        for (Path file : FolderFiles.in(folder, null, (path, why) -> later(() -> fail(path, why)))) {
            stopIf(monitor);
            Input input = Input.of(file);
            Formats.installed().guess(input).ifPresent(format -> found.put(input, format));
        }
        return found;
    }

    private void addFound(Path folder, Map<Input, Format> found) {
        if (found.isEmpty()) {
            fail(folder, Messages.import_folder_empty);
        } else {
            add(found);
        }
    }

    private void fail(Path path, IOException why) {
        fail(path, String.valueOf(why.getLocalizedMessage()));
    }

    private void fail(Path folder, String why) {
        all.add(new Reading(Input.of(folder), null, null, new LossReport(), why));
        changed.run();
    }

    /** Reads an input once more, as of another format. */
    void readAs(Reading reading, Format format) {
        int at = all.indexOf(reading);
        if (at >= 0) {
            Reading waiting = Reading.waiting(reading.input());
            all.set(at, waiting);
            changed.run();
            start(monitor -> readOne(waiting, format, monitor));
        }
    }

    void remove(Collection<?> readings) {
        all.removeAll(readings);
        changed.run();
    }

    /** What is still read is given up. */
    void close() {
        closed = true;
        jobs.forEach(Job::cancel);
    }

    private void start(Consumer<IProgressMonitor> work) {
        Job job = Job.createSystem(Messages.import_reading, (ICoreRunnable) monitor -> {
            try {
                work.accept(monitor);
            } catch (java.util.concurrent.CancellationException e) {
                throw new OperationCanceledException();
            }
        });
        jobs.add(job);
        job.schedule();
    }

    private void readOne(Reading waiting, Format format, IProgressMonitor monitor) {
        stopIf(monitor);
        Reading done = Reading.of(waiting.input(), format, new MonitorProgress(monitor, Messages.import_reading));
        later(() -> replace(waiting, done));
    }

    private static void stopIf(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void replace(Reading waiting, Reading done) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == waiting) {
                all.set(i, done);
                changed.run();
            }
        }
    }

    private void later(Runnable body) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed) {
                    body.run();
                }
            });
        }
    }
}
