// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A console that keeps what is written and said, so that work done at the same time does not talk all at once. It shows no progress, and is broken
 * as soon as the one behind it is.
 */
final class Aside extends Console {
    private final Console behind;
    private final ByteArrayOutputStream written;
    private final ByteArrayOutputStream said;

    Aside(Console behind) {
        this(behind, new ByteArrayOutputStream(), new ByteArrayOutputStream());
    }

    private Aside(Console behind, ByteArrayOutputStream written, ByteArrayOutputStream said) {
        super(behind.in(), written, said, false);
        this.behind = behind;
        this.written = written;
        this.said = said;
    }

    @Override
    boolean isBroken() {
        return behind.isBroken();
    }

    /** Tells the console behind what was kept. */
    void retell() {
        flush();
        behind.text(written.toString(StandardCharsets.UTF_8));
        if (said.size() > 0) {
            behind.message(said.toString(StandardCharsets.UTF_8).stripTrailing());
        }
    }
}
