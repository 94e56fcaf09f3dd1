// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Gaps;

/**
 * Folds trees into a width: for every subtree the ways to arrange it are found from those of what is below it, arguments beside each other or below each
 * other along a line on the left, linked premises likewise, and for the whole the lowest that is narrow enough is taken.
 */
final class Folding {
    /** With more arguments for one conclusion than this, neighbours are stacked before arrangements are tried. */
    private static final int MOST_TRIED = 20;

    private final TreeInput in;
    private final Forest forest;
    private final Gaps gaps;
    private final double treeGap;
    /** By box: it and all below it, the box in the middle. */
    private final ShapeCurve[] standing;
    /** By box: it and all below it, the box at the left edge. */
    private final ShapeCurve[] flush;
    /** By junction: its premises beside each other and what attacks it beside them, with their upper edge on top. */
    private final ShapeCurve[] row;
    /** Likewise with the first premise at the left edge. */
    private final ShapeCurve[] flushRow;
    /** By junction: its premises below each other and what attacks it below them; null where there is no such way. */
    private final ShapeCurve[] column;
    /** By junction: from its lower edge to the premises of its row. */
    private final double[] drop;

    Folding(TreeInput in, double treeGap) {
        this.in = in;
        this.forest = in.forest;
        this.gaps = in.gaps;
        this.treeGap = treeGap;
        standing = new ShapeCurve[in.size];
        flush = new ShapeCurve[in.size];
        row = new ShapeCurve[in.size];
        flushRow = new ShapeCurve[in.size];
        column = new ShapeCurve[in.size];
        drop = new double[in.size];
    }

    /** The whole forest, no wider than that where it can be. */
    Shape within(double width) {
        List<Integer> roots = new ArrayList<>();
        for (int place = in.size - 1; place >= 0; place--) {
            int node = forest.ordered(place);
            if (in.junction[node]) {
                measureJunction(node);
            } else {
                measureBox(node);
            }
            if (forest.parent(node) < 0) {
                roots.add(0, node);
            }
        }
        if (roots.isEmpty()) {
            return Shape.empty();
        }
        return new Slots(roots.size()) {
            @Override
            ShapeCurve single(int i) {
                int root = roots.get(i);
                return in.junction[root] ? hanging(root) : standing[root];
            }

            @Override
            ShapeCurve stacked(int i) {
                return single(i);
            }
        }.arrange(treeGap, treeGap, 0).within(width);
    }

    private void measureBox(int node) {
        Shape box = Shape.of(node, in.width[node], in.height[node]);
        int count = forest.childCount(node);
        if (count == 0) {
            standing[node] = ShapeCurve.of(box);
            flush[node] = standing[node];
            return;
        }
        int[] children = children(node);
        double least = gaps.arrow() + gaps.stem();
        double band = least + (count > 1 ? gaps.lane() * ((Math.min(count, MOST_TRIED) + 1) / 2) : 0);
        Slots slots = new Slots(count) {
            @Override
            ShapeCurve single(int i) {
                return hanging(children[i]);
            }

            @Override
            ShapeCurve stacked(int i) {
                return onLine(children[i]);
            }
        };
        double line = gaps.port() + trunk(children);
        ShapeCurve below = slots.arrange(gaps.between(), gaps.stacked(), line);
        standing[node] = below.map(part -> box.centredAbove(part, band));
        flush[node] = below.map(part -> box.above(part, band));
        if (count > 1) {
            ShapeCurve column = slots.column(gaps.stacked()).map(part -> box.above(part.inset(line, 0, 0), least));
            standing[node] = standing[node].or(column);
            flush[node] = flush[node].or(column);
        }
    }

    private int[] children(int node) {
        int[] children = new int[forest.childCount(node)];
        int i = 0;
        for (int child = forest.firstChild(node); child >= 0; child = forest.nextSibling(child)) {
            children[i++] = child;
        }
        return children;
    }

    /** From the line that a column hangs on to its premises: one line for each kind of argument in it. */
    private double trunk(int[] children) {
        int kinds = (int) java.util.Arrays.stream(children).map(child -> in.strand[child]).distinct().count();
        double junction = 0;
        for (int child : children) {
            junction = Math.max(junction, in.junction[child] ? in.width[child] : 0);
        }
        return gaps.trunk(junction) + (kinds - 1) * gaps.lane();
    }

    private void measureJunction(int node) {
        ShapeCurve premises = null;
        ShapeCurve flushPremises = null;
        ShapeCurve attackers = null;
        ShapeCurve below = null;
        drop[node] = gaps.drop();
        for (int child = forest.firstChild(node); child >= 0; child = forest.nextSibling(child)) {
            if (in.junction[child]) {
                drop[node] = Math.max(drop[node], gaps.dropAbove(drop[child], in.width[node]));
                attackers = beside(attackers, attacker(child));
            } else {
                flushPremises = beside(flushPremises, premises == null ? flush[child] : standing[child]);
                premises = beside(premises, standing[child]);
                below = below == null ? flush[child] : below.above(flush[child], gaps.stacked());
            }
        }
        double d = in.width[node];
        if (premises == null) {
            drop[node] = -d;
            premises = ShapeCurve.of(Shape.of(node, d, in.height[node]));
            flushPremises = premises;
            attackers = attackers == null ? null : attackers.inset(0, 2 * d + gaps.clear(), 0);
        }
        row[node] = attackers == null ? premises : premises.beside(attackers, gaps.between());
        flushRow[node] = attackers == null ? flushPremises : flushPremises.beside(attackers, gaps.between());
        column[node] = below == null ? null : withAttackersBelow(node, below);
    }

    private ShapeCurve withAttackersBelow(int node, ShapeCurve premises) {
        ShapeCurve all = premises;
        for (int child = forest.firstChild(node); child >= 0 && all != null; child = forest.nextSibling(child)) {
            if (in.junction[child]) {
                ShapeCurve attacker = onLineBeside(child);
                all = attacker == null ? null : all.above(attacker, gaps.stacked());
            }
        }
        return all;
    }

    private ShapeCurve beside(ShapeCurve curve, ShapeCurve next) {
        return curve == null ? next : curve.beside(next, gaps.between());
    }

    /** What attacks an argument from beside it: premises on one height with those attacked. */
    private ShapeCurve attacker(int node) {
        return isSimple(node) || column[node] == null ? row[node] : row[node].or(column[node].inset(gaps.stub() + in.width[node], 0, 0));
    }

    private boolean isSimple(int node) {
        int first = forest.firstChild(node);
        return first >= 0 && !in.junction[first] && forest.nextSibling(first) < 0;
    }

    /** Below a conclusion by itself. */
    private ShapeCurve hanging(int node) {
        if (!in.junction[node]) {
            return standing[node];
        }
        double d = in.width[node];
        ShapeCurve above = row[node].inset(0, drop[node] + d, 0);
        return isSimple(node) || column[node] == null ? above : above.or(column[node].inset(gaps.port() + d / 2 + gaps.stub(), gaps.lane(), 0));
    }

    /** One of several on the line at the left, with the premises' left edge at the origin. */
    private ShapeCurve onLine(int node) {
        ShapeCurve beside = onLineBeside(node);
        return in.junction[node] && !isSimple(node) ? flushRow[node].inset(0, drop[node] + in.width[node], 0).or(beside) : beside;
    }

    /** Likewise with the junction beside the premises; null where there is no such way. */
    private ShapeCurve onLineBeside(int node) {
        return in.junction[node] ? isSimple(node) ? flushRow[node] : column[node] : flush[node];
    }

    /** Neighbours beside each other, some of them in columns. */
    private abstract static class Slots {
        private final int count;

        Slots(int count) {
            this.count = count;
        }

        /** One by itself. */
        abstract ShapeCurve single(int i);

        /** One in a column. */
        abstract ShapeCurve stacked(int i);

        ShapeCurve column(double gap) {
            ShapeCurve column = stacked(0);
            for (int i = 1; i < count; i++) {
                column = column.above(stacked(i), gap);
            }
            return column;
        }

        /** @param line what a column needs on its left */
        ShapeCurve arrange(double gap, double stackedGap, double line) {
            int step = (count + MOST_TRIED - 1) / MOST_TRIED;
            int ends = (count + step - 1) / step;
            ShapeCurve[] first = new ShapeCurve[ends + 1];
            for (int from = 0; from < ends; from++) {
                ShapeCurve column = null;
                for (int to = from + 1; to <= ends; to++) {
                    int upTo = Math.min(to * step, count);
                    for (int i = (to - 1) * step; i < upTo; i++) {
                        column = column == null ? stacked(i) : column.above(stacked(i), stackedGap);
                    }
                    ShapeCurve slot = upTo - from * step == 1 ? single(from * step) : column.inset(line, 0, 0);
                    ShapeCurve whole = from == 0 ? slot : first[from].beside(slot, gap);
                    first[to] = whole.or(first[to]);
                }
            }
            return first[ends];
        }
    }
}
