// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.argdown.Reading.Spot;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/** The text of a map as the exporter writes it, with what is what in it, and with the comments of an older text. */
final class Anew {
    private final String text;
    private final Map<Integer, String> ids = new HashMap<>();
    private final Said said;

    /** Reads the map, in the thread of its document. */
    Anew(ArgumentMap map) {
        this(map, new LossReport());
    }

    /** Likewise, and reports what cannot be written. */
    Anew(ArgumentMap map, LossReport report) {
        ArgdownWriter writer = new ArgdownWriter(map, report);
        text = writer.text().stripTrailing() + "\n";
        writer.places().forEach((offset, element) -> ids.put(offset, element.getId()));
        said = Said.of(map);
    }

    /** Any thread. */
    Follower.Result written() {
        Reading reading = Reading.of(text);
        return bound(reading, new TreeMap<>());
    }

    private Follower.Result bound(Reading reading, TreeMap<Integer, Integer> shifts) {
        Binding binding = new Binding();
        for (Spot spot : reading.spots()) {
            int shift = shifts.headMap(spot.start(), true).isEmpty() ? 0 : shifts.floorEntry(spot.start()).getValue();
            String id = ids.get(spot.start() - shift);
            if (id != null) {
                for (Element element : reading.elements(spot.node())) {
                    if (element instanceof Statement == said.claims().containsKey(id)) {
                        binding.bind(element, id);
                    }
                }
            }
        }
        FirstBinding.complete(reading, binding, said);
        return new Follower.Result(reading, binding);
    }

    /** Likewise with each comment of an older text ahead of what it stood ahead of, else at the end. Any thread. */
    Follower.Result written(Reading old, Binding was) {
        Follower.Result plain = written();
        if (old.places().comments().isEmpty() || !plain.reading().isSound()) {
            return plain;
        }
        TreeMap<Integer, StringBuilder> inserted = new TreeMap<>();
        for (Syntax.Place comment : old.places().comments()) {
            int at = anchor(comment, old, was, plain);
            StringBuilder line = inserted.computeIfAbsent(at, key -> new StringBuilder());
            line.append(plain.reading().places().indentation(at)).append(old.text(), comment.start(), comment.end()).append('\n');
        }
        StringBuilder out = new StringBuilder();
        TreeMap<Integer, Integer> shifts = new TreeMap<>();
        int done = 0;
        for (Map.Entry<Integer, StringBuilder> entry : inserted.entrySet()) {
            out.append(text, done, entry.getKey());
            done = entry.getKey();
            out.append(done == text.length() ? "\n" : "").append(entry.getValue());
            shifts.put(out.length(), out.length() - done);
        }
        Reading commented = Reading.of(out.append(text.substring(done)).toString());
        return commented.isSound() ? bound(commented, shifts) : plain;
    }

    /** The beginning of the line, or of the block, that a comment belongs above. */
    private static int anchor(Syntax.Place comment, Reading old, Binding was, Follower.Result plain) {
        for (Spot spot : old.spots()) {
            if (spot.start() >= comment.end()) {
                for (Element element : old.elements(spot.node())) {
                    Element there = was.id(element) == null ? null : plain.binding().read(was.id(element));
                    Spot place = there == null ? null : plain.reading().mainSpot(there);
                    if (place != null) {
                        return plain.reading().places().lineStart(place.start());
                    }
                }
            }
        }
        return plain.reading().text().length();
    }
}
