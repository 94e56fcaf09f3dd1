// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.elenchus.core.text.TextReading.Kind;
import org.elenchus.core.text.TextReading.Proposal;
import org.elenchus.formats.internal.argdown.Debate.Node;

/** The titles and tags that can complete what is being written. */
final class Completion {
    private static final int MOST = 200;

    private Completion() {
    }

    /** @param debate what the text said when it last could be read; null where it never could */
    static List<Proposal> at(String text, int offset, Debate debate) {
        if (debate == null) {
            return List.of();
        }
        int start = offset;
        while (start > 0 && "[<#\n\r]>".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        char mark = start == 0 ? 0 : text.charAt(start - 1);
        String begun = text.substring(start, offset).toLowerCase(Locale.ROOT);
        return switch (mark) {
            case '[' -> titles(debate.statements, begun, new Span(start, end(text, offset, ']')), "]", Kind.STATEMENT);
            case '<' -> titles(debate.arguments, begun, new Span(start, end(text, offset, '>')), ">", Kind.ARGUMENT);
            case '#' -> begun.indexOf(' ') >= 0 ? List.of() : tags(debate, begun, new Span(start, offset));
            default -> List.of();
        };
    }

    private record Span(int start, int end) {
    }

    /** What follows up to a bracket that is there already is replaced too. */
    private static int end(String text, int offset, char close) {
        int at = offset;
        while (at < text.length() && "\n\r[<]>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < text.length() && text.charAt(at) == close ? at + 1 : offset;
    }

    private static List<Proposal> titles(Map<String, Node> nodes, String begun, Span span, String close, Kind kind) {
        List<Proposal> first = new ArrayList<>();
        List<Proposal> then = new ArrayList<>();
        for (Node node : nodes.values()) {
            String title = node.title.toLowerCase(Locale.ROOT);
            if (!node.untitled && title.contains(begun) && !(title.equals(begun) && node.mentions.size() == 1)) {
                Syntax.Mention canonical = node.canonical();
                String says = canonical == null ? "" : canonical.content().untagged().strip();
                (title.startsWith(begun) ? first : then).add(new Proposal(span.start, span.end, node.title + close, says, kind));
            }
        }
        first.addAll(then);
        return first.subList(0, Math.min(MOST, first.size()));
    }

    private static List<Proposal> tags(Debate debate, String begun, Span span) {
        TreeSet<String> tags = new TreeSet<>();
        debate.statements.values().forEach(node -> tags.addAll(node.tags));
        debate.arguments.values().forEach(node -> tags.addAll(node.tags));
        return tags.stream().filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(begun) && !tag.equalsIgnoreCase(begun)).limit(MOST)
                .map(tag -> new Proposal(span.start, span.end, ArgdownText.tag(tag).substring(1), "", Kind.TAG)).toList();
    }
}
