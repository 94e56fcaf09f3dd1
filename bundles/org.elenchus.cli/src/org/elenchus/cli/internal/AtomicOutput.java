// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

import org.elenchus.core.Ids;

/**
 * A file that appears, or replaces an older one, in one step when it is complete, and not at all where writing fails. Devices and pipes are
 * written directly.
 */
final class AtomicOutput implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path temporary;
    private final OutputStream out;

    /** @throws IOException where the folder is missing or nothing can be written there */
    AtomicOutput(Path path) throws IOException {
        boolean direct = Files.exists(path) && !Files.isRegularFile(path);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, Messages.get("reason.folder"));
        }
        target = Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (direct) {
            temporary = null;
            out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER);
            return;
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new NotDirectoryException(target.getParent().toString());
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new java.nio.file.AccessDeniedException(target.toString());
        }
        temporary = target.resolveSibling("." + target.getFileName() + "." + Ids.next() + ".tmp");
        PendingFiles.add(temporary);
        out = new BufferedOutputStream(Files.newOutputStream(temporary, java.nio.file.StandardOpenOption.CREATE_NEW,
                java.nio.file.StandardOpenOption.WRITE), BUFFER);
    }

    OutputStream stream() {
        return out;
    }

    /** The file is complete: it takes its place. */
    void commit() throws IOException {
        out.close();
        if (temporary == null) {
            return;
        }
        keepPermissions();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView to = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (to != null && Files.exists(target)) {
            to.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /** Gives up what was not committed. */
    @Override
    public void close() throws IOException {
        if (temporary != null) {
            try {
                out.close();
            } finally {
                Files.deleteIfExists(temporary);
                PendingFiles.remove(temporary);
            }
        }
    }
}
