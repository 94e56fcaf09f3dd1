// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What plug-ins contribute and cannot be used, since the program began: each problem once. Safe for use by several threads.
 *
 * @since 0.1
 */
public final class ContributionProblems {
    private static final System.Logger LOG = System.getLogger(ContributionProblems.class.getName());
    private static final Map<ContributionProblem, Throwable> FOUND = new LinkedHashMap<>();
    private static final List<BiConsumer<ContributionProblem, Throwable>> LISTENERS = new ArrayList<>();

    private ContributionProblems() {
    }

    /** In the order in which they were found. */
    public static List<ContributionProblem> all() {
        synchronized (FOUND) {
            return List.copyOf(FOUND.keySet());
        }
    }

    /**
     * Tells somebody of each problem, beginning with those found so far; without a listener problems go to the system's logger. On whatever thread
     * finds them.
     *
     * @param listener takes the problem and its cause, which may be null
     */
    public static void addListener(BiConsumer<ContributionProblem, Throwable> listener) {
        Map<ContributionProblem, Throwable> before;
        synchronized (FOUND) {
            LISTENERS.add(listener);
            before = new LinkedHashMap<>(FOUND);
        }
        before.forEach(listener);
    }

    public static void removeListener(BiConsumer<ContributionProblem, Throwable> listener) {
        synchronized (FOUND) {
            LISTENERS.remove(listener);
        }
    }

    /**
     * Notes a problem; one that is known already is not told again.
     *
     * @param cause may be null
     */
    public static void report(ContributionProblem problem, Throwable cause) {
        List<BiConsumer<ContributionProblem, Throwable>> listeners;
        synchronized (FOUND) {
            if (FOUND.containsKey(problem)) {
                return;
            }
            FOUND.put(problem, cause);
            listeners = List.copyOf(LISTENERS);
        }
        if (listeners.isEmpty()) {
            LOG.log(Level.ERROR, problem.text(), cause);
        }
        listeners.forEach(listener -> listener.accept(problem, cause));
    }
}
