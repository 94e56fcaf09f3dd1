// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.filter;

import java.util.HashSet;
import java.util.Set;

import org.elenchus.model.argumentmap.Element;

/**
 * What of a map is in sight.
 *
 * @param elements   in sight
 * @param hits       those of them that were asked for; the others join them
 * @param rest       all others
 * @param statements number of statements in sight
 * @param total      number of statements of the map
 */
public record Shown(Set<Element> elements, Set<Element> hits, Set<Element> rest, int statements, int total) {

    /** Ids of what is not in sight. */
    public Set<String> restIds() {
        Set<String> ids = new HashSet<>();
        rest.forEach(element -> ids.add(element.getId()));
        ids.remove(null);
        return ids;
    }
}
