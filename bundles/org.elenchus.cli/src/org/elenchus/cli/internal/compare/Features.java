// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal.compare;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values of features in a form that can be compared between maps: references are the keys of what they refer to. */
final class Features {
    private Features() {
    }

    /** The features that are compared: all that are stored, but for what an object owns, which is compared by itself. */
    static List<EStructuralFeature> compared(EObject object) {
        List<EStructuralFeature> features = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean owns = feature instanceof EReference reference && reference.isContainment();
            if (!feature.isTransient() && !feature.isDerived() && !owns && !isOwner(feature)) {
                features.add(feature);
            }
        }
        return features;
    }

    private static boolean isOwner(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainer();
    }

    /** The value: a list for a feature with many, a key for a reference, null where it is not set. */
    static Object value(EObject object, EStructuralFeature feature, MapIndex index) {
        Object value = object.eGet(feature);
        boolean refers = feature instanceof EReference;
        if (!feature.isMany()) {
            return refers ? index.key((EObject) value) : value;
        }
        List<Object> values = new ArrayList<>();
        for (Object each : (List<?>) value) {
            values.add(refers ? index.key((EObject) each) : each);
        }
        return values;
    }

    /** Whether the order of several values says something, so that two lists are only equal or not. */
    static boolean isSequence(EStructuralFeature feature) {
        return feature.isMany() && feature.getEType().getName().equals("Point");
    }
}
