// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

/** A text is not Argdown; says what is wrong and where. */
final class ArgdownException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    ArgdownException(String problem, int line, int column) {
        super(problem);
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
