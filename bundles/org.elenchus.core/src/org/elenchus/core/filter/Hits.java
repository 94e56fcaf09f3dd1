// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.filter;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.elenchus.core.spi.Label;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** The elements that a filter lets through, found in time linear in the map. */
final class Hits {
    private final Filter filter;
    private final Function<Element, Label> labels;
    private final Set<String> words;
    private final Set<String> tags;
    private final Set<String> speakers;
    private final Set<Element> members = new HashSet<>();

    private Hits(ArgumentMap map, Filter filter, Function<Element, Label> labels) {
        this.filter = filter;
        this.labels = labels;
        words = folded(filter.words());
        tags = folded(filter.tags());
        speakers = folded(filter.speakers());
        collectMembers(map.getGroups(), false);
    }

    /** @param labels what an evaluation says of an element; null where it says nothing */
    static Set<Element> of(ArgumentMap map, Filter filter, Function<Element, Label> labels) {
        Hits hits = new Hits(map, filter, labels);
        Set<Element> found = new LinkedHashSet<>();
        for (Element element : Structure.elements(map)) {
            if (hits.includes(element)) {
                found.add(element);
            }
        }
        return found;
    }

    private static Set<String> folded(Collection<String> texts) {
        Set<String> folded = new HashSet<>();
        texts.forEach(text -> folded.add(fold(text)));
        return folded;
    }

    private static String fold(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    private void collectMembers(List<Group> groups, boolean wantedAbove) {
        for (Group group : groups) {
            boolean wanted = wantedAbove
                    || filter.groups().stream().anyMatch(name -> name.equals(group.getId()) || fold(name).equals(fold(group.getTitle())));
            if (wanted) {
                members.addAll(group.getMembers());
            }
            collectMembers(group.getGroups(), wanted);
        }
    }

    private boolean includes(Element element) {
        return says(element) && isTagged(element) && (filter.groups().isEmpty() || members.contains(element)) && isSpoken(element)
                && isOfPolarity(element) && (filter.labels().isEmpty() || isLabelled(element))
                && (filter.traits().isEmpty() || filter.traits().stream().anyMatch(trait -> trait.holdsOf(element)));
    }

    private boolean isLabelled(Element element) {
        Label label = labels.apply(element);
        return label != null && filter.labels().contains(label);
    }

    private boolean says(Element element) {
        if (words.isEmpty()) {
            return true;
        }
        String text = element instanceof Statement statement ? fold(statement.getText()) : "";
        String all = text + '\n' + fold(element.getLabel()) + '\n' + fold(element.getNote());
        return words.stream().allMatch(all::contains);
    }

    private boolean isTagged(Element element) {
        return tags.isEmpty() || element.getTags().stream().anyMatch(tag -> tags.contains(fold(tag)));
    }

    private boolean isSpoken(Element element) {
        if (speakers.isEmpty()) {
            return true;
        }
        if (element instanceof Argument argument) {
            return argument.getPremises().stream().map(Premise::getStatement).anyMatch(s -> s != null && speakers.contains(fold(s.getParticipant())));
        }
        return speakers.contains(fold(((Statement) element).getParticipant()));
    }

    private boolean isOfPolarity(Element element) {
        if (filter.polarities().isEmpty()) {
            return true;
        }
        if (element instanceof Argument argument) {
            return filter.polarities().contains(argument.getPolarity());
        }
        return ((Statement) element).getUsages().stream()
                .anyMatch(usage -> usage.eContainer() instanceof Argument argument && filter.polarities().contains(argument.getPolarity()));
    }
}
