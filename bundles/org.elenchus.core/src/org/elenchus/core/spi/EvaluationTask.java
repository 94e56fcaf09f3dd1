// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.util.Locale;
import java.util.Optional;

/** What is asked of a semantics. */
public enum EvaluationTask {
    /** One label for each element: that which all labellings of the semantics agree on, undecided where they differ; or strengths. */
    LABELLING,
    /** The labellings one by one, and how many there are. */
    ENUMERATE,
    /** Any one labelling. */
    SOME,
    /** The elements accepted in every labelling. */
    SCEPTICAL,
    /** The elements accepted in at least one labelling. */
    CREDULOUS;

    /** The name on the command line, in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The task with that id; {@code skeptical} is understood too. */
    public static Optional<EvaluationTask> of(String id) {
        String wanted = id.equals("skeptical") ? "sceptical" : id;
        for (EvaluationTask task : values()) {
            if (task.id().equals(wanted)) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }
}
