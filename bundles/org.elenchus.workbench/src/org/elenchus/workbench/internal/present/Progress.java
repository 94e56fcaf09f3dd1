// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.present;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.core.filter.Surroundings;
import org.elenchus.core.present.Steps;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.Showing;

/** Where in a presentation one is, and what is not shown yet. */
final class Progress {

    private final ArgumentMap map;
    private final List<Statement> steps;
    private int at;

    Progress(ArgumentMap map) {
        this.map = map;
        steps = Steps.of(map);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    int count() {
        return steps.size();
    }

    /** From 0. */
    int at() {
        return at;
    }

    Statement step() {
        return steps.get(at);
    }

    /** Goes to a step, or as near as there is one. */
    void go(int step) {
        at = Math.max(0, Math.min(steps.size() - 1, step));
    }

    /** Goes to an element's step; stays where it has none. */
    void go(Object element) {
        int step = steps.indexOf(element);
        at = step < 0 ? at : step;
    }

    /** @param dimming whether what is not shown yet is drawn faintly; otherwise not at all */
    Showing showing(boolean dimming) {
        Set<Element> shown = Surroundings.joined(Set.copyOf(steps.subList(0, at + 1)));
        Set<String> rest = new HashSet<>();
        Structure.elements(map).stream().filter(element -> !shown.contains(element)).forEach(element -> rest.add(element.getId()));
        rest.remove(null);
        return dimming ? Showing.dimming(rest) : Showing.leavingFree(rest);
    }
}
