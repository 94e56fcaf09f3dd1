// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.formats.internal.argdown.Layout.Slice;
import org.elenchus.formats.internal.argdown.Reading.Frame;
import org.elenchus.formats.internal.argdown.Reading.Row;
import org.elenchus.formats.internal.argdown.Reading.Spot;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;

/** Takes lines and reconstructions out of a text. What hangs on them and stays in the map becomes paragraphs; comments stay. */
final class Removal {
    private final Reading reading;
    private final Binding binding;
    private final Said said;
    private final Layout layout;
    private final TextPlaces places;

    Removal(Reading reading, Binding binding, Said said) {
        this.reading = reading;
        this.binding = binding;
        this.said = said;
        this.layout = new Layout(reading, binding);
        this.places = reading.places();
    }

    /** Takes an argument out wherever it is written; null where that is nowhere. */
    Step argument(Argument read) {
        List<Row> rows = reading.rows();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            if (row.argument() == read || row.argument() != null && isMirror(row.argument(), read)) {
                Frame frame = frameOfConclusion(row);
                return frame != null ? frame(frame) : row(row);
            }
        }
        Frame framed = reading.frameOf(read);
        if (framed != null) {
            return frame(framed);
        }
        return null;
    }

    /** A contradiction is one line and two arguments. */
    private static boolean isMirror(Argument written, Argument read) {
        return written.isMutual() && read.isMutual() && written.getPremises().size() == 1 && read.getPremises().size() == 1
                && written.getConclusion() == read.getPremises().get(0).getStatement() && read.getConclusion() == written.getPremises().get(0).getStatement();
    }

    /** The reconstruction whose conclusion is there for a line only. */
    private Frame frameOfConclusion(Row row) {
        for (Frame frame : reading.frames()) {
            for (Spot step : frame.steps()) {
                if (row.parent() == step && reading.elements(step.node()).isEmpty()) {
                    return frame;
                }
            }
        }
        return null;
    }

    /** Whether a spot has to be written elsewhere when it goes here. */
    private boolean isNeeded(Spot spot) {
        List<? extends Element> elements = reading.elements(spot.node());
        boolean alive = elements.stream().anyMatch(element -> binding.isBound(element)
                && (said.claims().containsKey(binding.id(element)) || said.reasons().containsKey(binding.id(element))));
        return alive && (!spot.mention().reference() || !spot.mention().relations().isEmpty());
    }

    private Spot memberOf(Row row) {
        for (Spot spot : reading.spots()) {
            if (spot.row() == row) {
                return spot;
            }
        }
        throw new IllegalStateException("each line has a member");
    }

    private Step row(Row row) {
        Spot member = memberOf(row);
        List<Slice> slices = isNeeded(member) ? List.of(layout.slice(member)) : livingBelow(member);
        return cut(places.lineStart(row.start()), layout.treeEnd(member), layout.blockEnd(member.block()), slices);
    }

    /** What hangs on something that goes. */
    private List<Slice> livingBelow(Spot spot) {
        List<Slice> slices = new ArrayList<>();
        for (Row row : reading.rows()) {
            if (row.parent() == spot) {
                Spot member = memberOf(row);
                slices.addAll(isNeeded(member) ? List.of(layout.slice(member)) : livingBelow(member));
            }
        }
        return slices;
    }

    private Step cut(int from, int lastEnd, int blockEnd, List<Slice> slices) {
        int to = places.nextLine(places.endOfLines(lastEnd));
        String comments = layout.comments(from, to, slices);
        if (slices.isEmpty()) {
            return Step.of(new Replacement(from, comments.isEmpty() && isBlankAbove(from) ? places.nextText(to) : to, comments));
        }
        int behind = places.endOfLines(blockEnd);
        if (behind <= to) {
            return paragraphs(from, to, comments, slices, null);
        }
        return paragraphs(behind, behind, "", slices, new Replacement(from, to, comments));
    }

    private boolean isBlankAbove(int lineStart) {
        return lineStart == 0 || places.lineStart(lineStart - 1) >= places.trimmed(lineStart - 1);
    }

    private Step paragraphs(int from, int to, String comments, List<Slice> slices, Replacement first) {
        boolean lineBegins = from == to;
        StringBuilder text = new StringBuilder(comments);
        Map<Integer, String> known = new HashMap<>();
        for (Slice slice : slices) {
            text.append(lineBegins ? "\n\n" : text.isEmpty() && from == 0 ? "" : "\n");
            int at = text.length();
            slice.known().forEach((offset, id) -> known.put(at + offset, id));
            text.append(slice.text()).append(lineBegins ? "" : "\n");
        }
        boolean more = !lineBegins && to < reading.text().length() && places.lineEnd(to) > to;
        Replacement change = new Replacement(from, to, more ? text.append('\n').toString() : text.toString());
        Map<Step.Newcomer, String> newcomers = new HashMap<>();
        known.forEach((offset, id) -> newcomers.put(new Step.Newcomer(change, offset), id));
        return new Step(first == null ? List.of(change) : List.of(first, change), newcomers);
    }

    /** A reconstruction, with the paragraph of its argument just above it. */
    private Step frame(Frame frame) {
        List<Slice> slices = new ArrayList<>();
        int from = places.lineStart(frame.block().place().start());
        Spot head = headOf(frame);
        if (head != null) {
            from = places.lineStart(head.start());
            slices.addAll(livingBelow(head));
        }
        for (Spot step : frame.steps()) {
            slices.addAll(isNeeded(step) ? List.of(layout.slice(step)) : livingBelow(step));
        }
        for (Row row : reading.rows()) {
            if (row.parent() == null && memberOf(row).block() == frame.block()) {
                Spot member = memberOf(row);
                slices.addAll(isNeeded(member) ? List.of(layout.slice(member)) : livingBelow(member));
            }
        }
        int end = layout.blockEnd(frame.block());
        return cut(from, end, end, slices);
    }

    /** The paragraph of an argument just above its reconstruction, or null. */
    Spot headOf(Frame frame) {
        List<Syntax.Block> blocks = reading.syntax().blocks();
        int at = blocks.indexOf(frame.block());
        for (Spot spot : reading.spots()) {
            if (at > 0 && spot.block() == blocks.get(at - 1) && spot.row() == null && spot.node() == frame.argument()) {
                return spot;
            }
        }
        return null;
    }

    /** Takes out one place where something is written that is in the map no more. */
    Step spot(Spot spot) {
        if (spot.row() != null) {
            return row(spot.row());
        }
        if (spot.block() instanceof Syntax.Reconstruction) {
            for (Frame frame : reading.frames()) {
                if (frame.block() == spot.block()) {
                    return frame(frame);
                }
            }
        }
        return cut(places.lineStart(spot.start()), layout.treeEnd(spot), layout.blockEnd(spot.block()), livingBelow(spot));
    }
}
