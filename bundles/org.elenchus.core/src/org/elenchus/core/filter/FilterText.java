// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.filter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.Label;
import org.elenchus.model.argumentmap.Polarity;

/** Filters as a person writes them. */
final class FilterText {
    private static final Pattern TERM = Pattern.compile("(?:(\\w+):)?(?:\"([^\"]*)\"?|(\\S+))");
    private static final String KINDS = "tag, group, speaker, polarity, status, is";

    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final Set<String> speakers = new LinkedHashSet<>();
    private final Set<Polarity> polarities = EnumSet.noneOf(Polarity.class);
    private final Set<Label> labels = EnumSet.noneOf(Label.class);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    private FilterText() {
    }

    static Filter parse(String text) {
        FilterText read = new FilterText();
        Matcher terms = TERM.matcher(text == null ? "" : text.strip());
        while (terms.find()) {
            String value = terms.group(2) != null ? terms.group(2) : terms.group(3);
            if (!value.isBlank()) {
                read.take(terms.group(1), value.strip());
            }
        }
        return new Filter(read.words, read.tags, read.groups, read.speakers, read.polarities, read.labels, read.traits);
    }

    private void take(String kind, String value) {
        switch (kind == null ? "" : kind.toLowerCase(Locale.ROOT)) {
            case "" -> words.add(value);
            case "tag" -> tags.add(value.startsWith("#") ? value.substring(1) : value);
            case "group" -> groups.add(value);
            case "speaker" -> speakers.add(value);
            case "polarity" -> polarities.add(oneOf(kind, value, Polarity.values(), Polarity::getLiteral));
            case "status" -> labels.add(oneOf(kind, value, Label.values(), Label::id));
            case "is" -> traits.add(oneOf(kind, value, Trait.values(), Trait::id));
            default -> throw new IllegalArgumentException(Messages.get("filter.kind", kind, KINDS));
        }
    }

    private static <T> T oneOf(String kind, String value, T[] all, Function<T, String> id) {
        for (T one : all) {
            if (id.apply(one).equalsIgnoreCase(value)) {
                return one;
            }
        }
        throw new IllegalArgumentException(Messages.get("filter.value", value, kind, Arrays.stream(all).map(id).collect(Collectors.joining(", "))));
    }

    static String write(Filter filter) {
        Stream<String> words = filter.words().stream().sorted().map(FilterText::quoted);
        Stream<String> texts = Stream.of(terms("tag", filter.tags().stream()), terms("group", filter.groups().stream()),
                terms("speaker", filter.speakers().stream())).flatMap(Function.identity());
        Stream<String> choices = Stream.of(terms("polarity", filter.polarities().stream().map(Polarity::getLiteral)),
                terms("status", filter.labels().stream().map(Label::id)), terms("is", filter.traits().stream().map(Trait::id)))
                .flatMap(Function.identity());
        return Stream.of(words, texts, choices).flatMap(Function.identity()).collect(Collectors.joining(" "));
    }

    private static Stream<String> terms(String kind, Stream<String> values) {
        return values.sorted().map(value -> kind + ":" + quoted(value));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> Character.isWhitespace(c) || c == ':' || c == '"');
        return plain ? value : "\"" + value.replace("\"", "") + "\"";
    }
}
