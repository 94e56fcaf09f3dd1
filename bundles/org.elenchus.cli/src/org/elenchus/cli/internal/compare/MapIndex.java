// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.CriticalAnswer;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.NodeView;

/**
 * Every object of a map under a key that is the same in another version of the map: its id, or, for what has none, its owner's key and what
 * tells it apart from its siblings.
 */
final class MapIndex {
    /** Key of the map itself. */
    static final String ROOT = "";

    private final Map<String, EObject> byKey = new LinkedHashMap<>();
    private final Map<EObject, String> keys = new HashMap<>();

    MapIndex(ArgumentMap map) {
        add(map, ROOT);
    }

    private void add(EObject object, String key) {
        byKey.put(key, object);
        keys.put(object, key);
        for (EObject child : object.eContents()) {
            add(child, unused(ownKey(child, key)));
        }
    }

    private String unused(String wanted) {
        String key = wanted;
        for (int i = 2; byKey.containsKey(key); i++) {
            key = wanted + "#" + i;
        }
        return key;
    }

    private static String ownKey(EObject object, String owner) {
        if (object instanceof Identified identified) {
            return String.valueOf(identified.getId());
        }
        return owner + "/" + object.eClass().getName() + ":" + mark(object);
    }

    private static String mark(EObject object) {
        if (object instanceof NodeView node) {
            return idOf(node.getElement());
        }
        if (object instanceof EdgeView edge) {
            return idOf(edge.getLink());
        }
        if (object instanceof Property property) {
            return String.valueOf(property.getKey());
        }
        if (object instanceof CriticalAnswer answer) {
            return String.valueOf(answer.getQuestion());
        }
        if (object instanceof Excerpt excerpt) {
            return idOf(excerpt.getSource()) + ":" + excerpt.getStart() + "-" + excerpt.getEnd() + (excerpt.getStart() < 0 ? excerpt.getExact() : "");
        }
        return "";
    }

    private static String idOf(Identified identified) {
        return identified == null ? "" : String.valueOf(identified.getId());
    }

    /** All objects by key, owners before what they own. */
    Map<String, EObject> all() {
        return byKey;
    }

    /** The object, or null. */
    EObject get(String key) {
        return byKey.get(key);
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** The object's key; null for null and for what is not in the map. */
    String key(EObject object) {
        return object == null ? null : keys.get(object);
    }

    /** Key of the object's owner; null for the map. */
    String owner(String key) {
        return key(get(key).eContainer());
    }

    /** Takes in an object that was added to the map. */
    void put(String key, EObject object) {
        byKey.put(key, object);
        keys.put(object, key);
    }

    void remove(String key) {
        keys.remove(byKey.remove(key));
    }
}
