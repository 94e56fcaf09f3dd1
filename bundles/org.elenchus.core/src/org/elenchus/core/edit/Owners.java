// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.elenchus.model.argumentmap.ArgumentMap;

/** In which map an object is. */
final class Owners {
    private Owners() {
    }

    /** @throws IllegalArgumentException where it is in none, so that an edit would lead nowhere */
    static ArgumentMap mapOf(EObject object) {
        if (EcoreUtil.getRootContainer(object) instanceof ArgumentMap map) {
            return map;
        }
        throw new IllegalArgumentException("is in no map: " + object);
    }
}
