// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.edit.Changes;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;

/** Brings the arguments about each element into the order of the text, where that changed. */
final class SiblingOrder {
    private final Typed typed;

    SiblingOrder(Typed typed) {
        this.typed = typed;
    }

    void apply(Changes changes) {
        Map<Element, List<Argument>> now = byConclusion(typed.after());
        Map<String, List<String>> then = new HashMap<>();
        byConclusion(typed.before()).forEach((conclusion, arguments) -> then.put(typed.was().id(conclusion), arguments.stream().map(typed.was()::id).toList()));
        now.forEach((conclusion, arguments) -> {
            List<String> ids = arguments.stream().map(typed.binding()::id).toList();
            if (arguments.size() > 1 && !ids.equals(then.get(typed.binding().id(conclusion)))) {
                order(changes, arguments);
            }
        });
    }

    /** In the order in which they are written. */
    private static Map<Element, List<Argument>> byConclusion(Reading reading) {
        Map<Argument, Integer> places = new HashMap<>();
        reading.rows().forEach(row -> {
            if (row.argument() != null) {
                places.putIfAbsent(row.argument(), row.start());
            }
        });
        Map<Element, List<Argument>> found = new LinkedHashMap<>();
        for (Argument argument : reading.map().getArguments()) {
            if (argument.getConclusion() != null && places.containsKey(argument)) {
                found.computeIfAbsent(argument.getConclusion(), key -> new ArrayList<>(2)).add(argument);
            }
        }
        found.values().forEach(list -> list.sort(java.util.Comparator.comparing(places::get)));
        return found;
    }

    private void order(Changes changes, List<Argument> wanted) {
        int last = -1;
        for (Argument read : wanted) {
            Argument argument = (Argument) typed.inMap().apply(read);
            int at = argument == null ? -1 : typed.map().getArguments().indexOf(argument);
            if (at >= 0 && at < last) {
                changes.move(typed.map(), Literals.ARGUMENT_MAP__ARGUMENTS, last, argument);
            } else if (at >= 0) {
                last = at;
            }
        }
    }
}
