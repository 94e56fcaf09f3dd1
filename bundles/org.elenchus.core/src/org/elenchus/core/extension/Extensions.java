// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.util.List;
import java.util.Optional;

/**
 * What plug-ins contribute to an extension point: from the Equinox registry inside the workbench, from every {@code plugin.xml} on the
 * class path outside OSGi. Code below the waterline finds importers, layouts and all else here and need not know where it runs.
 *
 * <p>Safe for use by several threads.
 */
public interface Extensions {

    /**
     * The contributions to a point, sorted by contributor and then as they stand in the plug-in's file.
     *
     * @param point full id of the extension point, for example {@code org.elenchus.core.importers}
     */
    List<Contribution> of(String point);

    /** The first contribution with that id. */
    default Optional<Contribution> find(String point, String id) {
        return of(point).stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** What is installed where this code runs. */
    static Extensions installed() {
        return InstalledExtensions.INSTANCE;
    }
}
