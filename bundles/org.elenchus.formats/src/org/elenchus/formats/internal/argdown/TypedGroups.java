// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.elenchus.core.edit.Changes;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;

/** Brings headings that were typed, and what moved below another, into the groups of a map. */
final class TypedGroups {
    private final Typed typed;

    TypedGroups(Typed typed) {
        this.typed = typed;
    }

    void apply(Changes changes) {
        ArgumentMap map = typed.map();
        Binding binding = typed.binding();
        List<Group> old = all(typed.before().map().getGroups());
        List<Group> now = all(typed.after().map().getGroups());
        Map<String, String> wasIn = membership(old, typed.was());
        Map<String, String> isIn = membership(now, binding);
        boolean newcomers = now.stream().flatMap(group -> group.getMembers().stream()).anyMatch(member -> !binding.isBound(member));
        if (outline(old).equals(outline(now)) && wasIn.equals(isIn) && !newcomers) {
            return;
        }
        Map<Group, Group> inMapByRead = match(old, now, all(map.getGroups()));
        create(changes, typed.after().map().getGroups(), map, Literals.ARGUMENT_MAP__GROUPS, inMapByRead);
        for (Group read : now) {
            Group group = inMapByRead.get(read);
            changes.set(group, Literals.GROUP__TITLE, read.getTitle());
            for (Element member : read.getMembers()) {
                if (!String.valueOf(read.getTitle()).equals(wasIn.get(binding.id(member)))) {
                    enter(changes, typed.inMap().apply(member), group);
                }
            }
        }
        wasIn.keySet().stream().filter(id -> !isIn.containsKey(id) && binding.isBound(id)).map(binding::read).map(typed.inMap()).forEach(element -> exit(changes, element));
        leave(changes, old, now, inMapByRead);
    }

    private static List<Group> all(List<Group> groups) {
        List<Group> all = new ArrayList<>();
        for (Group group : groups) {
            all.add(group);
            all.addAll(all(group.getGroups()));
        }
        return all;
    }

    private static List<String> outline(List<Group> groups) {
        return groups.stream().map(group -> group.getTitle() + "\n" + (group.eContainer() instanceof Group outer ? outer.getTitle() : "")).toList();
    }

    /** Titles of groups by the ids of their members. */
    private static Map<String, String> membership(List<Group> groups, Binding binding) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Group group : groups) {
            group.getMembers().stream().map(binding::id).filter(id -> id != null).forEach(id -> titles.put(id, String.valueOf(group.getTitle())));
        }
        return titles;
    }

    /** By title, then by position; each group of the map for one heading at most. */
    private static Map<Group, Group> match(List<Group> old, List<Group> now, List<Group> there) {
        Map<Group, Group> matched = new LinkedHashMap<>();
        Set<Group> taken = new LinkedHashSet<>();
        for (Group read : now) {
            there.stream().filter(group -> !taken.contains(group) && String.valueOf(read.getTitle()).equals(group.getTitle())).findFirst().ifPresent(group -> {
                matched.put(read, group);
                taken.add(group);
            });
        }
        for (int i = 0; i < now.size(); i++) {
            boolean renamed = !matched.containsKey(now.get(i)) && old.size() == now.size() && there.size() == now.size() && !taken.contains(there.get(i));
            if (renamed) {
                matched.put(now.get(i), there.get(i));
                taken.add(there.get(i));
            }
        }
        return matched;
    }

    private void create(Changes changes, List<Group> read, EObject container, EReference feature, Map<Group, Group> matched) {
        for (Group each : read) {
            Group group = matched.get(each);
            if (group == null) {
                group = ArgumentmapFactory.eINSTANCE.createGroup();
                changes.add(container, feature, group);
                matched.put(each, group);
            }
            create(changes, each.getGroups(), group, Literals.GROUP__GROUPS, matched);
        }
    }

    private void enter(Changes changes, Element element, Group group) {
        if (element == null || group.getMembers().contains(element)) {
            return;
        }
        exit(changes, element);
        changes.add(group, Literals.GROUP__MEMBERS, element);
    }

    private void exit(Changes changes, Element element) {
        all(typed.map().getGroups()).stream().filter(other -> other.getMembers().contains(element)).forEach(other -> changes.remove(other, Literals.GROUP__MEMBERS, element));
    }

    /** Groups whose heading is gone. */
    private void leave(Changes changes, List<Group> old, List<Group> now, Map<Group, Group> matched) {
        Set<String> titles = new LinkedHashSet<>();
        now.forEach(group -> titles.add(group.getTitle()));
        for (Group read : old) {
            for (Group group : all(typed.map().getGroups())) {
                boolean gone = !titles.contains(read.getTitle()) && String.valueOf(read.getTitle()).equals(group.getTitle()) && !matched.containsValue(group);
                if (gone && group.getGroups().isEmpty()) {
                    changes.set(group, Literals.GROUP__MEMBERS, List.of());
                    changes.detach(group);
                }
            }
        }
    }
}
