// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.edit.Change;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.internal.Backlinks;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.internal.xmi.MapReader;
import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;

/**
 * A map that is being worked on: its file, its steps of undo, and those who watch it. All views of a map share one document.
 *
 * <p>Whoever changes the map does it with {@link #execute(Edit)}. Used by one thread at a time, in the workbench that of the user interface.
 */
public final class MapDocument {
    private final EditStack stack = new EditStack(new EditStack.Observer() {
        @Override
        public void before() {
            recorder.before();
        }

        @Override
        public void done(DocumentChange.Kind kind, Edit edit, List<Change> stroke) {
            tell(new DocumentChange(MapDocument.this, kind, edit, stroke));
        }
    });
    private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
    private Recorder recorder = Recorder.NONE;
    private Clock clock = Clock.systemUTC();
    private ArgumentMap map;
    private Path path;
    private String name;
    private FileStamp stamp;
    private boolean isNew;
    private boolean migrated;
    private boolean restored;

    private MapDocument(ArgumentMap map, String name) {
        this.map = map;
        this.name = name;
    }

    /** An empty map without a file. */
    public static MapDocument create() {
        MapDocument document = new MapDocument(ArgumentmapFactory.eINSTANCE.createArgumentMap(), Messages.get("document.untitled"));
        document.map.setCreated(document.now());
        return document;
    }

    /**
     * Opens a map file.
     *
     * @throws FormatException where it is no map, telling what is wrong and where
     * @throws IOException     where it cannot be read at all
     */
    public static MapDocument open(Path path) throws FormatException, IOException {
        MapDocument document = new MapDocument(null, path.getFileName().toString());
        document.path = path;
        document.load();
        return document;
    }

    /**
     * A document without a file for a map that came from elsewhere; it is dirty until it is saved.
     *
     * @param imported taken over; objects in it that need an id and have none get one
     * @param name     for title bars, and to suggest a file name
     */
    public static MapDocument of(ArgumentMap imported, String name) {
        MapDocument document = new MapDocument(imported, name);
        Backlinks.of(imported).nameAll(imported);
        document.isNew = true;
        return document;
    }

    /** A document with work that was not saved, as a journal kept it: dirty, without steps of undo. {@code stamp} tells what its file was then. */
    static MapDocument restored(ArgumentMap map, String name, Path path, FileStamp stamp) {
        MapDocument document = of(map, name);
        document.path = path;
        document.stamp = stamp;
        document.restored = true;
        return document;
    }

    /** Whether it has work from a journal that was not saved since. */
    boolean isRestored() {
        return restored;
    }

    /** Who is told of each stroke before and after, ahead of all listeners. */
    void setRecorder(Recorder newRecorder) {
        recorder = newRecorder;
    }

    Recorder recorder() {
        return recorder;
    }

    /** What the file was when it was opened or saved; null where there is none. */
    FileStamp stamp() {
        return stamp;
    }

    /** The map; another one after a revert. */
    public ArgumentMap map() {
        return map;
    }

    /** The file, or null as long as there is none. */
    public Path path() {
        return path;
    }

    /** File name, or a name for a document without a file. */
    public String name() {
        return name;
    }

    /** Whether there is something to lose. */
    public boolean isDirty() {
        return isNew || stack.isSaveNeeded();
    }

    /** Whether the file is in an older version of the format, in which it will not be saved again. */
    public boolean isMigrated() {
        return migrated;
    }

    /** The object with that id, or null. */
    public EObject find(String id) {
        return Backlinks.of(map).find(id);
    }

    /** Where the moments of {@code created} and {@code modified} come from; the system's clock unless told otherwise. */
    public void setClock(Clock newClock) {
        clock = newClock;
    }

    /**
     * Makes an edit. One that changes nothing leaves no step of undo.
     *
     * @throws IllegalArgumentException where the edit is refused, see {@link Edit#refusal()}; nothing is changed then
     */
    public void execute(Edit edit) {
        stack.execute(edit);
    }

    /**
     * Makes an edit that follows from the last step, such as another form of the map that is kept with it, as a part of that step: one undo takes both back.
     * Where there is no step it becomes one.
     */
    public void amend(Edit edit) {
        stack.amend(edit);
    }

    public boolean canUndo() {
        return stack.canUndo();
    }

    public boolean canRedo() {
        return stack.canRedo();
    }

    /** Takes the last step back; does nothing where there is none. */
    public void undo() {
        stack.undo();
    }

    /** Makes the step again that was taken back last; does nothing where there is none. */
    public void redo() {
        stack.redo();
    }

    /** What {@link #undo()} would take back, or an empty string. */
    public String undoLabel() {
        return label(stack.getUndoCommand(), canUndo());
    }

    /** What {@link #redo()} would make again, or an empty string. */
    public String redoLabel() {
        return label(stack.getRedoCommand(), canRedo());
    }

    private static String label(Command command, boolean possible) {
        return possible ? command.getLabel() : "";
    }

    /** The steps of undo for those who work with EMF; accepts edits only. */
    public CommandStack commandStack() {
        return stack;
    }

    /**
     * Saves to the document's file. On any failure the file stays as it was and the document dirty.
     *
     * @throws ChangedOnDiskException where something else changed the file since it was opened or saved
     * @throws IOException            where it cannot be written, or there is no file yet
     */
    public void save() throws IOException {
        if (path == null) {
            throw new IOException(Messages.get("save.untitled"));
        }
        write(path, this::refuseChanged);
    }

    /** Saves to the document's file even where something else changed it. */
    public void overwrite() throws IOException {
        if (path == null) {
            throw new IOException(Messages.get("save.untitled"));
        }
        write(path, () -> { });
    }

    /** Saves to another file, which is the document's from then on; one that is there is replaced. */
    public void saveAs(Path file) throws IOException {
        write(file, () -> { });
        path = file;
        name = file.getFileName().toString();
        tellState();
    }

    /**
     * Goes back to what the file holds. Steps of undo are gone. Where the file cannot be read the document stays as it is.
     */
    public void revert() throws FormatException, IOException {
        if (path == null) {
            throw new IOException(Messages.get("save.untitled"));
        }
        load();
        stack.flush();
        stack.saveIsDone();
        recorder.saved();
        tell(new DocumentChange(this, DocumentChange.Kind.REVERT, null, List.of()));
    }

    /** Whether something else changed, or removed, the file since it was opened or saved; false as long as there is none. */
    public boolean changedOnDisk() throws IOException {
        return path != null && stamp != null && stamp.differsFrom(path);
    }

    public void addListener(DocumentListener listener) {
        listeners.add(listener);
    }

    public void removeListener(DocumentListener listener) {
        listeners.remove(listener);
    }

    private void load() throws FormatException, IOException {
        byte[] bytes = MapFiles.bytesOf(path);
        MapReader.Result read = MapReader.read(bytes, path.toString());
        stamp = FileStamp.of(path, bytes);
        map = read.map();
        migrated = read.isMigrated();
        isNew = false;
        restored = false;
    }

    private void refuseChanged() throws IOException {
        if (changedOnDisk() && Files.exists(path)) {
            throw new ChangedOnDiskException(path);
        }
    }

    private void write(Path file, AtomicFile.LastLook lastLook) throws IOException {
        listeners.forEach(listener -> listener.documentWillSave(this));
        Instant before = map.getModified();
        if (isDirty()) {
            map.setModified(now());
        }
        try {
            byte[] bytes = MapFiles.bytes(map);
            AtomicFile.write(file, bytes, lastLook);
            stamp = FileStamp.of(file, bytes);
        } catch (IOException | RuntimeException e) {
            map.setModified(before);
            throw e;
        }
        isNew = false;
        migrated = false;
        restored = false;
        stack.saveIsDone();
        recorder.saved();
        tellState();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private void tell(DocumentChange change) {
        recorder.after(change);
        listeners.forEach(listener -> listener.documentChanged(change));
        tellState();
    }

    private void tellState() {
        listeners.forEach(listener -> listener.documentStateChanged(this));
    }
}
