// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.workbench.internal.ElementText;

/** Leaves the rows whose words contain what was typed, and those on the way to them. */
final class OutlineFilter extends ViewerFilter {

    private String words = "";
    private Set<Element> shown = Set.of();

    /** What to look for, whatever its case; nothing shows all. */
    void lookFor(String typed, ArgumentMap map) {
        words = typed.strip().toLowerCase(Locale.ROOT);
        shown = words.isEmpty() || map == null ? Set.of() : withWaysUp(map);
    }

    boolean isActive() {
        return !words.isEmpty();
    }

    private Set<Element> withWaysUp(ArgumentMap map) {
        Set<Element> found = new HashSet<>();
        ArrayDeque<Element> waiting = new ArrayDeque<>();
        Structure.elements(map).stream().filter(this::matches).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            Element element = waiting.remove();
            if (!found.add(element)) {
                continue;
            }
            if (element instanceof Argument argument && argument.getConclusion() != null) {
                waiting.add(argument.getConclusion());
            } else if (element instanceof Statement statement) {
                for (Premise usage : statement.getUsages()) {
                    waiting.add((Argument) usage.eContainer());
                }
            }
        }
        return found;
    }

    /** Whether an element itself, and not only what is below it, has the words; false while nothing is looked for. */
    boolean finds(EObject object) {
        return isActive() && object instanceof Element element && matches(element);
    }

    private boolean matches(Element element) {
        return contains(ElementText.of(element)) || contains(element.getLabel()) || element.getTags().stream().anyMatch(this::contains);
    }

    private boolean contains(String text) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(words);
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object row) {
        EObject element = ((OutlineNode) row).element();
        return words.isEmpty() || element instanceof Element shownElement && shown.contains(shownElement);
    }
}
