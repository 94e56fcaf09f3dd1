// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** An argument as it would be read out: each thesis, what speaks for it and what against, and so on downwards, as far as a listener's patience goes. */
final class Linearisation {
    private static final int LONGEST = 4000;
    private static final int DEEPEST = 12;

    private final StringBuilder text = new StringBuilder();
    private final Set<Element> said = new HashSet<>();
    private final Map<Argument, Integer> order = new HashMap<>();
    private boolean cut;

    private Linearisation() {
    }

    static String of(ArgumentMap map) {
        Linearisation linearisation = new Linearisation();
        linearisation.tell(map);
        return linearisation.text.toString();
    }

    private void tell(ArgumentMap map) {
        for (Argument argument : map.getArguments()) {
            order.put(argument, order.size());
        }
        text.append("Argument map with ").append(count(map.getStatements().size(), "statement")).append(" and ")
                .append(count(map.getArguments().size(), "argument")).append('.');
        for (Statement thesis : Structure.theses(map)) {
            if (!full()) {
                text.append(" Thesis: ").append(sentence(thesis));
                tellReasons(thesis, 0);
            }
        }
        if (cut) {
            text.append(" The rest is left out here.");
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private boolean full() {
        cut |= text.length() > LONGEST;
        return cut;
    }

    private void tellReasons(Element element, int depth) {
        if (!said.add(element)) {
            return;
        }
        List<Argument> reasons = new ArrayList<>(element.getIncoming());
        reasons.sort(java.util.Comparator.comparingInt(a -> order.getOrDefault(a, Integer.MAX_VALUE)));
        for (Argument reason : reasons) {
            if (full() || depth == DEEPEST) {
                cut = true;
                return;
            }
            text.append(reason.getPolarity() == Polarity.CON ? reason.getConclusion() instanceof Argument ? " Against this inference: "
                    : depth == 0 ? " Against it: " : " Against that: " : depth == 0 ? " For it: " : " Because: ");
            text.append(premises(reason));
            for (Premise premise : reason.getPremises()) {
                if (premise.getStatement() != null) {
                    tellReasons(premise.getStatement(), depth + 1);
                }
            }
            tellReasons(reason, depth + 1);
        }
    }

    private static String premises(Argument argument) {
        StringBuilder all = new StringBuilder();
        for (Premise premise : argument.getPremises()) {
            if (premise.getStatement() != null) {
                all.append(all.isEmpty() ? "" : " Together with: ");
                all.append(switch (premise.getKind()) {
                    case EXCEPTION -> "Unless: ";
                    case ASSUMPTION -> "Assuming: ";
                    case ORDINARY -> "";
                });
                all.append(premise.isNegated() ? "It is not the case that: " : "").append(sentence(premise.getStatement()));
            }
        }
        return all.isEmpty() ? "an argument without premises." : all.toString();
    }

    private static String sentence(Statement statement) {
        String words = statement.getText() == null || statement.getText().isBlank() ? statement.getLabel() : statement.getText();
        words = words == null || words.isBlank() ? "an empty statement" : words.strip().replaceAll("\\s+", " ");
        char last = words.charAt(words.length() - 1);
        return ".!?…".indexOf(last) >= 0 ? words : words + ".";
    }
}
