// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.sat;

import java.util.Arrays;

/** Learns a clause from a conflict: up to the first unique implication point (Marques-Silva & Sakallah 1999), without what follows from the rest. */
final class Analysis {
    private final Propagation state;
    private final ActivityHeap activity;
    private boolean[] seen = new boolean[16];
    private int[] levelMark = new int[16];
    private int mark;
    private int[] marked = new int[16];
    private int markedCount;
    private int open;

    /** The learned clause, the literal that is to become true first, then one of the level to go back to. */
    int[] learned = new int[16];
    int size;
    /** The level at which it has but one literal left. */
    int backLevel;
    /** The number of levels in it; clauses of few levels are worth more (Audemard & Simon 2009). */
    int rank;

    Analysis(Propagation state, ActivityHeap activity) {
        this.state = state;
        this.activity = activity;
    }

    /** Makes room for variables up to the given one. */
    void grow(int last) {
        if (last >= seen.length) {
            int length = Math.max(last + 1, 2 * seen.length);
            seen = Arrays.copyOf(seen, length);
            marked = Arrays.copyOf(marked, length);
            learned = Arrays.copyOf(learned, length + 1);
        }
    }

    /** @param conflict a clause that nothing satisfies, below the top level */
    void learn(int conflict) {
        size = 1;
        open = 0;
        markedCount = 0;
        int at = state.assigned;
        int literal = Propagation.NONE;
        int clause = conflict;
        do {
            collect(clause, literal);
            do {
                at--;
            } while (!seen[state.trail[at] >> 1]);
            literal = state.trail[at];
            clause = state.reason[literal >> 1];
            seen[literal >> 1] = false;
            open--;
        } while (open > 0);
        learned[0] = literal ^ 1;
        minimise();
        for (int i = 0; i < markedCount; i++) {
            seen[marked[i]] = false;
        }
        settleLevels();
        activity.decay();
    }

    private void collect(int clause, int implied) {
        int start = clause + Propagation.HEADER;
        int end = start + state.store[clause];
        for (int i = start; i < end; i++) {
            int literal = state.store[i];
            int variable = literal >> 1;
            if (literal != implied && !seen[variable] && state.level[variable] > 0) {
                seen[variable] = true;
                marked[markedCount++] = variable;
                activity.bump(variable);
                if (state.level[variable] == state.depth) {
                    open++;
                } else {
                    learned[size++] = literal;
                }
            }
        }
    }

    private void minimise() {
        int kept = 1;
        for (int i = 1; i < size; i++) {
            if (!follows(learned[i])) {
                learned[kept++] = learned[i];
            }
        }
        size = kept;
    }

    /** Whether a literal is false because of others of the clause. */
    private boolean follows(int literal) {
        int clause = state.reason[literal >> 1];
        if (clause == Propagation.NONE) {
            return false;
        }
        int start = clause + Propagation.HEADER;
        int end = start + state.store[clause];
        for (int i = start; i < end; i++) {
            int variable = state.store[i] >> 1;
            if (variable != literal >> 1 && !seen[variable] && state.level[variable] > 0) {
                return false;
            }
        }
        return true;
    }

    private void settleLevels() {
        backLevel = 0;
        rank = 1;
        mark++;
        if (state.depth >= levelMark.length) {
            levelMark = Arrays.copyOf(levelMark, 2 * state.depth);
        }
        for (int i = 1; i < size; i++) {
            int level = state.level[learned[i] >> 1];
            if (level > backLevel) {
                backLevel = level;
                int second = learned[1];
                learned[1] = learned[i];
                learned[i] = second;
            }
            if (levelMark[level] != mark) {
                levelMark[level] = mark;
                rank++;
            }
        }
    }
}
