// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.IOException;

import org.elenchus.core.script.ScriptException;
import org.elenchus.core.spi.FormatException;

/** A run that has to end, or one input that has to be passed over: the message for the user and the exit code. */
final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private boolean foreign;

    private CommandException(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    static CommandException usage(String key, Object... values) {
        return new CommandException(Exit.USAGE, Messages.get(key, values), null);
    }

    /** What was asked for is impossible, in words that need no more. */
    static CommandException usage(Exception cause) {
        return new CommandException(Exit.USAGE, cause.getMessage(), cause);
    }

    static CommandException unreadable(FormatException cause) {
        return new CommandException(Exit.UNREADABLE, cause.located(), cause);
    }

    /** An input in no format that is read: it may be something that is no argument at all. */
    static CommandException foreign(FormatException cause) {
        CommandException exception = unreadable(cause);
        exception.foreign = true;
        return exception;
    }

    static CommandException unreadable(String name, IOException cause) {
        return new CommandException(Exit.UNREADABLE, Messages.get("input.unreadable", name, Reason.of(cause)), cause);
    }

    static CommandException unreadable(String key, Object... values) {
        return new CommandException(Exit.UNREADABLE, Messages.get(key, values), null);
    }

    /** A script did not come to its end. */
    static CommandException script(ScriptException cause) {
        return new CommandException(Exit.NO, cause.located(), cause);
    }

    static CommandException unwritable(String name, IOException cause) {
        return new CommandException(Exit.UNWRITABLE, Messages.get("output.unwritable", name, Reason.of(cause)), cause);
    }

    static CommandException unwritable(String key, Object... values) {
        return new CommandException(Exit.UNWRITABLE, Messages.get(key, values), null);
    }

    /** Nothing of that name is known; says what is, and first of all what was probably meant. */
    static CommandException unknown(String key, String typed, java.util.List<?> known) {
        String nearest = Nearest.of(typed, known.stream().map(Object::toString).toList());
        return usage(key, typed, nearest == null ? Messages.get("usage.known", Names.of(known)) : Messages.get("usage.knownNear", nearest, Names.of(known)));
    }

    boolean isForeign() {
        return foreign;
    }

    int exitCode() {
        return exitCode;
    }
}
