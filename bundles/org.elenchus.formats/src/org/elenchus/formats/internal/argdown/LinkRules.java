// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.elenchus.formats.internal.argdown.Debate.End;
import org.elenchus.formats.internal.argdown.Debate.Kind;
import org.elenchus.formats.internal.argdown.Debate.Link;
import org.elenchus.formats.internal.argdown.Debate.Node;

/** What relations come to mean once the whole text is known. */
final class LinkRules {
    private final Debate debate;
    private final Map<Interpreter.Relation, Link> known = new HashMap<>();
    /** What each end attacks or contradicts. */
    private final Map<End, Set<End>> attacked = new HashMap<>();
    private final Map<Node, Set<End>> premisesOf = new HashMap<>();

    LinkRules(Debate debate) {
        this.debate = debate;
    }

    void apply() {
        debate.links.forEach(link -> known.put(relation(link), link));
        new ArrayList<>(debate.links).forEach(this::moveToReconstruction);
        if (debate.strict) {
            new ArrayList<>(debate.links).forEach(this::readStrictly);
        }
        debate.links.forEach(this::rememberAttack);
        new ArrayList<>(debate.links).forEach(this::dropRedundantAttack);
    }

    private static Interpreter.Relation relation(Link link) {
        return new Interpreter.Relation(link.kind, link.from, link.to);
    }

    /** What a reconstructed argument supports or attacks, its conclusion does; who undercuts it, undercuts its last inference. */
    private void moveToReconstruction(Link link) {
        if (link.from instanceof Node from && from.argument && from.isReconstructed()) {
            from.remove(link);
            known.remove(relation(link));
            link.from = from.conclusion().statement();
            // What a reconstruction concludes it cannot support or attack besides.
            if (link.from == link.to || known.putIfAbsent(relation(link), link) != null) {
                drop(link);
                return;
            }
            link.from.add(link);
        }
        if (link.kind == Kind.UNDERCUT && link.to instanceof Node to && to.argument && to.isReconstructed()) {
            to.remove(link);
            known.remove(relation(link));
            link.to = to.conclusion().inference();
            if (known.putIfAbsent(relation(link), link) != null) {
                drop(link);
                return;
            }
            link.to.add(link);
        }
    }

    /** In strict mode statements entail each other, or are contrary, which runs both ways. */
    private void readStrictly(Link link) {
        if (!isStatement(link.from) || !isStatement(link.to)) {
            return;
        }
        if (link.kind == Kind.SUPPORT) {
            link.kind = Kind.ENTAILS;
        } else if (link.kind == Kind.ATTACK) {
            Interpreter.Relation mirrored = new Interpreter.Relation(Kind.CONTRARY, link.to, link.from);
            if (known.containsKey(mirrored) || known.putIfAbsent(new Interpreter.Relation(Kind.CONTRARY, link.from, link.to), link) != null) {
                drop(link);
            } else {
                link.kind = Kind.CONTRARY;
            }
        }
    }

    private static boolean isStatement(End end) {
        return end instanceof Node node && !node.argument;
    }

    /** An attack of a statement on an argument says nothing new where the statement attacks one of the argument's premises. */
    private void dropRedundantAttack(Link link) {
        if (link.kind != Kind.ATTACK || !isStatement(link.from) || !(link.to instanceof Node to) || !to.argument || !to.isReconstructed()) {
            return;
        }
        Set<End> against = attacked.getOrDefault(link.from, Set.of());
        Set<End> premises = premisesOf.computeIfAbsent(to, LinkRules::premises);
        boolean fewer = premises.size() < against.size();
        if ((fewer ? premises : against).stream().anyMatch((fewer ? against : premises)::contains)) {
            drop(link);
        }
    }

    private static Set<End> premises(Node argument) {
        Set<End> premises = new HashSet<>();
        argument.lines.stream().filter(line -> line.inference() == null).forEach(line -> premises.add(line.statement()));
        return premises;
    }

    private void rememberAttack(Link link) {
        boolean bothWays = link.kind == Kind.CONTRADICTORY || link.kind == Kind.CONTRARY;
        if (bothWays || link.kind == Kind.ATTACK) {
            attacked.computeIfAbsent(link.from, key -> new HashSet<>()).add(link.to);
        }
        if (bothWays) {
            attacked.computeIfAbsent(link.to, key -> new HashSet<>()).add(link.from);
        }
    }

    private void drop(Link link) {
        debate.links.remove(link);
        link.from.remove(link);
        link.to.remove(link);
    }
}
