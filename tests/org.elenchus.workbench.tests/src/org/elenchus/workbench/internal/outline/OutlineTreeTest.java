// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.Test;

class OutlineTreeTest {

    private final SmallMap map = new SmallMap();
    private final OutlineTree tree = new OutlineTree();

    @Test
    void reasoningInACircleEndsWhereItRepeats() {
        map.document.execute(Edits.connect(map.thesis, map.reason, Polarity.PRO));
        OutlineNode row = (OutlineNode) tree.getElements(map.document.map())[0];
        int depth = 0;
        while (tree.hasChildren(row) && depth < 20) {
            row = (OutlineNode) tree.getChildren(row)[0];
            depth++;
        }
        assertThat(depth).isLessThan(10);
        assertThat(OutlineTree.roots(map.document.map())).isNotEmpty();
    }

    @Test
    void aStatementThatLeadsNowhereIsARootOfItsOwn() {
        map.document.execute(Edits.addStatement(map.document.map(), "An aside.", null, null));
        Statement aside = map.document.map().getStatements().get(3);
        assertThat(OutlineTree.roots(map.document.map())).containsExactly(map.thesis, aside);
    }

    @Test
    void aMapWithMoreWaysThanCanBeCountedIsOpenedAsFarAsItCanBeShown() {
        ArgumentMap woven = woven(40);
        Shell shell = new Shell(Display.getCurrent());
        TreeViewer viewer = new TreeViewer(shell);
        viewer.setContentProvider(tree);
        viewer.setInput(woven);
        OutlineRows.expand(viewer, 500);
        assertThat(viewer.getExpandedElements()).hasSizeBetween(100, 500);
        shell.dispose();
    }

    /** Layers of two statements, each a reason for both of the layer above: 2 to the power of the layers ways from top to bottom. */
    private static ArgumentMap woven(int layers) {
        MapDocument document = MapDocument.create();
        List<Statement> above = List.of();
        for (int layer = 0; layer < layers; layer++) {
            List<Statement> now = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Edit add = Edits.addStatement(document.map(), layer + "." + i, null, null);
                document.execute(add);
                Statement statement = (Statement) add.result().get(0);
                above.forEach(target -> document.execute(Edits.connect(statement, target, Polarity.PRO)));
                now.add(statement);
            }
            above = now;
        }
        return document.map();
    }

    @Test
    void everyElementIsFoundOnTheWayFromARoot() {
        OutlineNode row = OutlineTree.find(map.document.map(), map.reason);
        assertThat(row.element()).isSameAs(map.reason);
        assertThat(row.parent().object()).isSameAs(SmallMap.argumentOf(map.reason));
        assertThat(row.parent().parent().element()).isSameAs(map.thesis);
    }
}
