// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import java.util.List;

import org.elenchus.core.edit.Edits;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Arguments that lead to nothing. */
public final class MissingConclusion implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        for (Argument argument : map.getArguments()) {
            if (argument.getConclusion() == null) {
                findings.report(argument, Messages.get("lint.noConclusion", Names.of(argument)), Edits.delete(List.of(argument)));
            }
        }
    }
}
