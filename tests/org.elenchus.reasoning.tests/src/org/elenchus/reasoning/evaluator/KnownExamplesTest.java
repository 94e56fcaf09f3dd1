// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Label;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.Maps;
import org.junit.jupiter.api.Test;

/** Examples that the literature agrees on. */
class KnownExamplesTest {
    private final Maps maps = new Maps();

    private Evaluation ask(String semantics, EvaluationTask task) throws Exception {
        return WholeMapsTest.evaluator(semantics).evaluate(maps.map, EvaluationRequest.of(task), Progress.NONE);
    }

    private Label label(String semantics, Element element) throws Exception {
        return ask(semantics, EvaluationTask.LABELLING).labelling().label(element);
    }

    @Test
    void nixonDiamondLeavesBothOpenAndGivesTwoPreferredPositions() throws Exception {
        Statement quaker = maps.statement("Nixon is a Quaker");
        Statement republican = maps.statement("Nixon is a Republican");
        Statement pacifist = maps.statement("Nixon is a pacifist");
        Statement hawk = maps.statement("Nixon is no pacifist");
        maps.pro(pacifist, quaker);
        maps.pro(hawk, republican);
        maps.con(pacifist, hawk);
        maps.con(hawk, pacifist);
        assertThat(label("grounded", pacifist)).isEqualTo(Label.UNDECIDED);
        assertThat(label("grounded", quaker)).isEqualTo(Label.IN);
        assertThat(ask("preferred", EvaluationTask.ENUMERATE).labellings()).hasSize(2);
        assertThat(ask("preferred", EvaluationTask.CREDULOUS).accepted()).contains(pacifist, hawk);
        assertThat(ask("preferred", EvaluationTask.SCEPTICAL).accepted()).contains(quaker).doesNotContain(pacifist, hawk);
    }

    @Test
    void reinstatementBringsBackWhatWasAttacked() throws Exception {
        Statement a = maps.statement("a");
        Statement b = maps.statement("b");
        Statement c = maps.statement("c");
        maps.con(a, b);
        maps.con(b, c);
        assertThat(label("grounded", a)).isEqualTo(Label.IN);
        assertThat(label("grounded", b)).isEqualTo(Label.OUT);
    }

    @Test
    void floatingAssignmentIsScepticallyPreferredButNeitherGroundedNorIdeal() throws Exception {
        Statement a = maps.statement("a");
        Statement b = maps.statement("b");
        Statement c = maps.statement("c");
        Statement d = maps.statement("d");
        maps.con(a, b);
        maps.con(b, a);
        maps.con(c, a);
        maps.con(c, b);
        maps.con(d, c);
        assertThat(label("preferred", d)).isEqualTo(Label.IN);
        assertThat(label("grounded", d)).isEqualTo(Label.UNDECIDED);
        assertThat(label("ideal", d)).isEqualTo(Label.UNDECIDED);
    }

    @Test
    void oddCircleHasNoStablePositionAndAnEvenOneHasTwo() throws Exception {
        Statement[] three = { maps.statement("0"), maps.statement("1"), maps.statement("2") };
        for (int i = 0; i < 3; i++) {
            maps.con(three[(i + 1) % 3], three[i]);
        }
        assertThat(ask("stable", EvaluationTask.ENUMERATE).count()).isZero();
        assertThat(ask("stable", EvaluationTask.LABELLING).labelling()).isNull();
        assertThat(ask("preferred", EvaluationTask.ENUMERATE).count()).isOne();
        assertThat(label("preferred", three[0])).isEqualTo(Label.UNDECIDED);
        Maps even = new Maps();
        Statement[] four = { even.statement("0"), even.statement("1"), even.statement("2"), even.statement("3") };
        for (int i = 0; i < 4; i++) {
            even.con(four[(i + 1) % 4], four[i]);
        }
        assertThat(WholeMapsTest.evaluator("stable").evaluate(even.map, EvaluationRequest.of(EvaluationTask.ENUMERATE), Progress.NONE)
                .labellings()).hasSize(2);
    }

    @Test
    void redLightUndercutsTheInferenceWithoutAttackingItsPremiseOrDenyingItsConclusion() throws Exception {
        Statement looks = maps.statement("The object looks red");
        Statement red = maps.statement("The object is red");
        Statement light = maps.statement("The object is lit by a red light");
        Argument inference = maps.pro(red, looks);
        maps.con(inference, light);
        assertThat(label("grounded", inference)).isEqualTo(Label.OUT);
        assertThat(label("grounded", red)).isEqualTo(Label.OUT);
        assertThat(label("grounded", looks)).isEqualTo(Label.IN);
        light.setStandpoint(Standpoint.REJECTED);
        assertThat(label("grounded", red)).isEqualTo(Label.IN);
        light.setStandpoint(Standpoint.ACCEPTED);
        inference.setStrict(true);
        assertThat(label("grounded", red)).isEqualTo(Label.IN);
    }

    @Test
    void anExceptionDefeatsOnlyWhenItIsEstablished() throws Exception {
        Statement bird = maps.statement("Tweety is a bird");
        Statement flies = maps.statement("Tweety flies");
        Statement penguin = maps.statement("Tweety is a penguin");
        Argument argument = maps.pro(flies, bird);
        maps.premise(argument, penguin, PremiseKind.EXCEPTION, false);
        assertThat(label("grounded", flies)).isEqualTo(Label.IN);
        maps.pro(penguin, maps.statement("Tweety lives in Antarctica"));
        assertThat(label("grounded", flies)).isEqualTo(Label.OUT);
    }

    @Test
    void anAssumptionIsGrantedUntilItIsQuestioned() throws Exception {
        Statement claim = maps.statement("The bridge is safe");
        Statement expert = maps.statement("An engineer says so");
        Statement credible = maps.statement("The engineer is credible");
        Argument argument = maps.pro(claim, expert);
        maps.premise(argument, credible, PremiseKind.ASSUMPTION, false);
        maps.pro(credible, maps.statement("She has a degree")).getPremises().get(0).getStatement().setStandpoint(Standpoint.REJECTED);
        assertThat(label("grounded", credible)).isEqualTo(Label.OUT);
        assertThat(label("grounded", claim)).isEqualTo(Label.IN);
        Statement doubt = maps.statement("She was wrong before");
        maps.con(credible, doubt);
        assertThat(label("grounded", claim)).isEqualTo(Label.OUT);
    }

    @Test
    void circularSupportHoldsNothingUpUnderStableSemantics() throws Exception {
        Statement p = maps.statement("p");
        Statement q = maps.statement("q");
        maps.pro(p, q);
        maps.pro(q, p);
        assertThat(label("grounded", p)).isEqualTo(Label.UNDECIDED);
        assertThat(ask("preferred", EvaluationTask.ENUMERATE).count()).isEqualTo(2);
        assertThat(label("stable", p)).isEqualTo(Label.OUT);
    }
}
