// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.core.edit.Edits;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** Arguments that use a statement twice. */
public final class DuplicatePremise implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        for (Argument argument : map.getArguments()) {
            if (argument.getPremises().size() > 1) {
                Set<Statement> used = new HashSet<>();
                for (Premise premise : argument.getPremises()) {
                    if (premise.getStatement() != null && !used.add(premise.getStatement())) {
                        findings.report(premise, Messages.get("lint.duplicatePremise", Names.of(premise.getStatement())),
                                Edits.delete(List.of(premise)));
                    }
                }
            }
        }
    }
}
