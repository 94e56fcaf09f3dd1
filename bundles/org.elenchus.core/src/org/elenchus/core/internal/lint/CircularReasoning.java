// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;

/** Statements that, by whatever detour, are reasons for themselves. Reported once for each circle of statements that hang together. */
public final class CircularReasoning implements LintRule {
    private static final int MOST_NAMED = 4;

    @Override
    public void check(ArgumentMap map, Findings findings) {
        for (List<Statement> circle : new SupportCircles(map).find()) {
            List<String> names = new ArrayList<>();
            circle.stream().limit(MOST_NAMED).forEach(statement -> names.add(Names.of(statement)));
            if (circle.size() > MOST_NAMED) {
                names.add("…");
            }
            findings.report(circle.get(0), Messages.get("lint.circle", circle.size(), String.join("; ", names)));
        }
    }
}
