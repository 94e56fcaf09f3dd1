// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.journal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.elenchus.core.internal.xmi.MapReader;
import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Reads what {@link JournalWriter} wrote, as far as it is whole. */
public final class JournalReader {
    private static final System.Logger LOG = System.getLogger(JournalReader.class.getName());
    private static final int HEAD = 9;

    private final String name;
    private final List<byte[]> records;
    private final Base base;

    /** Finds the file that a journal begins from. */
    public interface Base {
        /** @param start what was told of the document */
        byte[] bytes(byte[] start) throws IOException;
    }

    private JournalReader(String name, List<byte[]> records, Base base) {
        this.name = name;
        this.records = records;
        this.base = base;
    }

    /**
     * Null where the file holds not even a beginning.
     *
     * @param base is asked where the map at the beginning is in a file of its own
     */
    public static JournalReader open(Path path, Base base) throws IOException {
        List<byte[]> records = JournalFile.records(path);
        boolean begun = !records.isEmpty() && records.get(0).length >= HEAD
                && (records.get(0)[0] == JournalWriter.START || records.get(0)[0] == JournalWriter.START_OF_FILE);
        return begun ? new JournalReader(path.toString(), records, base) : null;
    }

    /** What was told of the document. */
    public byte[] start() throws IOException {
        return Codec.bytes(first());
    }

    private DataInputStream first() {
        return new DataInputStream(new ByteArrayInputStream(records.get(0), HEAD, records.get(0).length - HEAD));
    }

    public int edits() {
        return records.size() - 1;
    }

    /** When the last record was written. */
    public Instant time() {
        return Instant.ofEpochMilli(ByteBuffer.wrap(records.get(records.size() - 1)).getLong(1));
    }

    /**
     * The map after so many edits, or as many as fit.
     *
     * @throws IOException where not even the map at the beginning can be read
     */
    public ArgumentMap map(int edits) throws IOException {
        int fit = edits;
        while (true) {
            int done = 0;
            try {
                int whole = lastWhole(fit);
                done = Math.max(0, whole - 1);
                ArgumentMap map = whole == 0 ? beginning() : whole(whole);
                Numbers numbers = new Numbers(map);
                done = whole;
                for (int i = whole + 1; i <= fit; i++) {
                    StrokeReader.apply(numbers, records.get(i), HEAD);
                    done = i;
                }
                return map;
            } catch (IOException e) {
                if (fit == 0) {
                    throw e;
                }
                LOG.log(Level.WARNING, "Record " + (done + 1) + " of the journal " + name + " does not fit; it and what follows is left out", e);
                fit = done;
            }
        }
    }

    /** Number of the last record up to one that holds the whole map; 0 for the beginning. */
    private int lastWhole(int record) {
        int last = record;
        while (last > 0 && records.get(last)[0] != JournalWriter.WHOLE) {
            last--;
        }
        return last;
    }

    private ArgumentMap whole(int record) throws IOException {
        return read(Arrays.copyOfRange(records.get(record), HEAD, records.get(record).length));
    }

    private ArgumentMap beginning() throws IOException {
        DataInputStream first = first();
        byte[] start = Codec.bytes(first);
        return read(records.get(0)[0] == JournalWriter.START ? Codec.bytes(first) : base.bytes(start));
    }

    private ArgumentMap read(byte[] bytes) throws IOException {
        try {
            return MapReader.read(bytes, name).map();
        } catch (FormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
