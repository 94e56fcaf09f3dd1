// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.lint;

import org.elenchus.core.scheme.Schemes;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.reasoning.internal.Messages;

/** Schemes that are named in the map but not installed. */
public final class UnknownScheme implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        Schemes schemes = Schemes.installed();
        for (Argument argument : map.getArguments()) {
            String scheme = argument.getScheme();
            if (scheme != null && !scheme.isEmpty() && schemes.find(scheme).isEmpty()) {
                findings.report(argument, Messages.get("lint.unknownScheme", Naming.of(argument), scheme));
            }
        }
    }
}
