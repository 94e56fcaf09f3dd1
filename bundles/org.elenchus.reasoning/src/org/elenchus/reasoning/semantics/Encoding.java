// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.Arrays;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.sat.Cdcl;
import org.elenchus.reasoning.sat.ClauseSet;
import org.elenchus.reasoning.sat.Literals;

/**
 * The labellings of a network as models of clauses. Three-valued: two variables a node, one for in and one for out, both false for
 * undecided. Two-valued: one variable a node.
 */
final class Encoding {
    /** Which labellings the models are. */
    enum Kind {
        /** Labels are justified by the labels of the inputs. */
        ADMISSIBLE,
        /** And whatever is justified is labelled. */
        COMPLETE,
        /** Complete, and nothing is undecided: the models of the framework. */
        TWO_VALUED
    }

    final ClauseSet sat;
    private final Network net;
    private final Kind kind;

    Encoding(Network net, Kind kind, Progress progress) {
        this(net, kind, new Cdcl(variables(net, kind), progress));
    }

    /** @param sat with so many variables as {@link #variables} says, and no clauses */
    Encoding(Network net, Kind kind, ClauseSet sat) {
        this.net = net;
        this.kind = kind;
        this.sat = sat;
        for (int node = 0; node < net.size(); node++) {
            encode(node);
        }
    }

    static int variables(Network net, Kind kind) {
        return kind == Kind.TWO_VALUED ? net.size() : 2 * net.size();
    }

    /** The literal that says that the node is in. */
    int in(int node) {
        return kind == Kind.TWO_VALUED ? node + 1 : 2 * node + 1;
    }

    /** The literal that says that the node is out. */
    int out(int node) {
        return kind == Kind.TWO_VALUED ? -(node + 1) : 2 * node + 2;
    }

    private int satisfied(int input) {
        return (input & 1) == 0 ? in(input >> 1) : out(input >> 1);
    }

    private int violated(int input) {
        return (input & 1) == 0 ? out(input >> 1) : in(input >> 1);
    }

    /** The labels in the last model. */
    byte[] labels() {
        byte[] labels = new byte[net.size()];
        for (int node = 0; node < labels.length; node++) {
            if (sat.isTrue(in(node))) {
                labels[node] = Labels.IN;
            } else if (kind == Kind.TWO_VALUED || sat.isTrue(out(node))) {
                labels[node] = Labels.OUT;
            }
        }
        return labels;
    }

    /** Excludes one labelling. */
    void exclude(byte[] labels) {
        Literals clause = new Literals(labels.length);
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] == Labels.UNDECIDED) {
                clause.push(in(node));
                clause.push(out(node));
            } else {
                clause.push(labels[node] == Labels.IN ? -in(node) : -out(node));
            }
        }
        sat.clause(clause);
    }

    /** Excludes a labelling and all that say less; three-valued only. */
    void excludeBelow(byte[] labels) {
        Literals clause = new Literals(labels.length);
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] != Labels.IN) {
                clause.push(in(node));
            }
            if (labels[node] != Labels.OUT) {
                clause.push(out(node));
            }
        }
        sat.clause(clause);
    }

    private void encode(int node) {
        if (kind != Kind.TWO_VALUED) {
            sat.clause(-in(node), -out(node));
        }
        Condition condition = net.condition(node);
        if (condition == Condition.ALL) {
            conjunction(node);
        } else if (condition == Condition.NEVER) {
            sat.clause(kind == Kind.ADMISSIBLE ? -in(node) : out(node));
            sat.clause(-in(node));
        } else if (condition == Condition.OPEN) {
            sat.clause(-in(node));
            sat.clause(-out(node));
        } else {
            new StandardEncoding(this, net, node, kind == Kind.COMPLETE).encode();
        }
    }

    private void conjunction(int node) {
        Literals someViolated = new Literals().push(-out(node));
        Literals allSatisfied = new Literals().push(in(node));
        for (int i = net.inputStart(node); i < net.inputEnd(node); i++) {
            int input = net.inputs()[i];
            sat.clause(-in(node), satisfied(input));
            someViolated.push(violated(input));
            allSatisfied.push(-satisfied(input));
            if (kind == Kind.COMPLETE) {
                sat.clause(-violated(input), out(node));
            }
        }
        sat.clause(someViolated);
        if (kind == Kind.COMPLETE) {
            sat.clause(allSatisfied);
        }
    }

    /**
     * Demands that nodes do not hold one another up by nothing but their own circle: if one of them is in, then one of them is accepted
     * without the support of the others (a loop formula; Lin & Zhao 2004). Two-valued only.
     */
    void demandFoundation(int[] circle) {
        boolean[] member = new boolean[net.size()];
        for (int node : circle) {
            member[node] = true;
        }
        Literals someFounded = new Literals();
        for (int node : circle) {
            int founded = sat.variable();
            if (acceptedWithout(founded, node, member)) {
                someFounded.push(founded);
            }
        }
        for (int node : circle) {
            int[] clause = Arrays.copyOf(someFounded.toArray(), someFounded.size() + 1);
            clause[someFounded.size()] = -in(node);
            sat.clause(clause);
        }
    }

    private boolean acceptedWithout(int literal, int node, boolean[] excluded) {
        if (net.condition(node) != Condition.ALL) {
            return net.condition(node).isStandard() && new StandardEncoding(this, net, node, false).accepted(literal, excluded);
        }
        for (int i = net.inputStart(node); i < net.attackStart(node); i++) {
            if (excluded[net.inputs()[i] >> 1]) {
                return false;
            }
        }
        for (int i = net.inputStart(node); i < net.inputEnd(node); i++) {
            sat.clause(-literal, satisfied(net.inputs()[i]));
        }
        return true;
    }
}
