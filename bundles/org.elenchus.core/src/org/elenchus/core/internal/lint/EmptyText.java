// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import java.util.List;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;

/** Statements that say nothing. */
public final class EmptyText implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        for (Statement statement : map.getStatements()) {
            if (statement.getText() == null || statement.getText().isBlank()) {
                boolean isUsed = !statement.getIncoming().isEmpty() || !statement.getUsages().isEmpty();
                Edit fix = isUsed ? null : Edits.delete(List.of(statement));
                findings.report(statement, Messages.get("lint.emptyText"), fix);
            }
        }
    }
}
