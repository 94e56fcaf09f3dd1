// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.internal.Messages;
import org.elenchus.reasoning.network.MapNetwork;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.semantics.Labels;

/** Puts reasons into sentences, in which names of elements are marked ({@link Mentions}). */
final class Wording {
    private static final int QUOTED = 80;

    private final MapNetwork reading;
    private final byte[] labels;
    private final Map<Element, Standpoint> assumptions;

    Wording(MapNetwork reading, byte[] labels, Map<Element, Standpoint> assumptions) {
        this.reading = reading;
        this.labels = labels;
        this.assumptions = assumptions;
    }

    /** What sentences call a node: a statement by its words, an argument by its name or its premises. */
    String name(int node) {
        return name(reading.elements().get(node));
    }

    private String name(Element element) {
        return Mentions.mark(reading.node(element), words(element));
    }

    private String words(Element element) {
        if (element instanceof Statement statement) {
            String text = statement.getText() == null || statement.getText().isBlank() ? statement.getLabel() : statement.getText();
            return quote(text == null ? statement.getId() : text);
        }
        Argument argument = (Argument) element;
        if (argument.getLabel() != null && !argument.getLabel().isBlank()) {
            return Messages.get("argument.named", quote(argument.getLabel()));
        }
        List<String> premises = new ArrayList<>();
        for (Premise premise : argument.getPremises()) {
            if (premise.getStatement() != null) {
                premises.add(name(premise.getStatement()));
            }
        }
        if (!premises.isEmpty()) {
            return Messages.get("argument.from", list(premises));
        }
        Element conclusion = argument.getConclusion();
        return Messages.get("argument.bare", conclusion == null ? quote(String.valueOf(argument.getId())) : name(conclusion));
    }

    private static String quote(String text) {
        String line = Mentions.withoutMarks(text).strip().replaceAll("\\s+", " ");
        if (line.length() > QUOTED) {
            int end = line.lastIndexOf(' ', QUOTED);
            line = line.substring(0, end > QUOTED / 2 ? end : QUOTED) + "\u2026";
        }
        return Messages.get("quote", line);
    }

    private static String list(List<String> items) {
        String text = items.get(0);
        for (int i = 1; i < items.size(); i++) {
            text = Messages.get(i == items.size() - 1 ? "list.and" : "list.comma", text, items.get(i));
        }
        return text;
    }

    private String names(List<Integer> nodes) {
        return list(nodes.stream().map(this::name).toList());
    }

    String status(byte label) {
        return Messages.get(label == Labels.IN ? "status.in" : label == Labels.OUT ? "status.out" : "status.undecided");
    }

    /** Why a node of a forcing set has its label, citing only nodes of the set. */
    String forced(int node, Set<Integer> set) {
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
            return argument(node, set, in);
        }
        if (element.getIncoming().isEmpty()) {
            return Messages.get(in ? "why.leafIn" : "why.leafOut", name(node));
        }
        return in ? accepted(node, set) : rejected(node, set);
    }

    private List<Integer> cited(int node, Set<Integer> set, boolean supporting) {
        Network net = reading.network();
        Set<Integer> cited = new LinkedHashSet<>();
        int from = supporting ? net.inputStart(node) : net.attackStart(node);
        int to = supporting ? net.attackStart(node) : net.inputEnd(node);
        for (int i = from; i < to; i++) {
            int source = net.inputs()[i] >> 1;
            if (set.contains(source) && labels[source] != Labels.UNDECIDED) {
                cited.add(source);
            }
        }
        return new ArrayList<>(cited);
    }

    private String argument(int node, Set<Integer> set, boolean in) {
        List<String> parts = new ArrayList<>();
        List<Integer> inputs = cited(node, set, true);
        inputs.addAll(cited(node, set, false));
        for (int source : inputs) {
            boolean holds = labels[source] == Labels.IN;
            boolean helps = holds != isAttack(node, source);
            if (helps == in) {
                boolean undercut = reading.elements().get(source) instanceof Argument;
                String key = undercut ? holds ? "why.undercut" : "why.undercutterFails" : holds ? "why.accepted" : "why.rejected";
                parts.add(Messages.get(key, name(source)));
            }
        }
        if (in && !inputs.isEmpty() && inputs.stream().allMatch(n -> labels[n] == Labels.IN) && isNamedByPremises(node)) {
            return Messages.get(parts.size() == 1 ? "why.argumentInPremise" : "why.argumentInPremises", capital(name(node)));
        }
        if (parts.isEmpty()) {
            return Messages.get("why.argumentInBare", capital(name(node)));
        }
        return Messages.get(in ? "why.argumentIn" : "why.argumentOut", capital(name(node)), list(parts));
    }

    /** Whether the argument's name already says all its premises, so that a sentence need not repeat them. */
    private boolean isNamedByPremises(int node) {
        Argument argument = (Argument) reading.elements().get(node);
        return (argument.getLabel() == null || argument.getLabel().isBlank()) && !argument.getPremises().isEmpty();
    }

    private boolean isAttack(int node, int source) {
        Network net = reading.network();
        for (int i = net.attackStart(node); i < net.inputEnd(node); i++) {
            if (net.inputs()[i] >> 1 == source) {
                return true;
            }
        }
        return false;
    }

    private String accepted(int node, Set<Integer> set) {
        List<Integer> pro = holding(cited(node, set, true), Labels.IN);
        List<Integer> con = holding(cited(node, set, false), Labels.OUT);
        if (pro.isEmpty()) {
            return Messages.get("why.statementInUnattacked", name(node), names(con));
        }
        return con.isEmpty() ? Messages.get("why.statementIn", name(node), name(pro.get(0)))
                : Messages.get("why.statementInAgainst", name(node), name(pro.get(0)), names(con));
    }

    private List<Integer> holding(List<Integer> nodes, byte label) {
        return nodes.stream().filter(n -> labels[n] == label).toList();
    }

    private String rejected(int node, Set<Integer> set) {
        List<Integer> con = holding(cited(node, set, false), Labels.IN);
        List<Integer> pro = holding(cited(node, set, true), Labels.OUT);
        if (con.isEmpty()) {
            return pro.isEmpty() ? Messages.get("why.statementOutWeak", name(node))
                    : Messages.get(pro.size() == 1 ? "why.statementOutUnsupportedOne" : "why.statementOutUnsupported", name(node), names(pro));
        }
        return pro.isEmpty() ? Messages.get("why.statementOut", name(node), name(con.get(0)))
                : Messages.get("why.statementOutAgainst", name(node), name(con.get(0)), names(pro));
    }

    private static String capital(String text) {
        int first = Mentions.textStart(text);
        return text.substring(0, first) + text.substring(first, first + 1).toUpperCase(java.util.Locale.ROOT) + text.substring(first + 1);
    }

    /** One sentence for each step of the way to a circle and round it. */
    List<String> circle(Circle.Lasso lasso) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < lasso.nodes().size(); i++) {
            String name = capital(name(lasso.nodes().get(i)));
            if (i + 1 < lasso.nodes().size()) {
                sentences.add(Messages.get("why.undecidedOn", name, name(lasso.nodes().get(i + 1))));
            } else if (lasso.back() < lasso.nodes().size()) {
                sentences.add(Messages.get("why.undecidedCircle", name, name(lasso.nodes().get(lasso.back()))));
            } else {
                sentences.add(Messages.get("why.standpointOpen", name));
            }
        }
        return sentences;
    }

    /** A position as a list of what it accepts and rejects. */
    String position(Position position) {
        List<String> parts = new ArrayList<>();
        for (int node = 0; node < position.labels().length; node++) {
            if (position.labels()[node] != Labels.UNDECIDED && reading.elements().get(node) instanceof Statement) {
                parts.add(Messages.get(position.labels()[node] == Labels.IN ? "why.accepted" : "why.rejected", name(node)));
            }
        }
        return parts.isEmpty() ? Messages.get("why.argumentsOnly") : list(parts);
    }
}
