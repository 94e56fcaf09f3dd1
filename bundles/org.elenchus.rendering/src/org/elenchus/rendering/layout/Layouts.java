// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.layout;

import java.util.List;
import java.util.Optional;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.Extensions;
import org.elenchus.rendering.internal.GuardedLayout;
import org.elenchus.rendering.internal.Registry;

/** The layouts that plug-ins contribute to {@code org.elenchus.rendering.layouts}. Safe for use by several threads. */
public final class Layouts {
    /** The extension point. */
    public static final String POINT = "org.elenchus.rendering.layouts";
    /** The layout of a view that names none. */
    public static final String DEFAULT = "argument-tree";

    private static final Registry<LayoutAlgorithm> INSTALLED = new Registry<>(Extensions.installed(), POINT, LayoutAlgorithm.class,
            (by, layout) -> new GuardedLayout(by, layout, () -> orDefault(DEFAULT)));

    private Layouts() {
    }

    /** Ids, names and descriptions. */
    public static List<Contribution> contributions() {
        return INSTALLED.contributions();
    }

    public static Optional<LayoutAlgorithm> find(String id) {
        return INSTALLED.find(id);
    }

    /** The layout, or the default one for null and for an id that is not installed. */
    public static LayoutAlgorithm orDefault(String id) {
        return INSTALLED.orDefault(id, DEFAULT);
    }
}
