// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.elenchus.core.internal.journal.JournalFile;

/**
 * Keeps what is not saved yet where it outlives the program: each edit of a watched document is in its journal when {@code execute} returns. The next start
 * finds with {@link #left()} what was never saved nor let go. Journals are files of one folder, which several programs may use at once.
 *
 * <p>An edit costs as much as itself, whatever the size of the map; only the first after opening or saving needs the whole map, and of a large one its file,
 * which is copied in the background. Used by the thread of the documents.
 */
public final class Journals {
    static final String EXTENSION = ".journal";

    private final Path folder;
    private final Consumer<IOException> failures;

    /**
     * @param folder   made when it is needed
     * @param failures told where a journal cannot be written; the document can be worked on nevertheless, and the next save begins anew
     */
    public Journals(Path folder, Consumer<IOException> failures) {
        this.folder = folder;
        this.failures = failures;
    }

    /** Begins to keep what happens to a document. Work that came with it, as where it was restored, is written down at once. */
    public void watch(MapDocument document) {
        if (document.recorder() instanceof Journal) {
            return;
        }
        Journal journal = new Journal(document, folder, failures);
        document.setRecorder(journal);
        if (document.isRestored()) {
            journal.keepAll();
        }
    }

    /** Ends keeping, and throws away what was kept: the document is saved, or is closed and its user wants no more of it. */
    public void release(MapDocument document) {
        if (document.recorder() instanceof Journal journal) {
            journal.saved();
            document.setRecorder(Recorder.NONE);
        }
    }

    /** What programs that are gone have left, the newest first. Files that are no journals are passed over. */
    public List<Unsaved> left() throws IOException {
        List<Unsaved> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            if (BaseCopy.isOrphan(file)) {
                Files.deleteIfExists(file);
            } else if (file.toString().endsWith(EXTENSION) && !JournalFile.isLive(file)) {
                Unsaved unsaved = Unsaved.in(file);
                if (unsaved != null) {
                    found.add(unsaved);
                }
            }
        }
        found.sort(Comparator.comparing(Unsaved::time).reversed());
        return found;
    }
}
