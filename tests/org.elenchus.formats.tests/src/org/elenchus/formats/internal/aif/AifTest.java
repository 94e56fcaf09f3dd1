// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.aif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;
import static org.elenchus.formats.internal.Readings.recognise;
import static org.elenchus.formats.internal.Readings.write;

import java.util.TreeSet;

import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class AifTest {
    /** Two linked premises, an undercut, an inference with two conclusions, a link without a scheme node, speech acts, and an edge to nowhere. */
    private static final String GRAPH = """
            {"nodes": [
              {"nodeID": "1", "text": "It is raining.", "type": "I", "timestamp": "t1"},
              {"nodeID": "2", "text": "Rain makes wet.", "type": "I"},
              {"nodeID": 3, "text": "The street is wet.", "type": "I"},
              {"nodeID": "4", "text": "Expert Opinion", "type": "RA", "scheme": "Expert Opinion", "schemeID": "81"},
              {"nodeID": "5", "text": "It is covered.", "type": "I"},
              {"nodeID": "6", "text": "CA", "type": "CA"},
              {"nodeID": "7", "text": "The car is wet.", "type": "I"},
              {"nodeID": "8", "text": "Ann: It is raining.", "type": "L"},
              {"nodeID": "9", "text": "Asserting", "type": "YA"}],
             "edges": [
              {"edgeID": "11", "fromID": "1", "toID": "4"}, {"edgeID": "12", "fromID": "2", "toID": "4"}, {"edgeID": "13", "fromID": "4", "toID": 3},
              {"edgeID": "14", "fromID": "4", "toID": "7"}, {"edgeID": "15", "fromID": "5", "toID": "6"}, {"edgeID": "16", "fromID": "6", "toID": "4"},
              {"edgeID": "17", "fromID": "5", "toID": "2"}, {"edgeID": "18", "fromID": "8", "toID": "9"}, {"edgeID": "19", "fromID": "9", "toID": "1"},
              {"edgeID": "20", "fromID": "1", "toID": "99"}],
             "locutions": [{"nodeID": "8", "personID": "Ann"}]}
            """;

    @Test
    void readsNodesAndEdges() throws Exception {
        ArgumentMap map = read(new AifImporter(), GRAPH);
        assertThat(counts(map)).isEqualTo("5/3/1/2/1");
        assertThat(map.getStatements().get(0).getParticipant()).isEqualTo("Ann");
        assertThat(map.getArguments()).filteredOn(Argument::isLinked).extracting(Argument::getScheme).containsOnly("expert-opinion");
    }

    @Test
    void writesBackAllThatItRead() throws Exception {
        String again = write(new AifExporter(), read(new AifImporter(), GRAPH));
        assertThat(sorted(again)).isEqualTo(sorted(GRAPH));
    }

    @Test
    void newElementsGetNodesOfTheirOwn() throws Exception {
        ArgumentMap map = read(new AifImporter(), GRAPH);
        map.getStatements().get(0).setText("It is snowing.");
        map.getStatements().remove(2);
        map.getArguments().removeIf(argument -> argument.getConclusion() != null && argument.getConclusion().eContainer() == null);
        ArgumentMap again = read(new AifImporter(), write(new AifExporter(), map));
        assertThat(again.getStatements()).extracting(Statement::getText).contains("It is snowing.").doesNotContain("The street is wet.");
    }

    @Test
    void readsTheTextOfXaifAndItsAnchors() throws Exception {
        String xaif = """
                {"AIF": {"nodes": [{"nodeID": 1, "text": "a & b", "type": "I"}, {"nodeID": 2, "text": "L", "type": "L"}], "edges": [],
                 "participants": [], "locutions": []},
                 "text": "Then <span class=\\"highlighted\\" id=\\"node1\\">a &amp; b</span>.<br>End", "OVA": {"nodes": []}, "dialog": true}
                """;
        ArgumentMap map = read(new XaifImporter(), xaif);
        assertThat(map.getSources()).singleElement().satisfies(source -> assertThat(source.getText()).isEqualTo("Then a & b.\nEnd"));
        assertThat(map.getStatements().get(0).getExcerpts()).singleElement().satisfies(excerpt -> assertThat(excerpt.getExact()).isEqualTo("a & b"));
        assertThat(JsonParser.parseString(write(new XaifExporter(), map))).isEqualTo(JsonParser.parseString(xaif));
    }

    @Test
    void tellsTheTwoApart() throws Exception {
        assertThat(recognise(new AifImporter(), "x.json", GRAPH)).isGreaterThan(recognise(new XaifImporter(), "x.json", GRAPH));
        assertThat(recognise(new XaifImporter(), "x.json", "{\"AIF\": {\"nodes\": []}}")).isGreaterThan(90);
        assertThat(recognise(new AifImporter(), "x.json", "<xml/>")).isZero();
    }

    @Test
    void namesTheLineOfWhatIsNotJson() {
        assertThatThrownBy(() -> read(new AifImporter(), "{\"nodes\": [\n{\"nodeID\" 1}]}"))
                .isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isEqualTo(2));
        assertThatThrownBy(() -> read(new AifImporter(), "[]")).isInstanceOf(FormatException.class).hasMessageContaining("no AIF graph");
        assertThatThrownBy(() -> read(new AifImporter(), "[".repeat(100_000))).isInstanceOf(FormatException.class);
    }

    /** Nodes and edges as sets, since a graph has no order. */
    private static String sorted(String json) {
        JsonObject root = JsonParser.parseString(json).getAsJsonObject();
        StringBuilder text = new StringBuilder();
        for (String member : new TreeSet<>(root.keySet())) {
            TreeSet<String> elements = new TreeSet<>();
            for (JsonElement element : root.getAsJsonArray(member)) {
                TreeSet<String> parts = new TreeSet<>();
                element.getAsJsonObject().entrySet().forEach(part -> parts.add(part.getKey() + "=" + part.getValue()));
                elements.add(parts.toString());
            }
            text.append(member).append(elements).append('\n');
        }
        return text.toString();
    }
}
