// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;

/** How the objects of one class are written: its stored features in their order in the model, the id first. */
final class ClassForm {
    private static final Map<EClass, ClassForm> KNOWN = new ConcurrentHashMap<>();

    final EClass type;
    /** Those that are written as attributes. */
    final Slot[] attributes;
    /** Those that are written as child elements. */
    final Slot[] elements;
    private final Map<String, Slot> byName = new HashMap<>();
    private final Map<Slot, ClassForm> children = new HashMap<>();

    private ClassForm(EClass type) {
        this.type = type;
        List<Slot> slots = type.getEAllStructuralFeatures().stream().filter(f -> !f.isTransient() && !f.isDerived())
                .map(f -> new Slot(f, type.getFeatureID(f), f == Literals.SOURCE__TEXT))
                .sorted((a, b) -> Integer.compare(rank(a.feature), rank(b.feature))).toList();
        slots.forEach(slot -> byName.put(slot.name, slot));
        attributes = slots.stream().filter(slot -> !slot.isElement()).toArray(Slot[]::new);
        elements = slots.stream().filter(Slot::isElement).toArray(Slot[]::new);
    }

    private static int rank(EStructuralFeature feature) {
        return feature == Literals.IDENTIFIED__ID ? 0 : feature == Literals.ANNOTATED__PROPERTIES ? 2 : 1;
    }

    static ClassForm of(EClass type) {
        ClassForm form = KNOWN.get(type);
        if (form == null) {
            // Not computeIfAbsent: groups contain groups.
            form = new ClassForm(type);
            KNOWN.put(type, form);
            for (Slot slot : form.elements) {
                if (slot.form == Slot.Form.CHILDREN) {
                    EClass child = ((EReference) slot.feature).getEReferenceType();
                    form.children.put(slot, child == type ? form : of(child));
                }
            }
        }
        return form;
    }

    /** The stored feature with that name, or null. */
    Slot slot(String name) {
        return byName.get(name);
    }

    /** How the children in that slot are written; their class is always the reference's own, for no feature is polymorphic. */
    ClassForm child(Slot slot) {
        return children.get(slot);
    }

    EObject create() {
        return type.getEPackage().getEFactoryInstance().create(type);
    }
}
