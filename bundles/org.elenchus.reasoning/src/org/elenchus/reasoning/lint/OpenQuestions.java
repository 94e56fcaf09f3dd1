// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.lint;

import org.elenchus.core.scheme.ArgumentScheme;
import org.elenchus.core.scheme.Schemes;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.reasoning.internal.Messages;

/** Critical questions of an argument's scheme that nobody has answered. */
public final class OpenQuestions implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        Schemes schemes = Schemes.installed();
        for (Argument argument : map.getArguments()) {
            ArgumentScheme scheme = schemes.find(argument.getScheme()).orElse(null);
            if (scheme != null && !scheme.openQuestions(argument).isEmpty()) {
                String questions = String.join(" ", scheme.openQuestions(argument).stream().map(q -> q.text()).toList());
                findings.report(argument, Messages.get("lint.openQuestions", Naming.of(argument), scheme.name(), questions));
            }
        }
    }
}
