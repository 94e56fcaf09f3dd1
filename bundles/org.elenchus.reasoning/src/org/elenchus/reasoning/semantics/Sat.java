// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.concurrent.CancellationException;

import org.elenchus.core.spi.Progress;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.minisat.core.DataStructureFactory;
import org.sat4j.minisat.core.Solver;
import org.sat4j.minisat.orders.PositiveLiteralSelectionStrategy;
import org.sat4j.minisat.orders.VarOrderHeap;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.IConstr;
import org.sat4j.specs.ISolverService;
import org.sat4j.specs.IVecInt;
import org.sat4j.specs.TimeoutException;

/**
 * A set of clauses that is solved again and again. It always tries true first: whatever is false in a model follows from what is true in
 * it, so each model is maximal.
 */
final class Sat {
    private final Solver<DataStructureFactory> solver = SolverFactory.newMiniLearningHeap();
    private boolean contradictory;
    private boolean[] model = new boolean[0];
    private int variables;

    Sat(int variables, Progress progress) {
        solver.setOrder(new VarOrderHeap(new PositiveLiteralSelectionStrategy()));
        // Without this each call would start a thread for its time-out.
        solver.setTimeoutOnConflicts(Integer.MAX_VALUE);
        solver.setSearchListener(new Watch(progress));
        solver.newVar(variables);
        this.variables = variables;
    }

    /** A further variable. */
    int variable() {
        variables++;
        solver.newVar(variables);
        return variables;
    }

    /** Adds a disjunction; the empty one contradicts. */
    void clause(int... literals) {
        clause(new VecInt(literals));
    }

    void clause(IVecInt literals) {
        if (contradictory) {
            return;
        }
        try {
            solver.addClause(literals);
        } catch (ContradictionException e) {
            contradictory = true;
        }
    }

    /** Allows at most so many of the literals; null where that contradicts the rest. */
    IConstr atMost(IVecInt literals, int bound) {
        try {
            return solver.addAtMost(literals, bound);
        } catch (ContradictionException e) {
            contradictory = true;
            return null;
        }
    }

    /** Whether there is a model in which the assumptions are true; it can then be read. */
    boolean solve(IVecInt assumptions) {
        if (contradictory) {
            return false;
        }
        try {
            if (!solver.isSatisfiable(assumptions)) {
                return false;
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("the solver gave up, though it has no limit", e);
        }
        model = new boolean[variables + 1];
        for (int literal : solver.model()) {
            if (literal > 0) {
                model[literal] = true;
            }
        }
        return true;
    }

    boolean solve() {
        return solve(VecInt.EMPTY);
    }

    /** The value in the last model. */
    boolean isTrue(int variable) {
        return model[variable];
    }

    /** Ends the search when the work is not wanted any more. */
    private static final class Watch extends org.sat4j.specs.SearchListenerAdapter<ISolverService> {
        private static final long serialVersionUID = 1L;
        private static final int INTERVAL = 512;

        private final transient Progress progress;
        private int steps;

        Watch(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void assuming(int literal) {
            if (++steps % INTERVAL == 0 && progress.isCancelled()) {
                throw new CancellationException();
            }
        }
    }
}
