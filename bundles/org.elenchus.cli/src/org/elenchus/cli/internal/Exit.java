// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

/** The exit codes that docs/command-line.md promises. */
final class Exit {
    static final int DONE = 0;
    /** Done, but the answer is no, or the map has errors. */
    static final int NO = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int UNWRITABLE = 4;
    /** A defect of Elenchus. */
    static final int DEFECT = 70;

    private Exit() {
    }
}
