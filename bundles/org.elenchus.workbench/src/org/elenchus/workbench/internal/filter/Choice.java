// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.filter;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.elenchus.core.filter.Filter;

/**
 * One thing that can be asked of elements, as a check box.
 *
 * @param kind  what it belongs to
 * @param value that is asked for
 * @param label for a person
 * @param count of elements that bear it; -1 where nobody counts
 */
record Choice(Kind kind, Object value, String label, int count) {

    /** The kinds of things that can be asked. */
    enum Kind {
        ATTENTION(Filter::traits, (filter, values) -> copy(filter, values, 0)), ROLE(Filter::polarities, (filter, values) -> copy(filter, values, 1)),
        EVALUATION(Filter::labels, (filter, values) -> copy(filter, values, 2)), TAG(Filter::tags, (filter, values) -> copy(filter, values, 3)),
        GROUP(Filter::groups, (filter, values) -> copy(filter, values, 4)), SPEAKER(Filter::speakers, (filter, values) -> copy(filter, values, 5));

        private final Function<Filter, Set<?>> asked;
        private final BiFunction<Filter, Set<Object>, Filter> with;

        Kind(Function<Filter, Set<?>> asked, BiFunction<Filter, Set<Object>, Filter> with) {
            this.asked = asked;
            this.with = with;
        }

        @SuppressWarnings("unchecked")
        private static Filter copy(Filter f, Set<?> values, int which) {
            return new Filter(f.words(), which == 3 ? (Set<String>) values : f.tags(), which == 4 ? (Set<String>) values : f.groups(),
                    which == 5 ? (Set<String>) values : f.speakers(),
                    which == 1 ? (Set<org.elenchus.model.argumentmap.Polarity>) values : f.polarities(),
                    which == 2 ? (Set<org.elenchus.core.spi.Label>) values : f.labels(),
                    which == 0 ? (Set<org.elenchus.core.filter.Trait>) values : f.traits());
        }
    }

    boolean isIn(Filter filter) {
        return kind.asked.apply(filter).contains(value);
    }

    /** The filter with this asked for, or no longer. */
    Filter in(Filter filter, boolean asked) {
        Set<Object> values = new HashSet<>(kind.asked.apply(filter));
        if (asked) {
            values.add(value);
        } else {
            values.remove(value);
        }
        return kind.with.apply(filter, values);
    }
}
