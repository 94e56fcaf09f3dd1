// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.Arrays;
import java.util.function.IntPredicate;

import org.elenchus.reasoning.sat.ClauseSet;

/**
 * Finds out which of many literals are true in some model. Not one question for each: each model has to make some literal true that none did
 * before, and makes many so; the last answer, that there is no further model, settles all that are left.
 */
final class Cover {
    /** Literals asked for at once; the clause that asks for them is written anew after each model. */
    private static final int AT_ONCE = 2_000;

    /** Looks for a model under assumptions. */
    interface Solving {
        /** Whether there is one; it can then be read from the clauses. */
        boolean solve(int... assumptions);
    }

    private final ClauseSet clauses;
    private final Solving solving;
    private final Runnable found;
    private final int[] assumptions;

    /**
     * A search among the models of some clauses.
     *
     * @param solving     may refuse models of the clauses and look for others
     * @param found       told of each model
     * @param assumptions of all models
     */
    Cover(ClauseSet clauses, Solving solving, Runnable found, int... assumptions) {
        this.clauses = clauses;
        this.solving = solving;
        this.found = found;
        this.assumptions = assumptions;
    }

    /** @param settled whether a literal needs no model any more; asked again after each */
    void all(int[] literals, IntPredicate settled) {
        for (int from = 0; from < literals.length; from += AT_ONCE) {
            some(Arrays.copyOfRange(literals, from, Math.min(literals.length, from + AT_ONCE)), settled);
        }
    }

    private void some(int[] literals, IntPredicate settled) {
        int[] left = literals;
        while (true) {
            left = Arrays.stream(left).filter(settled.negate()).toArray();
            if (left.length == 0 || !ask(left)) {
                return;
            }
            found.run();
        }
    }

    private boolean ask(int[] left) {
        int asking = clauses.variable();
        int[] clause = Arrays.copyOf(left, left.length + 1);
        clause[left.length] = -asking;
        clauses.clause(clause);
        int[] assumed = Arrays.copyOf(assumptions, assumptions.length + 1);
        assumed[assumptions.length] = asking;
        boolean solved = solving.solve(assumed);
        clauses.clause(-asking);
        return solved;
    }
}
