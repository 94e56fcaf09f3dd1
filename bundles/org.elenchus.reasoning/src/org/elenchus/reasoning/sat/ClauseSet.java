// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.sat;

/**
 * Clauses that are solved again and again. Variables are numbered from 1, a literal is a variable or its negative. True is tried first
 * unless told otherwise: whatever is false in a model follows from what is true in it, so that each model is maximal. Not thread-safe.
 */
public interface ClauseSet {
    /** A further variable. */
    int variable();

    /** Adds a disjunction; the empty one contradicts. */
    void clause(int... literals);

    /** Adds a disjunction. */
    default void clause(Literals literals) {
        clause(literals.toArray());
    }

    /**
     * Whether there is a model in which the assumptions are true; it can then be read.
     *
     * @throws java.util.concurrent.CancellationException where the work is not wanted any more
     */
    boolean solve(int... assumptions);

    /** The value in the last model. */
    boolean isTrue(int variable);
}
