// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.problems;

import java.util.Comparator;
import java.util.List;

import org.elenchus.core.validation.Problem;

/** How grave a problem is, as a picture. */
final class ProblemIcons {

    private ProblemIcons() {
    }

    /** The picture of the worst of them. */
    static String worst(List<Problem> problems) {
        return problems.stream().min(Comparator.comparing(Problem::severity)).map(ProblemIcons::of).orElse("problems");
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
