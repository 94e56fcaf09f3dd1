// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.view.ViewPackage;

/** Looks for words in the texts of a map. */
public final class Finding {
    private final Pattern pattern;
    private final Set<Scope> scopes;
    private final int most;
    private final BoundedText.Looks looks = new BoundedText.Looks();
    private final List<Match> found = new ArrayList<>();

    private Finding(Pattern pattern, Set<Scope> scopes, int most) {
        this.pattern = pattern;
        this.scopes = scopes;
        this.most = most;
    }

    /**
     * Every place where something is found: in the map's own texts first, then in elements, groups, views and sources in the map's order.
     *
     * @param most the search ends when it has found so many
     * @return empty where nothing is looked for
     * @throws IllegalArgumentException which says in words for a person that the expression is wrong, or that it takes too long
     */
    public static List<Match> in(ArgumentMap map, Query query, Set<Scope> scopes, int most) {
        if (query.text().isEmpty()) {
            return List.of();
        }
        Finding finding = new Finding(query.pattern(), scopes, most);
        try {
            finding.search(map);
        } catch (StackOverflowError e) {
            // The engine for regular expressions is recursive: some expressions are too much for it on a long text.
            throw BoundedText.tooLong();
        }
        return finding.found;
    }

    private void search(ArgumentMap map) {
        look(Scope.TITLES, map, Literals.ARGUMENT_MAP__TITLE);
        look(Scope.TITLES, map, Literals.ARGUMENT_MAP__DESCRIPTION);
        Structure.elements(map).forEach(this::searchElement);
        map.getGroups().forEach(this::searchGroup);
        map.getViews().forEach(view -> look(Scope.TITLES, view, ViewPackage.Literals.MAP_VIEW__NAME));
        map.getSources().forEach(this::searchSource);
    }

    private void searchElement(Element element) {
        look(Scope.LABELS, element, Literals.ELEMENT__LABEL);
        if (element instanceof Argument argument) {
            argument.getAnswers().forEach(answer -> look(Scope.NOTES, answer, Literals.CRITICAL_ANSWER__NOTE));
        } else {
            look(Scope.STATEMENTS, element, Literals.STATEMENT__TEXT);
            look(Scope.SPEAKERS, element, Literals.STATEMENT__PARTICIPANT);
        }
        look(Scope.NOTES, element, Literals.ELEMENT__NOTE);
        look(Scope.TAGS, element, Literals.ELEMENT__TAGS);
        for (Excerpt excerpt : element.getExcerpts()) {
            if (excerpt.getSource() == null || excerpt.getSource().getText() == null) {
                look(Scope.SOURCES, excerpt, Literals.EXCERPT__EXACT);
            }
        }
    }

    private void searchGroup(Group group) {
        look(Scope.TITLES, group, Literals.GROUP__TITLE);
        look(Scope.NOTES, group, Literals.GROUP__NOTE);
        look(Scope.TAGS, group, Literals.GROUP__TAGS);
        group.getGroups().forEach(this::searchGroup);
    }

    private void searchSource(Source source) {
        look(Scope.TITLES, source, Literals.SOURCE__TITLE);
        look(Scope.SOURCES, source, Literals.SOURCE__TEXT);
    }

    private void look(Scope scope, EObject object, EAttribute feature) {
        if (!scopes.contains(scope) || found.size() >= most) {
            return;
        }
        Object value = object.eGet(feature);
        if (value instanceof List<?> values) {
            for (int i = 0; i < values.size(); i++) {
                collect(scope, object, feature, i, (String) values.get(i));
            }
        } else if (value instanceof String text) {
            collect(scope, object, feature, -1, text);
        }
    }

    private void collect(Scope scope, EObject object, EAttribute feature, int index, String text) {
        Matcher matcher = pattern.matcher(new BoundedText(text, looks));
        while (found.size() < most && matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Match(scope, object, feature, index, text, matcher.start(), matcher.end()));
            }
        }
    }
}
