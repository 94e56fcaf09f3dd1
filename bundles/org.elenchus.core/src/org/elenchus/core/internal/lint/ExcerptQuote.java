// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import java.util.List;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;

/** Excerpts that do not say what their source says there. */
public final class ExcerptQuote implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        for (Element element : Structure.elements(map)) {
            for (Excerpt excerpt : element.getExcerpts()) {
                check(excerpt, findings);
            }
        }
    }

    private static void check(Excerpt excerpt, Findings findings) {
        if (excerpt.getSource() == null) {
            findings.report(excerpt, Messages.get("lint.excerptDangling", Names.shortened(String.valueOf(excerpt.getExact()))), Edits.delete(List.of(excerpt)));
        }
        if (excerpt.getSource() == null || excerpt.getSource().getText() == null || excerpt.getExact() == null) {
            return;
        }
        String text = excerpt.getSource().getText();
        String exact = excerpt.getExact();
        int start = excerpt.getStart();
        boolean isSaid = start >= 0 && excerpt.getEnd() == start + exact.length() && text.startsWith(exact, start);
        if (!isSaid) {
            findings.report(excerpt, Messages.get("lint.excerptQuote", Names.shortened(exact), start, excerpt.getEnd()), moved(excerpt, text));
        }
    }

    /** Found once, the passage can only be that one; found nowhere, nothing is quoted. */
    private static Edit moved(Excerpt excerpt, String text) {
        String exact = excerpt.getExact();
        int at = exact.isEmpty() ? -1 : text.indexOf(exact);
        if (at < 0) {
            return Edits.delete(List.of(excerpt));
        }
        return text.indexOf(exact, at + 1) < 0 ? Edits.reanchor(excerpt, at, at + exact.length()) : null;
    }
}
