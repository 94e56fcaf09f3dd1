// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import java.util.Set;

/**
 * Which part of a map is drawn, apart from what its view has folded away.
 *
 * @param hidden ids of elements that are left out, with the lines to them
 * @param dimmed ids of elements that are drawn faintly, with the lines to them
 */
public record Showing(Set<String> hidden, Set<String> dimmed) {

    /** The whole map. */
    public static final Showing ALL = new Showing(Set.of(), Set.of());

    public Showing {
        hidden = Set.copyOf(hidden);
        dimmed = Set.copyOf(dimmed);
    }

    /** All but some elements. */
    public static Showing hiding(Set<String> ids) {
        return ids.isEmpty() ? ALL : new Showing(ids, Set.of());
    }

    /** All, some of it faintly. */
    public static Showing dimming(Set<String> ids) {
        return ids.isEmpty() ? ALL : new Showing(Set.of(), ids);
    }
}
