// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import java.io.IOException;
import java.nio.file.Path;

import org.elenchus.core.internal.Messages;

/** A document was not saved because another window or program changed its file; ask, then {@code overwrite}, {@code saveAs} or {@code revert}. */
public final class ChangedOnDiskException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    public ChangedOnDiskException(Path file) {
        super(Messages.get("save.changedOnDisk", file));
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
