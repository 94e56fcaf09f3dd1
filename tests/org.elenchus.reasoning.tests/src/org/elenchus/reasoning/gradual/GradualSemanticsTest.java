// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.gradual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;

import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.Maps;
import org.junit.jupiter.api.Test;

/** Strengths worked out by hand. */
class GradualSemanticsTest {
    private final Maps maps = new Maps();

    private Strengths grade(GradualSemantics semantics, LinkedPremises linked) {
        return Strengths.of(network(semantics, linked), Progress.NONE);
    }

    private GradualNetwork network(GradualSemantics semantics, LinkedPremises linked) {
        return new GradualNetwork(maps.map, semantics, linked, Map.of());
    }

    private void expect(GradualSemantics semantics, Element element, double strength) {
        int node = network(semantics, LinkedPremises.MINIMUM).elements().indexOf(element);
        assertThat(grade(semantics, LinkedPremises.MINIMUM).of(node)).as("%s", semantics).isCloseTo(strength, within(1e-8));
    }

    @Test
    void anAttackWeakens() {
        Statement target = maps.statement("target");
        maps.con(target, maps.statement("attacker"));
        expect(GradualSemantics.H_CATEGORISER, target, 0.5);
        expect(GradualSemantics.WEIGHTED_H_CATEGORISER, target, 0.5);
        expect(GradualSemantics.DF_QUAD, target, 0.25);
        expect(GradualSemantics.EULER_BASED, target, 1 - 0.75 / (1 + 0.5 * Math.exp(-0.5)));
        expect(GradualSemantics.QUADRATIC_ENERGY, target, 0.4);
    }

    @Test
    void aSupportStrengthens() {
        Statement target = maps.statement("target");
        maps.pro(target, maps.statement("supporter"));
        expect(GradualSemantics.H_CATEGORISER, target, 1);
        expect(GradualSemantics.DF_QUAD, target, 0.75);
        expect(GradualSemantics.EULER_BASED, target, 1 - 0.75 / (1 + 0.5 * Math.exp(0.5)));
        expect(GradualSemantics.QUADRATIC_ENERGY, target, 0.6);
    }

    @Test
    void statedStrengthsCountWhereTheSemanticsIsWeighted() {
        Statement target = maps.statement("target");
        target.setStrength(0.8);
        Statement attacker = maps.statement("attacker");
        attacker.setStrength(0.6);
        maps.con(target, attacker).setStrength(0.9);
        expect(GradualSemantics.H_CATEGORISER, target, 0.5);
        expect(GradualSemantics.WEIGHTED_H_CATEGORISER, target, 0.8 / 1.6);
        expect(GradualSemantics.DF_QUAD, target, 0.8 - 0.8 * 0.6);
        expect(GradualSemantics.QUADRATIC_ENERGY, target, 0.8 - 0.8 * 0.36 / 1.36);
    }

    @Test
    void linkedPremisesCombine() {
        Statement target = maps.statement("target");
        Statement one = maps.statement("one");
        Statement two = maps.statement("two");
        one.setStrength(0.8);
        two.setStrength(0.5);
        maps.pro(target, one, two);
        assertThat(grade(GradualSemantics.DF_QUAD, LinkedPremises.MINIMUM).of(0)).isCloseTo(0.75, within(1e-12));
        assertThat(grade(GradualSemantics.DF_QUAD, LinkedPremises.PRODUCT).of(0)).isCloseTo(0.7, within(1e-12));
    }

    @Test
    void anExceptionCountsByItsOpposite() {
        Statement target = maps.statement("target");
        Statement exception = maps.statement("exception");
        exception.setStrength(0.3);
        exception.setMain(true);
        Argument argument = maps.pro(target);
        maps.premise(argument, exception, PremiseKind.EXCEPTION, false);
        expect(GradualSemantics.DF_QUAD, argument, 0.7);
        exception.setMain(false);
        expect(GradualSemantics.DF_QUAD, argument, 1);
        exception.setStandpoint(Standpoint.ACCEPTED);
        expect(GradualSemantics.DF_QUAD, argument, 0);
    }

    @Test
    void anUndercutWeakensTheInference() {
        Statement target = maps.statement("target");
        Argument inference = maps.pro(target, maps.statement("reason"));
        maps.con(inference, maps.statement("undercutter"));
        expect(GradualSemantics.DF_QUAD, inference, 0.25);
        inference.setStrict(true);
        expect(GradualSemantics.DF_QUAD, inference, 0.5);
    }

    @Test
    void aMutualAttackSettlesAtTheGoldenRatio() {
        Statement one = maps.statement("one");
        Statement other = maps.statement("other");
        maps.con(one, other);
        maps.con(other, one);
        expect(GradualSemantics.H_CATEGORISER, one, (Math.sqrt(5) - 1) / 2);
        assertThat(grade(GradualSemantics.H_CATEGORISER, LinkedPremises.MINIMUM).iteration().converged()).isTrue();
        // x = 0.5 - 0.5 x
        expect(GradualSemantics.DF_QUAD, one, 1.0 / 3);
    }

    @Test
    void saysWhenStrengthsDoNotConverge() {
        Statement liar = maps.statement("This statement is false");
        liar.setStrength(1.0);
        maps.con(liar, liar);
        Strengths strengths = grade(GradualSemantics.DF_QUAD, LinkedPremises.MINIMUM);
        assertThat(strengths.iteration().converged()).isFalse();
        assertThat(strengths.iteration().steps()).isEqualTo(Strengths.PASSES);
        assertThat(strengths.iteration().change()).isEqualTo(1);
    }

    @Test
    void strengthsAreFixpointsInTheUnitInterval() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            Maps some = new Maps();
            for (int s = 0; s < 8; s++) {
                some.statement("s" + s).setStrength(random.nextInt(3) == 0 ? null : random.nextDouble());
            }
            for (int a = 0; a < 10; a++) {
                Statement from = some.map.getStatements().get(random.nextInt(8));
                Statement to = some.map.getStatements().get(random.nextInt(8));
                Argument argument = random.nextBoolean() ? some.pro(to, from) : some.con(to, from);
                some.premise(argument, some.map.getStatements().get(random.nextInt(8)), PremiseKind.values()[random.nextInt(3)], false);
            }
            for (GradualSemantics semantics : GradualSemantics.values()) {
                checkFixpoint(new GradualNetwork(some.map, semantics, LinkedPremises.PRODUCT, Map.of()));
            }
        }
    }

    private static void checkFixpoint(GradualNetwork network) {
        Strengths strengths = Strengths.of(network, Progress.NONE);
        double[] values = new double[network.size()];
        for (int node = 0; node < values.length; node++) {
            values[node] = strengths.of(node);
            assertThat(values[node]).isBetween(0.0, 1.0);
        }
        for (int node = 0; strengths.iteration().converged() && node < values.length; node++) {
            assertThat(network.strength(node, values)).isCloseTo(values[node], within(1e-7));
        }
    }
}
