// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.dung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.Messages;
import org.elenchus.rendering.notation.LeftOut;

/**
 * Which abstract arguments attack which.
 *
 * <p>A map in which every argument is an attack of one statement on another is a framework as it stands. In any other map each argument is an abstract argument
 * made of its last step: it attacks an argument that it undercuts; one that concludes what it denies, and is attacked by it; and one that has what it denies as
 * a premise that nothing else argues for (compare Prakken, An abstract framework for argumentation with structured arguments, Argument and Computation 1, 2010).
 * An attack on an earlier step is drawn at that step.
 */
final class AttackGraph {
    private final Predicate<Element> shown;
    private final Map<List<Element>, Attack> attacks = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<Element> arguments = new LinkedHashSet<>();

    /**
     * One arrow.
     *
     * @param by     the argument of the map that attacks; null for the way back of an attack both ways
     * @param mutual whether the arrow has two heads
     */
    record Attack(Element from, Element to, Argument by, boolean mutual) {
    }

    private AttackGraph(Predicate<Element> shown) {
        this.shown = shown;
    }

    /** @param shown what is not folded away */
    static AttackGraph of(ArgumentMap map, Predicate<Element> shown) {
        AttackGraph graph = new AttackGraph(shown);
        if (map.getArguments().stream().allMatch(AttackGraph::isPlainAttack)) {
            graph.takeFramework(map);
        } else {
            graph.takeArguments(map);
        }
        return graph;
    }

    List<Element> arguments() {
        return List.copyOf(arguments);
    }

    List<Attack> attacks() {
        return List.copyOf(attacks.values());
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    private static boolean isPlainAttack(Argument argument) {
        if (argument.getPolarity() != Polarity.CON || argument.getPremises().size() != 1 || !(argument.getConclusion() instanceof Statement)) {
            return false;
        }
        Premise only = argument.getPremises().get(0);
        return only.getStatement() != null && !only.isNegated() && only.getKind() == PremiseKind.ORDINARY;
    }

    private void takeFramework(ArgumentMap map) {
        map.getStatements().stream().filter(shown).forEach(arguments::add);
        for (Argument argument : map.getArguments()) {
            add(argument.getPremises().get(0).getStatement(), argument.getConclusion(), argument);
        }
    }

    private void takeArguments(ArgumentMap map) {
        for (Argument argument : map.getArguments()) {
            if (argument.getPolarity() == Polarity.CON && argument.getConclusion() instanceof Argument undercut) {
                add(argument, undercut, argument);
            } else if (argument.getPolarity() == Polarity.CON && argument.getConclusion() instanceof Statement denied) {
                deny(argument, denied);
            } else if (argument.getConclusion() instanceof Argument) {
                leftOut.add(new LeftOut(argument, Messages.get("dung.support")));
            }
        }
        Set<Element> attacking = new LinkedHashSet<>();
        attacks.values().forEach(attack -> attacking.addAll(List.of(attack.from(), attack.to())));
        for (Argument argument : map.getArguments()) {
            if (attacking.contains(argument)) {
                arguments.add(argument);
            } else if (shown.test(argument) && !(argument.getConclusion() instanceof Argument)) {
                leftOut.add(new LeftOut(argument, Messages.get("dung.apart")));
            }
        }
        map.getStatements().stream().filter(attacking::contains).forEach(arguments::add);
    }

    private void deny(Argument con, Statement denied) {
        boolean argued = false;
        for (Argument pro : denied.getIncoming()) {
            if (pro.getPolarity() == Polarity.PRO && shown.test(pro)) {
                argued = true;
                add(con, pro, con);
                add(pro, con, null);
            }
        }
        if (argued) {
            return;
        }
        boolean used = false;
        for (Premise usage : denied.getUsages()) {
            if (usage.eContainer() instanceof Argument user && !usage.isNegated() && usage.getKind() != PremiseKind.EXCEPTION && shown.test(user)) {
                used = true;
                add(con, user, con);
            }
        }
        if (!used) {
            // Nothing argues for it and nothing uses it: the bare claim is what is attacked.
            add(con, denied, con);
        }
    }

    private void add(Element from, Element to, Argument by) {
        if (!shown.test(from) || !shown.test(to)) {
            return;
        }
        Attack back = attacks.get(List.of(to, from));
        if (back != null && from != to) {
            attacks.put(List.of(to, from), new Attack(back.from(), back.to(), back.by() == null ? by : back.by(), true));
        } else {
            attacks.putIfAbsent(List.of(from, to), new Attack(from, to, by, false));
        }
    }
}
