// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.scheme;

import java.util.List;
import java.util.Optional;

import org.elenchus.model.argumentmap.AnswerState;
import org.elenchus.model.argumentmap.Argument;

/**
 * A pattern of reasoning with the roles of its premises and the questions that test it (Walton, Reed & Macagno 2008).
 *
 * @param id          kebab-case, unique among all schemes
 * @param name        for a person
 * @param description in a sentence, when the pattern is used
 * @param premises    the roles in reading order, at least one
 * @param conclusion  a template of the conclusion
 * @param con         whether the pattern usually argues against something
 * @param questions   the critical questions
 */
public record ArgumentScheme(String id, String name, String description, List<Role> premises, String conclusion, boolean con,
        List<CriticalQuestion> questions) {

    /**
     * What one premise does in the pattern.
     *
     * @param id   kebab-case, unique in the scheme; stored as the role of a premise
     * @param text a template of the premise
     */
    public record Role(String id, String text) {
    }

    /** What an answered question becomes in the map. */
    public enum Form {
        /** A premise that is granted until it is questioned. */
        ASSUMPTION,
        /** A premise that must not hold. */
        EXCEPTION,
        /** An argument against the inference. */
        UNDERCUT
    }

    /**
     * A question that a critic asks of an argument of this pattern.
     *
     * @param id     kebab-case, unique in the scheme; stored with the answer
     * @param text   the question
     * @param met    what holds if the answer is in favour of the argument, in a sentence
     * @param failed what holds if the answer is against the argument, in a sentence
     * @param form   what an answer usually becomes
     */
    public record CriticalQuestion(String id, String text, String met, String failed, Form form) {
    }

    public ArgumentScheme {
        premises = List.copyOf(premises);
        questions = List.copyOf(questions);
    }

    /** The question with that id. */
    public Optional<CriticalQuestion> question(String questionId) {
        return questions.stream().filter(q -> q.id().equals(questionId)).findFirst();
    }

    /** The questions that nobody has answered for an argument, in the scheme's order. */
    public List<CriticalQuestion> openQuestions(Argument argument) {
        return questions.stream().filter(q -> argument.getAnswers().stream()
                .noneMatch(a -> q.id().equals(a.getQuestion()) && a.getState() != AnswerState.OPEN)).toList();
    }

    /** The roles that no premise of an argument has, in the scheme's order. */
    public List<Role> missingRoles(Argument argument) {
        return premises.stream().filter(r -> argument.getPremises().stream().noneMatch(p -> r.id().equals(p.getRole()))).toList();
    }
}
