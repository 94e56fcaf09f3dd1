// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/**
 * What a map says, as far as Argdown can say it, by the ids of its elements. A snapshot: it does not change with the map, and any thread may use it.
 *
 * @param claims  the statements
 * @param reasons the arguments that have premises and a conclusion
 * @param title   of the map, or null
 */
record Said(Map<String, Claim> claims, Map<String, Reason> reasons, String title) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * A statement.
     *
     * @param text with single spaces for all white space; what is blank reads as a dash
     */
    record Claim(String text, String label, TreeSet<String> tags) {
    }

    /**
     * An argument.
     *
     * @param row whether it can be written as one line below its conclusion
     */
    record Reason(List<String> premises, String conclusion, boolean pro, boolean row, String label, String note, TreeSet<String> tags) {
        /** Whether both argue from and to the same in the same way. */
        boolean says(Reason other) {
            return pro == other.pro && conclusion.equals(other.conclusion) && new TreeSet<>(premises).equals(new TreeSet<>(other.premises));
        }
    }

    static Said of(ArgumentMap map) {
        return of(map, Element::getId);
    }

    /** What a text says that was read, of what is bound. */
    static Said of(Reading reading, Binding binding) {
        return of(reading.map(), binding::id);
    }

    private static Said of(ArgumentMap map, Function<Element, String> id) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Statement statement : map.getStatements()) {
            String key = id.apply(statement);
            if (key != null) {
                claims.put(key, new Claim(plain(statement.getText()), statement.getLabel(), new TreeSet<>(statement.getTags())));
            }
        }
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (Argument argument : map.getArguments()) {
            String key = id.apply(argument);
            List<String> premises = argument.getPremises().stream().filter(premise -> premise.getStatement() != null)
                    .map(premise -> id.apply(premise.getStatement())).filter(Objects::nonNull).toList();
            String conclusion = argument.getConclusion() == null ? null : id.apply(argument.getConclusion());
            if (key != null && conclusion != null && !premises.isEmpty()) {
                reasons.put(key, new Reason(premises, conclusion, argument.getPolarity() == Polarity.PRO, Titles.isRelation(argument), argument.getLabel(),
                        argument.getNote() == null ? null : plain(argument.getNote()), new TreeSet<>(argument.getTags())));
            }
        }
        return new Said(claims, reasons, map.getTitle());
    }

    static String plain(String text) {
        if (text != null && isPlain(text)) {
            return text;
        }
        String plain = text == null ? "" : SPACES.matcher(text.strip()).replaceAll(" ");
        return plain.isEmpty() ? "-" : plain;
    }

    /** As most texts are; looking for more costs much more. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
