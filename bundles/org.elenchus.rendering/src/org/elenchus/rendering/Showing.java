// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import java.util.Set;

/**
 * Which part of a map is drawn, apart from what its view has folded away.
 *
 * @param hidden ids of elements that are left out, with the lines to them
 * @param dimmed ids of elements that are drawn faintly, with the lines to them
 * @param free   ids of elements that are not drawn, but whose places are left free, so that nothing moves when they come
 */
public record Showing(Set<String> hidden, Set<String> dimmed, Set<String> free) {

    /** The whole map. */
    public static final Showing ALL = new Showing(Set.of(), Set.of(), Set.of());

    public Showing {
        hidden = Set.copyOf(hidden);
        dimmed = Set.copyOf(dimmed);
        free = Set.copyOf(free);
    }

    /** All but some elements. */
    public static Showing hiding(Set<String> ids) {
        return ids.isEmpty() ? ALL : new Showing(ids, Set.of(), Set.of());
    }

    /** All, some of it faintly. */
    public static Showing dimming(Set<String> ids) {
        return ids.isEmpty() ? ALL : new Showing(Set.of(), ids, Set.of());
    }

    /** All but some elements, each of the others where it is in the whole. */
    public static Showing leavingFree(Set<String> ids) {
        return ids.isEmpty() ? ALL : new Showing(Set.of(), Set.of(), ids);
    }
}
