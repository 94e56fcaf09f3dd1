// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.sadface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;
import static org.elenchus.formats.internal.Readings.recognise;
import static org.elenchus.formats.internal.Readings.write;

import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonParser;

class SadfaceTest {
    private static final String DOCUMENT = """
            {"edges": [{"id": "e1", "source_id": "a2", "target_id": "s1"}, {"id": "e2", "source_id": "a3", "target_id": "s1"}, {"id": "e3", "source_id": "s1", "target_id": "a1"},
                       {"id": "e4", "source_id": "a4", "target_id": "s2"}, {"id": "e5", "source_id": "s2", "target_id": "s1"}, {"id": "e6", "source_id": "a4", "target_id": "gone"}],
             "metadata": {"core": {"analyst_name": "A", "title": "T", "version": "0.2", "id": "m"}, "other": {"x": 1}},
             "nodes": [{"id": "a1", "type": "atom", "text": "claim", "metadata": {}, "sources": []}, {"id": "a2", "type": "atom", "text": "p1", "metadata": {"k": "v"},
                        "sources": [{"resource_id": "r1", "text": "words", "offset": 3, "length": 5}]},
                       {"id": "a3", "type": "atom", "text": "p2", "metadata": {}, "sources": []}, {"id": "a4", "type": "atom", "text": "but", "metadata": {}, "sources": []},
                       {"id": "s1", "type": "scheme", "name": "inference", "metadata": {}}, {"id": "s2", "type": "scheme", "name": "conflict", "metadata": {}}],
             "resources": [{"id": "r1", "content": "my words", "type": "text", "metadata": {}}]}
            """;

    @Test
    void atomsAndSchemesBothWays() throws Exception {
        ArgumentMap map = read(new SadfaceImporter(), DOCUMENT);
        assertThat(counts(map)).isEqualTo("4/1/1/1/1");
        assertThat(map.getTitle()).isEqualTo("T");
        assertThat(map.getStatements().get(1).getExcerpts().get(0).getEnd()).isEqualTo(8);
        String written = write(new SadfaceExporter(), map);
        var before = JsonParser.parseString(DOCUMENT).getAsJsonObject();
        var after = JsonParser.parseString(written).getAsJsonObject();
        assertThat(after.get("nodes")).isEqualTo(before.get("nodes"));
        assertThat(after.get("resources")).isEqualTo(before.get("resources"));
        assertThat(after.getAsJsonArray("edges")).containsExactlyInAnyOrderElementsOf(before.getAsJsonArray("edges"));
        assertThat(after.getAsJsonObject("metadata").get("other")).isEqualTo(before.getAsJsonObject("metadata").get("other"));
    }

    @Test
    void metadataOfTheOldVersionStayWhereTheyAre() throws Exception {
        String old = "{\"analyst_name\": \"A\", \"analyst_email\": \"e\", \"edges\": [], \"nodes\": [], \"resources\": [], \"metadata\": {}}";
        assertThat(recognise(new SadfaceImporter(), "a.json", old)).isGreaterThan(90);
        ArgumentMap map = read(new SadfaceImporter(), old);
        assertThat(map.getAuthors()).containsExactly("A");
        assertThat(JsonParser.parseString(write(new SadfaceExporter(), map))).isEqualTo(JsonParser.parseString(old));
    }

    @Test
    void otherJsonIsRefused() {
        assertThatThrownBy(() -> read(new SadfaceImporter(), "{\"nodes\": {}}")).isInstanceOf(FormatException.class).hasMessageContaining("SADFace");
    }
}
