// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli;

import java.util.Locale;

import org.elenchus.cli.internal.CommandLine;
import org.elenchus.cli.internal.Console;

/** Where {@code elenchus VERB} begins. */
public final class Main {
    private Main() {
    }

    /** Runs the verb and ends the process with its exit code, see docs/command-line.md. */
    public static void main(String[] arguments) {
        // What a script reads must not depend on where it runs.
        Locale.setDefault(Locale.ENGLISH);
        Console console = Console.ofProcess();
        int code = new CommandLine(console).run(arguments);
        System.exit(console.finish(code));
    }
}
