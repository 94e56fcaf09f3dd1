// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.internal.Backlinks;
import org.elenchus.core.internal.Messages;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.CriticalAnswer;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** Makes two statements one. */
final class Merging {
    private Merging() {
    }

    static Edit merge(Statement kept, Statement other) {
        String label = Messages.get("edit.merge");
        if (kept == other) {
            return Edit.refused(label, Messages.get("refused.mergeItself"));
        }
        return new Edit(label, changes -> {
            List<EObject> superfluous = new ArrayList<>(List.of(other));
            moveUsages(changes, kept, other, superfluous);
            moveIncoming(changes, kept, other, superfluous);
            for (Excerpt excerpt : List.copyOf(other.getExcerpts())) {
                changes.detach(excerpt);
                changes.add(kept, Literals.ELEMENT__EXCERPTS, excerpt);
            }
            Set<String> tags = new LinkedHashSet<>(kept.getTags());
            tags.addAll(other.getTags());
            changes.set(kept, Literals.ELEMENT__TAGS, tags);
            for (CriticalAnswer answer : Backlinks.of(Owners.mapOf(kept)).referrers(other, CriticalAnswer.class)) {
                changes.set(answer, Literals.CRITICAL_ANSWER__ELEMENT, kept);
            }
            Deletion.delete(changes, superfluous);
            return List.of(kept);
        });
    }

    private static void moveUsages(Changes changes, Statement kept, Statement other, List<EObject> superfluous) {
        for (Premise premise : List.copyOf(other.getUsages())) {
            Argument argument = (Argument) premise.eContainer();
            boolean twice = argument.getPremises().stream().anyMatch(p -> p.getStatement() == kept);
            if (twice || argument.getConclusion() == kept) {
                superfluous.add(premise);
            } else {
                changes.set(premise, Literals.PREMISE__STATEMENT, kept);
            }
        }
    }

    private static void moveIncoming(Changes changes, Statement kept, Statement other, List<EObject> superfluous) {
        for (Argument argument : List.copyOf(other.getIncoming())) {
            if (argument.getPremises().stream().anyMatch(p -> p.getStatement() == kept)) {
                superfluous.add(argument);
            } else {
                changes.set(argument, Literals.ARGUMENT__CONCLUSION, kept);
            }
        }
    }
}
