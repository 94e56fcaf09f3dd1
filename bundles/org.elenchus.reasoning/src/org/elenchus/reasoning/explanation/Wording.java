// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.internal.Messages;
import org.elenchus.reasoning.network.MapNetwork;
import org.elenchus.reasoning.semantics.Labels;

/** Puts reasons into sentences, in which names of elements are marked ({@link Mentions}). */
final class Wording {
    private final MapNetwork reading;
    private final byte[] labels;
    private final Map<Element, Standpoint> assumptions;
    private final Names names;

    Wording(MapNetwork reading, byte[] labels, Map<Element, Standpoint> assumptions) {
        this.reading = reading;
        this.labels = labels;
        this.assumptions = assumptions;
        this.names = new Names(reading);
    }

    /** What sentences call a node. */
    String name(int node) {
        return names.of(node);
    }

    static String status(byte label) {
        return Messages.get(label == Labels.IN ? "status.in" : label == Labels.OUT ? "status.out" : "status.undecided");
    }

    /**
     * Why the first node of a forcing set has its label: a sentence for it and for each other whose label the citation of it does not explain; in the end, what all that takes for
     * granted.
     */
    List<String> forced(Set<Integer> set) {
        Citations citations = new Citations(reading, labels, assumptions, set);
        List<String> sentences = new ArrayList<>();
        List<String> granted = new ArrayList<>();
        for (int node : set) {
            if (sentences.isEmpty()) {
                sentences.add(forced(node, citations));
            } else if (isGranted(node)) {
                granted.add(name(node));
            } else if (!citations.isTold(node)) {
                sentences.add(forced(node, citations));
            }
        }
        if (!granted.isEmpty()) {
            sentences.add(Messages.get(granted.size() == 1 ? "why.leafIn" : "why.leavesIn", Names.list(granted)));
        }
        return sentences;
    }

    private boolean isGranted(int node) {
        Element element = reading.elements().get(node);
        return element instanceof Statement && labels[node] == Labels.IN && element.getIncoming().isEmpty()
                && MapNetwork.standpoint(element, assumptions) == Standpoint.NONE;
    }

    private String forced(int node, Citations citations) {
        Element element = reading.elements().get(node);
        boolean in = labels[node] == Labels.IN;
        if (assumptions.getOrDefault(element, Standpoint.NONE) != Standpoint.NONE) {
            String what = element instanceof Argument ? in ? "why.supposedHolds" : "why.supposedStruck" : in ? "why.supposedIn" : "why.supposedOut";
            return Messages.get(what, capital(name(node)));
        }
        if (MapNetwork.standpoint(element, assumptions) != Standpoint.NONE) {
            return Messages.get(in ? "why.standpointIn" : "why.standpointOut", name(node));
        }
        if (element instanceof Argument) {
            return argument(node, citations, in);
        }
        if (element.getIncoming().isEmpty()) {
            return Messages.get(in ? "why.leafIn" : "why.leafOut", name(node));
        }
        return in ? accepted(node, citations) : rejected(node, citations);
    }

    private String argument(int node, Citations citations, boolean in) {
        List<Integer> premises = citations.inputs(node, true);
        List<Integer> against = citations.inputs(node, false);
        List<String> parts = new ArrayList<>();
        premises.stream().filter(source -> labels[source] == labels[node]).forEach(source -> parts.add(premise(source)));
        against.stream().filter(source -> labels[source] != labels[node]).forEach(source -> parts.add(against(source, citations)));
        String name = capital(name(node));
        if (in && against.isEmpty() && !premises.isEmpty() && !Names.isNamed((Argument) reading.elements().get(node))) {
            return Messages.get(parts.size() == 1 ? "why.argumentInPremise" : "why.argumentInPremises", name);
        }
        return parts.isEmpty() ? Messages.get("why.argumentInBare", name)
                : Messages.get(in ? "why.argumentIn" : "why.argumentOut", name, Names.list(parts));
    }

    private String premise(int source) {
        return Messages.get(labels[source] == Labels.IN ? "why.accepted" : "why.rejected", name(source));
    }

    /** An exception or negated premise, or an undercutter. */
    private String against(int source, Citations citations) {
        if (reading.elements().get(source) instanceof Statement) {
            return premise(source);
        }
        String cited = citations.of(List.of(source), labels[source]).get(0);
        return Messages.get(labels[source] == Labels.IN ? "why.undercut" : "why.undercutterFails", cited);
    }

    private String accepted(int node, Citations citations) {
        List<String> pro = citations.of(citations.inputs(node, true), Labels.IN);
        List<String> con = citations.of(citations.inputs(node, false), Labels.OUT);
        if (pro.isEmpty()) {
            return Messages.get("why.statementInUnattacked", name(node), Names.series(con));
        }
        return con.isEmpty() ? Messages.get(has(node, Polarity.CON) ? "why.statementInAnyway" : "why.statementIn", name(node), pro.get(0))
                : Messages.get("why.statementInAgainst", name(node), pro.get(0), Names.series(con));
    }

    private String rejected(int node, Citations citations) {
        List<String> con = citations.of(citations.inputs(node, false), Labels.IN);
        List<String> pro = citations.of(citations.inputs(node, true), Labels.OUT);
        if (con.isEmpty()) {
            return pro.isEmpty() ? Messages.get("why.statementOutWeak", name(node))
                    : Messages.get(pro.size() == 1 ? "why.statementOutUnsupportedOne" : "why.statementOutUnsupported", name(node), Names.series(pro));
        }
        return pro.isEmpty() ? Messages.get(has(node, Polarity.PRO) ? "why.statementOutAnyway" : "why.statementOut", name(node), con.get(0))
                : Messages.get("why.statementOutAgainst", name(node), con.get(0), Names.series(pro));
    }

    private boolean has(int node, Polarity polarity) {
        return reading.elements().get(node).getIncoming().stream().anyMatch(argument -> argument.getPolarity() == polarity);
    }

    private static String capital(String text) {
        int first = Mentions.textStart(text);
        return text.substring(0, first) + text.substring(first, first + 1).toUpperCase(Locale.ROOT) + text.substring(first + 1);
    }

    /** One sentence for each step of the way to a circle and round it; a step from a statement by an argument to its premise is one. */
    List<String> circle(Circle.Lasso lasso) {
        List<Integer> nodes = lasso.nodes();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            int next = after(i, lasso);
            int beyond = next == i + 1 ? after(next, lasso) : -1;
            if (beyond >= 0 && isStep(nodes.get(i), nodes.get(next), nodes.get(beyond))) {
                sentences.add(step(nodes.get(i), (Argument) reading.elements().get(nodes.get(next)), nodes.get(beyond)));
                i++;
            } else if (next >= 0) {
                sentences.add(Messages.get("why.undecidedOn", capital(name(nodes.get(i))), name(nodes.get(next))));
            } else {
                sentences.add(Messages.get("why.standpointOpen", capital(name(nodes.get(i)))));
            }
        }
        if (lasso.back() < nodes.size() && nodes.size() - lasso.back() > 2) {
            sentences.add(Messages.get("why.circle"));
        }
        return sentences;
    }

    /** Index of the node that one depends on, -1 where it is held open. */
    private static int after(int index, Circle.Lasso lasso) {
        int next = index + 1 < lasso.nodes().size() ? index + 1 : lasso.back();
        return next < lasso.nodes().size() ? next : -1;
    }

    private boolean isStep(int conclusion, int argument, int premise) {
        return reading.elements().get(conclusion) instanceof Statement && reading.elements().get(argument) instanceof Argument
                && reading.elements().get(premise) instanceof Statement;
    }

    private String step(int conclusion, Argument argument, int premise) {
        String side = argument.getPolarity() == Polarity.PRO ? "pro" : "con";
        return conclusion == premise ? Messages.get("why.undecidedSelf." + side, name(conclusion), name(reading.node(argument)))
                : Messages.get("why.undecidedStep", name(conclusion), name(premise),
                        Mentions.mark(reading.node(argument), Messages.get("why.undecided." + side)));
    }

    /** A position as a list of what it accepts and rejects. */
    String position(Position position) {
        List<String> parts = new ArrayList<>();
        for (int node = 0; node < position.labels().length; node++) {
            if (position.labels()[node] != Labels.UNDECIDED && reading.elements().get(node) instanceof Statement) {
                parts.add(Messages.get(position.labels()[node] == Labels.IN ? "why.accepted" : "why.rejected", name(node)));
            }
        }
        return parts.isEmpty() ? Messages.get("why.argumentsOnly") : Names.list(parts);
    }
}
