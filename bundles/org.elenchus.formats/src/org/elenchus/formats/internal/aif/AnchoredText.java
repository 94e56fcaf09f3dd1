// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.aif;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

import com.google.gson.JsonElement;

/**
 * Text with highlighted passages, from the little HTML that OVA writes: {@code <span class="highlighted" id="node12">}, {@code <br>}, paragraphs and
 * character references. Markup of any other kind is left out of the text.
 */
record AnchoredText(String text, List<Anchor> anchors) {

    /** A highlighted passage; offsets in UTF-16 code units. */
    record Anchor(String id, int start, int end) {
    }

    private static final Pattern MARKUP = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>|<!--.*?-->|&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    private record Open(String id, int start) {
    }

    static AnchoredText parse(String html) {
        StringBuilder text = new StringBuilder(html.length());
        List<Anchor> anchors = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        Matcher markup = MARKUP.matcher(html);
        int done = 0;
        while (markup.find()) {
            text.append(html, done, markup.start());
            done = markup.end();
            if (markup.group(4) != null) {
                text.append(character(markup.group(4), markup.group()));
            } else if (markup.group(2) != null) {
                tag(markup.group(2).toLowerCase(java.util.Locale.ROOT), !markup.group(1).isEmpty(), markup.group(3), text, open, anchors);
            }
        }
        text.append(html, done, html.length());
        return new AnchoredText(text.toString(), anchors);
    }

    private static void tag(String name, boolean end, String attributes, StringBuilder text, Deque<Open> open, List<Anchor> anchors) {
        if (name.equals("span") && !end) {
            Matcher id = ID.matcher(attributes);
            boolean marked = attributes.contains("highlighted") && id.find();
            open.push(new Open(marked ? firstOf(id) : null, text.length()));
        } else if (name.equals("span") && !open.isEmpty()) {
            Open span = open.pop();
            if (span.id != null && span.start < text.length()) {
                anchors.add(new Anchor(span.id, span.start, text.length()));
            }
        } else if (name.equals("br") || name.equals("p") && end || name.equals("div") && end) {
            text.append('\n');
        }
    }

    private static String firstOf(Matcher id) {
        return id.group(1) != null ? id.group(1) : id.group(2) != null ? id.group(2) : id.group(3);
    }

    private static String character(String reference, String whole) {
        if (reference.startsWith("#")) {
            boolean hex = reference.length() > 1 && (reference.charAt(1) | 0x20) == 'x';
            int code = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) && code != 0 ? Character.toString(code) : whole;
        }
        return switch (reference) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00a0";
            default -> whole;
        };
    }

    /** The text of a map's only source as OVA wants it, each excerpt highlighted for its statement; empty where the map has not exactly one source. */
    static String write(ArgumentMap map, Map<Element, JsonElement> ids) {
        if (map.getSources().size() != 1 || map.getSources().get(0).getText() == null) {
            return "";
        }
        Source source = map.getSources().get(0);
        List<Anchor> anchors = new ArrayList<>();
        for (Statement statement : map.getStatements()) {
            for (Excerpt excerpt : statement.getExcerpts()) {
                if (excerpt.getSource() == source && excerpt.getStart() >= 0 && excerpt.getEnd() <= source.getText().length()) {
                    anchors.add(new Anchor("node" + ids.get(statement).getAsString(), excerpt.getStart(), excerpt.getEnd()));
                }
            }
        }
        anchors.sort(Comparator.comparingInt(Anchor::start).thenComparing(Comparator.comparingInt(Anchor::end).reversed()));
        return highlighted(source.getText(), anchors);
    }

    /** Passages that cross one already open are left unmarked, since spans can only nest. */
    private static String highlighted(String text, List<Anchor> anchors) {
        StringBuilder html = new StringBuilder();
        Deque<Anchor> open = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i <= text.length(); i++) {
            while (!open.isEmpty() && open.peek().end == i) {
                open.pop();
                html.append("</span>");
            }
            for (; next < anchors.size() && anchors.get(next).start == i; next++) {
                Anchor anchor = anchors.get(next);
                if (anchor.end > i && (open.isEmpty() || anchor.end <= open.peek().end)) {
                    open.push(anchor);
                    html.append("<span class=\"highlighted\" id=\"").append(anchor.id).append("\">");
                }
            }
            if (i < text.length()) {
                html.append(escaped(text.charAt(i)));
            }
        }
        return html.toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\n' -> "<br>";
            default -> String.valueOf(c);
        };
    }
}
