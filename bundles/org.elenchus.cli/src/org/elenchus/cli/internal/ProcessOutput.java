// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A process's standard output that keeps quiet once it has failed: whoever reads it may go away early, as {@code head} does, and that is no
 * error; a full disk is one.
 */
final class ProcessOutput extends OutputStream {
    private final OutputStream out;
    private IOException failure;

    ProcessOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (failure == null) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    @Override
    public void flush() {
        if (failure == null) {
            try {
                out.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Whether nobody reads any more or the output is full: there is no point in going on. */
    boolean isBroken() {
        return failure != null;
    }

    /** What went wrong, or null: null, too, where the reader has gone. */
    IOException failure() {
        String message = failure == null ? null : failure.getMessage();
        return message != null && message.toLowerCase(java.util.Locale.ROOT).contains("pipe") ? null : failure;
    }
}
