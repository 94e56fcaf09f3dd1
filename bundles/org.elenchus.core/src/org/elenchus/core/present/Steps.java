// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.present;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;

/** The statements of a map in the order in which they are presented: by the structure, or an order of one's own, which is kept in the map. */
public final class Steps {
    /** The map's property that holds an order of one's own: ids with spaces between them. */
    public static final String PROPERTY = "elenchus.presentation";

    private Steps() {
    }

    /** The map's own order, or the one by structure where it has none. */
    public static List<Statement> of(ArgumentMap map) {
        List<Statement> own = own(map);
        return own == null ? byStructure(map) : own;
    }

    /**
     * The order that somebody gave, without what is no longer in the map.
     *
     * @return null where nobody gave one
     */
    public static List<Statement> own(ArgumentMap map) {
        String ids = map.getProperties().stream().filter(p -> PROPERTY.equals(p.getKey())).map(Property::getValue).findFirst().orElse(null);
        if (ids == null || ids.isBlank()) {
            return null;
        }
        Map<String, Statement> byId = new HashMap<>();
        map.getStatements().forEach(statement -> byId.put(statement.getId(), statement));
        Set<Statement> order = new LinkedHashSet<>();
        for (String id : ids.strip().split("\\s+")) {
            Statement statement = byId.get(id);
            if (statement != null) {
                order.add(statement);
            }
        }
        return order.isEmpty() ? null : List.copyOf(order);
    }

    /** Keeps an order in the map; null or nothing goes back to the order by structure. */
    public static Edit keep(ArgumentMap map, List<Statement> order) {
        String ids = order == null || order.isEmpty() ? null : order.stream().map(Statement::getId).collect(Collectors.joining(" "));
        return Edits.setProperty(map, PROPERTY, ids);
    }

    /**
     * Each thesis, then what is argued for and against it, depth first: a conclusion comes before its reasons, and a whole reason before the next.
     * Statements that hang on no thesis come last. Linear in the map.
     */
    public static List<Statement> byStructure(ArgumentMap map) {
        Map<Argument, Integer> numbers = new HashMap<>();
        map.getArguments().forEach(argument -> numbers.put(argument, numbers.size()));
        Set<Element> seen = new LinkedHashSet<>();
        List<Statement> begin = new ArrayList<>(Structure.theses(map));
        map.getStatements().stream().filter(statement -> statement.getUsages().isEmpty()).forEach(begin::add);
        begin.addAll(map.getStatements());
        begin.forEach(statement -> visit(statement, seen, numbers));
        return seen.stream().filter(Statement.class::isInstance).map(Statement.class::cast).toList();
    }

    private static void visit(Statement first, Set<Element> seen, Map<Argument, Integer> numbers) {
        ArrayDeque<Element> stack = new ArrayDeque<>(List.of(first));
        while (!stack.isEmpty()) {
            Element at = stack.pop();
            if (seen.add(at)) {
                List<Element> next = next(at, numbers);
                Collections.reverse(next);
                next.forEach(stack::push);
            }
        }
    }

    private static List<Element> next(Element at, Map<Argument, Integer> numbers) {
        List<Element> next = new ArrayList<>();
        if (at instanceof Argument argument) {
            argument.getPremises().stream().map(Premise::getStatement).filter(java.util.Objects::nonNull).forEach(next::add);
        }
        List<Argument> arguments = new ArrayList<>(at.getIncoming());
        arguments.sort(java.util.Comparator.comparingInt(argument -> numbers.getOrDefault(argument, Integer.MAX_VALUE)));
        next.addAll(arguments);
        return next;
    }
}
