// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.elenchus.core.edit.Change;
import org.elenchus.core.internal.xmi.Kept;

/**
 * Writes down one stroke: first the objects that are new with it, as they are when it is done, then what happened to those known before. Costs what the
 * stroke itself costs, whatever the size of the map.
 */
final class StrokeWriter {
    static final byte SET = 1;
    static final byte UNSET = 2;
    static final byte INSERT = 3;
    static final byte REMOVE = 4;
    static final byte MOVE = 5;
    static final byte SPLICE = 6;
    /** Texts shorter than this are written whole. */
    private static final int SHORT = 64;

    private final Numbers numbers;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final int firstNew;

    private StrokeWriter(Numbers numbers) {
        this.numbers = numbers;
        this.firstNew = numbers.size();
    }

    /**
     * @param changes in the order of the edit
     * @param back    whether they were taken back, last to first
     * @return null where the stroke is too intricate for this form, so that the whole map has to be written
     */
    static byte[] write(Numbers numbers, List<Change> changes, boolean back) throws IOException {
        return new StrokeWriter(numbers).stroke(changes, back);
    }

    private byte[] stroke(List<Change> changes, boolean back) throws IOException {
        List<Change> ordered = new ArrayList<>(changes);
        if (back) {
            Collections.reverse(ordered);
        }
        List<EObject> roots = newRoots(ordered, back);
        if (roots == null) {
            return null;
        }
        out.writeInt(roots.size());
        for (EObject root : roots) {
            tree(root);
        }
        for (int i = firstNew; i < numbers.size(); i++) {
            references(numbers.object(i));
        }
        for (Change change : ordered) {
            if (numbers.of(change.owner()) < firstNew) {
                operation(change, back);
            }
        }
        return bytes.toByteArray();
    }

    /** What came in and was not known, with numbers for all of it; null where that cannot be told by looking at the end of the stroke. */
    private List<EObject> newRoots(List<Change> changes, boolean back) {
        List<EObject> roots = new ArrayList<>();
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Change change : changes) {
            if (!(change.feature() instanceof EReference reference) || !reference.isContainment() || !(incoming(change, back) instanceof EObject value)) {
                continue;
            }
            boolean isNew = !numbers.knows(value) || numbers.of(value) >= firstNew;
            if (isNew && !seen.add(value)) {
                return null;
            }
            if (!numbers.knows(value) && !isInsideNew(value)) {
                roots.add(value);
                if (!number(value)) {
                    return null;
                }
            }
        }
        return roots;
    }

    /** Whether it is part of something that is new itself and is written with it. */
    private boolean isInsideNew(EObject value) {
        EObject container = value.eContainer();
        return container != null && (!numbers.knows(container) || numbers.of(container) >= firstNew);
    }

    private boolean number(EObject tree) {
        if (numbers.knows(tree)) {
            return true;
        }
        if (Kept.isAt(tree)) {
            return false;
        }
        numbers.add(tree);
        for (EObject child : tree.eContents()) {
            if (!number(child)) {
                return false;
            }
        }
        return true;
    }

    private static Object incoming(Change change, boolean back) {
        if (change instanceof Change.Replaced c) {
            return back ? c.before() : c.after();
        }
        return back ? change instanceof Change.Removed c ? c.value() : null : change instanceof Change.Inserted c ? c.value() : null;
    }

    /** Class, attributes and new children; numbers are in this very order. */
    private void tree(EObject object) throws IOException {
        Codec.type(out, object.eClass());
        for (EStructuralFeature feature : stored(object, false)) {
            Codec.feature(out, feature);
            List<?> values = feature.isMany() ? (List<?>) object.eGet(feature) : Collections.singletonList(object.eGet(feature));
            out.writeInt(values.size());
            for (Object value : values) {
                Codec.value(out, feature, value);
            }
        }
        out.writeUTF("");
        for (EObject child : object.eContents()) {
            if (numbers.of(child) >= firstNew) {
                Codec.feature(out, child.eContainmentFeature());
                tree(child);
            }
        }
        out.writeUTF("");
    }

    /** What a new object refers to, and known objects that moved into it. */
    private void references(EObject object) throws IOException {
        for (EStructuralFeature feature : stored(object, true)) {
            boolean contains = ((EReference) feature).isContainment();
            List<?> values = feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature));
            for (int i = 0; i < values.size(); i++) {
                int number = numbers.of((EObject) values.get(i));
                if (!contains || number < firstNew) {
                    Codec.feature(out, feature);
                    out.writeInt(i);
                    out.writeInt(number);
                }
            }
        }
        out.writeUTF("");
    }

    private static List<EStructuralFeature> stored(EObject object, boolean references) {
        List<EStructuralFeature> features = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean stored = !feature.isTransient() && !feature.isDerived() && feature.isChangeable() && object.eIsSet(feature);
            if (stored && feature instanceof EReference == references) {
                features.add(feature);
            }
        }
        return features;
    }

    private void operation(Change change, boolean back) throws IOException {
        if (change instanceof Change.Replaced c) {
            if (back && !c.wasSet()) {
                head(UNSET, change);
            } else {
                replaced(c, back ? c.after() : c.before(), back ? c.before() : c.after());
            }
        } else if (change instanceof Change.Moved c) {
            head(MOVE, change);
            out.writeInt(back ? c.to() : c.from());
            out.writeInt(back ? c.from() : c.to());
        } else if (change instanceof Change.Inserted c) {
            listed(change, !back, c.index(), c.value());
        } else if (change instanceof Change.Removed c) {
            listed(change, back, c.index(), c.value());
        }
    }

    private void listed(Change change, boolean in, int index, Object value) throws IOException {
        head(in ? INSERT : REMOVE, change);
        out.writeInt(index);
        if (in) {
            value(change.feature(), value);
        }
    }

    private void replaced(Change.Replaced change, Object from, Object to) throws IOException {
        if (from instanceof String before && to instanceof String after && before.length() > SHORT && after.length() > SHORT) {
            splice(change, before, after);
        } else {
            head(SET, change);
            value(change.feature(), to);
        }
    }

    /** Of a long text only what differs. */
    private void splice(Change.Replaced change, String before, String after) throws IOException {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        // Not within a pair of surrogates, of which half cannot be written.
        start = Math.max(0, start - 1);
        int end = 0;
        while (end < most - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        end = Math.max(0, end - 1);
        head(SPLICE, change);
        boolean cut = isLow(before, start) || isLow(after, start) || isLow(before, before.length() - end) || isLow(after, after.length() - end);
        out.writeInt(cut ? 0 : start);
        out.writeInt(cut ? 0 : end);
        Codec.text(out, cut ? after : after.substring(start, after.length() - end));
    }

    private static boolean isLow(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }

    private void head(byte operation, Change change) throws IOException {
        out.writeByte(operation);
        out.writeInt(numbers.of(change.owner()));
        Codec.feature(out, change.feature());
    }

    private void value(EStructuralFeature feature, Object value) throws IOException {
        if (feature instanceof EReference) {
            out.writeInt(value == null ? -1 : numbers.of((EObject) value));
        } else {
            Codec.value(out, feature, value);
        }
    }
}
