// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.lint;

import java.util.Locale;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.scheme.Schemes;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.reasoning.internal.Messages;

/** Schemes that are named in the map but not installed. */
public final class UnknownScheme implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        Schemes schemes = Schemes.installed();
        for (Argument argument : map.getArguments()) {
            String scheme = argument.getScheme();
            if (scheme != null && !scheme.isEmpty() && schemes.find(scheme).isEmpty()) {
                findings.report(argument, Messages.get("lint.unknownScheme", Naming.of(argument), scheme), named(argument, scheme, schemes));
            }
        }
    }

    /** What is written may be the name of a scheme, or its id in other letters. */
    private static Edit named(Argument argument, String written, Schemes schemes) {
        return schemes.all().stream().filter(scheme -> letters(scheme.id()).equals(letters(written)) || letters(scheme.name()).equals(letters(written)))
                .findFirst().map(scheme -> Edits.set(argument, ArgumentmapPackage.Literals.ARGUMENT__SCHEME, scheme.id())).orElse(null);
    }

    /** Without what people add to the name of a scheme, as in "Argument from Expert Opinion". */
    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^arg(ument)?[\\s_-]*(from|to|by)?[\\s_-]+", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
