// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.elenchus.formats.internal.argdown.Debate.Node;
import org.elenchus.formats.internal.argdown.Reading.Spot;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/**
 * Tells what of a text is what of the text before, so that a statement stays the same while its title, its words or its place are edited: by the place of what
 * was not touched, by titles, by words, and by likeness, in this order. Arguments are known by what they lead from and to.
 */
final class Carrying {
    private static final double ALIKE = 0.5;

    private final Reading before;
    private final Binding was;
    private final Reading after;
    private final List<Replacement> changes;
    private final Binding binding = new Binding();
    private final Map<Node, Node> nodes = new IdentityHashMap<>();
    private final Set<Node> taken = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

    private Carrying(Reading before, Binding was, Reading after, List<Replacement> changes) {
        this.before = before;
        this.was = was;
        this.after = after;
        this.changes = changes;
    }

    /** @param changes what made the one text of the other */
    static Binding carry(Reading before, Binding was, Reading after, List<Replacement> changes) {
        return carry(before, was, after, changes, Map.of());
    }

    /** @param known ids of statements that are known to stand at these offsets of the later text */
    static Binding carry(Reading before, Binding was, Reading after, List<Replacement> changes, Map<Integer, String> known) {
        Carrying carrying = new Carrying(before, was, after, changes);
        carrying.take(known);
        carrying.nodes();
        carrying.nodes.forEach(carrying::bindNodes);
        carrying.arguments();
        return carrying.binding;
    }

    private void take(Map<Integer, String> known) {
        if (known.isEmpty()) {
            return;
        }
        Map<Element, Node> old = new IdentityHashMap<>();
        before.spots().forEach(spot -> before.elements(spot.node()).forEach(element -> old.put(element, spot.node())));
        for (Spot spot : after.spots()) {
            String id = known.get(spot.start());
            if (id != null && was.isBound(id) && old.containsKey(was.read(id))) {
                pair(old.get(was.read(id)), spot.node());
            } else if (id != null && !taken.contains(spot.node()) && after.elements(spot.node()).size() == 1) {
                binding.bind(after.elements(spot.node()).get(0), id);
                taken.add(spot.node());
            }
        }
    }

    private void nodes() {
        List<Spot> old = before.spots();
        List<Spot> now = after.spots();
        Map<Integer, Spot> byStart = new HashMap<>();
        now.forEach(spot -> byStart.put(spot.start(), spot));
        Set<String> titles = new HashSet<>();
        old.forEach(spot -> titles.add(key(spot.node())));
        for (Spot spot : old) {
            Spot there = byStart.get(Replacement.moved(spot.start(), changes));
            boolean defines = there != null && spot.mention() == spot.node().canonical() && there.mention() == there.node().canonical();
            if (defines && (there.node().untitled || key(there.node()).equals(key(spot.node())) || !titles.contains(key(there.node())))) {
                pair(spot.node(), there.node());
            }
        }
        pairBy(old, now, node -> node.untitled ? null : key(node));
        for (Spot spot : old) {
            Spot there = byStart.get(Replacement.moved(spot.start(), changes));
            if (there != null) {
                pair(spot.node(), there.node());
            }
        }
        pairBy(old, now, node -> node.canonical() == null ? null : node.argument + " " + Said.plain(node.canonical().content().untagged()));
        pairAlike(old, now);
    }

    private static String key(Node node) {
        return (node.argument ? "<" : "[") + node.title;
    }

    private void pair(Node old, Node now) {
        if (old.argument == now.argument && !nodes.containsKey(old) && !taken.contains(now)) {
            nodes.put(old, now);
            taken.add(now);
        }
    }

    private void pairBy(List<Spot> old, List<Spot> now, Function<Node, String> key) {
        Map<String, List<Node>> left = new HashMap<>();
        for (Spot spot : now) {
            String value = taken.contains(spot.node()) ? null : key.apply(spot.node());
            if (value != null) {
                left.computeIfAbsent(value, k -> new ArrayList<>(1)).add(spot.node());
            }
        }
        for (Spot spot : old) {
            String value = left.isEmpty() || nodes.containsKey(spot.node()) ? null : key.apply(spot.node());
            List<Node> candidates = value == null ? List.of() : left.getOrDefault(value, List.of());
            candidates.stream().filter(node -> !taken.contains(node)).findFirst().ifPresent(node -> pair(spot.node(), node));
        }
    }

    /** What was edited and moved at once. */
    private void pairAlike(List<Spot> old, List<Spot> now) {
        List<Node> left = now.stream().map(Spot::node).filter(node -> !taken.contains(node) && node.canonical() != null).distinct().toList();
        if (left.isEmpty()) {
            return;
        }
        for (Spot spot : old) {
            if (!nodes.containsKey(spot.node()) && spot.node().canonical() != null) {
                left.stream().filter(node -> !taken.contains(node) && likeness(spot.node(), node) >= ALIKE).findFirst().ifPresent(node -> pair(spot.node(), node));
            }
        }
    }

    private static double likeness(Node one, Node other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return first.isEmpty() || second.isEmpty() ? 0 : (double) both.size() / Math.max(first.size(), second.size());
    }

    private static Set<String> words(Node node) {
        return new HashSet<>(List.of(node.canonical().content().untagged().toLowerCase(Locale.ROOT).strip().split("\\W+")));
    }

    private void bindNodes(Node old, Node now) {
        List<? extends Element> from = before.elements(old);
        List<? extends Element> to = after.elements(now);
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            // The last inference is the one that bears the argument's name.
            Element read = from.get(from.size() - 1 - i);
            Element newer = to.get(to.size() - 1 - i);
            if (read.getClass() == newer.getClass()) {
                binding.bind(newer, was.id(read));
            }
        }
    }

    private void arguments() {
        bindArguments((old, now) -> sameEnds(old, now) && old.getPolarity() == now.getPolarity() && old.isMutual() == now.isMutual());
        bindArguments(this::sameEnds);
        byRows();
        bindArguments((old, now) -> samePremises(old, now) || sameConclusion(old, now) && sharesPremise(old, now));
    }

    private void bindArguments(BiPredicate<Argument, Argument> same) {
        boolean more = true;
        // An argument about an argument is known once that one is.
        while (more) {
            more = false;
            Map<String, List<Argument>> left = new HashMap<>();
            for (Argument argument : before.map().getArguments()) {
                String id = was.id(argument);
                if (id != null && !binding.isBound(id)) {
                    argument.getPremises().forEach(premise -> left.computeIfAbsent(idBefore(premise), k -> new ArrayList<>(2)).add(argument));
                }
            }
            for (Argument argument : left.isEmpty() ? List.<Argument>of() : after.map().getArguments()) {
                if (!binding.isBound(argument)) {
                    more |= bindOne(argument, left, same);
                }
            }
        }
    }

    private boolean bindOne(Argument argument, Map<String, List<Argument>> left, BiPredicate<Argument, Argument> same) {
        for (Premise premise : argument.getPremises()) {
            for (Argument old : left.getOrDefault(binding.id(premise.getStatement()), List.of())) {
                if (same.test(old, argument) && binding.bind(argument, was.id(old))) {
                    return true;
                }
            }
        }
        return false;
    }

    private String idBefore(Premise premise) {
        Statement statement = premise.getStatement();
        return statement == null ? null : was.id(statement);
    }

    private boolean sameEnds(Argument old, Argument now) {
        return samePremises(old, now) && sameConclusion(old, now);
    }

    private boolean sameConclusion(Argument old, Argument now) {
        String id = old.getConclusion() == null ? null : was.id(old.getConclusion());
        return id != null && now.getConclusion() != null && id.equals(binding.id(now.getConclusion()));
    }

    private boolean samePremises(Argument old, Argument now) {
        return old.getPremises().size() == now.getPremises().size() && shared(old, now) == old.getPremises().size();
    }

    private boolean sharesPremise(Argument old, Argument now) {
        return shared(old, now) > 0;
    }

    private long shared(Argument old, Argument now) {
        Set<String> ids = new HashSet<>();
        old.getPremises().forEach(premise -> ids.add(idBefore(premise)));
        ids.remove(null);
        return now.getPremises().stream().filter(premise -> premise.getStatement() != null && ids.contains(binding.id(premise.getStatement()))).count();
    }

    /** A line that stands where it stood, though its statement is another. */
    private void byRows() {
        Map<Integer, Reading.Row> byStart = new HashMap<>();
        after.rows().forEach(row -> byStart.put(row.start(), row));
        for (Reading.Row row : before.rows()) {
            Reading.Row there = byStart.get(Replacement.moved(row.start(), changes));
            boolean kind = there != null && row.argument() != null && there.argument() != null && polarity(row) == polarity(there);
            if (kind && sameConclusion(row.argument(), there.argument())) {
                binding.bind(there.argument(), was.id(row.argument()));
            }
        }
    }

    private static Polarity polarity(Reading.Row row) {
        return row.argument().getPolarity();
    }
}
