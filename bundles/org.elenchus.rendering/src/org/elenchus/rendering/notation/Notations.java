// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

import java.util.List;
import java.util.Optional;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.Extensions;
import org.elenchus.rendering.internal.GuardedNotation;
import org.elenchus.rendering.internal.Registry;

/** The notations that plug-ins contribute to {@code org.elenchus.rendering.notations}. Safe for use by several threads. */
public final class Notations {
    /** The extension point. */
    public static final String POINT = "org.elenchus.rendering.notations";
    /** The notation of a view that names none. */
    public static final String DEFAULT = "box";

    private static final Registry<Notation> INSTALLED = new Registry<>(Extensions.installed(), POINT, Notation.class,
            (by, notation) -> new GuardedNotation(by, notation, () -> orDefault(DEFAULT)));

    private Notations() {
    }

    /** Ids, names and descriptions. */
    public static List<Contribution> contributions() {
        return INSTALLED.contributions();
    }

    public static Optional<Notation> find(String id) {
        return INSTALLED.find(id);
    }

    /** The notation, or the default one for null and for an id that is not installed. */
    public static Notation orDefault(String id) {
        return INSTALLED.orDefault(id, DEFAULT);
    }
}
