// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/**
 * What a map has, in numbers.
 *
 * @param title      of the map, or null
 * @param sources    texts that are mapped
 * @param statements statements
 * @param arguments  arguments, {@code pro} and {@code con} together
 * @param pro        arguments for their conclusion
 * @param con        arguments against their conclusion
 * @param linked     arguments with two premises or more
 * @param undercuts  arguments against an argument
 * @param implicit   statements that the author left unsaid
 * @param excerpts   passages quoted, by statements and arguments
 * @param schemes    arguments that name an argument scheme
 * @param groups     groups, those inside groups included
 * @param theses     statements that the map is about, see {@link Structure#theses}
 */
public record MapCounts(String title, int sources, int statements, int arguments, int pro, int con, int linked, int undercuts, int implicit,
        int excerpts, int schemes, int groups, int theses) {

    /** Counts, in time linear in the size of the map. */
    public static MapCounts of(ArgumentMap map) {
        int pro = count(map, a -> a.getPolarity() == Polarity.PRO);
        int excerpts = 0;
        for (Element element : Structure.elements(map)) {
            excerpts += element.getExcerpts().size();
        }
        return new MapCounts(map.getTitle(), map.getSources().size(), map.getStatements().size(), map.getArguments().size(), pro,
                map.getArguments().size() - pro, count(map, Structure::isLinked), count(map, Structure::undercuts),
                (int) map.getStatements().stream().filter(Statement::isImplicit).count(), excerpts,
                count(map, a -> a.getScheme() != null && !a.getScheme().isEmpty()), groups(map.getGroups()), Structure.theses(map).size());
    }

    /** By name, in the order in which {@code elenchus info --json} writes them. */
    public Map<String, Object> toMap() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("title", title);
        counts.put("sources", sources);
        counts.put("statements", statements);
        counts.put("arguments", arguments);
        counts.put("pro", pro);
        counts.put("con", con);
        counts.put("linked", linked);
        counts.put("undercuts", undercuts);
        counts.put("implicit", implicit);
        counts.put("excerpts", excerpts);
        counts.put("schemes", schemes);
        counts.put("groups", groups);
        counts.put("theses", theses);
        return counts;
    }

    private static int count(ArgumentMap map, Predicate<Argument> wanted) {
        return (int) map.getArguments().stream().filter(wanted).count();
    }

    private static int groups(List<Group> top) {
        List<Group> all = new ArrayList<>(top);
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).getGroups());
        }
        return all.size();
    }
}
