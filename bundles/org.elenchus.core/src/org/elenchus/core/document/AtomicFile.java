// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

import org.elenchus.core.Ids;
import org.elenchus.core.internal.Messages;

/** Replaces a file's content as one step: a temporary file in the same folder is written, forced to disk and renamed. */
final class AtomicFile {
    private static final System.Logger LOG = System.getLogger(AtomicFile.class.getName());
    private static final int MOST_LINKS = 40;

    /** Looks once more, just before the rename, whether the file may be replaced. */
    @FunctionalInterface
    interface LastLook {
        void check() throws IOException;
    }

    private AtomicFile() {
    }

    /**
     * Writes a file, following symbolic links and keeping the permissions of the file that is there.
     *
     * @throws IOException with a message for the user; the file is then as it was, and no temporary file is left
     */
    static void write(Path path, byte[] bytes, LastLook lastLook) throws IOException {
        Path file = followLinks(path.toAbsolutePath());
        refuse(file);
        Path temporary = temporaryBeside(file);
        try {
            fill(temporary, bytes);
            keepPermissions(file, temporary);
            lastLook.check();
            rename(temporary, file);
        } catch (FileSystemException e) {
            throw new IOException(Messages.get("save.failed", path, reason(e)), e);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder(file.getParent());
    }

    /** The file that a chain of symbolic links ends at, which need not exist. */
    static Path followLinks(Path path) throws IOException {
        Path at = path;
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
        }
        return at;
    }

    private static void refuse(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(Messages.get("save.isFolder", file));
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new IOException(Messages.get("save.noFolder", file.getParent()));
        }
        if (Files.exists(file) && isReadOnly(file)) {
            throw new IOException(Messages.get("save.readOnly", file));
        }
    }

    /** A rename could replace a file that its owner protected, and the administrator may write to any: the permissions themselves count. */
    private static boolean isReadOnly(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return !Files.isWritable(file)
                || view != null && view.readAttributes().permissions().stream().noneMatch(p -> p.name().endsWith("_WRITE"));
    }

    private static Path temporaryBeside(Path file) throws IOException {
        while (true) {
            Path temporary = file.resolveSibling("." + file.getFileName() + "." + Ids.next() + ".tmp");
            try {
                return Files.createFile(temporary);
            } catch (FileAlreadyExistsException e) {
                LOG.log(Level.DEBUG, "{0} is taken", temporary);
            } catch (IOException e) {
                throw new IOException(Messages.get("save.noTemporary", file.getParent(), reason(e)), e);
            }
        }
    }

    private static void fill(Path temporary, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path file, Path temporary) throws IOException {
        PosixFileAttributeView to = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (to == null || !Files.exists(file)) {
            return;
        }
        PosixFileAttributes from = Files.readAttributes(file, PosixFileAttributes.class);
        try {
            if (!to.readAttributes().group().equals(from.group())) {
                to.setGroup(from.group());
            }
        } catch (FileSystemException e) {
            LOG.log(Level.INFO, "The group of {0} cannot be kept: {1}", file, e.getMessage());
        }
        to.setPermissions(from.permissions());
    }

    private static void rename(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            LOG.log(Level.INFO, "The file system of {0} cannot rename as one step", file);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** So that the new name, too, outlasts a power cut. Only some systems can. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Folders cannot be forced to disk here", e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getClass().getSimpleName();
    }
}
