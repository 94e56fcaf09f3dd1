// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import java.util.List;

import org.elenchus.core.edit.Edits;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Premise;

/** Arguments whose conclusion is among their premises, or is the argument itself. */
public final class SelfSupport implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        for (Argument argument : map.getArguments()) {
            if (argument.getConclusion() == argument) {
                findings.report(argument, Messages.get("lint.aboutItself"), Edits.delete(List.of(argument)));
            }
            for (Premise premise : argument.getPremises()) {
                if (premise.getStatement() != null && premise.getStatement() == argument.getConclusion()) {
                    findings.report(premise, Messages.get("lint.selfSupport", Names.of(premise.getStatement())), Edits.delete(List.of(premise)));
                }
            }
        }
    }
}
