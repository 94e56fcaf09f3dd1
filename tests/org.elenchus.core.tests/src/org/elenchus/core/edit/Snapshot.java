// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.elenchus.core.document.MapFiles;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;

/** Everything about a map as text: its file, and the order of the references that no file holds. */
final class Snapshot {
    private Snapshot() {
    }

    static String of(ArgumentMap map) {
        try {
            StringBuilder text = new StringBuilder(new String(MapFiles.bytes(map), StandardCharsets.UTF_8));
            map.eAllContents().forEachRemaining(object -> opposites(object, text));
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void opposites(EObject object, StringBuilder text) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isTransient() && reference.isMany()) {
                text.append(((Identified) object).getId()).append(' ').append(reference.getName());
                for (Object target : (Iterable<?>) object.eGet(reference)) {
                    text.append(' ').append(((Identified) target).getId());
                }
                text.append('\n');
            }
        }
    }
}
