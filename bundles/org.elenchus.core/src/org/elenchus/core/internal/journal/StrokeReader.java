// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.journal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes a stroke again that {@link StrokeWriter} wrote down. */
final class StrokeReader {
    private static final int MOST_DEEP = 1000;

    /** Gives a new object what it refers to, when the stroke is done. */
    @FunctionalInterface
    private interface Reference {
        void set();
    }

    private final Numbers numbers;
    private final DataInputStream in;
    private final List<Reference> references = new java.util.ArrayList<>();

    private StrokeReader(Numbers numbers, byte[] record, int from) {
        this.numbers = numbers;
        this.in = new DataInputStream(new ByteArrayInputStream(record, from, record.length - from));
    }

    /**
     * @param from where the stroke begins in the record
     * @throws IOException where the record fits neither the map nor this version; the map is then half changed
     */
    static void apply(Numbers numbers, byte[] record, int from) throws IOException {
        try {
            new StrokeReader(numbers, record, from).stroke();
        } catch (RuntimeException e) {
            throw new IOException("the record does not fit the map", e);
        }
    }

    private void stroke() throws IOException {
        int firstNew = numbers.size();
        for (int roots = in.readInt(); roots > 0; roots--) {
            tree(0);
        }
        int newcomers = numbers.size();
        for (int i = firstNew; i < newcomers; i++) {
            references(numbers.object(i));
        }
        while (in.available() > 0) {
            operation();
        }
        references.forEach(Reference::set);
    }

    private EObject tree(int depth) throws IOException {
        if (depth > MOST_DEEP) {
            throw new IOException("objects are nested too deep");
        }
        EObject object = Codec.instance(in);
        numbers.add(object);
        while (hasMore()) {
            EStructuralFeature feature = Codec.feature(in, object);
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                Object value = Codec.value(in, feature);
                if (feature.isMany()) {
                    list(object, feature).add(value);
                } else {
                    object.eSet(feature, value);
                }
            }
        }
        while (hasMore()) {
            EStructuralFeature feature = Codec.feature(in, object);
            EObject child = tree(depth + 1);
            if (feature.isMany()) {
                list(object, feature).add(child);
            } else {
                object.eSet(feature, child);
            }
        }
        return object;
    }

    /** An empty name ends a list of features. */
    private boolean hasMore() throws IOException {
        in.mark(2);
        if (in.readUnsignedShort() == 0) {
            return false;
        }
        in.reset();
        return true;
    }

    private void references(EObject object) throws IOException {
        while (hasMore()) {
            EStructuralFeature feature = Codec.feature(in, object);
            int index = in.readInt();
            EObject target = numbers.object(in.readInt());
            references.add(() -> {
                if (feature.isMany()) {
                    list(object, feature).add(index, target);
                } else {
                    object.eSet(feature, target);
                }
            });
        }
    }

    private void operation() throws IOException {
        byte operation = in.readByte();
        EObject owner = numbers.object(in.readInt());
        EStructuralFeature feature = Codec.feature(in, owner);
        switch (operation) {
            case StrokeWriter.SET -> owner.eSet(feature, value(feature));
            case StrokeWriter.UNSET -> owner.eUnset(feature);
            case StrokeWriter.INSERT -> {
                int index = in.readInt();
                list(owner, feature).add(index, value(feature));
            }
            case StrokeWriter.REMOVE -> list(owner, feature).remove(in.readInt());
            case StrokeWriter.MOVE -> {
                int from = in.readInt();
                list(owner, feature).move(in.readInt(), from);
            }
            case StrokeWriter.SPLICE -> {
                String before = (String) owner.eGet(feature);
                int start = in.readInt();
                int end = in.readInt();
                owner.eSet(feature, before.substring(0, start) + Codec.text(in) + before.substring(before.length() - end));
            }
            default -> throw new IOException("no operation is called " + operation);
        }
    }

    private Object value(EStructuralFeature feature) throws IOException {
        if (feature instanceof EReference) {
            int number = in.readInt();
            return number < 0 ? null : numbers.object(number);
        }
        return Codec.value(in, feature);
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }
}
