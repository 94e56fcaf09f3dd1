// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.sat;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

import org.elenchus.core.spi.Progress;

/**
 * A solver that learns from conflicts (CDCL; Marques-Silva & Sakallah 1999, Eén & Sörensson 2003), on int arrays. What it learns it keeps from one
 * call to the next.
 */
public final class Cdcl implements ClauseSet {
    private static final int RESTART = 100;
    private static final int CHECK = 256;
    private static final int FIRST_REDUCTION = 4_000;

    private final Propagation state = new Propagation();
    private final ActivityHeap open = new ActivityHeap();
    private final Analysis analysis = new Analysis(state, open);
    private final Progress progress;
    private boolean[] falseFirst = new boolean[1];
    /** By literal: the number of the last clause added that has it. */
    private int[] seenIn = new int[2];
    private int clauses;
    private byte[] model = new byte[0];
    private boolean contradictory;
    private int variables;
    private int learnedClauses;
    private int reduction = FIRST_REDUCTION;
    private int steps;

    /**
     * A set without clauses.
     *
     * @param variables that exist from the beginning
     * @param progress  asked again and again whether to go on
     */
    public Cdcl(int variables, Progress progress) {
        this.progress = progress;
        grow(variables);
    }

    private void grow(int last) {
        state.grow(last);
        open.grow(last);
        analysis.grow(last);
        if (last >= falseFirst.length) {
            falseFirst = Arrays.copyOf(falseFirst, Math.max(last + 1, 2 * falseFirst.length));
            seenIn = Arrays.copyOf(seenIn, 2 * falseFirst.length);
        }
        while (variables < last) {
            open.insert(++variables);
        }
    }

    @Override
    public int variable() {
        grow(variables + 1);
        return variables;
    }

    /** Which value of a variable is tried first; without effect on what models there are. */
    public void tryFirst(int variable, boolean value) {
        falseFirst[variable] = !value;
    }

    private static int internal(int literal) {
        return literal > 0 ? 2 * literal : 1 - 2 * literal;
    }

    @Override
    public void clause(int... literals) {
        if (contradictory) {
            return;
        }
        int[] kept = new int[literals.length];
        int size = 0;
        clauses++;
        for (int external : literals) {
            int literal = internal(external);
            if (state.value[literal] > 0 || seenIn[literal ^ 1] == clauses) {
                return;
            }
            if (state.value[literal] == 0 && seenIn[literal] != clauses) {
                kept[size++] = literal;
                seenIn[literal] = clauses;
            }
        }
        if (size > 1) {
            state.keep(kept, size, 0);
        } else if (size == 0) {
            contradictory = true;
        } else {
            state.assign(kept[0], Propagation.NONE);
            contradictory = state.propagate() != Propagation.NONE;
        }
    }

    @Override
    public boolean solve(int... assumptions) {
        if (contradictory) {
            return false;
        }
        int[] assumed = new int[assumptions.length];
        for (int i = 0; i < assumed.length; i++) {
            assumed[i] = internal(assumptions[i]);
        }
        try {
            return search(assumed);
        } finally {
            state.backTo(0, open);
        }
    }

    private boolean search(int[] assumed) {
        int restarts = 0;
        long limit = RESTART;
        long conflicts = 0;
        while (true) {
            int conflict = state.propagate();
            if (conflict != Propagation.NONE) {
                if (state.depth == 0) {
                    contradictory = true;
                    return false;
                }
                conflicts++;
                learn(conflict);
            } else if (conflicts >= limit) {
                conflicts = 0;
                limit = RESTART * luby(++restarts);
                state.backTo(0, open);
                reduce();
            } else if (state.depth < assumed.length) {
                if (!assume(assumed[state.depth])) {
                    return false;
                }
            } else if (!decide()) {
                remember();
                return true;
            }
        }
    }

    private void learn(int conflict) {
        checkCancelled();
        analysis.learn(conflict);
        state.backTo(analysis.backLevel, open);
        int reason = Propagation.NONE;
        if (analysis.size > 1) {
            reason = state.keep(analysis.learned, analysis.size, analysis.rank);
            learnedClauses++;
        }
        state.assign(analysis.learned[0], reason);
    }

    private void checkCancelled() {
        if (++steps % CHECK == 0 && progress.isCancelled()) {
            throw new CancellationException();
        }
    }

    private boolean assume(int literal) {
        if (state.value[literal] < 0) {
            return false;
        }
        state.descend();
        if (state.value[literal] == 0) {
            state.assign(literal, Propagation.NONE);
        }
        return true;
    }

    private boolean decide() {
        checkCancelled();
        while (!open.isEmpty()) {
            int variable = open.remove();
            if (state.value[2 * variable] == 0) {
                state.descend();
                state.assign(2 * variable + (falseFirst[variable] ? 1 : 0), Propagation.NONE);
                return true;
            }
        }
        return false;
    }

    private void remember() {
        if (model.length < 2 * variables + 2) {
            model = new byte[state.value.length];
        }
        System.arraycopy(state.value, 0, model, 0, 2 * variables + 2);
    }

    @Override
    public boolean isTrue(int variable) {
        return model[2 * variable] > 0;
    }

    /** 1 1 2 1 1 2 4 … (Luby, Sinclair & Zuckerman 1993). */
    private static long luby(int index) {
        int exponent = 1;
        while ((1 << exponent) - 1 < index + 1) {
            exponent++;
        }
        return (1 << exponent) - 1 == index + 1 ? 1L << (exponent - 1) : luby(index - (1 << (exponent - 1)) + 1);
    }

    /** From time to time forgets what is satisfied for good, and the less useful half of what was learned. */
    private void reduce() {
        if (learnedClauses < reduction) {
            return;
        }
        int[] ranks = new int[learnedClauses];
        int count = 0;
        for (int clause = 0; clause < state.used; clause += state.store[clause] + Propagation.HEADER) {
            if (state.store[clause + 1] > 0 && count < ranks.length) {
                ranks[count++] = state.store[clause + 1];
            }
        }
        Arrays.sort(ranks, 0, count);
        int worst = Math.max(2, ranks[count / 2]);
        int[] learnedLeft = new int[1];
        state.compact(clause -> {
            int rank = state.store[clause + 1];
            boolean dropped = rank > worst || isSatisfied(clause);
            learnedLeft[0] += rank > 0 && !dropped ? 1 : 0;
            return dropped;
        });
        learnedClauses = learnedLeft[0];
        reduction = Math.max(reduction + reduction / 10, 2 * learnedClauses);
    }

    private boolean isSatisfied(int clause) {
        int start = clause + Propagation.HEADER;
        for (int i = start; i < start + state.store[clause]; i++) {
            if (state.value[state.store[i]] > 0) {
                return true;
            }
        }
        return false;
    }
}
