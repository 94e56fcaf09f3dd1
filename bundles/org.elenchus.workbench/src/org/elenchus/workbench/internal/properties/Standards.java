// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.Map;

import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.workbench.internal.Messages;

/** The proof standards by name. */
final class Standards {

    private Standards() {
    }

    /** @param ofDefault what it means to choose none */
    static Map<Object, String> choices(String ofDefault) {
        return ChoiceField.choices(ProofStandard.DEFAULT, ofDefault, ProofStandard.SCINTILLA, Messages.standard_scintilla,
                ProofStandard.PREPONDERANCE, Messages.standard_preponderance, ProofStandard.CLEAR_AND_CONVINCING,
                Messages.standard_clear, ProofStandard.BEYOND_REASONABLE_DOUBT, Messages.standard_doubt,
                ProofStandard.DIALECTICAL_VALIDITY, Messages.standard_dialectical);
    }
}
