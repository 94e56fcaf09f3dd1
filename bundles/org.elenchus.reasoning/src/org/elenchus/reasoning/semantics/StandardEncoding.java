// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.network.Thresholds;
import org.elenchus.reasoning.sat.Literals;

/**
 * The clauses of one proof standard. Supporters and attackers are sorted by falling weight, so what defeats a supporter is a leading part
 * of the attackers; supporters defeated by the same part form a group.
 */
final class StandardEncoding {
    /** Supporters that the first {@code attackers} attackers defeat, each of them. */
    private record Group(int attackers, List<Integer> supporters) {
    }

    private final Encoding encoding;
    private final Network net;
    private final int node;
    private final boolean bothWays;
    private final int[] allOut;
    private final int[] someIn;

    StandardEncoding(Encoding encoding, Network net, int node, boolean bothWays) {
        this.encoding = encoding;
        this.net = net;
        this.node = node;
        this.bothWays = bothWays;
        int attackers = net.inputEnd(node) - net.attackStart(node);
        this.allOut = new int[attackers + 1];
        this.someIn = new int[attackers + 1];
    }

    void encode() {
        List<Group> groups = groups(null);
        rejected(groups);
        if (!accepted(encoding.in(node), groups)) {
            encoding.sat.clause(-encoding.in(node));
        }
    }

    /**
     * Demands that where a literal is true the standard is met without certain supporters.
     *
     * @return false where it cannot be met so
     */
    boolean accepted(int literal, boolean[] excluded) {
        return accepted(literal, groups(excluded));
    }

    private List<Group> groups(boolean[] excluded) {
        List<Group> groups = new ArrayList<>();
        for (int i = net.inputStart(node); i < net.attackStart(node); i++) {
            int supporter = net.inputs()[i] >> 1;
            if (excluded != null && excluded[supporter] || !net.met(node, net.weight(supporter), Thresholds.NONE)) {
                continue;
            }
            int defeating = defeating(net.weight(supporter));
            if (groups.isEmpty() || groups.get(groups.size() - 1).attackers != defeating) {
                groups.add(new Group(defeating, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).supporters.add(supporter);
        }
        return groups;
    }

    private int defeating(double weight) {
        int count = 0;
        for (int i = net.attackStart(node); i < net.inputEnd(node); i++) {
            if (net.met(node, weight, net.weight(net.inputs()[i] >> 1))) {
                break;
            }
            count++;
        }
        return count;
    }

    private int attacker(int index) {
        return net.inputs()[net.attackStart(node) + index] >> 1;
    }

    private boolean accepted(int literal, List<Group> groups) {
        Literals someGroup = new Literals().push(-literal);
        for (Group group : groups) {
            int prevails = groups.size() == 1 ? literal : encoding.sat.variable();
            Literals someSupporter = new Literals().push(-prevails);
            int undefeated = allOut(groups, group.attackers);
            for (int supporter : group.supporters) {
                someSupporter.push(encoding.in(supporter));
                if (bothWays) {
                    implied(literal, encoding.in(supporter), undefeated);
                }
            }
            encoding.sat.clause(someSupporter);
            if (undefeated != 0) {
                encoding.sat.clause(-prevails, undefeated);
            }
            someGroup.push(prevails);
        }
        if (groups.size() > 1) {
            encoding.sat.clause(someGroup);
        }
        return !groups.isEmpty();
    }

    private void implied(int literal, int first, int second) {
        if (second == 0) {
            encoding.sat.clause(-first, literal);
        } else {
            encoding.sat.clause(-first, -second, literal);
        }
    }

    private void rejected(List<Group> groups) {
        int out = encoding.out(node);
        Literals allFall = new Literals().push(out);
        for (Group group : groups) {
            int defeated = someIn(groups, group.attackers);
            int falls = groups.size() == 1 || !bothWays ? out : encoding.sat.variable();
            Literals allOfThemOut = new Literals().push(falls);
            for (int supporter : group.supporters) {
                implied(encoding.out(supporter), out, defeated == 0 ? 0 : -defeated);
                allOfThemOut.push(-encoding.out(supporter));
            }
            if (bothWays) {
                encoding.sat.clause(allOfThemOut);
                if (defeated != 0) {
                    encoding.sat.clause(-defeated, falls);
                }
            }
            allFall.push(-falls);
        }
        if (bothWays && groups.size() != 1) {
            encoding.sat.clause(allFall);
        }
    }

    private static int levelBelow(List<Group> groups, int level) {
        int below = 0;
        for (Group group : groups) {
            below = group.attackers < level ? Math.max(below, group.attackers) : below;
        }
        return below;
    }

    /** A literal that says that the first attackers are all out; 0 where there are none. */
    private int allOut(List<Group> groups, int level) {
        if (level <= 1) {
            return level == 0 ? 0 : encoding.out(attacker(0));
        }
        if (allOut[level] == 0) {
            int below = levelBelow(groups, level);
            int shorter = allOut(groups, below);
            int literal = encoding.sat.variable();
            allOut[level] = literal;
            Literals all = new Literals().push(literal);
            if (shorter != 0) {
                encoding.sat.clause(-literal, shorter);
                all.push(-shorter);
            }
            for (int i = below; i < level; i++) {
                encoding.sat.clause(-literal, encoding.out(attacker(i)));
                all.push(-encoding.out(attacker(i)));
            }
            if (bothWays) {
                encoding.sat.clause(all);
            }
        }
        return allOut[level];
    }

    /** A literal that says that one of the first attackers is in; 0 where there are none. */
    private int someIn(List<Group> groups, int level) {
        if (level <= 1) {
            return level == 0 ? 0 : encoding.in(attacker(0));
        }
        if (someIn[level] == 0) {
            int below = levelBelow(groups, level);
            int shorter = someIn(groups, below);
            int literal = encoding.sat.variable();
            someIn[level] = literal;
            Literals some = new Literals().push(-literal);
            if (shorter != 0) {
                some.push(shorter);
            }
            for (int i = below; i < level; i++) {
                some.push(encoding.in(attacker(i)));
            }
            encoding.sat.clause(some);
            if (bothWays) {
                for (int i = 1; i < some.size(); i++) {
                    encoding.sat.clause(-some.get(i), literal);
                }
            }
        }
        return someIn[level];
    }
}
