// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Source;

/** The passages of a source that a reader marked as no part of any argument; kept in a property of the source as {@code 12-80 95-130}. */
public final class NoArgument {
    /** Key of the property. */
    public static final String KEY = "elenchus.noArgument";

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private NoArgument() {
    }

    /** In order; what is no passage of the text is left out. */
    public static List<Passage> of(Source source) {
        int length = source.getText() == null ? 0 : source.getText().length();
        List<Passage> passages = new ArrayList<>();
        for (Property property : source.getProperties()) {
            if (KEY.equals(property.getKey()) && property.getValue() != null) {
                Matcher matcher = RANGE.matcher(property.getValue());
                while (matcher.find()) {
                    int start = Integer.parseInt(matcher.group(1));
                    int end = Integer.parseInt(matcher.group(2));
                    if (start < end && end <= length) {
                        passages.add(new Passage(start, end));
                    }
                }
            }
        }
        passages.sort(Comparator.comparingInt(Passage::start));
        return passages;
    }

    /** The value of the property for some passages; null where there are none. */
    public static String value(List<Passage> passages) {
        List<Passage> sorted = passages.stream().distinct().sorted(Comparator.comparingInt(Passage::start)).toList();
        return sorted.isEmpty() ? null : sorted.stream().map(p -> p.start() + "-" + p.end()).collect(Collectors.joining(" "));
    }

    /** The marks after one more passage was marked, or, where all of it was marked, after it was freed. */
    public static List<Passage> toggled(Source source, Passage passage) {
        List<Passage> marks = new ArrayList<>(of(source));
        if (!marks.removeIf(passage::overlaps)) {
            marks.add(passage);
        }
        return marks;
    }
}
