// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.problems;

import org.elenchus.core.validation.Problem;
import org.elenchus.core.validation.Severity;

/** How grave a problem is, as a picture. */
final class ProblemIcons {

    private ProblemIcons() {
    }

    static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    /** Name of a picture of this bundle. */
    static String of(Problem problem) {
        return switch (problem.severity()) {
        case ERROR -> "error";
        case WARNING -> "warning";
        default -> "information";
        };
    }
}
