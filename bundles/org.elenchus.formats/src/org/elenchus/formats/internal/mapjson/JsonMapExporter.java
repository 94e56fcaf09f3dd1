// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.mapjson;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.json.Json;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Writes a whole map as JSON, losing nothing: each object with the features of the model by their names, references as ids. What is not set is not written. */
public final class JsonMapExporter implements Exporter {
    /** Member that says what the document is. */
    static final String FORMAT = "format";
    static final String FORMAT_NAME = "elenchus-map";
    static final String VERSION = "formatVersion";

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        JsonObject document = new JsonObject();
        document.addProperty(FORMAT, FORMAT_NAME);
        object(map).entrySet().forEach(member -> document.add(member.getKey(), member.getValue()));
        out.write(Json.pretty(document).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject object(EObject source) {
        JsonObject object = new JsonObject();
        for (EStructuralFeature feature : source.eClass().getEAllStructuralFeatures()) {
            if (isStored(feature) && source.eIsSet(feature)) {
                object.add(feature.getName(), value(feature, source.eGet(feature)));
            }
        }
        return object;
    }

    /** Whether a feature is part of the document: it does not follow from others. */
    static boolean isStored(EStructuralFeature feature) {
        boolean opposite = feature instanceof EReference reference && !reference.isContainment() && reference.getEOpposite() != null && reference.isMany();
        return !feature.isDerived() && !feature.isTransient() && feature.isChangeable() && !opposite;
    }

    private static JsonElement value(EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            return single(feature, value);
        }
        JsonArray array = new JsonArray();
        ((Collection<?>) value).forEach(each -> array.add(single(feature, each)));
        return array;
    }

    private static JsonElement single(EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? object((EObject) value) : new JsonPrimitive(String.valueOf(((Identified) value).getId()));
        }
        if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        if (value instanceof Number number) {
            return new JsonPrimitive(number);
        }
        return new JsonPrimitive(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value));
    }
}
