// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.elenchus.model.Point;

/** How one feature of a class is written, found out once. */
final class Slot {
    /** Where the feature's values stand in the file. */
    enum Form {
        /** An attribute. */
        ATTRIBUTE,
        /** A child element with the value as its text: features of many values, and long texts. */
        TEXT_ELEMENT,
        /** Child elements that are the objects. */
        CHILDREN,
        /** An attribute with one id. */
        REFERENCE,
        /** An attribute with ids and spaces between them. */
        REFERENCES
    }

    final EStructuralFeature feature;
    final int id;
    final String name;
    final Form form;
    private final boolean string;
    private final EDataType type;
    private final Class<?> targets;

    Slot(EStructuralFeature feature, int id, boolean longText) {
        this.feature = feature;
        this.id = id;
        this.name = feature.getName();
        this.form = formOf(feature, longText);
        this.type = feature instanceof EAttribute a ? a.getEAttributeType() : null;
        this.targets = feature instanceof EReference r ? r.getEReferenceType().getInstanceClass() : null;
        this.string = type != null && type.getInstanceClass() == String.class;
    }

    private static Form formOf(EStructuralFeature feature, boolean longText) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? Form.CHILDREN : reference.isMany() ? Form.REFERENCES : Form.REFERENCE;
        }
        return longText || feature.isMany() ? Form.TEXT_ELEMENT : Form.ATTRIBUTE;
    }

    boolean isElement() {
        return form == Form.CHILDREN || form == Form.TEXT_ELEMENT;
    }

    /** Whether a reference may lead to that object; not to null. */
    boolean accepts(Object target) {
        return target != null && targets.isInstance(target);
    }

    boolean isMany() {
        return feature.isMany();
    }

    /** @throws IllegalArgumentException where the text is no value of the feature; its message says what would be */
    Object parse(String text) {
        if (string) {
            return text;
        }
        if (type instanceof EEnum choice) {
            EEnumLiteral literal = choice.getEEnumLiteralByLiteral(text);
            if (literal == null) {
                StringBuilder known = new StringBuilder();
                choice.getELiterals().forEach(l -> known.append(known.isEmpty() ? "" : ", ").append(l.getLiteral()));
                throw new IllegalArgumentException(known.toString());
            }
            return literal.getInstance();
        }
        Class<?> kind = type.getInstanceClass();
        if (kind == boolean.class) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException("true, false");
            }
            return text.equals("true");
        }
        return converted(text, kind);
    }

    private Object converted(String text, Class<?> kind) {
        try {
            Object value = kind == Double.class ? (Object) Decimals.parse(text) : factory().createFromString(type, text);
            if (value instanceof Double d && !Double.isFinite(d)) {
                throw new IllegalArgumentException("not finite");
            }
            return value;
        } catch (RuntimeException e) {
            String wanted = kind == int.class ? "a whole number" : kind == Double.class ? "a number"
                    : kind == Instant.class ? "a moment like 2026-01-31T12:00:00Z" : kind == Point.class ? "a point like 10.0,20.5" : type.getName();
            throw new IllegalArgumentException(wanted, e);
        }
    }

    String format(Object value) {
        return string ? (String) value : factory().convertToString(type, value);
    }

    private EFactory factory() {
        return type.getEPackage().getEFactoryInstance();
    }
}
