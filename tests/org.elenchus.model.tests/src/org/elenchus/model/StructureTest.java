// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The derived features, by way of the methods and by way of the model. */
class StructureTest {
    private final ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();
    private Statement claim;
    private Statement reason;
    private Statement helper;
    private Statement other;
    private Statement doubt;
    private Argument linked;
    private Argument second;
    private Argument rebuttal;
    private Argument undercut;

    @BeforeEach
    void makeAMap() {
        claim = statement("claim");
        reason = statement("reason");
        helper = statement("helper");
        other = statement("other");
        doubt = statement("doubt");
        linked = argument(Polarity.PRO, claim, reason, helper);
        second = argument(Polarity.PRO, claim, other);
        rebuttal = argument(Polarity.CON, other, doubt);
        undercut = argument(Polarity.CON, linked, doubt);
    }

    private Statement statement(String id) {
        Statement statement = ArgumentmapFactory.eINSTANCE.createStatement();
        statement.setId(id);
        map.getStatements().add(statement);
        return statement;
    }

    private Argument argument(Polarity polarity, Element conclusion, Statement... premises) {
        Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
        argument.setPolarity(polarity);
        argument.setConclusion(conclusion);
        for (Statement statement : premises) {
            Premise premise = ArgumentmapFactory.eINSTANCE.createPremise();
            premise.setStatement(statement);
            argument.getPremises().add(premise);
        }
        map.getArguments().add(argument);
        return argument;
    }

    @Test
    void linkedArgumentsHaveSeveralPremises() {
        assertThat(linked.isLinked()).isTrue();
        assertThat(second.isLinked()).isFalse();
    }

    @Test
    void convergentElementsHaveSeveralReasons() {
        assertThat(claim.isConvergent()).isTrue();
        assertThat(other.isConvergent()).isFalse();
        second.setPolarity(Polarity.CON);
        assertThat(claim.isConvergent()).as("an objection does not converge with a reason").isFalse();
    }

    @Test
    void attacksAreToldApart() {
        assertThat(List.of(linked, second, rebuttal, undercut)).extracting(Argument::isRebuts).containsExactly(false, false, true, false);
        assertThat(List.of(linked, second, rebuttal, undercut)).extracting(Argument::isUndermines).containsExactly(false, false, true, false);
        assertThat(List.of(linked, second, rebuttal, undercut)).extracting(Argument::isUndercuts).containsExactly(false, false, false, true);
        Argument againstTheClaim = argument(Polarity.CON, claim, doubt);
        assertThat(againstTheClaim.isRebuts()).isTrue();
        assertThat(againstTheClaim.isUndermines()).as("the claim is a premise of nothing").isFalse();
        Argument backing = argument(Polarity.PRO, linked, doubt);
        assertThat(backing.isUndercuts()).isFalse();
    }

    @Test
    void leavesHaveNoArguments() {
        assertThat(Structure.leaves(map)).containsExactly(reason, helper, doubt);
        assertThat(claim.isLeaf()).isFalse();
        assertThat(reason.isLeaf()).isTrue();
    }

    @Test
    void thesesAreMarkedOrUsedByNothing() {
        assertThat(Structure.theses(map)).containsExactly(claim);
        other.setMain(true);
        assertThat(Structure.theses(map)).containsExactly(other);
    }

    @Test
    void depthCountsArguments() {
        assertThat(claim.getDepth()).isZero();
        assertThat(linked.getDepth()).isEqualTo(1);
        assertThat(reason.getDepth()).isEqualTo(1);
        assertThat(undercut.getDepth()).isEqualTo(2);
        assertThat(rebuttal.getDepth()).isEqualTo(2);
        assertThat(doubt.getDepth()).isEqualTo(2);
        other.setMain(true);
        assertThat(claim.getDepth()).as("no way to the thesis").isEqualTo(-1);
    }

    @Test
    void aCircleWithoutAThesisHasNoDepth() {
        argument(Polarity.PRO, reason, claim);
        assertThat(claim.getDepth()).isEqualTo(-1);
        assertThat(Structure.depths(map)).containsEntry(claim, -1);
    }

    @Test
    void opposingEndsFollow() {
        assertThat(claim.getIncoming()).containsExactly(linked, second);
        assertThat(doubt.getUsages()).hasSize(2);
        linked.setConclusion(doubt);
        assertThat(claim.getIncoming()).containsExactly(second);
        assertThat(doubt.getIncoming()).containsExactly(linked);
    }

    @Test
    void siblingsStandInTheOrderOfTheMap() {
        map.getArguments().move(0, second);
        assertThat(claim.getIncoming()).containsExactly(linked, second);
        assertThat(Structure.argumentsInOrder(claim)).containsExactly(second, linked);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void depthsOfAllAtOnceAreThoseOfEach(long seed) {
        ArgumentMap generated = MapGenerator.plain(120, seed);
        if (seed % 2 == 0) {
            generated.getStatements().forEach(statement -> statement.setMain(false));
        }
        Map<Element, Integer> depths = Structure.depths(generated);
        for (Element element : Structure.elements(generated)) {
            assertThat(depths.get(element)).isEqualTo(Structure.depth(element)).isEqualTo(element.getDepth());
        }
    }
}
