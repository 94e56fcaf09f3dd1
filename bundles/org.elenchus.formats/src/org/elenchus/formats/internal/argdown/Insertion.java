// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.elenchus.formats.internal.argdown.Reading.Frame;
import org.elenchus.formats.internal.argdown.Reading.Row;
import org.elenchus.formats.internal.argdown.Reading.Spot;
import org.elenchus.formats.internal.argdown.Said.Claim;
import org.elenchus.formats.internal.argdown.Said.Reason;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/** Writes into a text what a map says and the text does not. Each step is one of those that lead there; whoever asks again gets the next. */
final class Insertion {
    private final Reading reading;
    private final Binding binding;
    private final Said said;
    private final Layout layout;
    private final TextPlaces places;
    private final Map<Integer, String> known = new HashMap<>();
    private StringBuilder out = new StringBuilder();

    Insertion(Reading reading, Binding binding, Said said) {
        this.reading = reading;
        this.binding = binding;
        this.said = said;
        this.layout = new Layout(reading, binding);
        this.places = reading.places();
    }

    /** A paragraph of its own for a statement, ahead of the first heading. */
    Step paragraph(String id) {
        Syntax.Block last = null;
        for (Syntax.Block block : reading.syntax().blocks()) {
            if (block instanceof Syntax.Heading) {
                break;
            }
            last = block;
        }
        if (last != null) {
            out.append("\n\n");
            definition(id);
            int at = places.endOfLines(layout.blockEnd(last));
            return put(at, at);
        }
        if (reading.syntax().blocks().isEmpty()) {
            int end = reading.text().length();
            String before = reading.text();
            out.append(before.isEmpty() || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n");
            definition(id);
            out.append('\n');
            return put(end, end);
        }
        int at = places.lineStart(layout.blockStart(reading.syntax().blocks().get(0)));
        definition(id);
        out.append("\n\n");
        return put(at, at);
    }

    private Step put(int from, int to) {
        Replacement change = new Replacement(from, to, out.toString());
        Map<Step.Newcomer, String> newcomers = new HashMap<>();
        known.forEach((offset, id) -> newcomers.put(new Step.Newcomer(change, offset), id));
        return new Step(java.util.List.of(change), newcomers);
    }

    private void definition(String id) {
        Claim claim = said.claims().get(id);
        known.put(out.length(), id);
        if (claim.label() != null) {
            out.append('[').append(freeTitle(claim.label(), false)).append("]: ");
        }
        out.append(ArgdownText.escape(claim.text().equals("-") ? "-" : claim.text()));
        tags(claim.tags());
    }

    private void tags(Set<String> tags) {
        tags.forEach(tag -> out.append(' ').append(ArgdownText.tag(tag)));
    }

    /** A title that nothing else in the text has. */
    private String freeTitle(String wish, boolean argument) {
        String base = ArgdownText.title(wish);
        Set<String> taken = reading.titles(argument);
        String title = base;
        for (int i = 2; taken.contains(title) || out.indexOf("[" + title + "]") >= 0; i++) {
            title = base + " " + i;
        }
        return title;
    }

    /** A title for a statement that has none and is to be referred to; null where it has one. */
    private Step titled(String id) {
        Element read = binding.read(id);
        Spot spot = reading.mainSpot(read);
        if (spot.mention().title() != null) {
            return null;
        }
        String label = read instanceof Statement ? said.claims().get(id).label() : said.reasons().get(id).label();
        return new Retouching(reading, binding).title(read, freeTitle(label == null ? id : label, false));
    }

    private String titleOf(String id) {
        return reading.mainSpot(binding.read(id)).mention().title();
    }

    /** An argument; null where it cannot be written. */
    Step reason(String id) {
        Reason reason = said.reasons().get(id);
        boolean aboutReason = said.reasons().containsKey(reason.conclusion());
        if (!binding.isBound(reason.conclusion())) {
            return aboutReason ? reason(reason.conclusion()) : paragraph(reason.conclusion());
        }
        if (aboutReason) {
            Step first = standing(reason.conclusion());
            if (first != null) {
                return first;
            }
        }
        return reason.row() ? row(reason, aboutReason) : frame(id, reason, aboutReason);
    }

    /** Sees to it that an argument is written so that others can argue about it; null where it is. */
    private Step standing(String id) {
        Argument read = (Argument) binding.read(id);
        Frame frame = frameOf(read);
        if (frame == null) {
            return isOfGist(read) ? null : new Removal(reading, binding, said).argument(read);
        }
        if (new Removal(reading, binding, said).headOf(frame) == null && frame.argument().untitled) {
            String label = said.reasons().get(id).label();
            int at = places.lineStart(frame.block().place().start());
            return Step.of(new Replacement(at, at, "<" + freeTitle(label == null ? id : label, true) + ">\n\n"));
        }
        return null;
    }

    private Frame frameOf(Argument read) {
        return reading.frameOf(read);
    }

    private static boolean isOfGist(Argument read) {
        return read.getPremises().size() == 1 && read.getPremises().get(0).getStatement() != null && Titles.isGist(read.getPremises().get(0).getStatement());
    }

    private Step row(Reason reason, boolean aboutReason) {
        String premise = reason.premises().get(0);
        if (binding.isBound(premise)) {
            Step first = titled(premise);
            if (first != null) {
                return first;
            }
        }
        Spot parent = parent(reason.conclusion(), aboutReason);
        if (parent == null) {
            return null;
        }
        Row last = null;
        for (Row row : reading.rows()) {
            last = row.parent() == parent ? row : last;
        }
        int end;
        String indent;
        if (last != null) {
            Row sibling = last;
            Spot member = reading.spots().stream().filter(spot -> spot.row() == sibling).findFirst().orElseThrow();
            end = layout.treeEnd(member);
            indent = places.indentation(last.start());
        } else {
            end = layout.headEnd(parent);
            indent = places.indentation(parent.start()) + "  ";
        }
        out.append('\n').append(indent).append(reason.pro() ? "+ " : aboutReason ? "<_ " : "- ");
        if (binding.isBound(premise)) {
            reference(premise);
        } else {
            definition(premise);
        }
        int at = places.endOfLines(end);
        return put(at, at);
    }

    private Spot parent(String conclusion, boolean aboutReason) {
        Element read = binding.read(conclusion);
        if (!aboutReason) {
            return reading.mainSpot(read);
        }
        Frame frame = frameOf((Argument) read);
        if (frame == null) {
            return reading.mainSpot(((Argument) read).getPremises().get(0).getStatement());
        }
        java.util.List<? extends Element> inferences = reading.elements(frame.argument());
        return inferences.get(inferences.size() - 1) == read ? reading.mainSpot(read) : null;
    }

    private void reference(String id) {
        boolean argument = reading.mainSpot(binding.read(id)).mention().argument();
        out.append(argument ? '<' : '[').append(titleOf(id)).append(argument ? '>' : ']');
    }

    private Step frame(String id, Reason reason, boolean aboutReason) {
        for (String premise : reason.premises()) {
            Step first = binding.isBound(premise) ? titled(premise) : null;
            if (first != null) {
                return first;
            }
        }
        Step first = aboutReason ? null : titled(reason.conclusion());
        if (first != null) {
            return first;
        }
        Spot about = parent(reason.conclusion(), aboutReason);
        if (about == null || about.mention().title() == null) {
            return null;
        }
        out.append("\n\n<").append(freeTitle(reason.label() == null ? id : reason.label(), true)).append('>');
        if (reason.note() != null) {
            out.append(": ").append(ArgdownText.escape(reason.note()));
        }
        tags(reason.tags());
        out.append("\n\n");
        int number = 0;
        for (String premise : reason.premises()) {
            out.append('(').append(++number).append(") ");
            if (binding.isBound(premise) || known.containsValue(premise)) {
                reference(premise);
            } else {
                definition(premise);
            }
            out.append('\n');
        }
        out.append("-----\n(").append(++number).append(") ");
        conclusion(reason, aboutReason);
        int at = places.endOfLines(layout.blockEnd(about.block() instanceof Syntax.Paragraph && aboutReason ? frameOrSelf(reason, about) : about.block()));
        return put(at, at);
    }

    /** Not between the paragraph of an argument and its reconstruction. */
    private Syntax.Block frameOrSelf(Reason reason, Spot about) {
        Frame frame = frameOf((Argument) binding.read(reason.conclusion()));
        return frame == null ? about.block() : frame.block();
    }

    /** Another end for a reconstruction of one inference, whose reasons stay; null where that will not do. */
    Step turned(Argument read, Reason written, Reason wanted) {
        Frame frame = frameOf(read);
        boolean samePremises = new java.util.TreeSet<>(written.premises()).equals(new java.util.TreeSet<>(wanted.premises()));
        if (frame == null || !samePremises || !binding.isBound(wanted.conclusion()) || reading.elements(frame.argument()).size() != 1) {
            return null;
        }
        Spot last = frame.steps().get(frame.steps().size() - 1);
        boolean only = reading.elements(last.node()).isEmpty() || last.mention().reference() && last.mention().relations().isEmpty();
        boolean aboutReason = said.reasons().containsKey(wanted.conclusion());
        Step first = !only ? null : aboutReason ? standing(wanted.conclusion()) : titled(wanted.conclusion());
        if (!only || first != null) {
            return first;
        }
        conclusion(wanted, aboutReason);
        int end = places.endOfLines(layout.treeEnd(last));
        out.append(layout.comments(last.start(), end, java.util.List.of()).isEmpty() ? "" : "\n" + layout.comments(last.start(), end, java.util.List.of()).stripTrailing());
        return put(last.start(), end);
    }

    private void conclusion(Reason reason, boolean aboutReason) {
        if (reason.pro() && !aboutReason) {
            reference(reason.conclusion());
            return;
        }
        out.append("This speaks ").append(reason.pro() ? "for " : "against ").append("it. {\"").append(DebateMapper.ONLY_RELATES).append("\": true}\n  ")
                .append(aboutReason ? reason.pro() ? "+> " : "_> " : "-> ");
        if (aboutReason) {
            out.append('<').append(titleOfReason(reason.conclusion())).append('>');
        } else {
            reference(reason.conclusion());
        }
    }

    private String titleOfReason(String id) {
        Argument read = (Argument) binding.read(id);
        Frame frame = frameOf(read);
        return frame != null ? frame.argument().title : reading.mainSpot(read.getPremises().get(0).getStatement()).mention().title();
    }
}
