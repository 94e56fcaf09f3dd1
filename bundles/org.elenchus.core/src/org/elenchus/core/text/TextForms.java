// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.text;

import java.lang.System.Logger.Level;
import java.util.Optional;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Extensions;

/** The forms of text that plug-ins contribute to {@value #POINT}. */
public final class TextForms {
    public static final String POINT = "org.elenchus.core.textForms";
    private static final System.Logger LOG = System.getLogger(TextForms.class.getName());

    private TextForms() {
    }

    /** The form with that id; one that cannot be made is told to the log and left out. */
    public static Optional<TextForm> find(String id) {
        for (Contribution contribution : Extensions.installed().of(POINT)) {
            if (contribution.element().equals("textForm") && contribution.id().equals(id)) {
                try {
                    return Optional.of(contribution.create("class", TextForm.class));
                } catch (ContributionException e) {
                    LOG.log(Level.ERROR, e.getMessage(), e);
                }
            }
        }
        return Optional.empty();
    }
}
