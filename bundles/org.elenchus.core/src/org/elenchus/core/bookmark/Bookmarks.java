// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.bookmark;

import java.util.Collection;
import java.util.List;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.internal.Messages;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Property;

/** The bookmarks of a map. Each is a property of its element, so that it goes and comes back with it. */
public final class Bookmarks {
    /** The property that makes an element a bookmark; its value is the bookmark's name, and may be empty. */
    public static final String PROPERTY = "elenchus.bookmark";

    private Bookmarks() {
    }

    /** The elements that have one, in the map's order. */
    public static List<Element> in(ArgumentMap map) {
        return Structure.elements(map).stream().filter(Bookmarks::isOn).toList();
    }

    public static boolean isOn(Element element) {
        return name(element) != null;
    }

    /** Null where the element has no bookmark, empty where that has no name. */
    public static String name(Element element) {
        for (Property property : element.getProperties()) {
            if (PROPERTY.equals(property.getKey())) {
                return property.getValue() == null ? "" : property.getValue();
            }
        }
        return null;
    }

    /** Puts bookmarks on elements; where all of them have one already, takes these away. */
    public static Edit toggle(Collection<? extends Element> elements) {
        boolean off = elements.stream().allMatch(Bookmarks::isOn);
        List<Edit> edits = elements.stream().filter(element -> isOn(element) == off).map(element -> Edits.setProperty(element, PROPERTY, off ? null : ""))
                .toList();
        return Edit.all(Messages.get(off ? "edit.removeBookmark" : "edit.addBookmark"), edits);
    }

    /** Gives a bookmark another name. */
    public static Edit rename(Element element, String name) {
        return Edit.all(Messages.get("edit.renameBookmark"), List.of(Edits.setProperty(element, PROPERTY, name)));
    }
}
