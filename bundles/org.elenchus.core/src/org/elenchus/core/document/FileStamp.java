// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32C;

/**
 * What a file was like when it was read or written: whether it has changed since can be told without reading it, mostly.
 *
 * @param size     in bytes
 * @param modified when it was last modified
 * @param digest   of its bytes, to tell a file that was only touched from one that was changed
 * @param taken    when this was looked up
 */
record FileStamp(long size, Instant modified, long digest, Instant taken) {
    /** A file system may tell times as coarsely as this; a file younger than it when looked at could have changed unseen. */
    private static final Duration COARSEST_TIME = Duration.ofSeconds(2);

    static FileStamp of(Path file, byte[] content) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(content.length, attributes.lastModifiedTime().toInstant(), digest(content), Instant.now());
    }

    /** Whether that is what the file held. */
    boolean isOf(byte[] content) {
        return content.length == size && digest(content) == digest;
    }

    /** Whether the file is another now; also where it is gone. */
    boolean differsFrom(Path file) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return true;
        }
        if (attributes.size() != size) {
            return true;
        }
        boolean couldHaveChangedUnseen = modified.isAfter(taken.minus(COARSEST_TIME));
        if (attributes.lastModifiedTime().toInstant().equals(modified) && !couldHaveChangedUnseen) {
            return false;
        }
        return digest(Files.readAllBytes(file)) != digest;
    }

    private static long digest(byte[] content) {
        CRC32C crc = new CRC32C();
        crc.update(content);
        return crc.getValue();
    }
}
