// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.util.List;
import java.util.Optional;

/**
 * What plug-ins contribute to an extension point: from the Equinox registry inside the workbench, from every {@code plugin.xml} on the
 * class path outside OSGi. Code below the waterline finds importers, layouts and all else here and need not know where it runs.
 *
 * <p>Safe for use by several threads.
 *
 * @since 0.1
 */
public interface Extensions {
    /** Full ids of all extension points of Elenchus. */
    List<String> POINTS = List.of("org.elenchus.core.importers", "org.elenchus.core.exporters", "org.elenchus.core.evaluators",
            "org.elenchus.core.argumentSchemes", "org.elenchus.core.lintRules", "org.elenchus.core.commands",
            "org.elenchus.core.sourceReaders", "org.elenchus.core.textForms",
            "org.elenchus.rendering.layouts", "org.elenchus.rendering.notations", "org.elenchus.rendering.styles");

    /**
     * The contributions to a point, Elenchus's own first, then by contributor, and then as they stand in the plug-in's file.
     *
     * @param point full id of the extension point, for example {@code org.elenchus.core.importers}
     */
    List<Contribution> of(String point);

    /** The first contribution with that id. */
    default Optional<Contribution> find(String point, String id) {
        return of(point).stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The plug-ins that may contribute to the points of Elenchus, whether they can be used or not. */
    default List<Plugin> plugins() {
        return List.of();
    }

    /** What is installed where this code runs. What turns out not to be usable is left out and told to {@link ContributionProblems}. */
    static Extensions installed() {
        return InstalledExtensions.INSTANCE;
    }
}
