// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.elenchus.core.edit.Edits;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;

/** Statements in the same words, capitals, white space and the closing full stop aside. */
public final class DuplicateStatement implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        Map<String, Statement> byWords = new HashMap<>();
        for (Statement statement : map.getStatements()) {
            String words = words(statement.getText());
            Statement first = words.isEmpty() ? null : byWords.putIfAbsent(words, statement);
            if (first != null) {
                findings.report(statement, Messages.get("lint.duplicateStatement", Names.of(first)), Edits.merge(first, statement));
            }
        }
    }

    private static String words(String text) {
        if (text == null) {
            return "";
        }
        String words = String.join(" ", text.strip().split("\\s+")).toLowerCase(Locale.ROOT);
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
