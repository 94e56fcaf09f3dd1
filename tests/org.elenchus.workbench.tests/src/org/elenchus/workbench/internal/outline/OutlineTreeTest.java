// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.elenchus.core.edit.Edits;
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
    void everyElementIsFoundOnTheWayFromARoot() {
        OutlineNode row = OutlineTree.find(map.document.map(), map.reason);
        assertThat(row.element()).isSameAs(map.reason);
        assertThat(row.parent().object()).isSameAs(SmallMap.argumentOf(map.reason));
        assertThat(row.parent().parent().element()).isSameAs(map.thesis);
    }
}
