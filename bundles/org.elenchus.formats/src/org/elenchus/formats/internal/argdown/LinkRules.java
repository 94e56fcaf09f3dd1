// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;

import org.elenchus.formats.internal.argdown.Debate.End;
import org.elenchus.formats.internal.argdown.Debate.Kind;
import org.elenchus.formats.internal.argdown.Debate.Link;
import org.elenchus.formats.internal.argdown.Debate.Node;

/** What relations come to mean once the whole text is known. */
final class LinkRules {
    private final Debate debate;

    LinkRules(Debate debate) {
        this.debate = debate;
    }

    void apply() {
        new ArrayList<>(debate.links).forEach(this::moveToReconstruction);
        if (debate.strict) {
            new ArrayList<>(debate.links).forEach(this::readStrictly);
        }
        new ArrayList<>(debate.links).forEach(this::dropRedundantAttack);
    }

    /** What a reconstructed argument supports or attacks, its conclusion does; who undercuts it, undercuts its last inference. */
    private void moveToReconstruction(Link link) {
        if (link.from instanceof Node from && from.argument && from.isReconstructed()) {
            from.links.remove(link);
            link.from = from.conclusion().statement();
            if (hasEqual(link.from, link)) {
                drop(link);
                return;
            }
            link.from.links().add(link);
        }
        if (link.kind == Kind.UNDERCUT && link.to instanceof Node to && to.argument && to.isReconstructed()) {
            to.links.remove(link);
            link.to = to.conclusion().inference();
            if (hasEqual(link.to, link)) {
                drop(link);
                return;
            }
            link.to.links().add(link);
        }
    }

    private static boolean hasEqual(End end, Link link) {
        return end.links().stream().anyMatch(known -> known != link && known.kind == link.kind && known.from == link.from && known.to == link.to);
    }

    /** In strict mode statements entail each other, or are contrary, which runs both ways. */
    private void readStrictly(Link link) {
        if (!isStatement(link.from) || !isStatement(link.to)) {
            return;
        }
        if (link.kind == Kind.SUPPORT) {
            link.kind = Kind.ENTAILS;
        } else if (link.kind == Kind.ATTACK) {
            boolean known = link.from.links().stream().anyMatch(l -> l.kind == Kind.CONTRARY && joins(l, link.from, link.to));
            if (known) {
                drop(link);
            } else {
                link.kind = Kind.CONTRARY;
            }
        }
    }

    private static boolean joins(Link link, End one, End other) {
        return link.from == one && link.to == other || link.from == other && link.to == one;
    }

    private static boolean isStatement(End end) {
        return end instanceof Node node && !node.argument;
    }

    /** An attack of a statement on an argument says nothing new where the statement attacks one of the argument's premises. */
    private void dropRedundantAttack(Link link) {
        if (link.kind != Kind.ATTACK || !isStatement(link.from) || !(link.to instanceof Node to) || !to.argument || !to.isReconstructed()) {
            return;
        }
        for (Link other : link.from.links()) {
            boolean attacks = other.kind == Kind.ATTACK && other.from == link.from || other.kind == Kind.CONTRADICTORY || other.kind == Kind.CONTRARY;
            End against = other.from == link.from ? other.to : other.from;
            if (attacks && to.lines.stream().anyMatch(line -> line.inference() == null && line.statement() == against)) {
                drop(link);
                return;
            }
        }
    }

    private void drop(Link link) {
        debate.links.remove(link);
        link.from.links().remove(link);
        link.to.links().remove(link);
    }
}
