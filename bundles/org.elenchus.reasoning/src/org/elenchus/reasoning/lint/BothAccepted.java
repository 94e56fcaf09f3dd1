// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.lint;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.internal.Messages;
import org.elenchus.reasoning.network.MapNetwork;
import org.elenchus.reasoning.network.Reading;
import org.elenchus.reasoning.semantics.Grounded;
import org.elenchus.reasoning.semantics.Labels;

/** Two statements of which each is an objection to the other, and which are both accepted in the grounded labelling. */
public final class BothAccepted implements LintRule {
    private record Pair(Statement objection, Statement target) {
    }

    @Override
    public void check(ArgumentMap map, Findings findings) {
        Set<Pair> objections = new HashSet<>();
        for (Argument argument : map.getArguments()) {
            Pair pair = objection(argument);
            if (pair != null) {
                objections.add(pair);
            }
        }
        if (objections.isEmpty()) {
            return;
        }
        MapNetwork network = MapNetwork.of(map, Reading.DEFAULT, Map.of());
        byte[] labels = Grounded.of(network.network());
        Set<Pair> told = new HashSet<>();
        for (Argument argument : map.getArguments()) {
            Pair pair = objection(argument);
            Pair back = pair == null ? null : new Pair(pair.target, pair.objection);
            if (back != null && (objections.contains(back) || argument.isMutual()) && !told.contains(back) && told.add(pair)
                    && labels[network.node(pair.objection)] == Labels.IN && labels[network.node(pair.target)] == Labels.IN) {
                findings.report(pair.target, Messages.get("lint.bothAccepted", Naming.of(pair.target), Naming.of(pair.objection)), withdrawal(pair));
            }
        }
    }

    /** Takes back the reader's standpoint on one of the two, the second where both have one; null where neither has. */
    private static Edit withdrawal(Pair pair) {
        Statement taken = pair.objection.getStandpoint() == Standpoint.ACCEPTED ? pair.objection
                : pair.target.getStandpoint() == Standpoint.ACCEPTED ? pair.target : null;
        return taken == null ? null : Edits.set(taken, ArgumentmapPackage.Literals.STATEMENT__STANDPOINT, Standpoint.NONE);
    }

    private static Pair objection(Argument argument) {
        if (argument.getPolarity() == Polarity.CON && argument.getConclusion() instanceof Statement target && argument.getPremises().size() == 1) {
            Premise premise = argument.getPremises().get(0);
            boolean plain = premise.getKind() == PremiseKind.ORDINARY && !premise.isNegated() && premise.getStatement() != null;
            return plain && premise.getStatement() != target ? new Pair(premise.getStatement(), target) : null;
        }
        return null;
    }
}
