// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Statement;

/**
 * What the numbers and short names in a drawing stand for, in the order in which a reader looks them up. Immutable.
 *
 * @param entries may be empty
 */
public record KeyList(List<Entry> entries) {

    /** What an entry stands for. */
    public enum Kind {
        /** A statement that the author made; numbered. */
        STATEMENT,
        /** A statement that the author left unsaid; a letter. */
        IMPLICIT,
        /** An argument, where a notation gives it a name. */
        ARGUMENT
    }

    /**
     * One line of the list.
     *
     * @param number  as it stands in the drawing: a number, a letter or a short name; unique in the list
     * @param text    what it stands for, with the line ends that it has in the map; may be empty, never null
     * @param element id of the statement or argument
     * @param kind    what it stands for
     */
    public record Entry(String number, String text, String element, Kind kind) {
    }

    /** Of a drawing that bears its words itself. */
    public static final KeyList NONE = new KeyList(List.of());

    public KeyList {
        entries = List.copyOf(entries);
    }

    /**
     * Numbers every statement of a map: 1, 2, 3 for what is said, a, b, c for what is left unsaid (Beardsley, Practical Logic, 1950; Thomas, Practical
     * Reasoning in Natural Language, 1973). In the order of the passages where each statement that is said has one, else in the map's order.
     */
    public static KeyList of(ArgumentMap map) {
        List<Entry> entries = new ArrayList<>(map.getStatements().size());
        int number = 0;
        int letter = 0;
        for (Statement statement : inReadingOrder(map)) {
            boolean implicit = statement.isImplicit();
            String name = implicit ? letters(letter++) : Integer.toString(++number);
            entries.add(new Entry(name, words(statement), statement.getId(), implicit ? Kind.IMPLICIT : Kind.STATEMENT));
        }
        return new KeyList(entries);
    }

    /** What stands in the drawing for the element with that id; null where nothing does. */
    public String number(String element) {
        for (Entry entry : entries) {
            if (entry.element().equals(element)) {
                return entry.number();
            }
        }
        return null;
    }

    /** The numbers by id of the element, for looking up many. */
    public Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        entries.forEach(entry -> numbers.put(entry.element(), entry.number()));
        return numbers;
    }

    private static String words(Statement statement) {
        String text = statement.getText() == null || statement.getText().isBlank() ? statement.getLabel() : statement.getText();
        return text == null ? "" : text.strip();
    }

    private static List<Statement> inReadingOrder(ArgumentMap map) {
        boolean quoted = map.getStatements().stream().allMatch(statement -> statement.isImplicit() || start(statement) >= 0);
        if (!quoted) {
            return map.getStatements();
        }
        Map<Identified, Integer> sources = new HashMap<>();
        map.getSources().forEach(source -> sources.put(source, sources.size()));
        Map<Statement, long[]> places = new HashMap<>();
        long[] last = {0, 0};
        for (Statement statement : map.getStatements()) {
            // What is unsaid follows what is said before it in the map.
            if (start(statement) >= 0) {
                last = new long[] {sources.getOrDefault(first(statement).getSource(), Integer.MAX_VALUE), start(statement)};
            }
            places.put(statement, last);
        }
        List<Statement> ordered = new ArrayList<>(map.getStatements());
        ordered.sort(Comparator.<Statement>comparingLong(statement -> places.get(statement)[0])
                .thenComparingLong(statement -> places.get(statement)[1]));
        return ordered;
    }

    private static Excerpt first(Statement statement) {
        return statement.getExcerpts().isEmpty() ? null : statement.getExcerpts().get(0);
    }

    private static int start(Statement statement) {
        Excerpt excerpt = first(statement);
        return excerpt == null ? -1 : excerpt.getStart();
    }

    /** a to z, then aa, ab and so on. */
    private static String letters(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
