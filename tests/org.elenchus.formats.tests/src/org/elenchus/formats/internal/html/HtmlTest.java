// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.formats.internal.figure.Exports;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class HtmlTest {
    private static final Pattern DATA = Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

    private static JsonObject data(String page) {
        Matcher matcher = DATA.matcher(page);
        assertThat(matcher.find()).isTrue();
        return JsonParser.parseString(matcher.group(1)).getAsJsonObject();
    }

    @Test
    void thePageNeedsNothingElse() throws Exception {
        String page = Exports.text(MapGenerator.rich(20, 2), "html", Map.of());
        assertThat(page).contains("default-src 'none'").doesNotContain("<link").doesNotContain("@import").doesNotContain(" src=");
        Matcher addresses = Pattern.compile("url\\(([^)]{0,30})").matcher(page);
        while (addresses.find()) {
            assertThat(addresses.group(1)).startsWith("data:");
        }
    }

    @Test
    void everyStatementIsDrawnListedAndFound() throws Exception {
        ArgumentMap map = MapGenerator.plain(20, 2);
        String page = Exports.text(map, "html", Map.of());
        JsonObject nodes = data(page).getAsJsonObject("nodes");
        for (Statement statement : map.getStatements()) {
            assertThat(page).contains("id=\"statement-" + statement.getId() + "\"").contains("data-id=\"" + statement.getId() + "\"");
            assertThat(nodes.getAsJsonObject(statement.getId()).get("text").getAsString()).isEqualTo(statement.getText().strip());
        }
        assertThat(nodes.getAsJsonObject(map.getStatements().get(0).getId()).has("pro") || nodes.getAsJsonObject(map.getStatements().get(0).getId()).has("con")).isTrue();
    }

    @Test
    void whatStandsIsShownUnlessNotWanted() throws Exception {
        ArgumentMap map = MapGenerator.plain(20, 2);
        String id = map.getStatements().get(0).getId();
        assertThat(data(Exports.text(map, "html", Map.of())).getAsJsonObject("nodes").getAsJsonObject(id).has("status")).isTrue();
        assertThat(data(Exports.text(map, "html", Map.of("semantics", "none"))).getAsJsonObject("nodes").getAsJsonObject(id).has("status")).isFalse();
    }

    @Test
    void textIsNeverTakenForMarkup() throws Exception {
        ArgumentMap map = MapGenerator.plain(3, 2);
        map.setTitle("</title><script>alert(1)</script> @SVG@");
        map.getStatements().get(0).setText("</script><script>alert(2)</script> <img src=x onerror=alert(3)> @BODY@ ]]>");
        map.getStatements().get(0).setLabel("\"><b>@DATA@");
        String page = Exports.text(map, "html", Map.of());
        assertThat(page).doesNotContain("<script>alert").doesNotContain("<img").contains("@SVG@");
        assertThat(data(page).getAsJsonObject("nodes").getAsJsonObject(map.getStatements().get(0).getId()).get("text").getAsString()).contains("<img src=x");
    }
}
