// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.filter;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/**
 * What a map can be filtered by, with the number of elements that bear it. Found in time linear in the map.
 *
 * @param tags       in alphabetical order, each as it is first written
 * @param groups     in the map's order, inner ones behind those they are in; with the number of their own members
 * @param speakers   in alphabetical order
 * @param polarities number of arguments
 * @param traits     number of elements
 */
public record Facets(Map<String, Integer> tags, Map<Group, Integer> groups, Map<String, Integer> speakers, Map<Polarity, Integer> polarities,
        Map<Trait, Integer> traits) {

    /** Of a map as it is now. */
    public static Facets of(ArgumentMap map) {
        Map<String, String> spelt = new TreeMap<>();
        Map<String, Integer> tags = new LinkedHashMap<>();
        Map<String, Integer> speakers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<Polarity, Integer> polarities = new EnumMap<>(Polarity.class);
        Map<Trait, Integer> traits = new EnumMap<>(Trait.class);
        Map<String, Integer> counts = new TreeMap<>();
        for (Element element : Structure.elements(map)) {
            for (String tag : element.getTags()) {
                String key = tag.strip().toLowerCase(Locale.ROOT);
                spelt.putIfAbsent(key, tag.strip());
                counts.merge(key, 1, Integer::sum);
            }
            if (element instanceof Statement statement && statement.getParticipant() != null && !statement.getParticipant().isBlank()) {
                speakers.merge(statement.getParticipant().strip(), 1, Integer::sum);
            }
            if (element instanceof Argument argument) {
                polarities.merge(argument.getPolarity(), 1, Integer::sum);
            }
            for (Trait trait : Trait.values()) {
                traits.merge(trait, trait.holdsOf(element) ? 1 : 0, Integer::sum);
            }
        }
        counts.forEach((key, count) -> tags.put(spelt.get(key), count));
        Map<Group, Integer> groups = new LinkedHashMap<>();
        collect(map.getGroups(), groups);
        return new Facets(tags, groups, speakers, polarities, traits);
    }

    private static void collect(List<Group> from, Map<Group, Integer> groups) {
        for (Group group : from) {
            groups.put(group, group.getMembers().size());
            collect(group.getGroups(), groups);
        }
    }
}
