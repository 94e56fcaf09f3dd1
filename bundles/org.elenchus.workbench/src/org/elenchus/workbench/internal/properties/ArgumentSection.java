// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.Extensions;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.workbench.internal.Messages;

/** How an argument argues. */
public final class ArgumentSection extends MapSection {

    private static final String SCHEMES = "org.elenchus.core.argumentSchemes";

    public ArgumentSection() {
        super(2);
    }

    @Override
    protected void createFields(Composite grid) {
        Composite left = Columns.narrow(grid, getWidgetFactory(), 2);
        add(new ChoiceField(Literals.ARGUMENT__POLARITY, Messages.argument_polarity,
                ChoiceField.choices(Polarity.PRO, Messages.polarity_pro, Polarity.CON, Messages.polarity_con)), left);
        add(new ChoiceField(Literals.ARGUMENT__SCHEME, Messages.argument_scheme, schemes()), left);
        add(new StrengthField(Literals.ELEMENT__STRENGTH, Messages.element_strength), left);
        Composite right = Columns.narrow(grid, getWidgetFactory(), 2);
        add(TextField.line(Literals.ELEMENT__LABEL, Messages.element_label), right);
        getWidgetFactory().createLabel(right, "");
        add(new FlagField(Literals.ARGUMENT__STRICT, Messages.argument_strict, Messages.argument_strict_tip), right);
    }

    private static Map<String, String> schemes() {
        Map<String, String> schemes = new LinkedHashMap<>();
        schemes.put(null, Messages.scheme_none);
        for (Contribution scheme : Extensions.installed().of(SCHEMES)) {
            schemes.put(scheme.id(), scheme.name());
        }
        return schemes;
    }
}
