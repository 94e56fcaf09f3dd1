// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import org.elenchus.core.spi.Progress;

/** Shows how far long work is, on a terminal, once it takes longer than a moment. */
final class ConsoleProgress implements Progress {
    private static final long PATIENCE = 500_000_000L;
    private static final long STEP = 100_000_000L;

    private final Console console;
    private final long start = System.nanoTime();
    private long shown;
    private String task = "";
    private int total;
    private int done;

    ConsoleProgress(Console console) {
        this.console = console;
    }

    @Override
    public void begin(String newTask, int newTotal) {
        task = newTask;
        total = newTotal;
        done = 0;
    }

    @Override
    public void worked(int units) {
        done += units;
        long now = System.nanoTime();
        if (now - start > PATIENCE && now - shown > STEP) {
            shown = now;
            console.progress(total > 0 ? Messages.get("progress.percent", task, Math.min(100, 100L * done / total)) : task);
        }
    }

    /** Nobody reads the answer: then there is no point in finishing it. */
    @Override
    public boolean isCancelled() {
        return console.isBroken();
    }

    void end() {
        if (shown != 0) {
            console.progress("");
        }
    }
}
