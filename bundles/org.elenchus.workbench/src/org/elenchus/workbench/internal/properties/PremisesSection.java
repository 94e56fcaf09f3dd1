// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.swt.widgets.Composite;

/** The premises that an argument needs together. */
public final class PremisesSection extends MapSection {

    public PremisesSection() {
        super(1);
    }

    @Override
    protected void createFields(Composite grid) {
        add(new PremisesField(), grid);
    }
}
