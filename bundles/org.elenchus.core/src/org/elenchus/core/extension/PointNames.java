// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.util.Collection;
import java.util.Locale;

/** Tells of names of extension points that are not there. */
final class PointNames {
    private PointNames() {
    }

    /** The problem, with the name that was probably meant. */
    static ContributionProblem unknown(Contribution contribution, String point, Collection<String> declared) {
        String last = last(point);
        String near = declared.stream().filter(name -> last(name).startsWith(last) || last.startsWith(last(name)) || sameEnd(name, point)).sorted()
                .findFirst().orElse(null);
        return new ContributionProblem(contribution.contributor(), contribution.contributorVersion(), point, contribution.id(),
                Messages.get("point.unknown", point, near == null ? "" : Messages.get("point.near", near)));
    }

    private static boolean sameEnd(String one, String other) {
        return last(one).equals(last(other));
    }

    private static String last(String point) {
        return point.substring(point.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
