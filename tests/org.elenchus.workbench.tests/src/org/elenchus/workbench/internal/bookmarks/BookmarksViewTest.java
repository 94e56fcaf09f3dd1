// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.bookmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.command;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.page;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.view;

import java.util.List;

import org.elenchus.core.bookmark.Bookmarks;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.workbench.internal.Selections;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BookmarksViewTest {

    private final SmallMap map = new SmallMap();

    @AfterEach
    void close() {
        closeAll();
    }

    @Test
    void theCommandsPutTheBookmarkAndGoFromOneToTheNext() {
        ArgumentMapEditor editor = open(map.document);
        BookmarksView view = view(BookmarksView.ID, BookmarksView.class);
        page().activate(editor);
        editor.reveal(map.reason);
        settle();
        command("org.elenchus.workbench.toggleBookmark");
        assertThat(Bookmarks.in(map.document.map())).containsExactly(map.reason);
        assertThat((List<?>) view.table().getInput()).hasSize(1);
        map.document.execute(Bookmarks.toggle(List.of(map.objection)));
        settle();
        command("org.elenchus.workbench.nextBookmark");
        assertThat(Selections.single(editor.getSite().getSelectionProvider().getSelection())).isSameAs(map.objection);
        command("org.elenchus.workbench.nextBookmark");
        assertThat(Selections.single(editor.getSite().getSelectionProvider().getSelection())).isSameAs(map.reason);
    }
}
