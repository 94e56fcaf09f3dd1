// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/** A label for each element of a map, in the map's order: statements, then arguments. Immutable. */
public final class Labelling {
    private final Map<Element, Label> labels;

    /** @param labels copied, order kept */
    public Labelling(Map<Element, Label> labels) {
        this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** The element's label, or null where the element was not in the map that was evaluated. */
    public Label label(Element element) {
        return labels.get(element);
    }

    /** All labels. */
    public Map<Element, Label> labels() {
        return labels;
    }

    /** The statements that are in: on a framework of attacks this is the extension. */
    public List<Statement> acceptedStatements() {
        return labels.entrySet().stream().filter(e -> e.getValue() == Label.IN && e.getKey() instanceof Statement)
                .map(e -> (Statement) e.getKey()).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labelling that && that.labels.equals(labels);
    }

    @Override
    public int hashCode() {
        return labels.hashCode();
    }
}
