// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file cannot be read or written, in words for a person. */
final class Reason {
    private Reason() {
    }

    static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Messages.get("reason.absent");
        }
        if (e instanceof AccessDeniedException) {
            return Messages.get("reason.denied");
        }
        if (e instanceof NotDirectoryException) {
            return Messages.get("reason.noFolder");
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
