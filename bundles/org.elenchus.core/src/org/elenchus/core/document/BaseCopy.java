// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CompletableFuture;

/**
 * The file that a journal begins from, put aside in the background: reading and writing a large one takes longer than somebody who edits should wait. Until
 * the copy is there the file itself serves, as long as it is the same.
 */
final class BaseCopy {
    private static final Logger LOG = System.getLogger(BaseCopy.class.getName());
    private static final String EXTENSION = ".base";
    private static final String UNFINISHED = ".copying";

    private final Path file;
    private final FileStamp stamp;
    private final Path copy;
    private volatile boolean lost;
    private boolean deleted;

    private BaseCopy(Path file, FileStamp stamp, Path copy) {
        this.file = file;
        this.stamp = stamp;
        this.copy = copy;
    }

    /** Begins to copy a file for a journal. */
    static BaseCopy begin(Path file, FileStamp stamp, Path journal) {
        BaseCopy base = new BaseCopy(file, stamp, of(journal));
        CompletableFuture.runAsync(base::make);
        return base;
    }

    private static Path of(Path journal) {
        return journal.resolveSibling(journal.getFileName() + EXTENSION);
    }

    /** Whether a file looks as its stamp says, without reading it. */
    static boolean isAt(Path file, FileStamp stamp) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.size() == stamp.size() && attributes.lastModifiedTime().toInstant().equals(stamp.modified());
    }

    private void make() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!stamp.isOf(bytes)) {
                lost = true;
                return;
            }
            put(bytes);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The file cannot be put aside; the journal takes the whole map", e);
            lost = true;
        }
    }

    private synchronized void put(byte[] bytes) throws IOException {
        if (!deleted) {
            Path unfinished = copy.resolveSibling(copy.getFileName() + UNFINISHED);
            Files.write(unfinished, bytes);
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Whether the file is another by now and no copy was made, so that the journal has to begin anew. */
    boolean isLost() {
        return lost;
    }

    /** Removes the copy, or sees to it that none comes. */
    synchronized void delete() throws IOException {
        deleted = true;
        Files.deleteIfExists(copy);
    }

    /** What the journal begins from. */
    static byte[] read(Path journal, JournalStart start) throws IOException {
        if (start.stamp() == null || start.path() == null) {
            throw new IOException("the journal names no file to begin from");
        }
        for (Path place : new Path[] {of(journal), start.path()}) {
            if (Files.isRegularFile(place) && Files.size(place) == start.stamp().size()) {
                byte[] bytes = Files.readAllBytes(place);
                if (start.stamp().isOf(bytes)) {
                    return bytes;
                }
            }
        }
        throw new IOException("neither " + start.path() + " nor a copy is as it was when the journal began");
    }

    /** Removes what belongs to a journal. */
    static void deleteOf(Path journal) throws IOException {
        Files.deleteIfExists(of(journal));
    }

    /** Whether the file belongs to a journal that is gone. */
    static boolean isOrphan(Path path) {
        String name = path.getFileName().toString();
        int end = name.indexOf(EXTENSION);
        return end > 0 && !Files.exists(path.resolveSibling(name.substring(0, end)));
    }
}
