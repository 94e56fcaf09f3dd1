// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Temporary files that are being written: deleted should the process be ended before they are done. */
final class PendingFiles {
    private static final System.Logger LOG = System.getLogger(PendingFiles.class.getName());
    private static final Set<Path> PENDING = new HashSet<>();
    private static boolean hooked;
    private static boolean ended;

    private PendingFiles() {
    }

    static synchronized void add(Path file) {
        while (ended) {
            try {
                PendingFiles.class.wait(); // the process is ending: nothing is begun that nobody would clean up
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new java.util.concurrent.CancellationException();
            }
        }
        PENDING.add(file);
        if (!hooked) {
            hooked = true;
            Runtime.getRuntime().addShutdownHook(new Thread(PendingFiles::deleteAll, "elenchus-clean-up"));
        }
    }

    static synchronized void remove(Path file) {
        PENDING.remove(file);
    }

    private static synchronized void deleteAll() {
        ended = true;
        for (Path file : PENDING) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The temporary file " + file + " is left behind", e);
            }
        }
    }
}
