// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.journal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.view.ViewPackage;

/** The words that records are made of. Classes and features go by their names, so that a newer version of the model still reads them. */
final class Codec {
    private Codec() {
    }

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("the record ends too early");
        }
        return in.readNBytes(length);
    }

    static void type(DataOutputStream out, EClass type) throws IOException {
        out.writeBoolean(type.getEPackage() == ViewPackage.eINSTANCE);
        out.writeUTF(type.getName());
    }

    static EObject instance(DataInputStream in) throws IOException {
        EPackage in1 = in.readBoolean() ? ViewPackage.eINSTANCE : ArgumentmapPackage.eINSTANCE;
        String name = in.readUTF();
        if (in1.getEClassifier(name) instanceof EClass type && !type.isAbstract()) {
            return EcoreUtil.create(type);
        }
        throw new IOException("no class is called " + name);
    }

    static void feature(DataOutputStream out, EStructuralFeature feature) throws IOException {
        out.writeUTF(feature.getName());
    }

    static EStructuralFeature feature(DataInputStream in, EObject owner) throws IOException {
        String name = in.readUTF();
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature == null || !feature.isChangeable() || feature.isDerived()) {
            throw new IOException(owner.eClass().getName() + " has no " + name);
        }
        return feature;
    }

    /** A value of an attribute; null where there is none. */
    static void value(DataOutputStream out, EStructuralFeature feature, Object value) throws IOException {
        String text = value == null ? null : value instanceof String string ? string : EcoreUtil.convertToString(type(feature), value);
        out.writeBoolean(text != null);
        if (text != null) {
            text(out, text);
        }
    }

    static Object value(DataInputStream in, EStructuralFeature feature) throws IOException {
        return in.readBoolean() ? EcoreUtil.createFromString(type(feature), text(in)) : null;
    }

    private static EDataType type(EStructuralFeature feature) {
        return ((EAttribute) feature).getEAttributeType();
    }
}
