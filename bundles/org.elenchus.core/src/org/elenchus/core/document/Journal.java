// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

import org.elenchus.core.Ids;
import org.elenchus.core.internal.journal.JournalFile;
import org.elenchus.core.internal.journal.JournalWriter;

/** The journal of one document. There is a file while there is something to lose; one that cannot be written is given up until the next save. */
final class Journal implements Recorder {
    /** Files up to this size are copied into the journal at once, in a few milliseconds. */
    private static final int LARGE = 256 * 1024;

    private final MapDocument document;
    private final Path folder;
    private final Consumer<IOException> failures;
    private JournalWriter writer;
    private BaseCopy base;
    private boolean given;

    Journal(MapDocument document, Path folder, Consumer<IOException> failures) {
        this.document = document;
        this.folder = folder;
        this.failures = failures;
    }

    @Override
    public void before() {
        if (writer != null || given) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path journal = folder.resolve(Ids.next() + Journals.EXTENSION);
            writer = new JournalWriter(JournalFile.create(journal));
            begin(journal);
        } catch (IOException e) {
            giveUp(e);
        }
    }

    /** Writes the whole map down as something to lose, before any edit. */
    void keepAll() {
        before();
        if (writer != null) {
            try {
                writer.whole(document.map(), MapFiles.bytes(document.map()), Instant.now());
            } catch (IOException e) {
                giveUp(e);
            }
        }
    }

    private void begin(Path journal) throws IOException {
        FileStamp stamp = document.stamp();
        byte[] whose = new JournalStart(document.name(), document.path(), stamp).toBytes();
        boolean isAsSaved = document.path() != null && stamp != null && !document.isDirty() && !document.isMigrated();
        if (isAsSaved && stamp.size() > LARGE && BaseCopy.isAt(document.path(), stamp)) {
            writer.beginFromFile(whose, document.map());
            base = BaseCopy.begin(document.path(), stamp, journal);
        } else {
            writer.begin(whose, document.map(), isAsSaved ? saved(stamp) : MapFiles.bytes(document.map()));
        }
    }

    /** The map as it is now: of a file that is the same still its very bytes. */
    private byte[] saved(FileStamp stamp) throws IOException {
        if (Files.isRegularFile(document.path()) && Files.size(document.path()) == stamp.size()) {
            byte[] bytes = Files.readAllBytes(document.path());
            if (stamp.isOf(bytes)) {
                return bytes;
            }
        }
        return MapFiles.bytes(document.map());
    }

    @Override
    public void after(DocumentChange change) {
        if (writer == null) {
            return;
        }
        try {
            boolean lost = base != null && base.isLost();
            if (lost) {
                base = null;
            }
            if (lost || !writer.stroke(change.changes(), change.kind() == DocumentChange.Kind.UNDO, Instant.now())) {
                writer.whole(document.map(), MapFiles.bytes(document.map()), Instant.now());
            }
        } catch (IOException e) {
            giveUp(e);
        }
    }

    @Override
    public void saved() {
        given = false;
        JournalWriter done = writer;
        BaseCopy begun = base;
        writer = null;
        base = null;
        if (done != null) {
            try {
                done.delete();
                if (begun != null) {
                    begun.delete();
                }
            } catch (IOException e) {
                failures.accept(e);
            }
        }
    }

    private void giveUp(IOException cause) {
        if (writer != null) {
            saved();
        }
        given = true;
        failures.accept(cause);
    }
}
