// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.filter;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.elenchus.core.spi.Label;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/**
 * Which part of a map is looked at: what a filter lets through, of what stands around one element. A value; it changes nothing in a map.
 *
 * @param filter  what is looked for
 * @param ways    whether what the filter lets through is shown with all that it leads to
 * @param focus   id of the element in the middle; null for the whole map
 * @param steps   how many arguments around it, from 0
 * @param dimming whether all else is dimmed; otherwise it is hidden
 */
public record Sight(Filter filter, boolean ways, String focus, int steps, boolean dimming) {

    /** The whole map. */
    public static final Sight WHOLE = new Sight(Filter.NONE, false, null, 1, false);
    /** More steps than this show no more of any map that a person reads. */
    public static final int MOST_STEPS = 99;

    public Sight {
        Objects.requireNonNull(filter);
        steps = Math.max(0, Math.min(steps, MOST_STEPS));
    }

    public Sight withFilter(Filter other) {
        return new Sight(other, ways, focus, steps, dimming);
    }

    public Sight withWays(boolean shown) {
        return new Sight(filter, shown, focus, steps, dimming);
    }

    /** @param id of an element; null for the whole map */
    public Sight withFocus(String id, int far) {
        return new Sight(filter, ways, id, far, dimming);
    }

    public Sight withDimming(boolean dimmed) {
        return new Sight(filter, ways, focus, steps, dimmed);
    }

    /** Whether something may be left out. */
    public boolean isPart() {
        return focus != null || !filter.isEmpty();
    }

    /**
     * What of a map is in sight as it is now, in time linear in the map. A focus that is not in the map any more is passed over.
     *
     * @param labels what an evaluation says of an element; null where it says nothing
     */
    public Shown of(ArgumentMap map, Function<Element, Label> labels) {
        Set<Element> all = new LinkedHashSet<>(Structure.elements(map));
        int total = map.getStatements().size();
        Element centre = focus == null ? null : all.stream().filter(element -> focus.equals(element.getId())).findFirst().orElse(null);
        if (centre == null && filter.isEmpty()) {
            return new Shown(all, all, Set.of(), total, total);
        }
        Set<Element> shown = centre == null ? all : Surroundings.neighbourhood(centre, steps);
        Set<Element> hits = shown;
        if (!filter.isEmpty()) {
            hits = Hits.of(map, filter, labels);
            hits.retainAll(shown);
            Set<Element> wanted = Surroundings.whole(ways ? Surroundings.withWays(hits) : hits);
            wanted.retainAll(shown);
            if (centre != null) {
                wanted.add(centre);
            }
            shown = wanted;
        }
        Set<Element> rest = new LinkedHashSet<>(all);
        rest.removeAll(shown);
        return new Shown(shown, hits, rest, (int) shown.stream().filter(Statement.class::isInstance).count(), total);
    }
}
