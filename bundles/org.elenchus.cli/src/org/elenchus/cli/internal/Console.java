// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a run reads and writes besides files: standard input, standard output, always UTF-8, and standard error. */
public class Console {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final ProcessOutput raw;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    /** @param terminal whether a person looks at standard error */
    public Console(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        this.in = in;
        this.raw = new ProcessOutput(out);
        this.out = new PrintStream(new BufferedOutputStream(raw, BUFFER), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.terminal = terminal;
    }

    /** The standard streams of this process. */
    public static Console ofProcess() {
        // Buffered: read by itself, the stream asks a pipe for its length and position.
        return new Console(new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER), new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), System.console() != null);
    }

    InputStream in() {
        return in;
    }

    /** Standard output for bytes; flushed by {@link #finish}. */
    OutputStream bytes() {
        return out;
    }

    void flush() {
        out.flush();
    }

    /** One line of the answer. */
    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    void text(String text) {
        out.print(text);
    }

    /** A message to the user, each of its lines. */
    void message(String text) {
        out.flush();
        err.print(text);
        err.print('\n');
        err.flush();
    }

    /** Overwritten by the next; shown on a terminal only. */
    void progress(String text) {
        if (terminal) {
            err.print("\r\u001b[K" + text);
            err.flush();
        }
    }

    boolean isTerminal() {
        return terminal;
    }

    /** Whether nobody takes what is written any more. */
    boolean isBroken() {
        return raw.isBroken();
    }

    /** Writes what is buffered; the exit code, which is another where standard output could not be written. */
    public int finish(int exitCode) {
        out.flush();
        IOException failure = raw.failure();
        if (failure != null && exitCode != Exit.DEFECT) {
            message(Messages.get("error", Messages.get("output.unwritable", Messages.get("output.standard"), Reason.of(failure))));
            return Exit.UNWRITABLE;
        }
        return exitCode;
    }
}
