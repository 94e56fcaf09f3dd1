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

    private JournalReader(String name, List<byte[]> records) {
        this.name = name;
        this.records = records;
    }

    /** Null where the file holds not even a beginning. */
    public static JournalReader open(Path path) throws IOException {
        List<byte[]> records = JournalFile.records(path);
        return records.isEmpty() || records.get(0).length < HEAD || records.get(0)[0] != JournalWriter.START ? null : new JournalReader(path.toString(), records);
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
                DataInputStream first = first();
                Codec.bytes(first);
                ArgumentMap map = read(Codec.bytes(first));
                Numbers numbers = new Numbers(map);
                for (int i = 1; i <= fit; i++) {
                    byte[] record = records.get(i);
                    if (record[0] == JournalWriter.WHOLE) {
                        map = read(Arrays.copyOfRange(record, HEAD, record.length));
                        numbers = new Numbers(map);
                    } else {
                        StrokeReader.apply(numbers, record, HEAD);
                    }
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

    private ArgumentMap read(byte[] bytes) throws IOException {
        try {
            return MapReader.read(bytes, name).map();
        } catch (FormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
