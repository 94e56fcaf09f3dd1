// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/** What results call elements: the label where it is there and unique, else the id. So a framework's arguments keep their names. */
final class ElementNames {
    private final Map<Element, String> names = new HashMap<>();
    private final List<Element> elements;

    ElementNames(ArgumentMap map) {
        elements = Structure.elements(map);
        Map<String, Integer> labels = new HashMap<>();
        for (Element element : elements) {
            labels.merge(String.valueOf(element.getLabel()), 1, Integer::sum);
        }
        for (Element element : elements) {
            String label = element.getLabel();
            boolean unique = label != null && !label.isEmpty() && labels.get(label) == 1;
            names.put(element, unique ? label : element.getId());
        }
    }

    String name(Element element) {
        return names.get(element);
    }

    List<String> names(Iterable<? extends Element> some) {
        List<String> found = new ArrayList<>();
        some.forEach(element -> found.add(name(element)));
        return found;
    }

    /** The element with that id, name or, as the last resort, exactly that text; null where there is none. */
    Element find(String wanted) {
        for (Element element : elements) {
            if (wanted.equals(element.getId()) || wanted.equals(name(element))) {
                return element;
            }
        }
        for (Element element : elements) {
            if (element instanceof Statement statement && wanted.equals(statement.getText())) {
                return element;
            }
        }
        return null;
    }

    /** Name, and what is said where the element says something. */
    String described(Element element) {
        String text = element instanceof Statement statement && statement.getText() != null ? statement.getText() : "";
        return text.isEmpty() || text.equals(name(element)) ? name(element) : name(element) + "  " + text;
    }
}
