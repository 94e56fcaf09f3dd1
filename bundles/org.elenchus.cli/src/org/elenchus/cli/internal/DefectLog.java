// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is left behind where Elenchus itself has failed: a file with all that is needed to find out why. */
final class DefectLog {
    private static final int DEEPEST = 20;

    private DefectLog() {
    }

    /** Writes the log and says where it is. @return the exit code */
    static int write(Throwable defect, String[] typed, Console console) {
        boolean memory = defect instanceof OutOfMemoryError;
        try {
            Path log = Files.createTempFile("elenchus-", ".log");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
                out.println(Version.text() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
                out.println("elenchus " + String.join(" ", typed));
                describe(defect, out);
            }
            console.message(Messages.get(memory ? "defect.memory" : "defect", defect, log));
        } catch (IOException e) {
            console.message(Messages.get("defect.noLog", defect, Reason.of(e)));
        }
        return Exit.DEFECT;
    }

    private static void describe(Throwable defect, PrintWriter out) {
        int depth = 0;
        for (Throwable cause = defect; cause != null && depth < DEEPEST; cause = cause.getCause()) {
            out.println((depth++ == 0 ? "" : "caused by ") + cause);
            for (StackTraceElement at : cause.getStackTrace()) {
                out.println("    at " + at);
            }
        }
    }
}
