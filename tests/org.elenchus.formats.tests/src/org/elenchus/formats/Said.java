// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/** What a map says, sentence by sentence, without ids and order, so that two maps can be compared. Statements are known by their text, which has to be unique. */
final class Said {
    private final Set<String> traits;
    /** By element, each sentence about it. */
    private final Map<String, List<String>> sentences = new TreeMap<>();
    private final Map<Element, String> names = new HashMap<>();

    private Said(Set<String> traits) {
        this.traits = traits;
    }

    /** @param traits what counts, by the names that the table of formats gives it; reasons and objections always do */
    static Map<String, List<String>> of(ArgumentMap map, Set<String> traits) {
        Said said = new Said(traits);
        map.getStatements().forEach(said::statement);
        map.getArguments().forEach(said::argument);
        if (traits.contains("title") && map.getTitle() != null) {
            said.add("map", "title " + map.getTitle());
        }
        if (traits.contains("groups")) {
            map.getGroups().forEach(said::group);
        }
        said.sentences.values().forEach(java.util.Collections::sort);
        return said.sentences;
    }

    private void add(String element, String sentence) {
        sentences.computeIfAbsent(element, key -> new ArrayList<>()).add(sentence);
    }

    private void add(String element, String trait, boolean said, Object value) {
        if (said && traits.contains(trait)) {
            add(element, trait + " " + value);
        }
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    /** What an element of a map is called in {@link #of}. */
    static String nameOf(Element element) {
        return new Said(Set.of()).name(element);
    }

    private String name(Element element) {
        return element == null ? "nothing" : element instanceof Statement statement ? statement.getText() : name((Argument) element, new HashSet<>());
    }

    private String name(Argument argument, Set<Argument> within) {
        String known = names.get(argument);
        if (known != null || !within.add(argument)) {
            return known == null ? "itself" : known;
        }
        List<String> premises = new ArrayList<>(argument.getPremises().stream().map(premise -> name(premise.getStatement())).sorted().toList());
        String conclusion = argument.getConclusion() instanceof Argument target ? "(" + name(target, within) + ")" : name(argument.getConclusion());
        String name = String.join(" & ", premises) + " " + argument.getPolarity() + " " + conclusion;
        if (within.size() == 1) {
            names.put(argument, name);
        }
        within.remove(argument);
        return name;
    }

    private void statement(Statement statement) {
        String name = name(statement);
        add(name, "is said");
        common(name, statement);
        add(name, "theses", statement.isMain(), "");
        add(name, "implicit", statement.isImplicit(), "");
        add(name, "standpoints", statement.getStandpoint() == Standpoint.ACCEPTED, "accepted");
        add(name, "proof standards", statement.getStandard() != ProofStandard.DEFAULT, statement.getStandard());
        add(name, "participants", isText(statement.getParticipant()), statement.getParticipant());
        for (Excerpt excerpt : statement.getExcerpts()) {
            add(name, "excerpts", true, excerpt.getExact());
        }
    }

    private void common(String name, Element element) {
        boolean counted = element instanceof Statement;
        add(name, "labels", counted && isText(element.getLabel()), element.getLabel());
        add(name, "notes", counted && isText(element.getNote()), element.getNote());
        element.getTags().forEach(tag -> add(name, "tags", counted, tag));
    }

    private void argument(Argument argument) {
        String name = name(argument);
        add(name, "is argued");
        add(name, "strengths", argument.getStrength() != null, argument.getStrength());
        add(name, "schemes", isText(argument.getScheme()), argument.getScheme());
        add(name, "strict", argument.isStrict(), "");
        for (Premise premise : argument.getPremises()) {
            add(name, "roles", isText(premise.getRole()), name(premise.getStatement()) + " as " + premise.getRole());
            add(name, "exceptions", premise.getKind() == PremiseKind.EXCEPTION, name(premise.getStatement()));
        }
    }

    private void group(Group group) {
        for (Element member : group.getMembers()) {
            if (member instanceof Statement) {
                add(name(member), "in " + group.getTitle());
            }
        }
        group.getGroups().forEach(this::group);
    }
}
