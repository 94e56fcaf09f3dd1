// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.formats.internal.argdown.Reading.Spot;
import org.elenchus.model.argumentmap.Element;

/** Changes words, titles, tags and signs in place. */
final class Retouching {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Reading reading;
    private final Layout layout;

    Retouching(Reading reading, Binding binding) {
        this.reading = reading;
        this.layout = new Layout(reading, binding);
    }

    /** Other words for a statement, or for the gist of an argument. */
    Step text(Element read, String plain) {
        Spot spot = reading.mainSpot(read);
        Syntax.Mention mention = spot.mention();
        if (mention.reference()) {
            int close = spot.start() + mention.title().length() + 2;
            return Step.of(new Replacement(close, close, ": " + ArgdownText.escape(plain)));
        }
        String source = mention.content().source();
        int start = contentStart(spot);
        String stripped = source.stripTrailing();
        List<int[]> comments = comments(start, start + stripped.length());
        String reworded = reworded(stripped, comments, plain);
        if (!reads(reworded, plain)) {
            StringBuilder whole = new StringBuilder(ArgdownText.escape(plain));
            new TreeSet<>(mention.content().tags()).forEach(tag -> whole.append(' ').append(ArgdownText.tag(tag)));
            reworded = whole + within(stripped, comments, 0, stripped.length());
        }
        return Step.of(new Replacement(start, start + stripped.length(), reworded));
    }

    private int contentStart(Spot spot) {
        Syntax.Mention mention = spot.mention();
        int from = spot.start() + (mention.title() == null ? 0 : mention.title().length() + 3);
        return reading.text().indexOf(mention.content().source(), from);
    }

    /** The comments in a part of the text, as offsets in it. */
    private List<int[]> comments(int from, int to) {
        return reading.places().comments().stream().filter(comment -> comment.start() >= from && comment.end() <= to)
                .map(comment -> new int[] {comment.start() - from, comment.end() - from}).toList();
    }

    /** The comments between two offsets, to be put behind what took the place of the words around them. */
    private static String within(String source, List<int[]> comments, int from, int to) {
        StringBuilder kept = new StringBuilder();
        for (int[] comment : comments) {
            if (comment[0] >= from && comment[1] <= to) {
                String written = source.substring(comment[0], comment[1]);
                kept.append(' ').append(written).append(written.startsWith("//") && comment[1] < source.length() ? "\n" : "");
            }
        }
        return kept.toString();
    }

    /** The source with only those words changed that are others, in their lines and with their emphasis. */
    private static String reworded(String source, List<int[]> comments, String plain) {
        StringBuilder words = new StringBuilder(source);
        comments.forEach(comment -> words.replace(comment[0], comment[1], " ".repeat(comment[1] - comment[0])));
        List<int[]> old = new ArrayList<>();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            old.add(new int[] {word.start(), word.end()});
        }
        String[] now = plain.isEmpty() ? new String[0] : plain.split(" ");
        int most = Math.min(old.size(), now.length);
        int first = 0;
        while (first < most && isSame(source, old.get(first), now[first])) {
            first++;
        }
        int last = 0;
        while (last < most - first && isSame(source, old.get(old.size() - 1 - last), now[now.length - 1 - last])) {
            last++;
        }
        int from = first < old.size() ? old.get(first)[0] : source.length();
        int to = old.size() - last > first ? old.get(old.size() - 1 - last)[1] : from;
        String middle = ArgdownText.escape(String.join(" ", java.util.Arrays.copyOfRange(now, first, now.length - last)));
        if (old.size() - last <= first && !middle.isEmpty()) {
            middle = first < old.size() ? middle + " " : " " + middle;
        } else if (middle.isEmpty() && last > 0 && to < source.length()) {
            to = old.get(old.size() - last)[0];
        }
        return (source.substring(0, from) + middle + within(source, comments, from, to) + source.substring(to)).strip();
    }

    private static boolean isSame(String source, int[] word, String now) {
        String written = source.substring(word[0], word[1]);
        return written.equals(now) || written.replaceAll("[*_\\\\]", "").equals(now.replaceAll("[*_\\\\]", ""));
    }

    private static boolean reads(String source, String plain) {
        try {
            Syntax.Text parsed = Parser.parse(source + "\n");
            return parsed.errors().isEmpty() && parsed.blocks().size() == 1 && parsed.blocks().get(0) instanceof Syntax.Paragraph paragraph
                    && paragraph.mention().title() == null && paragraph.mention().relations().isEmpty()
                    && Said.plain(paragraph.mention().content().untagged()).equals(plain);
        } catch (ArgdownException e) {
            return false;
        }
    }

    /** Another title wherever it is written; the first one for what had none. */
    Step title(Element read, String title) {
        List<Replacement> changes = new ArrayList<>();
        for (Spot spot : reading.spotsOf(read)) {
            String old = spot.mention().title();
            boolean argument = spot.mention().argument();
            changes.add(old == null ? new Replacement(spot.start(), spot.start(), (argument ? "<" + title + ">" : "[" + title + "]") + ": ")
                    : new Replacement(spot.start() + 1, spot.start() + 1 + old.length(), title));
        }
        return new Step(changes, java.util.Map.of());
    }

    /** Other tags. */
    Step tags(Element read, Set<String> wanted) {
        Spot spot = reading.mainSpot(read);
        Set<String> missing = new TreeSet<>(wanted);
        List<Replacement> changes = new ArrayList<>();
        for (Spot each : reading.spotsOf(read)) {
            missing.removeAll(each.mention().content().tags());
            for (String tag : new TreeSet<>(each.mention().content().tags())) {
                if (!wanted.contains(tag)) {
                    remove(each, tag, changes);
                }
            }
        }
        if (!missing.isEmpty()) {
            StringBuilder added = new StringBuilder();
            missing.forEach(tag -> added.append(' ').append(ArgdownText.tag(tag)));
            int end = wordsEnd(spot);
            changes.add(new Replacement(end, end, added.toString()));
        }
        return new Step(changes, java.util.Map.of());
    }

    private int wordsEnd(Spot spot) {
        Syntax.Mention mention = spot.mention();
        if (!mention.reference()) {
            int start = contentStart(spot);
            return start + mention.content().source().stripTrailing().length();
        }
        return spot.start() + mention.title().length() + 2;
    }

    private void remove(Spot spot, String tag, List<Replacement> changes) {
        String text = reading.text();
        int end = layout.headEnd(spot);
        for (String written : List.of(ArgdownText.tag(tag), "#" + tag, "#(" + tag + ")")) {
            int at = text.indexOf(written, spot.start());
            if (at >= 0 && at + written.length() <= end) {
                int from = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
                changes.add(new Replacement(from, at + written.length(), ""));
                return;
            }
        }
    }

    /** Another sign at the beginning of a line. */
    Step sign(Reading.Row row, boolean pro, boolean undercut) {
        Spot member = reading.spots().stream().filter(spot -> spot.row() == row).findFirst().orElseThrow();
        String written = reading.text().substring(row.start(), member.start());
        int sign = 0;
        while ("+-<>_".indexOf(written.charAt(sign)) < 0) {
            sign++;
        }
        String old = written.substring(sign).split("[^+\\-<>_]", 2)[0];
        int at = row.start() + sign;
        String now = row.relation().fromParent() ? pro ? "+>" : undercut ? "_>" : "->" : pro ? "+" : undercut ? "<_" : "-";
        return Step.of(new Replacement(at, at + old.length(), now));
    }
}
