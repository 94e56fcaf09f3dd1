// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import org.elenchus.core.internal.Messages;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/** What messages call the elements of a map. */
final class Names {
    private static final int LONGEST = 60;

    private Names() {
    }

    /** Label, or the beginning of the text, or what it is about; and the id where there is nothing to say. */
    static String of(Element element) {
        if (element.getLabel() != null && !element.getLabel().isBlank()) {
            return shortened(element.getLabel());
        }
        if (element instanceof Statement statement && statement.getText() != null && !statement.getText().isBlank()) {
            return shortened(statement.getText());
        }
        if (element instanceof Argument argument && argument.getConclusion() instanceof Statement conclusion) {
            return Messages.get("lint.argumentAbout", of(conclusion));
        }
        return String.valueOf(element.getId());
    }

    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
