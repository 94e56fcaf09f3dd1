// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;

/** Statements that no argument leads from or to, in a map that has arguments. */
public final class Orphan implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        if (map.getArguments().isEmpty()) {
            return;
        }
        for (Statement statement : map.getStatements()) {
            if (statement.getIncoming().isEmpty() && statement.getUsages().isEmpty() && !statement.isMain()) {
                findings.report(statement, Messages.get("lint.orphan", Names.of(statement)));
            }
        }
    }
}
