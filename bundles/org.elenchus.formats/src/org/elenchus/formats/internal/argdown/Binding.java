// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.elenchus.model.argumentmap.Element;

/** Which element of a map each thing in a text is: the elements that the text reads as, and the ids of those of the map. One to one. */
final class Binding {
    private final Map<Element, String> ids = new IdentityHashMap<>();
    private final Map<String, Element> elements = new HashMap<>();

    /** Does nothing where either is bound already. */
    boolean bind(Element read, String id) {
        if (read == null || id == null || ids.containsKey(read) || elements.containsKey(id)) {
            return false;
        }
        ids.put(read, id);
        elements.put(id, read);
        return true;
    }

    /** Null where it is bound to nothing. */
    String id(Element read) {
        return ids.get(read);
    }

    /** What of the text it is; null where it is nothing. */
    Element read(String id) {
        return elements.get(id);
    }

    boolean isBound(Element read) {
        return ids.containsKey(read);
    }

    boolean isBound(String id) {
        return elements.containsKey(id);
    }
}
