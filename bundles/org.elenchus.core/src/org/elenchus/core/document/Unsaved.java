// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

import org.elenchus.core.internal.journal.JournalReader;
import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Work on one map that a program left behind when it ended without being asked to: as much of it as was written down, to the last whole edit. */
public final class Unsaved {
    private static final Logger LOG = System.getLogger(Unsaved.class.getName());

    /** What became of the map's file since it was worked on. */
    public enum FileState {
        /** The map had none. */
        NONE,
        /** It is as it was. */
        SAME,
        /** Something else changed it. */
        CHANGED,
        /** It is not there. */
        GONE
    }

    private final Path journal;
    private final JournalReader reader;
    private final JournalStart start;

    private Unsaved(Path journal, JournalReader reader, JournalStart start) {
        this.journal = journal;
        this.reader = reader;
        this.start = start;
    }

    /** What a journal holds; null where that is nothing, or no journal. One that holds nothing is removed. */
    static Unsaved in(Path journal) throws IOException {
        JournalReader reader = JournalReader.open(journal, start -> BaseCopy.read(journal, JournalStart.of(start)));
        try {
            if (reader != null && reader.edits() > 0) {
                Unsaved unsaved = new Unsaved(journal, reader, JournalStart.of(reader.start()));
                if (!unsaved.isSaved()) {
                    return unsaved;
                }
            }
            delete(journal);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The journal " + journal + " cannot be read", e);
        }
        return null;
    }

    /** Whether the file holds just this: the program ended between saving and letting the journal go. */
    private boolean isSaved() throws IOException {
        if (fileState() != FileState.CHANGED) {
            return false;
        }
        byte[] file = Files.readAllBytes(start.path());
        try {
            ArgumentMap saved = MapFiles.read(start.path());
            ArgumentMap here = reader.map(reader.edits());
            here.setModified(saved.getModified());
            return Arrays.equals(MapFiles.bytes(here), file);
        } catch (FormatException e) {
            LOG.log(Level.DEBUG, "The file is no map now", e);
            return false;
        }
    }

    /** The document's name. */
    public String name() {
        return start.name();
    }

    /** The document's file; null where it had none. */
    public Path path() {
        return start.path();
    }

    /** When the last edit was made. */
    public Instant time() {
        return reader.time();
    }

    /** How many edits it holds, undoing and redoing included. */
    public int edits() {
        return reader.edits();
    }

    public FileState fileState() throws IOException {
        if (start.path() == null || start.stamp() == null) {
            return FileState.NONE;
        }
        try {
            return !Files.exists(start.path()) ? FileState.GONE : start.stamp().differsFrom(start.path()) ? FileState.CHANGED : FileState.SAME;
        } catch (NoSuchFileException e) {
            return FileState.GONE;
        }
    }

    /**
     * The map as it was after so many edits; an edit that does not fit ends it early.
     *
     * @param count from 0, at most {@link #edits()}
     */
    public ArgumentMap mapAfter(int count) throws IOException {
        return reader.map(count);
    }

    /**
     * A document with all of the work: dirty, and where its file was changed meanwhile {@code save()} refuses as it would have. Have it watched before
     * {@link #discard()}.
     */
    public MapDocument restore() throws IOException {
        return MapDocument.restored(reader.map(reader.edits()), start.name(), start.path(), start.stamp());
    }

    /** Removes the journal. */
    public void discard() throws IOException {
        delete(journal);
    }

    private static void delete(Path journal) throws IOException {
        Files.deleteIfExists(journal);
        BaseCopy.deleteOf(journal);
    }
}
