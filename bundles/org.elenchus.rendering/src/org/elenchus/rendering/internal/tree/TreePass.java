// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Gaps;

/** Arranges every tree of a forest once, for one wished proportion of its parts. Linear in the number of nodes, but for sorting nothing. */
final class TreePass {
    private final TreeInput in;
    private final Forest forest;
    private final Gaps gaps;
    private final double proportion;
    /** By node: into how many columns its arguments are to be divided at most; 0 where the wished proportion decides. */
    private final int[] wished;
    /** By node: into how many columns they were divided. */
    final int[] columns;
    /** What hangs below a box, with the box's lower edge as its upper edge; null for a leaf. */
    private final Row[] rows;
    /** Arguments that attack or support another argument. */
    private final Limb[] limbs;
    /** Of a box or junction with all below it, before it is decided how it stands. */
    private final double[] totalWidth;
    private final double[] totalHeight;
    /** From the origin of the parent; after {@link #run()} from the origin of the whole tree. */
    final double[] dx;
    final double[] dy;
    /** By box: how far the lines to it reach to both sides, from its left edge. */
    final double[] fanFrom;
    final double[] fanTo;
    /** By argument: right edge of its first row, from its origin. */
    final double[] rowRight;
    /** By argument in a column, but for the first: what is kept free above its premises; 0 for others. */
    final double[] columnGap;
    /** By argument in a column: how far the column reaches to the left of its premises. */
    final double[] trunk;

    TreePass(TreeInput in, double proportion, int[] wished) {
        this.in = in;
        this.wished = wished;
        columns = new int[in.size];
        this.forest = in.forest;
        this.gaps = in.gaps;
        this.proportion = proportion;
        rows = new Row[in.size];
        limbs = new Limb[in.size];
        totalWidth = new double[in.size];
        totalHeight = new double[in.size];
        dx = new double[in.size];
        dy = new double[in.size];
        fanFrom = new double[in.size];
        fanTo = new double[in.size];
        rowRight = new double[in.size];
        columnGap = new double[in.size];
        trunk = new double[in.size];
    }

    /** @return each tree of the forest, in order of their roots, with its upper left corner at the origin */
    List<Tree> run() {
        for (int place = in.size - 1; place >= 0; place--) {
            int node = forest.ordered(place);
            int parent = forest.parent(node);
            if (!in.junction[node]) {
                measureBox(node);
            } else if (parent < 0 || in.junction[parent]) {
                measureJunction(node);
                limbs[node] = limb(node, false);
            } else {
                measureJunction(node);
            }
        }
        return trees();
    }

    private List<Tree> trees() {
        List<Tree> trees = new ArrayList<>();
        int[] treeOf = new int[in.size];
        for (int place = 0; place < in.size; place++) {
            int node = forest.ordered(place);
            int parent = forest.parent(node);
            if (parent < 0) {
                Block block = root(node);
                treeOf[node] = trees.size();
                trees.add(new Tree(block.maxX - block.minX));
            } else {
                dx[node] += dx[parent];
                dy[node] += dy[parent];
                treeOf[node] = treeOf[parent];
            }
            trees.get(treeOf[node]).nodes().add(node);
        }
        Compaction compaction = new Compaction(in, this);
        trees.forEach(compaction::compact);
        return trees;
    }

    private Block root(int node) {
        Block block;
        if (in.junction[node]) {
            Limb limb = limbs[node];
            block = limb.block;
            block.prepend(limb.headroom(), 0, limb.rowRight);
            rowRight[node] = limb.rowRight;
            dy[node] = limb.headroom();
        } else {
            block = standing(node, false);
            rowRight[node] = in.width[node];
        }
        double shift = -block.minX;
        block.move(shift);
        dx[node] = shift;
        return block;
    }

    private void measureBox(int node) {
        if (forest.childCount(node) > 0) {
            rows[node] = row(node);
        }
        Row row = rows[node];
        totalWidth[node] = row == null ? in.width[node] : Math.max(in.width[node], row.block.maxX - row.block.minX);
        totalHeight[node] = in.height[node] + (row == null ? 0 : row.block.height());
    }

    private void measureJunction(int node) {
        double w = 0;
        double h = in.height[node];
        for (int child = forest.firstChild(node); child >= 0; child = forest.nextSibling(child)) {
            w += totalWidth[child] + gaps.between();
            h = Math.max(h, totalHeight[child]);
        }
        totalWidth[node] = Math.max(in.width[node], w - gaps.between());
        totalHeight[node] = h;
    }

    /** The block of a box with all below it, with the box at the origin. */
    private Block standing(int box, boolean flush) {
        Row row = rows[box];
        if (row == null) {
            return new Block(in.width[box], in.height[box]);
        }
        double left = flush || row.startsWithColumn && row.slots == 1 ? row.flushLeft : row.centre - in.width[box] / 2;
        for (int child = forest.firstChild(box); child >= 0; child = forest.nextSibling(child)) {
            dx[child] -= left;
            dy[child] += in.height[box];
        }
        fanFrom[box] = row.from - left;
        fanTo[box] = row.to - left;
        Block block = row.block;
        block.move(-left);
        block.prepend(in.height[box], 0, in.width[box]);
        return block;
    }

    /** What hangs on a conclusion by one argument. */
    private Limb limb(int node, boolean flush) {
        if (!in.junction[node]) {
            return new Limb(node, standing(node, flush), in.width[node], in.width[node] / 2, gaps.stub(), 0, true);
        }
        Assembly premises = new Assembly(flush);
        int attackers = 0;
        double drop = gaps.drop();
        double first = Double.NaN;
        double last = 0;
        for (int child = forest.firstChild(node); child >= 0; child = forest.nextSibling(child)) {
            if (!in.junction[child]) {
                premises.add(child, standing(child, flush && premises.isEmpty()), in.width[child], 0);
                last = dx[child] + in.width[child] / 2;
                first = Double.isNaN(first) ? last : first;
            }
        }
        double d = in.width[node];
        boolean bare = premises.isEmpty();
        if (bare) {
            premises.add(-1, new Block(d, d), d, 0);
            first = d / 2;
            last = first;
            drop = -d;
        }
        int premiseCount = premises.count;
        for (int child = forest.firstChild(node); child >= 0; child = forest.nextSibling(child)) {
            if (in.junction[child]) {
                Limb attacker = limbs[child];
                premises.add(child, attacker.block, attacker.rowRight, bare ? gaps.dropAbove(attacker.drop, d) + d : 0);
                drop = bare ? drop : Math.max(drop, gaps.dropAbove(attacker.drop, d));
                attackers++;
            }
        }
        return new Limb(node, premises.block, premises.rowRight, (first + last) / 2, drop, d, premiseCount == 1 && attackers == 0 && !bare);
    }

    /** Puts blocks side by side. */
    private final class Assembly {
        private final boolean walled;
        private Block block;
        private double rowRight;
        private int count;

        /** @param walled whether nothing may reach to the left of the first */
        Assembly(boolean walled) {
            this.walled = walled;
        }

        boolean isEmpty() {
            return block == null;
        }

        void add(int node, Block next, double width, double lower) {
            if (lower > 0) {
                next.prepend(lower, 0, width);
            }
            double shift = 0;
            if (block == null) {
                block = next;
            } else {
                shift = block.distanceTo(next, gaps.between());
                if (walled) {
                    shift = Math.max(shift, -next.minX);
                }
                next.move(shift);
                block.addRight(next);
            }
            if (node >= 0) {
                dx[node] = shift;
                dy[node] = lower;
            }
            rowRight = shift + width;
            count++;
        }
    }

    /** All that hangs below one box. */
    private static final class Row {
        private Block block;
        private double centre;
        private double flushLeft;
        private double from;
        private double to;
        private boolean startsWithColumn;
        private int slots;
    }

    private Row row(int box) {
        int count = forest.childCount(box);
        int[] children = new int[count];
        double[] widths = new double[count];
        double[] heights = new double[count];
        boolean[] leaf = new boolean[count];
        int i = 0;
        for (int child = forest.firstChild(box); child >= 0; child = forest.nextSibling(child)) {
            children[i] = child;
            widths[i] = totalWidth[child];
            heights[i] = totalHeight[child];
            leaf[i] = isLeaf(child);
            i++;
        }
        double trunk = gaps.trunk(in.junction[children[0]] ? in.width[children[0]] : 0);
        Columns divider = new Columns(widths, heights, leaf, proportion, gaps.between(), gaps.stacked(), trunk, in.horizontal);
        int[] ends = wished[box] > 0 ? divider.divide(wished[box]) : divider.choose();
        columns[box] = ends.length;
        return new RowBuilder(box, children, ends).build();
    }

    private boolean isLeaf(int child) {
        if (!in.junction[child]) {
            return rows[child] == null;
        }
        int only = forest.firstChild(child);
        return only >= 0 && forest.nextSibling(only) < 0 && !in.junction[only] && rows[only] == null;
    }

    /** Puts the slots of one row side by side: single arguments and columns of them. */
    private final class RowBuilder {
        private final int box;
        private final int[] children;
        private final int[] ends;
        private final Row row = new Row();
        private double firstCentre = Double.NaN;
        private double lastCentre;

        RowBuilder(int box, int[] children, int[] ends) {
            this.box = box;
            this.children = children;
            this.ends = ends;
        }

        Row build() {
            int from = 0;
            boolean anySingle = false;
            for (int end : ends) {
                anySingle |= end - from == 1;
                from = end;
            }
            double band = gaps.arrow() + gaps.stem() + (ends.length > 1 ? gaps.lane() * ((ends.length + 1) / 2) : 0);
            double junction = in.junction[children[0]] ? in.width[children[0]] : 0;
            double firstTop = anySingle ? band + junction + gaps.drop() : band;
            from = 0;
            for (int end : ends) {
                if (end - from == 1) {
                    addSingle(children[from], band);
                } else {
                    addColumn(from, end, firstTop);
                }
                from = end;
            }
            row.slots = ends.length;
            row.startsWithColumn = ends[0] > 1;
            row.centre = (firstCentre + lastCentre) / 2;
            row.flushLeft = row.block.minX - (row.startsWithColumn ? gaps.port() : 0);
            return row;
        }

        private void addSingle(int child, double band) {
            Limb limb = limb(child, false);
            double top = band + limb.headroom();
            limb.block.prepend(top, 0, limb.rowRight);
            double shift = place(limb.block);
            dx[child] = shift;
            dy[child] = top;
            rowRight[child] = limb.rowRight;
            centre(shift + limb.middle);
            reach(shift, shift + limb.rowRight);
        }

        private void addColumn(int from, int end, double firstTop) {
            gatherStrands(from, end);
            Block column = null;
            double height = 0;
            double right = 0;
            double offset = trunkOffset(from, end);
            for (int i = from; i < end; i++) {
                Limb limb = limb(children[i], true);
                double above = limb.simple ? gaps.stacked() : gaps.stacked() + Math.max(0, limb.headroom());
                double gap = i == from ? Math.max(firstTop, limb.simple ? 0 : firstTop - gaps.drop() + limb.headroom()) : above;
                dx[children[i]] = 0;
                dy[children[i]] = height + gap;
                height += gap + limb.block.height();
                limb.block.prepend(gap, -offset, limb.rowRight);
                right = Math.max(right, limb.rowRight);
                rowRight[children[i]] = limb.rowRight;
                columnGap[children[i]] = i == from ? 0 : gap;
                trunk[children[i]] = offset;
                if (column == null) {
                    column = limb.block;
                } else {
                    column.right.append(limb.block.right);
                    column.maxX = Math.max(column.maxX, limb.block.maxX);
                }
            }
            column.left.replaceBy(new Contour(height, -offset));
            column.minX = -offset;
            double shift = place(column);
            for (int i = from; i < end; i++) {
                dx[children[i]] += shift;
            }
            centre(shift + (right - offset) / 2);
            reach(shift - offset, shift + rowRight[children[from]]);
        }

        /** Arguments of one kind come together in a column, so that no line to one crosses the line that gathers the others. */
        private void gatherStrands(int from, int end) {
            for (int i = from + 1; i < end; i++) {
                int child = children[i];
                int last = i - 1;
                while (last >= from && in.strand[children[last]] != in.strand[child]) {
                    last--;
                }
                if (last >= from && last < i - 1) {
                    System.arraycopy(children, last + 1, children, last + 2, i - last - 1);
                    children[last + 1] = child;
                }
            }
        }

        /** What a column needs on its left: one line for each kind of argument in it. */
        private double trunkOffset(int from, int end) {
            int kinds = 0;
            for (int i = from; i < end; i++) {
                boolean known = false;
                for (int j = from; j < i && !known; j++) {
                    known = in.strand[children[j]] == in.strand[children[i]];
                }
                kinds += known ? 0 : 1;
            }
            double d = in.junction[children[from]] ? in.width[children[from]] : 0;
            return gaps.trunk(d) + (kinds - 1) * gaps.lane();
        }

        private double place(Block block) {
            if (row.block == null) {
                row.block = block;
                return 0;
            }
            double shift = row.block.distanceTo(block, gaps.between());
            block.move(shift);
            row.block.addRight(block);
            return shift;
        }

        private void reach(double from, double to) {
            row.from = Math.min(row.from, from);
            row.to = Math.max(row.to, to);
        }

        private void centre(double x) {
            lastCentre = x;
            firstCentre = Double.isNaN(firstCentre) ? x : firstCentre;
        }
    }
}
