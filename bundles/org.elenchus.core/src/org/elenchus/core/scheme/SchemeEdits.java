// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.scheme;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.core.edit.Changes;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.scheme.ArgumentScheme.CriticalQuestion;
import org.elenchus.core.scheme.ArgumentScheme.Form;
import org.elenchus.core.scheme.ArgumentScheme.Role;
import org.elenchus.model.argumentmap.AnswerState;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.CriticalAnswer;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/** Edits that give an argument a scheme and deal with its critical questions. Making one changes nothing. */
public final class SchemeEdits {
    private SchemeEdits() {
    }

    /**
     * Says that an argument follows a scheme. Ordinary premises get the roles of the scheme in order; a role that is already one of the
     * scheme's stays, any other is replaced. Selects the argument.
     *
     * @param scheme null takes scheme and roles away
     */
    public static Edit assign(Argument argument, ArgumentScheme scheme) {
        return new Edit(Messages.get("edit.assignScheme"), changes -> {
            changes.set(argument, Literals.ARGUMENT__SCHEME, scheme == null ? null : scheme.id());
            List<Role> missing = new ArrayList<>(scheme == null ? List.of() : scheme.missingRoles(argument));
            for (Premise premise : argument.getPremises()) {
                boolean fits = scheme != null && scheme.premises().stream().anyMatch(r -> r.id().equals(premise.getRole()));
                if (!fits && (premise.getKind() == PremiseKind.ORDINARY || premise.getRole() != null)) {
                    boolean fill = premise.getKind() == PremiseKind.ORDINARY && !missing.isEmpty();
                    changes.set(premise, Literals.PREMISE__ROLE, fill ? missing.remove(0).id() : null);
                }
            }
            return List.of(argument);
        });
    }

    /** Adds a statement that the author left unsaid for each role of the scheme that no premise has; selects the new statements. */
    public static Edit addMissingPremises(Argument argument, ArgumentScheme scheme) {
        return new Edit(Messages.get("edit.addMissingPremises"), changes -> {
            List<Statement> added = new ArrayList<>();
            for (Role role : scheme.missingRoles(argument)) {
                Statement statement = statement(changes, argument, role.text());
                changes.set(statement, Literals.STATEMENT__IMPLICIT, true);
                premise(changes, argument, statement, PremiseKind.ORDINARY, role.id());
                added.add(statement);
            }
            return added;
        });
    }

    /**
     * Answers a critical question and puts the answer into the map, as one step.
     * <ul>
     * <li>ASSUMPTION: a premise that says what holds if the argument is right; rejected where the question failed.</li>
     * <li>EXCEPTION: a premise that says what would make the argument fail; accepted where the question failed.</li>
     * <li>UNDERCUT: an argument against the inference; only for a question that failed.</li>
     * </ul>
     * What an earlier answer put there stays. Selects the new element.
     *
     * @param state MET or FAILED
     * @param note  the answer in words; may be null
     */
    public static Edit answer(Argument argument, CriticalQuestion question, AnswerState state, String note, Form form) {
        String label = Messages.get("edit.answerQuestion");
        if (state == AnswerState.OPEN || form == Form.UNDERCUT && state == AnswerState.MET) {
            return Edit.refused(label, Messages.get("refused.answer"));
        }
        return new Edit(label, changes -> {
            Element element = form == Form.UNDERCUT ? undercut(changes, argument, question)
                    : premise(changes, argument, question, state == AnswerState.FAILED, form);
            CriticalAnswer answer = answer(changes, argument, question.id());
            changes.set(answer, Literals.CRITICAL_ANSWER__STATE, state);
            changes.set(answer, Literals.CRITICAL_ANSWER__NOTE, note);
            changes.set(answer, Literals.CRITICAL_ANSWER__ELEMENT, element);
            return List.of(element);
        });
    }

    private static CriticalAnswer answer(Changes changes, Argument argument, String question) {
        for (CriticalAnswer known : argument.getAnswers()) {
            if (question.equals(known.getQuestion())) {
                return known;
            }
        }
        CriticalAnswer answer = ArgumentmapFactory.eINSTANCE.createCriticalAnswer();
        answer.setQuestion(question);
        changes.add(argument, Literals.ARGUMENT__ANSWERS, answer);
        return answer;
    }

    private static Statement premise(Changes changes, Argument argument, CriticalQuestion question, boolean failed, Form form) {
        boolean exception = form == Form.EXCEPTION;
        Statement statement = statement(changes, argument, exception ? question.failed() : question.met());
        premise(changes, argument, statement, exception ? PremiseKind.EXCEPTION : PremiseKind.ASSUMPTION, question.id());
        if (failed) {
            changes.set(statement, Literals.STATEMENT__STANDPOINT, exception ? Standpoint.ACCEPTED : Standpoint.REJECTED);
        }
        return statement;
    }

    private static Argument undercut(Changes changes, Argument argument, CriticalQuestion question) {
        Statement statement = statement(changes, argument, question.failed());
        Argument undercutter = ArgumentmapFactory.eINSTANCE.createArgument();
        undercutter.setPolarity(Polarity.CON);
        changes.add(argument.eContainer(), Literals.ARGUMENT_MAP__ARGUMENTS, undercutter);
        changes.set(undercutter, Literals.ARGUMENT__CONCLUSION, argument);
        premise(changes, undercutter, statement, PremiseKind.ORDINARY, null);
        return undercutter;
    }

    private static Statement statement(Changes changes, Argument argument, String text) {
        Statement statement = ArgumentmapFactory.eINSTANCE.createStatement();
        statement.setText(text);
        changes.add((ArgumentMap) argument.eContainer(), Literals.ARGUMENT_MAP__STATEMENTS, statement);
        return statement;
    }

    private static void premise(Changes changes, Argument argument, Statement statement, PremiseKind kind, String role) {
        Premise premise = ArgumentmapFactory.eINSTANCE.createPremise();
        premise.setKind(kind);
        premise.setRole(role);
        changes.add(argument, Literals.ARGUMENT__PREMISES, premise);
        changes.set(premise, Literals.PREMISE__STATEMENT, statement);
    }
}
