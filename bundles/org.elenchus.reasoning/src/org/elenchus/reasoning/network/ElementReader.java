// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.network;

import java.util.Map;
import java.util.function.Predicate;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/**
 * Reads single elements as nodes of a network.
 *
 * @param known       whether an element is in the map; what others say is left out
 * @param mapStandard of statements without one of their own
 * @param assumptions standpoints that count instead of the map's
 */
record ElementReader(Predicate<Element> known, ProofStandard mapStandard, Map<Element, Standpoint> assumptions) {
    /** Takes a node and then its inputs. */
    interface Sink {
        void node(Condition condition, double weight);

        void input(Element source, boolean attacks);
    }

    /** Reads an element: its node, then the inputs of the node. */
    void read(Element element, Sink sink) {
        double weight = element instanceof Argument && element.getStrength() != null ? unit(element.getStrength()) : 1;
        switch (MapNetwork.standpoint(element, assumptions)) {
        case ACCEPTED -> sink.node(Condition.ALL, weight);
        case REJECTED -> sink.node(Condition.NEVER, weight);
        case UNDECIDED -> sink.node(Condition.OPEN, weight);
        default -> {
            if (element instanceof Statement statement) {
                readStatement(statement, weight, sink);
            } else {
                readArgument((Argument) element, weight, sink);
            }
        }
        }
    }

    private static double unit(double value) {
        return value >= 0 ? Math.min(value, 1) : 0;
    }

    private void readStatement(Statement statement, double weight, Sink sink) {
        boolean supported = false;
        boolean leaf = true;
        for (Argument argument : statement.getIncoming()) {
            boolean read = known.test(argument);
            supported |= read && argument.getPolarity() == Polarity.PRO;
            leaf &= !read;
        }
        if (leaf) {
            sink.node(MapNetwork.isGranted(statement) ? Condition.ALL : Condition.NEVER, weight);
            return;
        }
        sink.node(supported ? conditionOf(statement) : Condition.ALL, weight);
        for (Argument argument : statement.getIncoming()) {
            if (known.test(argument)) {
                sink.input(argument, argument.getPolarity() == Polarity.CON);
            }
        }
    }

    private Condition conditionOf(Statement statement) {
        ProofStandard standard = statement.getStandard() == ProofStandard.DEFAULT ? mapStandard : statement.getStandard();
        return switch (standard) {
        case SCINTILLA -> Condition.SCINTILLA;
        case CLEAR_AND_CONVINCING -> Condition.CLEAR_AND_CONVINCING;
        case BEYOND_REASONABLE_DOUBT -> Condition.BEYOND_REASONABLE_DOUBT;
        case DIALECTICAL_VALIDITY -> Condition.DIALECTICAL_VALIDITY;
        default -> Condition.PREPONDERANCE;
        };
    }

    private void readArgument(Argument argument, double weight, Sink sink) {
        sink.node(Condition.ALL, weight);
        for (Premise premise : argument.getPremises()) {
            if (premise.getStatement() != null && known.test(premise.getStatement())) {
                MapNetwork.Demand demand = MapNetwork.demand(premise, assumptions);
                // A leaf that is as assumed is linked all the same, so that its fall can be tried out on the network.
                if (!demand.granted() || isLeafAsAssumed(premise.getStatement(), demand)) {
                    sink.input(premise.getStatement(), demand.negative());
                }
            }
        }
        if (!argument.isStrict()) {
            undercutters(argument, sink);
        }
    }

    private static boolean isLeafAsAssumed(Statement statement, MapNetwork.Demand demand) {
        return statement.getIncoming().isEmpty() && MapNetwork.isGranted(statement) != demand.negative();
    }

    private void undercutters(Argument argument, Sink sink) {
        for (Argument incoming : argument.getIncoming()) {
            if (incoming.getPolarity() == Polarity.CON && known.test(incoming)) {
                sink.input(incoming, true);
            }
        }
    }
}
