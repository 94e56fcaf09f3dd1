// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Evaluator;
import org.elenchus.core.spi.LiveEvaluation;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evaluations that follow a map through edits, undone and redone, say what a fresh evaluation says. */
class LiveEvaluationTest {
    private static final EvaluationRequest REQUEST = EvaluationRequest.of(EvaluationTask.LABELLING);

    private final Random random = new Random(97);
    private int refused;

    @ParameterizedTest
    @ValueSource(strings = { "grounded", "preferred", "semi-stable", "df-quad", "quadratic-energy", "h-categoriser" })
    void followsEveryKindOfEdit(String semantics) throws Exception {
        Evaluator evaluator = WholeMapsTest.evaluator(semantics);
        for (int round = 0; round < 40; round++) {
            MapDocument document = MapDocument.of(WholeMapsTest.random(random).map, "random");
            LiveEvaluation live = evaluator.follow(document.map(), REQUEST);
            Set<EObject> touched = new LinkedHashSet<>();
            document.addListener(change -> touched.addAll(change.touched()));
            for (int step = 0; step < 40; step++) {
                change(document);
                if (step % 3 == 2) {
                    continue;
                }
                Evaluation before = live.current();
                Set<Element> different = live.update(touched, Progress.NONE);
                touched.clear();
                Evaluation fresh = evaluator.evaluate(document.map(), REQUEST, Progress.NONE);
                assertThat(live.current().labelling()).as("step %d of round %d", step, round).isEqualTo(fresh.labelling());
                assertThat(live.current().strengths()).as("step %d of round %d", step, round).isEqualTo(fresh.strengths());
                assertThat(different).isEqualTo(Evaluator.differences(before, fresh));
            }
        }
        assertThat(refused).as("edits that were refused, of 1,600").isLessThan(400);
    }

    private void change(MapDocument document) {
        if (random.nextInt(4) == 0 && document.canUndo()) {
            document.undo();
        } else if (random.nextInt(4) == 0 && document.canRedo()) {
            document.redo();
        } else {
            try {
                document.execute(edit(document.map()));
            } catch (IllegalArgumentException e) {
                // The edit makes no sense here and has changed nothing.
                refused++;
            }
        }
    }

    private <T> T any(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Edit edit(ArgumentMap map) {
        if (map.getStatements().size() < 3 || map.getArguments().isEmpty()) {
            return map.getStatements().isEmpty() ? Edits.addStatement(map, "new", null, null) : Edits.addReason(any(map.getStatements()), "reason");
        }
        Statement statement = any(map.getStatements());
        Argument argument = any(map.getArguments());
        Element target = random.nextBoolean() ? statement : argument;
        return switch (random.nextInt(13)) {
        case 0 -> Edits.addReason(target, "reason");
        case 1 -> Edits.addObjection(target, "objection");
        case 2 -> Edits.addCoPremise(argument, "premise");
        case 3 -> Edits.link(argument, statement);
        case 4 -> Edits.set(statement, Literals.STATEMENT__STANDPOINT, any(List.of(Standpoint.values())));
        case 5 -> Edits.set(statement, Literals.STATEMENT__STANDARD, any(List.of(ProofStandard.values())));
        case 6 -> Edits.set(map, Literals.ARGUMENT_MAP__STANDARD, any(List.of(ProofStandard.values())));
        case 7 -> Edits.reversePolarity(argument);
        case 8 -> Edits.reconnectConclusion(argument, statement);
        case 9 -> Edits.delete(List.of(target));
        case 10 -> Edits.connect(statement, any(map.getStatements()), any(List.of(Polarity.values())));
        case 11 -> Edits.set(argument, Literals.ELEMENT__STRENGTH, random.nextDouble());
        default -> premiseEdit(argument, statement);
        };
    }

    private Edit premiseEdit(Argument argument, Statement statement) {
        if (argument.getPremises().isEmpty()) {
            return Edits.link(argument, statement);
        }
        Premise premise = any(argument.getPremises());
        return switch (random.nextInt(4)) {
        case 0 -> Edits.unlink(premise);
        case 1 -> Edits.set(premise, Literals.PREMISE__KIND, any(List.of(PremiseKind.values())));
        case 2 -> Edits.set(premise, Literals.PREMISE__NEGATED, random.nextBoolean());
        default -> Edits.replacePremise(premise, statement);
        };
    }
}
