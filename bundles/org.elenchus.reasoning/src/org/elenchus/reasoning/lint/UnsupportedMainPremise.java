// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.lint;

import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.internal.Messages;

/** Premises of arguments for a thesis for which nothing is said in turn. */
public final class UnsupportedMainPremise implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        for (Argument argument : map.getArguments()) {
            boolean carriesThesis = argument.getPolarity() == Polarity.PRO && argument.getConclusion() instanceof Statement s && s.isMain();
            if (carriesThesis) {
                argument.getPremises().stream().filter(UnsupportedMainPremise::isUnsupported).forEach(
                        p -> findings.report(p.getStatement(), Messages.get("lint.unsupportedPremise", Naming.of(p.getStatement()))));
            }
        }
    }

    private static boolean isUnsupported(Premise premise) {
        return premise.getKind() == PremiseKind.ORDINARY && !premise.isNegated() && premise.getStatement() != null
                && premise.getStatement().getIncoming().stream().noneMatch(a -> a.getPolarity() == Polarity.PRO);
    }
}
