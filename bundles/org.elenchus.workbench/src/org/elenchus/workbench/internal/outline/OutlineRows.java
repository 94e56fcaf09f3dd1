// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.widgets.TreeItem;

/** The rows that an outline shows. */
final class OutlineRows {

    /** Greatest number of rows that are opened at once. */
    static final int MOST = 3000;
    /** Greatest number of rows that are opened while words are looked for, at each letter. */
    static final int MOST_FOUND = 600;

    private OutlineRows() {
    }

    /**
     * Opens rows level by level, from the top, as long as no more than so many are shown. A statement that many arguments use has a row at
     * each place, so a map can have more rows than any window could show.
     */
    static void expand(TreeViewer tree, int most) {
        ITreeContentProvider rows = (ITreeContentProvider) tree.getContentProvider();
        ArrayDeque<Object> waiting = new ArrayDeque<>(tree.getInput() == null ? List.of() : shown(tree, tree.getInput(), rows.getElements(tree.getInput())));
        List<Object> opened = new ArrayList<>();
        int count = waiting.size();
        while (!waiting.isEmpty() && count < most) {
            Object row = waiting.remove();
            List<Object> children = shown(tree, row, rows.getChildren(row));
            if (!children.isEmpty()) {
                opened.add(row);
                waiting.addAll(children);
                count += children.size();
            }
        }
        tree.setExpandedElements(opened.toArray());
    }

    private static List<Object> shown(TreeViewer tree, Object parent, Object[] rows) {
        Object[] left = rows;
        for (ViewerFilter filter : tree.getFilters()) {
            left = filter.filter(tree, parent, left);
        }
        return List.of(left);
    }

    /** The rows whose own words are looked for, from top to bottom, as far as they are expanded. */
    static List<OutlineNode> matching(TreeViewer tree, OutlineFilter filter) {
        List<OutlineNode> found = new ArrayList<>();
        collect(tree.getTree().getItems(), filter, found);
        return found;
    }

    private static void collect(TreeItem[] items, OutlineFilter filter, List<OutlineNode> found) {
        for (TreeItem item : items) {
            if (item.getData() instanceof OutlineNode row && filter.finds(row.element())) {
                found.add(row);
            }
            collect(item.getItems(), filter, found);
        }
    }
}
