// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.IntFunction;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.filter.Facets;
import org.elenchus.core.filter.Filter;
import org.elenchus.core.filter.Shown;
import org.elenchus.core.filter.Sight;
import org.elenchus.core.find.Finding;
import org.elenchus.core.find.NameSearch;
import org.elenchus.core.find.Query;
import org.elenchus.core.find.Scope;
import org.elenchus.core.present.Steps;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.Showing;

/** How long it takes to look at a part of a large map. Arguments: map files. Prints medians and worst cases of the thread's CPU time in milliseconds. */
public final class SightBench {
    private static final int TIMES = 15;

    private SightBench() {
    }

    public static void main(String[] files) throws Exception {
        for (String file : files) {
            ArgumentMap map = MapDocument.open(Path.of(file)).map();
            System.out.println(file + ": " + map.getStatements().size() + " statements, " + map.getArguments().size() + " arguments");
            search(map);
            draw(map);
        }
    }

    private static void search(ArgumentMap map) {
        int size = map.getStatements().size();
        measure("neighbourhood, 2 steps", i -> Sight.WHOLE.withFocus(map.getStatements().get(i * 37 % size).getId(), 2).of(map, e -> null));
        measure("filter is:unsupported", i -> Sight.WHOLE.withFilter(Filter.parse("is:unsupported")).of(map, e -> null));
        measure("what can be filtered by", i -> Facets.of(map));
        measure("find a word everywhere", i -> Finding.in(map, new Query("the", false, false, true), EnumSet.allOf(Scope.class), 50_000));
        measure("go to element, four letters", i -> NameSearch.among(map.getStatements(), Statement::getText, "clai", 500));
        measure("order of a presentation", i -> Steps.byStructure(map));
    }

    private static void draw(ArgumentMap map) {
        Drawing drawing = Drawing.of(map, null, DrawingOptions.DEFAULT.withRelayout(true));
        Shown leaves = Sight.WHOLE.withFilter(Filter.parse("is:unsupported")).of(map, e -> null);
        measure("dim all but the leaves, and back", i -> drawing.show(i % 2 == 0 ? Showing.dimming(leaves.restIds()) : Showing.ALL));
        drawing.show(Showing.ALL);
        int size = map.getStatements().size();
        measure("draw a focus of 2 steps", i -> drawing.show(Showing.hiding(
                Sight.WHOLE.withFocus(map.getStatements().get(i * 37 % size).getId(), 2).of(map, e -> null).restIds())));
    }

    private static void measure(String what, IntFunction<Object> work) {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long[] times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long before = threads.getCurrentThreadCpuTime();
            if (work.apply(i) == null) {
                throw new IllegalStateException(what);
            }
            times[i] = threads.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "  %-34s %8.1f %8.1f%n", what, times[TIMES / 2] / 1e6, times[TIMES - 1] / 1e6);
    }
}
