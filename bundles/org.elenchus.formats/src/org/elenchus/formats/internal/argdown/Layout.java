// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.HashMap;
import java.util.Map;

import org.elenchus.formats.internal.argdown.Reading.Spot;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/** Where the parts of a text begin and end, with the white space and comments around them. */
final class Layout {
    private final Reading reading;
    private final Binding binding;
    private final TextPlaces places;

    Layout(Reading reading, Binding binding) {
        this.reading = reading;
        this.binding = binding;
        this.places = reading.places();
    }

    /**
     * A part of a text, cut out to stand by itself.
     *
     * @param known ids of the statements in it by their offsets in it
     */
    record Slice(String text, int start, int end, Map<Integer, String> known) {
    }

    /** Behind the words, tags and data of a spot, ahead of what hangs on it. */
    int headEnd(Spot spot) {
        Syntax.Mention mention = spot.mention();
        int limit = mention.relations().isEmpty() ? mention.place().end() : mention.relations().get(0).place().start();
        return places.withoutTrailing(limit, spot.start());
    }

    /** Behind all that hangs on a spot. */
    int treeEnd(Spot spot) {
        return places.withoutTrailing(spot.mention().place().end(), spot.start());
    }

    int blockStart(Syntax.Block block) {
        if (block instanceof Syntax.Paragraph paragraph) {
            return paragraph.mention().place().start();
        }
        if (block instanceof Syntax.Listing listing) {
            return listing.items().get(0).place().start();
        }
        return block instanceof Syntax.Reconstruction frame ? frame.place().start() : ((Syntax.Heading) block).place().start();
    }

    int blockEnd(Syntax.Block block) {
        int end;
        if (block instanceof Syntax.Paragraph paragraph) {
            end = paragraph.mention().place().end();
        } else if (block instanceof Syntax.Listing listing) {
            end = listing.items().get(listing.items().size() - 1).place().end();
        } else {
            end = block instanceof Syntax.Reconstruction frame ? frame.place().end() : ((Syntax.Heading) block).place().end();
        }
        return places.withoutTrailing(end, blockStart(block));
    }

    /** A spot and what hangs on it, so that it can stand at the beginning of a line. */
    Slice slice(Spot spot) {
        int start = spot.start();
        int end = treeEnd(spot);
        int indent = places.indent(start);
        String text = reading.text();
        Map<Integer, String> ids = new HashMap<>();
        for (Spot inside : reading.spots()) {
            if (inside.start() >= start && inside.start() < end) {
                for (Element element : reading.elements(inside.node())) {
                    if (element instanceof Statement && binding.isBound(element)) {
                        ids.put(inside.start(), binding.id(element));
                    }
                }
            }
        }
        StringBuilder out = new StringBuilder();
        Map<Integer, String> known = new HashMap<>();
        for (int at = start; at < end;) {
            String id = ids.get(at);
            if (id != null) {
                known.put(out.length(), id);
            }
            out.append(text.charAt(at++));
            if (out.charAt(out.length() - 1) == '\n') {
                at = skip(text, at, indent, end);
            }
        }
        return new Slice(out.toString(), start, end, known);
    }

    private static int skip(String text, int from, int indent, int end) {
        int at = from;
        while (at < end && at < from + indent && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The comments of a part of the text that goes, but for those that slices of it take along, as lines of their own. */
    String comments(int from, int to, java.util.List<Slice> slices) {
        StringBuilder kept = new StringBuilder();
        for (Syntax.Place comment : places.comments()) {
            boolean inside = comment.start() >= from && comment.start() < to;
            boolean taken = slices.stream().anyMatch(slice -> comment.start() >= slice.start && comment.start() < slice.end);
            if (inside && !taken) {
                kept.append(places.indentation(from)).append(reading.text(), comment.start(), comment.end()).append('\n');
            }
        }
        return kept.toString();
    }
}
