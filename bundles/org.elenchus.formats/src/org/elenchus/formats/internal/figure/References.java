// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;

/**
 * Where a figure leads: the address that an element names, and the places that a reader looks for first.
 *
 * @param links     addresses by id of the element
 * @param bookmarks the theses and then the groups
 */
public record References(Map<String, String> links, List<Bookmark> bookmarks) {
    public static final References NONE = new References(Map.of(), List.of());
    private static final List<String> KEYS = List.of("url", "link", "href");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "doi");
    private static final int LONGEST_TITLE = 80;

    /**
     * A place to find.
     *
     * @param title what it is called
     * @param id    of the statement or group
     */
    public record Bookmark(String title, String id) {
    }

    public References {
        links = Map.copyOf(links);
        bookmarks = List.copyOf(bookmarks);
    }

    /** An element's own address is its property {@code url}; without one, that of the source that it is quoted from. */
    public static References of(ArgumentMap map) {
        Map<String, String> links = new HashMap<>();
        List<Bookmark> bookmarks = new ArrayList<>();
        List<Element> elements = new ArrayList<>(map.getStatements());
        elements.addAll(map.getArguments());
        for (Element element : elements) {
            String address = address(element);
            if (address != null && element.getId() != null) {
                links.put(element.getId(), address);
            }
        }
        for (Statement statement : theses(map)) {
            bookmarks.add(new Bookmark(title(statement), statement.getId()));
        }
        addGroups(map.getGroups(), bookmarks);
        return new References(links, bookmarks);
    }

    private static List<Statement> theses(ArgumentMap map) {
        List<Statement> main = map.getStatements().stream().filter(s -> s.isMain() && s.getId() != null).toList();
        return main.isEmpty() ? map.getStatements().stream().filter(s -> s.getUsages().isEmpty() && s.getId() != null).toList() : main;
    }

    private static void addGroups(List<Group> groups, List<Bookmark> bookmarks) {
        for (Group group : groups) {
            if (group.getTitle() != null && !group.getTitle().isBlank() && group.getId() != null) {
                bookmarks.add(new Bookmark(group.getTitle().strip(), group.getId()));
            }
            addGroups(group.getGroups(), bookmarks);
        }
    }

    private static String title(Statement statement) {
        String title = statement.getLabel() != null && !statement.getLabel().isBlank() ? statement.getLabel() : statement.getText();
        String line = title == null ? "" : title.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private static String address(Element element) {
        for (String key : KEYS) {
            for (Property property : element.getProperties()) {
                if (key.equals(property.getKey()) && isAddress(property.getValue())) {
                    return property.getValue().strip();
                }
            }
        }
        for (Excerpt excerpt : element.getExcerpts()) {
            if (excerpt.getSource() != null && isAddress(excerpt.getSource().getUrl())) {
                return excerpt.getSource().getUrl().strip();
            }
        }
        return null;
    }

    /** Of a kind that is safe to follow from a document. */
    private static boolean isAddress(String text) {
        if (text == null || text.strip().chars().anyMatch(c -> c <= ' ')) {
            return false;
        }
        int colon = text.strip().indexOf(':');
        return colon > 0 && SCHEMES.contains(text.strip().substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** The ids of bookmarks, for looking up many. */
    public Set<String> bookmarked() {
        Set<String> ids = new HashSet<>();
        bookmarks.forEach(bookmark -> ids.add(bookmark.id()));
        return ids;
    }
}
