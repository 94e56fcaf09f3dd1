// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;

/**
 * What results call elements: the label where it is there and unique, else what the file's own format called them, else the id. So the arguments of a framework and the
 * statements of a Carneades graph keep their names.
 */
final class ElementNames {
    private static final Pattern FOREIGN_ID = Pattern.compile("[a-z0-9-]+\\.id");

    private final Map<Element, String> names = new HashMap<>();
    private final List<Element> elements;

    ElementNames(ArgumentMap map) {
        elements = Structure.elements(map);
        elements.forEach(element -> names.put(element, element.getId()));
        nameBy(ElementNames::foreignId);
        nameBy(Element::getLabel);
    }

    /** Gives each element the name that the function has for it and for no other. */
    private void nameBy(Function<Element, String> naming) {
        Map<String, Element> named = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Element element : elements) {
            String name = naming.apply(element);
            if (name != null && !name.isEmpty() && named.putIfAbsent(name, element) != null) {
                several.add(name);
            }
        }
        several.forEach(named::remove);
        named.forEach((name, element) -> names.put(element, name));
    }

    /** The id that an importer kept, as {@code carneades.id}; null for none. */
    private static String foreignId(Element element) {
        return element.getProperties().stream().filter(p -> p.getKey() != null && FOREIGN_ID.matcher(p.getKey()).matches()).map(Property::getValue).findFirst()
                .orElse(null);
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
