// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;

/** The rows that an outline shows. */
final class OutlineRows {

    private OutlineRows() {
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
