// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.lint;

import java.util.List;

import org.elenchus.core.scheme.ArgumentScheme;
import org.elenchus.core.scheme.ArgumentScheme.Role;
import org.elenchus.core.scheme.SchemeEdits;
import org.elenchus.core.scheme.Schemes;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.reasoning.internal.Messages;

/** Premises that an argument's scheme needs and that the argument does not state, not even as implicit. */
public final class MissingRole implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        Schemes schemes = Schemes.installed();
        for (Argument argument : map.getArguments()) {
            ArgumentScheme scheme = schemes.find(argument.getScheme()).orElse(null);
            List<Role> missing = scheme == null ? List.of() : scheme.missingRoles(argument);
            if (!missing.isEmpty()) {
                String texts = Naming.list(missing.stream().map(r -> Messages.get("quote", r.text())).toList());
                findings.report(argument, Messages.get("lint.missingRole", Naming.of(argument), scheme.name(), texts),
                        SchemeEdits.addMissingPremises(argument, scheme));
            }
        }
    }
}
