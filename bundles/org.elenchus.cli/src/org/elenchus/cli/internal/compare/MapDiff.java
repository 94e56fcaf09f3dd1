// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;

/** Compares two versions of a map. */
public final class MapDiff {
    /** Pseudo-feature: what owns the object. */
    static final String OWNER = "owner";

    private final MapIndex before;
    private final MapIndex after;
    private final List<Difference> differences = new ArrayList<>();

    private MapDiff(ArgumentMap before, ArgumentMap after) {
        this.before = new MapIndex(before);
        this.after = new MapIndex(after);
    }

    /** The differences in the order of the newer map, and what was removed at the end. */
    public static List<Difference> between(ArgumentMap before, ArgumentMap after) {
        MapDiff diff = new MapDiff(before, after);
        diff.compare();
        return diff.differences;
    }

    private void compare() {
        for (Map.Entry<String, EObject> entry : after.all().entrySet()) {
            EObject old = before.get(entry.getKey());
            if (old == null || old.eClass() != entry.getValue().eClass()) {
                add(Difference.Change.ADDED, entry.getKey(), entry.getValue(), null, null, null);
            } else {
                compare(entry.getKey(), old, entry.getValue());
            }
        }
        for (Map.Entry<String, EObject> entry : before.all().entrySet()) {
            EObject now = after.get(entry.getKey());
            if (now == null || now.eClass() != entry.getValue().eClass()) {
                add(Difference.Change.REMOVED, entry.getKey(), entry.getValue(), null, null, null);
            }
        }
    }

    private void compare(String key, EObject old, EObject now) {
        for (EStructuralFeature feature : Features.compared(now)) {
            Object was = Features.value(old, feature, before);
            Object is = Features.value(now, feature, after);
            if (!Objects.equals(was, is)) {
                add(Difference.Change.CHANGED, key, now, feature.getName(), was, is);
            }
        }
        String oldOwner = before.owner(key);
        String newOwner = after.owner(key);
        if (!Objects.equals(oldOwner, newOwner)) {
            add(Difference.Change.CHANGED, key, now, OWNER, oldOwner, newOwner);
        }
    }

    private void add(Difference.Change change, String key, EObject object, String feature, Object was, Object is) {
        differences.add(new Difference(change, key, object.eClass().getName(), describe(object), feature, was, is));
    }

    /** What a person knows an object by. */
    static String describe(EObject object) {
        String text = null;
        if (object instanceof Statement statement) {
            text = statement.getText();
        } else if (object instanceof Source source) {
            text = source.getTitle();
        } else if (object instanceof Group group) {
            text = group.getTitle();
        } else if (object instanceof MapView view) {
            text = view.getName();
        } else if (object instanceof ArgumentMap map) {
            text = map.getTitle();
        }
        if (object instanceof Element element && (text == null || text.isEmpty())) {
            text = element.getLabel();
        }
        return text == null ? "" : text;
    }
}
