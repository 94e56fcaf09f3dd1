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
    private final MapDocument document;
    private final Path folder;
    private final Consumer<IOException> failures;
    private JournalWriter writer;
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
            JournalFile file = JournalFile.create(folder.resolve(Ids.next() + Journals.EXTENSION));
            writer = new JournalWriter(file);
            begin();
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

    private void begin() throws IOException {
        FileStamp stamp = document.stamp();
        writer.begin(new JournalStart(document.name(), document.path(), stamp).toBytes(), document.map(), base(stamp));
    }

    /** The map as it is now: of a file that is the same still its very bytes. */
    private byte[] base(FileStamp stamp) throws IOException {
        boolean isAsSaved = document.path() != null && stamp != null && !document.isDirty() && !document.isMigrated();
        if (isAsSaved && Files.isRegularFile(document.path()) && Files.size(document.path()) == stamp.size()) {
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
            if (!writer.stroke(change.changes(), change.kind() == DocumentChange.Kind.UNDO, Instant.now())) {
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
        writer = null;
        if (done != null) {
            try {
                done.delete();
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
