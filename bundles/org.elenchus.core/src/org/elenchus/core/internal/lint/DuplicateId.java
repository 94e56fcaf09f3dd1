// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.internal.Backlinks;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Identified;

/** Ids that two objects have, and objects that have none. */
public final class DuplicateId implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        Set<String> ids = new HashSet<>();
        for (Iterator<EObject> all = map.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified object) {
                if (object.getId() == null || object.getId().isEmpty()) {
                    findings.report(object, Messages.get("lint.noId"), rename(map, object));
                } else if (!ids.add(object.getId())) {
                    findings.report(object, Messages.get("lint.duplicateId", object.getId()), rename(map, object));
                }
            }
        }
    }

    private static Edit rename(ArgumentMap map, Identified object) {
        return new Edit(Messages.get("edit.newId"), changes -> {
            changes.set(object, Literals.IDENTIFIED__ID, Backlinks.of(map).freshId());
            return List.of(object);
        });
    }
}
