// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.sat;

import java.util.concurrent.CancellationException;

import org.elenchus.core.spi.Progress;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.minisat.core.DataStructureFactory;
import org.sat4j.minisat.core.Solver;
import org.sat4j.minisat.orders.PositiveLiteralSelectionStrategy;
import org.sat4j.minisat.orders.VarOrderHeap;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolverService;
import org.sat4j.specs.TimeoutException;

/** Clauses solved by Sat4j, which can also bound how many literals are true. */
public final class CountingClauses implements ClauseSet {
    private final Solver<DataStructureFactory> solver = SolverFactory.newMiniLearningHeap();
    private boolean contradictory;
    private boolean[] model = new boolean[0];
    private int variables;

    /**
     * A set without clauses.
     *
     * @param variables that exist from the beginning
     * @param progress  asked again and again whether to go on
     */
    public CountingClauses(int variables, Progress progress) {
        solver.setOrder(new VarOrderHeap(new PositiveLiteralSelectionStrategy()));
        // Without this each call would start a thread for its time-out.
        solver.setTimeoutOnConflicts(Integer.MAX_VALUE);
        solver.setSearchListener(new Watch(progress));
        solver.newVar(variables);
        this.variables = variables;
    }

    @Override
    public int variable() {
        variables++;
        solver.newVar(variables);
        return variables;
    }

    @Override
    public void clause(int... literals) {
        if (contradictory) {
            return;
        }
        try {
            solver.addClause(new VecInt(literals));
        } catch (ContradictionException e) {
            contradictory = true;
        }
    }

    /** Allows at most so many of the literals to be true. */
    public void atMost(int bound, Literals literals) {
        try {
            solver.addAtMost(new VecInt(literals.toArray()), bound);
        } catch (ContradictionException e) {
            contradictory = true;
        }
    }

    @Override
    public boolean solve(int... assumptions) {
        if (contradictory) {
            return false;
        }
        try {
            if (!solver.isSatisfiable(new VecInt(assumptions))) {
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

    @Override
    public boolean isTrue(int variable) {
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
