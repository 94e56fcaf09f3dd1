// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;
import org.elenchus.rendering.notation.Labelling;

/** Brings a labelling onto a map a few elements at a time, so that nobody waits for a large map. UI thread only. */
final class OverlayPainter {

    private static final int FEWEST = 200;
    private static final long SHORT_NS = 12_000_000;
    private static final long LONG_NS = 35_000_000;

    private final Display display;
    private final Consumer<Labelling> map;
    private final Runnable step = this::step;
    private Labelling wanted = Labelling.NONE;
    private Labelling shown = Labelling.NONE;
    private int atOnce = FEWEST;
    private boolean closed;

    /** @param map shows a labelling */
    OverlayPainter(Display display, Consumer<Labelling> map) {
        this.display = display;
        this.map = map;
    }

    /** Shows a labelling, soon. */
    void show(Labelling labelling) {
        wanted = labelling;
        step();
    }

    void close() {
        closed = true;
        if (!display.isDisposed()) {
            display.timerExec(-1, step);
        }
    }

    private void step() {
        if (closed) {
            return;
        }
        Set<String> different = wanted.differences(shown);
        boolean all = different.size() <= atOnce;
        shown = all ? wanted : shown.with(wanted, different.stream().limit(atOnce).collect(Collectors.toSet()));
        long start = System.nanoTime();
        map.accept(shown);
        long took = System.nanoTime() - start;
        if (!all) {
            atOnce = took < SHORT_NS ? 2 * atOnce : took > LONG_NS ? Math.max(FEWEST, atOnce / 2) : atOnce;
        }
        display.timerExec(all ? -1 : 1, step);
    }
}
