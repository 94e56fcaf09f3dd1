// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import org.elenchus.core.Ids;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.internal.Texts;
import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.Identified;

/** Ids and what refers to them, resolved in one pass when the whole document was read. */
final class References {
    private record Pending(EObject owner, Slot slot, String id, int line, int column) {
    }

    private final String file;
    private final Map<String, Identified> byId;
    private final List<Pending> pending = new ArrayList<>();
    private final List<Identified> nameless = new ArrayList<>();
    private final Set<Identified> listed = new HashSet<>();

    /** @param expected about how many ids there will be */
    References(String file, int expected) {
        this.file = file;
        this.byId = new HashMap<>(expected * 4 / 3 + 1);
    }

    /** Takes note of an object with, or without, an id. */
    void declare(Identified object, int line, int column) throws FormatException {
        String id = object.getId();
        if (id == null) {
            nameless.add(object);
            return;
        }
        if (!Texts.isId(id)) {
            throw new FormatException(Messages.get("file.badId", ModelSink.shortened(id)), file, line, column);
        }
        if (byId.putIfAbsent(id, object) != null) {
            throw new FormatException(Messages.get("file.duplicateId", id), file, line, column);
        }
    }

    /** Sets a reference to what has been read, and puts off one to what is still to come. Lists are put off whole, to keep their order. */
    void refer(EObject owner, Slot slot, String id, int line, int column) {
        Identified target = slot.isMany() ? null : byId.get(id);
        if (slot.accepts(target)) {
            ((InternalEObject) owner).eSet(slot.id, target);
        } else {
            pending.add(new Pending(owner, slot, id, line, column));
        }
    }

    /**
     * Sets the references that were put off, and gives ids to objects that have none.
     *
     * @throws FormatException naming the id and the line, where nothing has that id or the wrong kind of thing has
     */
    void resolve() throws FormatException {
        for (Pending reference : pending) {
            Slot slot = reference.slot;
            Identified target = byId.get(reference.id);
            if (target == null) {
                throw problem(reference, Messages.get("file.dangling", slot.name, ModelSink.shortened(reference.id)));
            }
            if (!slot.accepts(target)) {
                throw problem(reference, Messages.get("file.wrongTarget", slot.name, reference.id, target.eClass().getName(),
                        ((EReference) slot.feature).getEReferenceType().getName()));
            }
            if (slot.isMany()) {
                addOnce(reference, target);
            } else {
                ((InternalEObject) reference.owner).eSet(slot.id, target);
            }
        }
        if (!nameless.isEmpty()) {
            nameless.forEach(object -> object.setId(freshId(object)));
        }
    }

    /** The ids of one list follow each other, so that one set tells in constant time what the list has already. */
    private void addOnce(Pending reference, Identified target) {
        @SuppressWarnings("unchecked")
        InternalEList<Object> list = (InternalEList<Object>) reference.owner.eGet(reference.slot.feature);
        if (list.isEmpty()) {
            listed.clear();
        }
        if (listed.add(target)) {
            list.addUnique(target);
        }
    }

    private String freshId(Identified object) {
        String id;
        do {
            id = Ids.next();
        } while (byId.putIfAbsent(id, object) != null);
        return id;
    }

    private FormatException problem(Pending reference, String text) {
        return new FormatException(text, file, reference.line, reference.column);
    }
}
