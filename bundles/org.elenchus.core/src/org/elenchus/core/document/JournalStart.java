// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Whose journal it is.
 *
 * @param name  of the document
 * @param path  of its file, or null
 * @param stamp of that file, or null
 */
record JournalStart(String name, Path path, FileStamp stamp) {

    byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(name);
        out.writeUTF(path == null ? "" : path.toAbsolutePath().toString());
        out.writeBoolean(stamp != null);
        if (stamp != null) {
            out.writeLong(stamp.size());
            out.writeUTF(stamp.modified().toString());
            out.writeLong(stamp.digest());
            out.writeUTF(stamp.taken().toString());
        }
        return bytes.toByteArray();
    }

    static JournalStart of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            String name = in.readUTF();
            String path = in.readUTF();
            FileStamp stamp = in.readBoolean() ? new FileStamp(in.readLong(), Instant.parse(in.readUTF()), in.readLong(), Instant.parse(in.readUTF())) : null;
            return new JournalStart(name, path.isEmpty() ? null : Path.of(path), stamp);
        } catch (RuntimeException e) {
            throw new IOException("no beginning of a journal", e);
        }
    }
}
