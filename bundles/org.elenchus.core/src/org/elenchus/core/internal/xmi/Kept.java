// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;

/**
 * What stood in a file at an object and means nothing to this version: attributes and elements of newer versions and other tools, comments.
 * It stays with the object and is written where it stood. Hangs on the object as an adapter.
 */
public final class Kept extends AdapterImpl {
    /**
     * An attribute.
     *
     * @param behind name of the known attribute that it stood behind, or null where it stood first
     */
    record Attribute(String behind, String name, String value) {
    }

    /**
     * An element, comment or instruction.
     *
     * @param behind the child, or the name of the feature, that it stood behind; null where it stood first
     */
    record Item(Object behind, XmlNode node) {
    }

    final List<Attribute> attributes = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    /** On the map only: what stood before and behind the root element. */
    final List<XmlNode> prolog = new ArrayList<>();
    final List<XmlNode> epilog = new ArrayList<>();

    private Kept() {
    }

    /** What was kept with the object, or null. */
    static Kept with(EObject object) {
        if (object.eAdapters().isEmpty()) {
            return null;
        }
        for (Adapter adapter : object.eAdapters()) {
            if (adapter instanceof Kept kept) {
                return kept;
            }
        }
        return null;
    }

    /** Whether anything is kept with the object, so that it is more than its features say. */
    public static boolean isAt(EObject object) {
        return with(object) != null;
    }

    /** Gives a copy what is kept with its original. */
    public static void transfer(EObject original, EObject copy, Map<EObject, EObject> copies) {
        Kept kept = with(original);
        if (kept == null) {
            return;
        }
        Kept copied = at(copy);
        copied.attributes.addAll(kept.attributes);
        for (Item item : kept.items) {
            copied.items.add(new Item(item.behind instanceof EObject child ? copies.get(child) : item.behind, item.node));
        }
        copied.prolog.addAll(kept.prolog);
        copied.epilog.addAll(kept.epilog);
    }

    static Kept at(EObject object) {
        Kept kept = with(object);
        if (kept == null) {
            kept = new Kept();
            object.eAdapters().add(kept);
        }
        return kept;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Kept.class;
    }
}
