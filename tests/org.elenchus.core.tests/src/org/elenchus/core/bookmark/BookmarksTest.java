// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.bookmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.elenchus.core.edit.Edits;
import org.elenchus.core.filter.Debate;
import org.junit.jupiter.api.Test;

class BookmarksTest {

    private final Debate debate = new Debate();

    @Test
    void togglingPutsThemOnAllAndThenTakesThemAway() {
        debate.document.execute(Bookmarks.toggle(List.of(debate.air)));
        debate.document.execute(Bookmarks.toggle(List.of(debate.air, debate.linked)));
        assertThat(Bookmarks.in(debate.map)).containsExactly(debate.air, debate.linked);
        debate.document.execute(Bookmarks.toggle(List.of(debate.air, debate.linked)));
        assertThat(Bookmarks.in(debate.map)).isEmpty();
        debate.document.undo();
        assertThat(Bookmarks.in(debate.map)).containsExactly(debate.air, debate.linked);
    }

    @Test
    void aBookmarkGoesAndComesBackWithItsElement() {
        debate.document.execute(Bookmarks.toggle(List.of(debate.station)));
        debate.document.execute(Bookmarks.rename(debate.station, "look it up"));
        debate.document.execute(Edits.delete(List.of(debate.station)));
        assertThat(Bookmarks.in(debate.map)).isEmpty();
        debate.document.undo();
        assertThat(Bookmarks.name(debate.station)).isEqualTo("look it up");
        assertThat(Bookmarks.name(debate.air)).isNull();
    }
}
