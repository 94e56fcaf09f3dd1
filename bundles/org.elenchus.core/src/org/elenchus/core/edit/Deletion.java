// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.internal.Backlinks;
import org.elenchus.core.internal.Messages;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.CriticalAnswer;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.NodeView;

/** Deletes objects together with what cannot be without them, in time linear in what is deleted. */
final class Deletion {
    private final Backlinks backlinks;
    private final Set<EObject> doomed = new LinkedHashSet<>();
    private final ArrayDeque<EObject> open = new ArrayDeque<>();

    private Deletion(Backlinks backlinks) {
        this.backlinks = backlinks;
    }

    static Edit of(Collection<? extends EObject> objects) {
        List<EObject> given = new ArrayList<>(objects);
        String label = given.size() == 1 ? Messages.get("edit.delete") : Messages.get("edit.deleteMany", given.size());
        if (given.stream().anyMatch(ArgumentMap.class::isInstance)) {
            return Edit.refused(label, Messages.get("refused.deleteMap"));
        }
        return new Edit(label, changes -> {
            delete(changes, given);
            return List.of();
        });
    }

    static void delete(Changes changes, Collection<? extends EObject> objects) {
        List<? extends EObject> there = objects.stream().filter(o -> o.eContainer() != null).toList();
        if (there.isEmpty()) {
            return;
        }
        Deletion deletion = new Deletion(Backlinks.of(Owners.mapOf(there.get(0))));
        there.forEach(deletion::doom);
        deletion.spread();
        deletion.doomed.forEach(object -> deletion.loosen(changes, object));
        deletion.doomed.forEach(changes::detach);
    }

    private void doom(EObject object) {
        if (doomed.add(object)) {
            open.add(object);
        }
    }

    private void spread() {
        while (!open.isEmpty()) {
            EObject object = open.remove();
            if (object instanceof Statement statement) {
                statement.getIncoming().forEach(this::doom);
                statement.getUsages().forEach(this::doom);
            } else if (object instanceof Argument argument) {
                argument.getIncoming().forEach(this::doom);
                argument.getPremises().forEach(this::doom);
            } else if (object instanceof Premise premise && premise.eContainer() instanceof Argument argument) {
                if (doomed.containsAll(argument.getPremises())) {
                    doom(argument);
                }
            } else if (object instanceof Source source) {
                backlinks.referrers(source, Excerpt.class).forEach(this::doom);
            } else if (object instanceof Group group) {
                group.getGroups().forEach(this::doom);
            }
        }
    }

    /** Takes away what refers to the object and what it refers to in a list that is kept in order. */
    private void loosen(Changes changes, EObject object) {
        for (EObject view : backlinks.referrers(object, EObject.class)) {
            if (view instanceof NodeView || view instanceof EdgeView) {
                changes.detach(view);
            } else if (view instanceof Group group) {
                changes.remove(group, Literals.GROUP__MEMBERS, object);
            } else if (view instanceof CriticalAnswer answer) {
                changes.set(answer, Literals.CRITICAL_ANSWER__ELEMENT, null);
            }
        }
        if (object instanceof Premise premise) {
            changes.set(premise, Literals.PREMISE__STATEMENT, null);
        } else if (object instanceof Argument argument) {
            changes.set(argument, Literals.ARGUMENT__CONCLUSION, null);
        }
    }
}
