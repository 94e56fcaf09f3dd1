// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.core.runtime.URIUtil;

/**
 * Sees to it that one person's settings are used by one running program: a second start hands its files over to the first, through a
 * folder in the instance area, and ends.
 */
final class SingleInstance implements AutoCloseable {

    private static final long LOOK_EVERY_MS = 700;

    private final Location location;
    private volatile boolean closed;

    private SingleInstance(Location location) {
        this.location = location;
    }

    /** @return null where another program of this person runs */
    static SingleInstance claim() {
        Location location = Platform.getInstanceLocation();
        if (location == null || !location.isSet()) {
            return new SingleInstance(null);
        }
        try {
            return location.lock() ? new SingleInstance(location) : null;
        } catch (IOException e) {
            ILog.of(SingleInstance.class).warn("The instance area cannot be locked; a second start will not be noticed.", e);
            return new SingleInstance(null);
        }
    }

    /** Leaves the files for the running program to open; without files it only comes to the front. */
    static void handOver(List<Path> files) {
        try {
            Path inbox = inbox();
            Files.createDirectories(inbox);
            Path draft = Files.createTempFile(inbox, "request", ".part");
            Files.write(draft, files.stream().map(Path::toString).toList(), StandardCharsets.UTF_8);
            Path request = inbox.resolve(draft.getFileName().toString().replace(".part", ".open"));
            Files.move(draft, request, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The running Elenchus cannot be told to open the files.", e);
        }
    }

    /** Tells the listener, in the UI thread, what further starts ask for. */
    void listen(Display display, Consumer<List<Path>> listener) {
        if (location == null) {
            return;
        }
        Job.createSystem("second starts", (ICoreRunnable) monitor -> {
            List<Path> files = new ArrayList<>();
            boolean asked = collect(files);
            if (asked && !display.isDisposed()) {
                display.asyncExec(() -> listener.accept(files));
            }
            if (!closed && !display.isDisposed()) {
                Job.getJobManager().currentJob().schedule(LOOK_EVERY_MS);
            }
        }).schedule(LOOK_EVERY_MS);
    }

    private static boolean collect(List<Path> files) {
        Path inbox = inbox();
        if (!Files.isDirectory(inbox)) {
            return false;
        }
        try (Stream<Path> requests = Files.list(inbox)) {
            List<Path> ready = requests.filter(p -> p.toString().endsWith(".open")).sorted().toList();
            for (Path request : ready) {
                Files.readAllLines(request).stream().filter(line -> !line.isBlank()).map(Path::of).forEach(files::add);
                Files.delete(request);
            }
            return !ready.isEmpty();
        } catch (IOException e) {
            ILog.of(SingleInstance.class).warn("The request of a second start cannot be read.", e);
            return false;
        }
    }

    private static Path inbox() {
        try {
            return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL())).resolve(".metadata").resolve("open-requests");
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException("The instance area is no folder: " + Platform.getInstanceLocation().getURL(), e);
        }
    }

    @Override
    public void close() {
        closed = true;
        if (location != null) {
            location.release();
        }
    }
}
