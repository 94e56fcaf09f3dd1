// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.formats.internal.LongMap;
import org.elenchus.formats.internal.argdown.Debate.End;
import org.elenchus.formats.internal.argdown.Debate.Kind;
import org.elenchus.formats.internal.argdown.Debate.Link;
import org.elenchus.formats.internal.argdown.Debate.Node;

/** What relations come to mean once the whole text is known. */
final class LinkRules {
    private final Debate debate;
    /** What is said already; null until something is moved. */
    private LongMap<Link> known;
    private final LongMap<Link> contraries = new LongMap<>();
    /** What each end attacks or contradicts. */
    private final Map<End, Set<End>> attacked = new HashMap<>();
    private final Map<Node, Set<End>> premisesOf = new HashMap<>();

    LinkRules(Debate debate) {
        this.debate = debate;
    }

    void apply() {
        debate.links.forEach(this::moveToReconstruction);
        if (debate.strict) {
            debate.links.forEach(this::readStrictly);
        }
        List<Link> attacks = debate.links.stream().filter(LinkRules::isOnReconstruction).toList();
        if (!attacks.isEmpty()) {
            debate.links.forEach(this::rememberAttack);
            attacks.forEach(this::dropRedundantAttack);
        }
        debate.links.removeIf(link -> link.dropped);
    }

    /** What a reconstructed argument supports or attacks, its conclusion does; who undercuts it, undercuts its last inference. */
    private void moveToReconstruction(Link link) {
        if (link.from instanceof Node from && from.argument && from.isReconstructed()) {
            link.from = from.conclusion().statement();
            // What a reconstruction concludes it cannot support or attack besides.
            link.dropped = link.from == link.to || isSaid(link);
        }
        if (!link.dropped && link.kind == Kind.UNDERCUT && link.to instanceof Node to && to.argument && to.isReconstructed()) {
            link.to = to.conclusion().inference();
            link.dropped = isSaid(link);
        }
    }

    /** Whether another relation says what one says that has been moved; from now on it is said. */
    private boolean isSaid(Link moved) {
        if (known == null) {
            known = new LongMap<>();
            debate.links.stream().filter(link -> link != moved && !link.dropped).forEach(link -> known.putIfAbsent(Link.key(link.kind, link.from, link.to), link));
        }
        return known.putIfAbsent(Link.key(moved.kind, moved.from, moved.to), moved) != null;
    }

    /** In strict mode statements entail each other, or are contrary, which runs both ways. */
    private void readStrictly(Link link) {
        if (link.dropped || !isStatement(link.from) || !isStatement(link.to)) {
            return;
        }
        if (link.kind == Kind.SUPPORT) {
            link.kind = Kind.ENTAILS;
        } else if (link.kind == Kind.ATTACK) {
            link.dropped = contraries.get(Link.key(Kind.CONTRARY, link.to, link.from)) != null
                    || contraries.putIfAbsent(Link.key(Kind.CONTRARY, link.from, link.to), link) != null;
            link.kind = link.dropped ? Kind.ATTACK : Kind.CONTRARY;
        }
    }

    private static boolean isStatement(End end) {
        return end instanceof Node node && !node.argument;
    }

    private static boolean isOnReconstruction(Link link) {
        return !link.dropped && link.kind == Kind.ATTACK && isStatement(link.from) && link.to instanceof Node to && to.argument && to.isReconstructed();
    }

    /** An attack of a statement on an argument says nothing new where the statement attacks one of the argument's premises. */
    private void dropRedundantAttack(Link link) {
        Node to = (Node) link.to;
        Set<End> against = attacked.getOrDefault(link.from, Set.of());
        Set<End> premises = premisesOf.computeIfAbsent(to, LinkRules::premises);
        boolean fewer = premises.size() < against.size();
        link.dropped = (fewer ? premises : against).stream().anyMatch((fewer ? against : premises)::contains);
    }

    private static Set<End> premises(Node argument) {
        Set<End> premises = new HashSet<>();
        argument.lines.stream().filter(line -> line.inference() == null).forEach(line -> premises.add(line.statement()));
        return premises;
    }

    private void rememberAttack(Link link) {
        if (link.dropped) {
            return;
        }
        boolean bothWays = link.kind == Kind.CONTRADICTORY || link.kind == Kind.CONTRARY;
        if (bothWays || link.kind == Kind.ATTACK) {
            attacked.computeIfAbsent(link.from, key -> new HashSet<>()).add(link.to);
        }
        if (bothWays) {
            attacked.computeIfAbsent(link.to, key -> new HashSet<>()).add(link.from);
        }
    }
}
