// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.elenchus.core.clipboard.Fragment;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Source;
import org.junit.jupiter.api.Test;

class MapCountsTest {

    @Test
    void countsWhatTheMapHas() {
        ArgumentMap map = Fragment.parse("Claim\n  + one\n  & two\n  - three\n    _- four\nOther claim\n  + one\n").instantiate();
        MapDocument document = MapDocument.of(map, "x");
        document.execute(Edits.set(map, Literals.ARGUMENT_MAP__TITLE, "T"));
        document.execute(Edits.addSource(map, "S", "text"));
        Source source = map.getSources().get(0);
        document.execute(Edits.addExcerpt(map.getStatements().get(0), source, 0, 2));
        document.execute(Edits.addExcerpt(map.getArguments().get(0), source, 0, 4));
        document.execute(Edits.set(map.getStatements().get(1), Literals.STATEMENT__IMPLICIT, true));
        document.execute(Edits.set(map.getArguments().get(0), Literals.ARGUMENT__SCHEME, "expert-opinion"));
        document.execute(Edits.group(map, "Outer", map.getStatements()));
        document.execute(Edits.group(map, "Inner", map.getStatements()));
        assertThat(MapCounts.of(map)).isEqualTo(new MapCounts("T", 1, 6, 4, 2, 2, 1, 1, 1, 2, 1, 2, 2));
        assertThat(List.copyOf(MapCounts.of(map).toMap().keySet())).containsExactly("title", "sources", "statements", "arguments", "pro", "con",
                "linked", "undercuts", "implicit", "excerpts", "schemes", "groups", "theses");
    }

    @Test
    void anEmptyMap() {
        assertThat(MapCounts.of(MapDocument.create().map())).isEqualTo(new MapCounts(null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
