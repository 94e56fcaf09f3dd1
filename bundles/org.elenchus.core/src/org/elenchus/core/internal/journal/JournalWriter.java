// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.elenchus.core.edit.Change;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Writes down a map and what happens to it. */
public final class JournalWriter {
    static final byte START = 'E';
    static final byte START_OF_FILE = 'F';
    static final byte WHOLE = 'W';
    static final byte STROKE = 'S';

    private final JournalFile file;
    private Numbers numbers;

    public JournalWriter(JournalFile file) {
        this.file = file;
    }

    /**
     * The first record.
     *
     * @param whose what the reader is told of the document
     * @param map   as it is now
     * @param bytes its file
     */
    public void begin(byte[] whose, ArgumentMap map, byte[] bytes) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream(bytes.length + whose.length + 16);
        DataOutputStream out = new DataOutputStream(record);
        out.writeByte(START);
        out.writeLong(Instant.now().toEpochMilli());
        Codec.bytes(out, whose);
        Codec.bytes(out, bytes);
        file.append(record.toByteArray());
        numbers = new Numbers(map);
    }

    /**
     * The first record, where the map is what a file holds that the reader can get.
     *
     * @param whose says which file
     * @param map   as it is now
     */
    public void beginFromFile(byte[] whose, ArgumentMap map) throws IOException {
        ByteArrayOutputStream start = new ByteArrayOutputStream(whose.length + 4);
        Codec.bytes(new DataOutputStream(start), whose);
        append(START_OF_FILE, start.toByteArray(), Instant.now());
        numbers = new Numbers(map);
    }

    /** A stroke. @return false where it cannot be told by itself, and {@link #whole} has to */
    public boolean stroke(List<Change> changes, boolean back, Instant when) throws IOException {
        byte[] stroke;
        try {
            stroke = StrokeWriter.write(numbers, changes, back);
        } catch (IllegalStateException e) {
            // It concerns objects that never were in the map.
            return false;
        }
        if (stroke == null) {
            return false;
        }
        append(STROKE, stroke, when);
        return true;
    }

    /** The whole map anew, after a stroke. */
    public void whole(ArgumentMap map, byte[] bytes, Instant when) throws IOException {
        append(WHOLE, bytes, when);
        numbers = new Numbers(map);
    }

    private void append(byte kind, byte[] content, Instant when) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream(content.length + 16);
        DataOutputStream out = new DataOutputStream(record);
        out.writeByte(kind);
        out.writeLong(when.toEpochMilli());
        out.write(content);
        file.append(record.toByteArray());
    }

    public void delete() throws IOException {
        file.delete();
    }
}
