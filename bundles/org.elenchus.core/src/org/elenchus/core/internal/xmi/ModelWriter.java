// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import org.elenchus.core.internal.Messages;
import org.elenchus.core.internal.Texts;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Identified;

/** Writes a map in the current form: the same map always gives the same bytes. */
public final class ModelWriter {
    private final XmlOutput out = new XmlOutput();
    private final KeptAt nothing = new KeptAt(null);

    private ModelWriter() {
    }

    /**
     * The map as a file.
     *
     * @throws IOException where something in it has no id by which it could be referred to, or is referred to and is not in the map
     */
    public static byte[] write(ArgumentMap map) throws IOException {
        ModelWriter writer = new ModelWriter();
        writer.document(map);
        return writer.out.toBytes();
    }

    private void document(ArgumentMap map) throws IOException {
        Kept kept = Kept.with(map);
        out.declaration();
        if (kept != null) {
            kept.prolog.forEach(this::keptNode);
        }
        String name = RootForm.PREFIX + ":ArgumentMap";
        out.start(name);
        out.attribute("xmi:version", "2.0");
        out.attribute("xmlns:xmi", RootForm.XMI);
        out.attribute("xmlns:" + RootForm.PREFIX, RootForm.NAMESPACE + RootForm.CURRENT);
        content(map, ClassForm.of(Literals.ARGUMENT_MAP));
        out.end(name);
        if (kept != null) {
            kept.epilog.forEach(this::keptNode);
        }
    }

    private void object(EObject object, ClassForm form, String name) throws IOException {
        out.start(name);
        content(object, form);
        out.end(name);
    }

    private void content(EObject object, ClassForm form) throws IOException {
        if (object instanceof Identified identified && !Texts.isId(identified.getId())) {
            throw new IOException(Messages.get("save.noId", object.eClass().getName(), String.valueOf(identified.getId())));
        }
        Kept there = Kept.with(object);
        KeptAt kept = there == null ? nothing : new KeptAt(there);
        kept.attributes(null);
        for (Slot slot : form.attributes) {
            attribute((InternalEObject) object, slot);
            kept.attributes(slot.name);
        }
        kept.items(null);
        for (Slot slot : form.elements) {
            children((InternalEObject) object, form, slot, kept);
        }
        kept.rest();
    }

    private void attribute(InternalEObject object, Slot slot) throws IOException {
        boolean always = slot.feature == Literals.ARGUMENT_MAP__FORMAT_VERSION;
        if (!always && !object.eIsSet(slot.id)) {
            return;
        }
        Object value = object.eGet(slot.id, false, true);
        if (slot.form == Slot.Form.ATTRIBUTE) {
            out.attribute(slot.name, slot.format(value));
        } else if (slot.form == Slot.Form.REFERENCE) {
            out.attribute(slot.name, idOf(object, slot, value));
        } else {
            StringBuilder ids = new StringBuilder();
            for (Object target : (List<?>) value) {
                ids.append(ids.isEmpty() ? "" : " ").append(idOf(object, slot, target));
            }
            out.attribute(slot.name, ids.toString());
        }
    }

    private static String idOf(EObject owner, Slot slot, Object target) throws IOException {
        if (target instanceof Identified identified && Texts.isId(identified.getId()) && identified.eContainer() != null) {
            return identified.getId();
        }
        throw new IOException(Messages.get("save.dangling", owner.eClass().getName(), slot.name));
    }

    private void children(InternalEObject object, ClassForm form, Slot slot, KeptAt kept) throws IOException {
        if (object.eIsSet(slot.id)) {
            Object value = object.eGet(slot.id, false, true);
            for (Object each : slot.isMany() ? (List<?>) value : List.of(value)) {
                if (slot.form == Slot.Form.CHILDREN) {
                    object((EObject) each, form.child(slot), slot.name);
                    kept.items(each);
                } else {
                    out.start(slot.name);
                    out.characters(slot.format(each));
                    out.end(slot.name);
                }
            }
        }
        if (slot.form == Slot.Form.TEXT_ELEMENT) {
            kept.items(slot.name);
        }
    }

    private void keptNode(XmlNode node) {
        switch (node.kind) {
            case COMMENT -> out.comment(node.text);
            case INSTRUCTION -> out.instruction(node.name, node.text);
            case TEXT -> out.characters(node.text);
            default -> keptElement(node);
        }
    }

    private void keptElement(XmlNode node) {
        boolean textOnly = node.children.stream().allMatch(c -> c.kind == XmlNode.Kind.TEXT);
        if (node.hasText() && !textOnly) {
            out.mixed(node);
            return;
        }
        out.start(node.name);
        node.attributes.forEach(out::attribute);
        for (XmlNode child : node.children) {
            if (textOnly || child.kind != XmlNode.Kind.TEXT) {
                keptNode(child);
            }
        }
        out.end(node.name);
    }

    /** What is kept with one object, given out piece by piece. */
    private final class KeptAt {
        private final Kept kept;
        private final Set<Kept.Item> written;

        KeptAt(Kept kept) {
            this.kept = kept;
            this.written = kept == null ? Set.of() : Collections.newSetFromMap(new IdentityHashMap<>());
        }

        void attributes(String behind) {
            if (kept != null) {
                for (Kept.Attribute attribute : kept.attributes) {
                    if (Objects.equals(attribute.behind(), behind)) {
                        out.attribute(attribute.name(), attribute.value());
                    }
                }
            }
        }

        void items(Object behind) {
            if (kept != null) {
                for (Kept.Item item : kept.items) {
                    boolean here = item.behind() == behind || behind instanceof String && behind.equals(item.behind());
                    if (here && written.add(item)) {
                        keptNode(item.node());
                    }
                }
            }
        }

        /** What stood behind something that is not there any more. */
        void rest() {
            if (kept != null) {
                kept.items.stream().filter(written::add).map(Kept.Item::node).forEach(ModelWriter.this::keptNode);
            }
        }
    }
}
