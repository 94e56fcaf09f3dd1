// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.elenchus.core.internal.xmi.Kept;

/** Copies parts of maps with what was kept for newer versions and other tools. References to what is not copied are left out. */
public final class MapCopier extends EcoreUtil.Copier {
    private static final long serialVersionUID = 1L;

    public MapCopier() {
        super(true, false);
    }

    @Override
    public void copyReferences() {
        super.copyReferences();
        forEach((original, copy) -> Kept.transfer(original, copy, this));
    }

    /** A whole map, references included. */
    public static <T extends EObject> T copyOf(T original) {
        MapCopier copier = new MapCopier();
        @SuppressWarnings("unchecked")
        T copy = (T) copier.copy(original);
        copier.copyReferences();
        return copy;
    }
}
