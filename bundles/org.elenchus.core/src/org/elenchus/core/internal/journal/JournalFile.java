// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32C;

/**
 * An append-only file of records, each with its length and a checksum in front. What was appended outlasts the death of the program at once, and a power cut
 * about a second later. Locked while it is open, so that the journal of a running program is not taken for one that was left.
 */
public final class JournalFile implements Closeable {
    private static final System.Logger LOG = System.getLogger(JournalFile.class.getName());
    private static final Executor SOON = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
    private static final int HEAD = 8;

    private final Path path;
    private final FileChannel channel;
    private final AtomicBoolean forcing = new AtomicBoolean();

    private JournalFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** A new, empty file. */
    public static JournalFile create(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            channel.tryLock();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Files cannot be locked here", e);
        }
        return new JournalFile(path, channel);
    }

    public Path path() {
        return path;
    }

    /** Appends a record as one write. */
    public void append(byte[] record) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(HEAD + record.length);
        buffer.putInt(record.length).putInt(checksum(record, 0, record.length)).put(record).flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        if (forcing.compareAndSet(false, true)) {
            SOON.execute(this::force);
        }
    }

    private void force() {
        forcing.set(false);
        try {
            if (channel.isOpen()) {
                channel.force(false);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The journal was closed meanwhile, or cannot be forced to disk", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Closes and removes it. */
    public void delete() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }

    /** Whether a program that runs has the file open. */
    public static boolean isLive(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** The whole records of a file, up to the first that was torn or damaged. */
    public static List<byte[]> records(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<byte[]> records = new ArrayList<>();
        while (buffer.remaining() >= HEAD) {
            int length = buffer.getInt();
            int checksum = buffer.getInt();
            if (length < 0 || length > buffer.remaining() || checksum(bytes, buffer.position(), length) != checksum) {
                break;
            }
            byte[] record = new byte[length];
            buffer.get(record);
            records.add(record);
        }
        return records;
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        // Never zero, so that a stretch of zeros, which some file systems leave after a power cut, is no record.
        return (int) crc.getValue() | 1;
    }
}
