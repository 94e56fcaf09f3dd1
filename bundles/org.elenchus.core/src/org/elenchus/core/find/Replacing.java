// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.internal.Messages;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Source;

/** Writes other words where some were found. */
public final class Replacing {
    private final Query query;
    private final Pattern pattern;
    private final String replacement;

    /**
     * @param replacement for a regular expression with {@code $1} or <code>${name}</code> for its groups and a backslash before signs that are meant
     *                    as they are; else taken as it is
     * @throws IllegalArgumentException where the expression is wrong
     */
    public Replacing(Query query, String replacement) {
        this.query = query;
        this.pattern = query.pattern();
        this.replacement = replacement;
    }

    /**
     * What would stand there instead.
     *
     * @throws IllegalArgumentException which says in words for a person what is wrong with the replacement
     */
    public String instead(Match match) {
        if (!query.regex()) {
            return replacement;
        }
        Matcher matcher = pattern.matcher(new BoundedText(match.text(), new BoundedText.Looks()));
        if (!matcher.find(match.start()) || matcher.start() != match.start()) {
            return match.found();
        }
        try {
            StringBuilder before = new StringBuilder();
            matcher.appendReplacement(before, replacement);
            return before.substring(match.start());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(Messages.get("find.replacement", e.getMessage()), e);
        }
    }

    /**
     * All of these places at once, as one step of undo. What was changed since it was found is left alone; excerpts follow the texts of their sources.
     *
     * @throws IllegalArgumentException where the replacement is wrong
     */
    public Edit edit(Collection<Match> matches) {
        record Place(EObject object, EAttribute feature, int index) {
        }
        Map<Place, List<Match>> places = new LinkedHashMap<>();
        for (Match match : matches) {
            if (match.holds()) {
                places.computeIfAbsent(new Place(match.object(), match.feature(), match.index()), p -> new ArrayList<>()).add(match);
            }
        }
        Map<Place, String> texts = new LinkedHashMap<>();
        places.forEach((place, found) -> texts.put(place, replaced(found)));
        List<Edit> edits = new ArrayList<>();
        Map<EObject, Map<EAttribute, List<String>>> lists = new LinkedHashMap<>();
        texts.forEach((place, text) -> {
            if (place.index() >= 0) {
                listOf(lists, place.object(), place.feature()).set(place.index(), text);
            } else if (place.feature() == Literals.SOURCE__TEXT) {
                edits.add(Edits.replaceSourceText((Source) place.object(), text));
            } else {
                edits.add(Edits.set(place.object(), place.feature(), text));
            }
        });
        lists.forEach((object, features) -> features.forEach((feature, values) -> edits.add(Edits.set(object, feature, values))));
        return Edit.all(Messages.get("edit.replace"), edits);
    }

    @SuppressWarnings("unchecked")
    private static List<String> listOf(Map<EObject, Map<EAttribute, List<String>>> lists, EObject object, EAttribute feature) {
        return lists.computeIfAbsent(object, o -> new LinkedHashMap<>())
                .computeIfAbsent(feature, f -> new ArrayList<>((List<String>) object.eGet(f)));
    }

    private String replaced(List<Match> found) {
        List<Match> backwards = new ArrayList<>(found);
        backwards.sort(Comparator.comparingInt(Match::start).reversed());
        StringBuilder text = new StringBuilder(found.get(0).text());
        for (Match match : backwards) {
            text.replace(match.start(), match.end(), instead(match));
        }
        return text.toString();
    }
}
