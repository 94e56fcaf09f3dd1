// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.sat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.elenchus.core.spi.Progress;
import org.junit.jupiter.api.Test;

/** Random clauses, added between questions: against all assignments where there are few, and against Sat4j. */
class CdclTest {
    private final Random random = new Random(71);

    private int[] randomClause(int variables, int longest) {
        int[] clause = new int[1 + random.nextInt(longest)];
        for (int i = 0; i < clause.length; i++) {
            int variable = 1 + random.nextInt(variables);
            clause[i] = random.nextBoolean() ? variable : -variable;
        }
        return clause;
    }

    private static boolean holds(int[] clause, int world) {
        return Arrays.stream(clause).anyMatch(l -> (world >> Math.abs(l) - 1 & 1) == (l > 0 ? 1 : 0));
    }

    private static boolean isModel(List<int[]> clauses, int[] assumptions, int world) {
        return clauses.stream().allMatch(c -> holds(c, world)) && Arrays.stream(assumptions).allMatch(l -> holds(new int[] { l }, world));
    }

    private static int model(ClauseSet solver, int variables) {
        int world = 0;
        for (int v = 1; v <= variables; v++) {
            world |= solver.isTrue(v) ? 1 << v - 1 : 0;
        }
        return world;
    }

    @Test
    void answersLikeTryingAllAssignmentsAndFindsMaximalModels() {
        for (int round = 0; round < 4_000; round++) {
            int variables = 1 + random.nextInt(8);
            Cdcl solver = new Cdcl(variables, Progress.NONE);
            List<int[]> clauses = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                int[] clause = randomClause(variables, 4);
                clauses.add(clause);
                solver.clause(clause);
                int[] assumptions = step % 3 == 0 ? randomClause(variables, 3) : new int[0];
                List<Integer> models = new ArrayList<>();
                for (int world = 0; world < 1 << variables; world++) {
                    if (isModel(clauses, assumptions, world)) {
                        models.add(world);
                    }
                }
                assertThat(solver.solve(assumptions)).isEqualTo(!models.isEmpty());
                if (!models.isEmpty()) {
                    int found = model(solver, variables);
                    assertThat(models).contains(found).noneMatch(m -> m != found && (m & found) == found);
                }
            }
        }
    }

    @Test
    void agreesWithSat4jOnHardClauses() {
        for (int round = 0; round < 150; round++) {
            int variables = 60 + random.nextInt(90);
            Cdcl solver = new Cdcl(variables, Progress.NONE);
            CountingClauses other = new CountingClauses(variables, Progress.NONE);
            List<int[]> clauses = new ArrayList<>();
            for (int i = 0; i < variables * 4.2; i++) {
                int[] clause = { 0, 0, 0 };
                Arrays.setAll(clause, k -> (1 + random.nextInt(variables)) * (random.nextBoolean() ? 1 : -1));
                clauses.add(clause);
                solver.clause(clause);
                other.clause(clause);
            }
            for (int question = 0; question < 20; question++) {
                int[] assumptions = randomClause(variables, 6);
                boolean solved = solver.solve(assumptions);
                assertThat(solved).isEqualTo(other.solve(assumptions));
                if (solved) {
                    clauses.forEach(c -> assertThat(Arrays.stream(c).anyMatch(l -> solver.isTrue(Math.abs(l)) == l > 0)).isTrue());
                }
            }
        }
    }

    @Test
    void seesThatPigeonsDoNotFitAndForgetsWhatItLearned() {
        int pigeons = 9;
        Cdcl solver = new Cdcl(pigeons * (pigeons - 1), Progress.NONE);
        for (int p = 0; p < pigeons; p++) {
            Literals somewhere = new Literals();
            for (int h = 0; h < pigeons - 1; h++) {
                somewhere.push(1 + p * (pigeons - 1) + h);
                for (int q = 0; q < p; q++) {
                    solver.clause(-(1 + p * (pigeons - 1) + h), -(1 + q * (pigeons - 1) + h));
                }
            }
            solver.clause(somewhere);
        }
        assertThat(solver.solve()).isFalse();
        assertThat(solver.solve(1)).isFalse();
    }

    @Test
    void triesTheWishedValueFirst() {
        Cdcl solver = new Cdcl(3, Progress.NONE);
        solver.clause(1, 2, 3, 3, -1 + 3);
        solver.tryFirst(1, false);
        solver.tryFirst(3, false);
        assertThat(solver.solve()).isTrue();
        assertThat(List.of(solver.isTrue(1), solver.isTrue(2), solver.isTrue(3))).containsExactly(false, true, false);
    }

    @Test
    void readsClausesWithALiteralTwiceOrWithItsOpposite() {
        Cdcl solver = new Cdcl(50, Progress.NONE);
        int[] twice = new int[60];
        Arrays.setAll(twice, i -> -(1 + i % 2));
        solver.clause(twice);
        solver.clause(3, -3);
        solver.clause(1, 1);
        assertThat(solver.solve()).isTrue();
        assertThat(solver.isTrue(1)).isTrue();
        assertThat(solver.isTrue(2)).isFalse();
    }

    @Test
    void stopsWhenAskedToAndCanGoOn() {
        boolean[] cancelled = { true };
        Cdcl solver = new Cdcl(2_000, new Progress() {
            @Override
            public boolean isCancelled() {
                return cancelled[0];
            }
        });
        solver.clause(-1, -2);
        assertThatThrownBy(solver::solve).isInstanceOf(CancellationException.class);
        cancelled[0] = false;
        assertThat(solver.solve()).isTrue();
        assertThat(solver.isTrue(1) && solver.isTrue(2)).isFalse();
    }
}
