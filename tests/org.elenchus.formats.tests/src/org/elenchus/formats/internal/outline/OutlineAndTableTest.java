// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.dot.DotExporter;
import org.elenchus.formats.internal.table.CsvExporter;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

class OutlineAndTableTest {

    private static ArgumentMap map() {
        MapBuilder builder = new MapBuilder();
        builder.map().setTitle("Cats <3");
        Statement thesis = builder.addStatement("t", "*Cats* are [good] & \"kind\"");
        Statement purr = builder.addReason("r", "=They purr, loudly", Polarity.PRO, thesis);
        purr.setImplicit(true);
        builder.addPremise(builder.map().getArguments().get(0), builder.addStatement("l", "purring is good"));
        builder.addReason("u", "not always", Polarity.CON, builder.map().getArguments().get(0));
        builder.addPremise(builder.addArgument("again", Polarity.PRO, builder.statement("l")), purr);
        return builder.map();
    }

    @Test
    void markdownReadsAsItIsMeant() throws Exception {
        String markdown = write(new OutlineExporter.Markdown(), map());
        String plain = TextContentRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        assertThat(plain).contains("Cats <3", "*Cats* are [good] & \"kind\"", "[=They purr, loudly]", "Reason, together:", "Against this step 1.1i.1. not always", "(see 1.1a)");
    }

    @Test
    void htmlEscapesAndIsBalanced() throws Exception {
        String html = write(new OutlineExporter.Html(), map());
        assertThat(html).contains("<h1>Cats &lt;3</h1>", "&amp; &quot;kind&quot;", "<i class=\"implicit\">=They purr, loudly</i>").doesNotContain("<script");
        for (String tag : new String[] {"ul", "li", "b", "i", "body", "html"}) {
            assertThat(html.split("<" + tag + "[ >]", -1).length).as(tag).isEqualTo(html.split("</" + tag + ">", -1).length);
        }
    }

    @Test
    void tablesQuoteAndDefuseFormulas() throws Exception {
        ArgumentMap map = map();
        String elements = write(new CsvExporter.Elements(), map);
        assertThat(elements.split("\r\n")).hasSize(1 + map.getStatements().size() + map.getArguments().size());
        assertThat(elements).contains("\"'=They purr, loudly\"", "\"*Cats* are [good] & \"\"kind\"\"\"");
        assertThat(write(new CsvExporter.Relations(), map).split("\r\n")).hasSize(1 + 4 + 3);
        ByteArrayOutputStream tabs = new ByteArrayOutputStream();
        new CsvExporter.Elements().write(map, new ExportRequest(null, Map.of("separator", "tab"), new LossReport(), Progress.NONE), tabs);
        assertThat(tabs.toString(StandardCharsets.UTF_8)).startsWith("id\tkind\t");
        assertThatThrownBy(() -> new CsvExporter.Elements().write(map, new ExportRequest(null, Map.of("separator", "x"), new LossReport(), Progress.NONE), tabs))
                .isInstanceOf(ExportException.class).hasMessageContaining("semicolon");
    }

    @Test
    void dotQuotesTexts() throws Exception {
        ArgumentMap map = map();
        String dot = write(new DotExporter(), map);
        assertThat(dot).startsWith("digraph \"Cats <3\" {").contains("\\\"kind\\\"").endsWith("}\n");
        assertThat(dot.split(" -> ", -1).length - 1).isEqualTo(4 + 3);
    }
}
