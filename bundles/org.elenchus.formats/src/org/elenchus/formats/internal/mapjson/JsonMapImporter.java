// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.mapjson;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.json.Json;
import org.elenchus.formats.internal.nodelink.ImportIds;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Identified;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Reads what {@link JsonMapExporter} writes, and the same written by others: ids may be missing where nothing refers to them. Members that the model does not know are reported. */
public final class JsonMapImporter implements Importer {
    private static final Pattern SIGN = Pattern.compile("\"" + JsonMapExporter.FORMAT + "\"\\s*:\\s*\"" + JsonMapExporter.FORMAT_NAME + "\"");

    @Override
    public int recognise(Probe probe) {
        return probe.memberNames().contains(JsonMapExporter.FORMAT) && SIGN.matcher(probe.text()).find() ? 99 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        if (!(Json.read(input) instanceof JsonObject root) || !JsonMapExporter.FORMAT_NAME.equals(Json.text(root, JsonMapExporter.FORMAT))) {
            throw new FormatException("is JSON, but no map of Elenchus: it does not say \"format\": \"" + JsonMapExporter.FORMAT_NAME + "\"", input.name(), 1, 1);
        }
        ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();
        Reading reading = new Reading(input.name(), report);
        reading.fill(map, root, "");
        reading.refer();
        return map;
    }

    private record Reference(EObject from, EReference feature, String to, String path) {
    }

    /** One document on its way into a map. */
    private static final class Reading {
        private final String file;
        private final LossReport report;
        private final ImportIds ids = new ImportIds();
        private final Map<String, Identified> identified = new HashMap<>();
        private final List<Reference> references = new ArrayList<>();
        private final List<Identified> nameless = new ArrayList<>();

        Reading(String file, LossReport report) {
            this.file = file;
            this.report = report;
        }

        void fill(EObject target, JsonObject source, String path) throws FormatException {
            for (Map.Entry<String, JsonElement> member : source.entrySet()) {
                EStructuralFeature feature = target.eClass().getEStructuralFeature(member.getKey());
                String place = path + "/" + member.getKey();
                if (feature == null || !JsonMapExporter.isStored(feature)) {
                    if (!path.isEmpty() || !member.getKey().equals(JsonMapExporter.FORMAT) && !member.getKey().equals("$schema")) {
                        report.leftOut(Json.text(source, "id"), "the member " + place + ", which maps do not have", 0);
                    }
                } else if (!member.getValue().isJsonNull()) {
                    set(target, feature, member.getValue(), place);
                }
            }
            if (target instanceof Identified element) {
                identify(element, path);
            }
        }

        private void identify(Identified element, String path) throws FormatException {
            if (element.getId() == null || element.getId().isBlank()) {
                element.setId(null);
                nameless.add(element);
            } else if (identified.put(element.getId(), element) != null) {
                throw wrong(path, "the id " + element.getId() + " comes twice");
            }
        }

        private void set(EObject target, EStructuralFeature feature, JsonElement value, String path) throws FormatException {
            if (!feature.isMany()) {
                Object single = single(target, feature, value, path);
                if (single != null) {
                    target.eSet(feature, single);
                }
                return;
            }
            if (!(value instanceof JsonArray array)) {
                throw wrong(path, "a list is due here");
            }
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) target.eGet(feature);
            for (int i = 0; i < array.size(); i++) {
                Object single = single(target, feature, array.get(i), path + "/" + i);
                if (single != null) {
                    list.add(single);
                }
            }
        }

        /** The value, or null where it is a reference, which is set when all objects are there. */
        private Object single(EObject target, EStructuralFeature feature, JsonElement value, String path) throws FormatException {
            if (feature instanceof EReference reference && reference.isContainment()) {
                if (!(value instanceof JsonObject object)) {
                    throw wrong(path, "an object is due here");
                }
                EObject child = EcoreUtil.create(reference.getEReferenceType());
                fill(child, object, path);
                return child;
            }
            if (!(value instanceof JsonPrimitive primitive)) {
                throw wrong(path, "a single value is due here");
            }
            if (feature instanceof EReference reference) {
                references.add(new Reference(target, reference, primitive.getAsString(), path));
                return null;
            }
            return converted((EAttribute) feature, primitive, path);
        }

        private Object converted(EAttribute feature, JsonPrimitive primitive, String path) throws FormatException {
            EDataType type = feature.getEAttributeType();
            String text = primitive.getAsString();
            Class<?> kind = type.getInstanceClass();
            if ((kind == boolean.class || kind == Boolean.class) && !primitive.isBoolean()) {
                throw wrong(path, "true or false is due here");
            }
            if (type instanceof EEnum choices && choices.getEEnumLiteralByLiteral(text) == null) {
                throw wrong(path, "there is no " + text + " here; there are: " + String.join(", ", choices.getELiterals().stream().map(literal -> literal.getLiteral()).toList()));
            }
            try {
                return EcoreUtil.createFromString(type, text);
            } catch (RuntimeException e) {
                throw new FormatException("at " + path + ": " + text + " is no value of the kind " + type.getName(), file, 0, 0, e);
            }
        }

        void refer() throws FormatException {
            for (Reference reference : references) {
                Identified to = identified.get(reference.to);
                if (to == null || !reference.feature.getEReferenceType().isInstance(to)) {
                    throw wrong(reference.path, to == null ? "there is nothing with the id " + reference.to : reference.to + " is no " + reference.feature.getEReferenceType().getName());
                }
                if (reference.feature.isMany()) {
                    @SuppressWarnings("unchecked")
                    EList<Object> list = (EList<Object>) reference.from.eGet(reference.feature);
                    list.add(to);
                } else {
                    reference.from.eSet(reference.feature, to);
                }
            }
            identified.keySet().forEach(ids::reserve);
            for (int i = 0; i < nameless.size(); i++) {
                nameless.get(i).setId(ids.derive("nameless " + i));
            }
        }

        private FormatException wrong(String path, String problem) {
            return new FormatException("at " + path + ": " + problem, file, 0, 0);
        }
    }
}
