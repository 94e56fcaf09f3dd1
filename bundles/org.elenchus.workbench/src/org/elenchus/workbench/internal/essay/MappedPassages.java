// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.core.source.Coverage;
import org.elenchus.core.source.Passage;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

/** The passages of one source that elements of a map quote, as they are at one moment. */
final class MappedPassages {

    /** A passage that an element quotes. */
    record Mapped(Passage passage, Element element, PassageRole role) {
    }

    static final MappedPassages NONE = new MappedPassages(List.of(), List.of());

    private final List<Mapped> placed;
    private final List<Excerpt> unplaced;

    private MappedPassages(List<Mapped> placed, List<Excerpt> unplaced) {
        this.placed = placed;
        this.unplaced = unplaced;
    }

    static MappedPassages of(ArgumentMap map, Source source) {
        Set<Statement> theses = new HashSet<>(Structure.theses(map));
        List<Mapped> placed = new ArrayList<>();
        List<Excerpt> unplaced = new ArrayList<>();
        for (Element element : Structure.elements(map)) {
            for (Excerpt excerpt : element.getExcerpts()) {
                if (excerpt.getSource() == source) {
                    Coverage.placeOf(excerpt).ifPresentOrElse(p -> placed.add(new Mapped(p, element, PassageRole.of(element, theses))),
                            () -> unplaced.add(excerpt));
                }
            }
        }
        // Where passages overlap the shorter one is drawn over the longer.
        placed.sort(Comparator.comparingInt((Mapped mapped) -> -mapped.passage.length()).thenComparingInt(mapped -> mapped.passage.start()));
        return new MappedPassages(placed, unplaced);
    }

    /** Longer ones before shorter ones. */
    List<Mapped> placed() {
        return placed;
    }

    /** Excerpts whose words were not found again after the text was changed. */
    List<Excerpt> unplaced() {
        return unplaced;
    }

    /** The elements that quote the character at an offset, that with the shortest passage first. */
    List<Element> at(int offset) {
        List<Element> elements = new ArrayList<>();
        for (Mapped mapped : placed) {
            if (mapped.passage.start() <= offset && offset < mapped.passage.end() && !elements.contains(mapped.element)) {
                elements.add(0, mapped.element);
            }
        }
        return elements;
    }

    /** The passages that an element quotes, in the order of the text. */
    List<Passage> of(Element element) {
        return placed.stream().filter(mapped -> mapped.element == element).map(Mapped::passage)
                .sorted(Comparator.comparingInt(Passage::start)).toList();
    }
}
