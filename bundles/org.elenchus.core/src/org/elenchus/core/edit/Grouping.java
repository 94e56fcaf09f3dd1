// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.elenchus.core.internal.Backlinks;
import org.elenchus.core.internal.Messages;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;

/** Elements that belong together. An element is in at most one group. */
final class Grouping {
    private Grouping() {
    }

    static Edit group(ArgumentMap map, String title, Collection<? extends Element> members) {
        Set<Element> wanted = new LinkedHashSet<>(members);
        return new Edit(Messages.get("edit.group"), changes -> {
            Group group = ArgumentmapFactory.eINSTANCE.createGroup();
            group.setTitle(title);
            addGroup(changes, commonGroup(map, wanted), map, group);
            wanted.forEach(member -> join(changes, group, member));
            return List.of(group);
        });
    }

    static Edit ungroup(Group group) {
        return new Edit(Messages.get("edit.ungroup"), changes -> {
            List<Element> members = List.copyOf(group.getMembers());
            EObject around = group.eContainer();
            for (Group inner : List.copyOf(group.getGroups())) {
                changes.detach(inner);
                addGroup(changes, around, Owners.mapOf(around), inner);
            }
            Deletion.delete(changes, List.of(group));
            for (Element member : members) {
                changes.remove(group, Literals.GROUP__MEMBERS, member);
                if (around instanceof Group outer) {
                    join(changes, outer, member);
                }
            }
            return members;
        });
    }

    static Edit addTo(Group group, Collection<? extends Element> members) {
        List<Element> wanted = new ArrayList<>(members);
        return new Edit(Messages.get("edit.addToGroup"), changes -> {
            wanted.forEach(member -> join(changes, group, member));
            return wanted;
        });
    }

    static Edit removeFrom(Collection<? extends Element> members) {
        List<Element> wanted = new ArrayList<>(members);
        return new Edit(Messages.get("edit.removeFromGroup"), changes -> {
            wanted.forEach(member -> leave(changes, member, null));
            return wanted;
        });
    }

    static Edit nest(Group group, Group into) {
        String label = Messages.get("edit.nestGroup");
        if (into != null && EcoreUtil.isAncestor(group, into)) {
            return Edit.refused(label, Messages.get("refused.groupIntoItself"));
        }
        return new Edit(label, changes -> {
            EObject target = into == null ? Owners.mapOf(group) : into;
            if (group.eContainer() != target) {
                changes.detach(group);
                addGroup(changes, target, target instanceof ArgumentMap map ? map : null, group);
            }
            return List.of(group);
        });
    }

    private static void addGroup(Changes changes, EObject around, ArgumentMap map, Group group) {
        EReference list = around instanceof Group ? Literals.GROUP__GROUPS : Literals.ARGUMENT_MAP__GROUPS;
        changes.add(around instanceof Group ? around : map, list, group);
    }

    private static void join(Changes changes, Group group, Element member) {
        leave(changes, member, group);
        if (!group.getMembers().contains(member)) {
            changes.add(group, Literals.GROUP__MEMBERS, member);
        }
    }

    private static void leave(Changes changes, Element member, Group except) {
        for (Group group : Backlinks.of(Owners.mapOf(member)).referrers(member, Group.class)) {
            if (group != except) {
                changes.remove(group, Literals.GROUP__MEMBERS, member);
            }
        }
    }

    private static Group commonGroup(ArgumentMap map, Set<Element> members) {
        Set<Group> around = new HashSet<>();
        for (Element member : members) {
            List<Group> groups = Backlinks.of(map).referrers(member, Group.class);
            around.add(groups.isEmpty() ? null : groups.get(0));
        }
        return around.size() == 1 ? around.iterator().next() : null;
    }
}
