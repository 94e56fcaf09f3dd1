// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.lint;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.internal.Messages;

/**
 * Objections to a conclusion that speak of what a premise says: at least half of the words that matter are the same, and more than those
 * shared with the conclusion.
 */
public final class PremiseMeant implements LintRule {
    private static final double ALIKE = 0.5;
    private static final int LEAST_WORDS = 2;
    private static final int LONG_WORD = 4;

    @Override
    public void check(ArgumentMap map, Findings findings) {
        for (Argument objection : map.getArguments()) {
            if (objection.getPolarity() == Polarity.CON && objection.getConclusion() instanceof Statement conclusion
                    && objection.getPremises().size() == 1 && objection.getPremises().get(0).getStatement() != null) {
                check(objection, conclusion, findings);
            }
        }
    }

    private static void check(Argument objection, Statement conclusion, Findings findings) {
        Statement said = objection.getPremises().get(0).getStatement();
        Set<String> words = words(said);
        double best = Math.max(ALIKE, likeness(words, words(conclusion)));
        Statement meant = null;
        for (Argument argument : conclusion.getIncoming()) {
            for (Premise premise : argument == objection ? java.util.List.<Premise>of() : argument.getPremises()) {
                Statement statement = premise.getStatement();
                if (statement != null && statement != said && statement != conclusion && argument.getPolarity() == Polarity.PRO
                        && likeness(words, words(statement)) > best) {
                    best = likeness(words, words(statement));
                    meant = statement;
                }
            }
        }
        if (meant != null) {
            Edit fix = Edits.reconnectConclusion(objection, meant);
            findings.report(objection, Messages.get("lint.premiseMeant", Naming.of(conclusion), Naming.of(meant)), fix);
        }
    }

    /** Short words, which are mostly articles, prepositions and negations, do not count. */
    private static Set<String> words(Statement statement) {
        Set<String> words = new HashSet<>();
        if (statement.getText() != null) {
            for (String word : statement.getText().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                if (word.length() >= LONG_WORD) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return shared.size() < LEAST_WORDS ? 0 : (double) shared.size() / all.size();
    }
}
