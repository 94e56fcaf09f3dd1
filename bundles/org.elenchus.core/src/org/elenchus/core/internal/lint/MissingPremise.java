// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import java.util.List;

import org.elenchus.core.edit.Edits;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Premise;

/** Arguments that lead from nothing, and premises without a statement. */
public final class MissingPremise implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        for (Argument argument : map.getArguments()) {
            if (argument.getPremises().isEmpty()) {
                findings.report(argument, Messages.get("lint.noPremise", Names.of(argument)), Edits.delete(List.of(argument)));
            }
            for (Premise premise : argument.getPremises()) {
                if (premise.getStatement() == null) {
                    findings.report(premise, Messages.get("lint.noStatement", Names.of(argument)), Edits.delete(List.of(premise)));
                }
            }
        }
    }
}
