// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;

import org.elenchus.core.spi.FormatException;
import org.elenchus.formats.internal.freemind.FreemindImporter;
import org.elenchus.formats.internal.kialo.KialoImporter;
import org.elenchus.formats.internal.mindmup.MindmupImporter;
import org.elenchus.formats.internal.opml.OpmlImporter;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

class TreeFormatsTest {

    @Test
    void kialoInBothDialects() throws Exception {
        String old = "Discussion Title: Cats\n\n1. Cats are good.\n1.1. Pro: They purr.\nSecond line.\n1.1.1. Con: Not all.\n1.2. Con: -> See 1.1.1.\n";
        ArgumentMap map = read(new KialoImporter(), old);
        assertThat(counts(map)).isEqualTo("3/1/2/0/0");
        assertThat(map.getTitle()).isEqualTo("Cats");
        assertThat(map.getStatements().get(1).getText()).isEqualTo("They purr.\nSecond line.");
        String recent = "Discussion Name:\r\nCats\r\n\r\n1. Thesis:\r\nCats are good.\r\n\r\n  1.1. Pro:\r\n  They purr [1].\r\n\r\nSources:\r\n[1] A book";
        assertThat(counts(read(new KialoImporter(), recent))).isEqualTo("2/1/0/0/0");
        assertThatThrownBy(() -> read(new KialoImporter(), "Cats\n")).isInstanceOf(FormatException.class);
    }

    @Test
    void opmlKeepsOrderAttributesAndNotes() throws Exception {
        ArgumentMap map = read(new OpmlImporter(), """
                <opml version="2.0"><head><title>T</title><ownerName>O</ownerName></head><body>
                <outline text="a" _note="n"><outline text="b" url="u"/><outline text="c" polarity="con"/></outline><outline title="d"/></body></opml>
                """);
        assertThat(map.getStatements()).extracting(Statement::getText).containsExactly("a", "b", "c", "d");
        assertThat(counts(map)).isEqualTo("4/1/1/0/0");
        assertThat(map.getStatements().get(0).getNote()).isEqualTo("n");
        assertThat(map.getStatements().get(1).getProperties()).extracting("key", "value").containsExactly(org.assertj.core.groups.Tuple.tuple("opml.url", "u"));
    }

    @Test
    void freemindReadsRichTextAndSigns() throws Exception {
        ArgumentMap map = read(new FreemindImporter(), """
                <map version="1.0.1"><node TEXT="root" ID="r"><node ID="x"><richcontent TYPE="NODE"><html><body><p>one <b>two</b></p><p>three</p></body></html></richcontent>
                <icon BUILTIN="button_cancel"/></node><node TEXT="pro" ID="x"/></node></map>
                """);
        assertThat(map.getStatements()).extracting(Statement::getText).containsExactly("root", "one two\nthree", "pro");
        assertThat(counts(map)).isEqualTo("3/1/1/0/0");
    }

    @Test
    void freemindReadsPagesInPlainAttributesAsWords() throws Exception {
        ArgumentMap map = read(new FreemindImporter(), """
                <map version="0.9.0"><node ID="r" TEXT="&lt;html&gt;&lt;head&gt;&lt;/head&gt;&lt;body&gt;&lt;p&gt;one &lt;b&gt;two&lt;/b&gt;&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;"/></map>
                """);
        assertThat(map.getStatements()).extracting(Statement::getText).containsExactly("one two");
    }

    @Test
    void mindmupGroupsAreArguments() throws Exception {
        ArgumentMap map = read(new MindmupImporter(), """
                {"formatVersion": 3, "id": "root", "title": "t", "ideas": {"1": {"id": 1, "title": "claim", "ideas": {
                  "1.5": {"title": "group", "attr": {"group": "opposing"}, "ideas": {"1": {"title": "no"}}},
                  "-1": {"title": "group", "attr": {"group": "supporting"}, "ideas": {"1": {"title": "p1", "attr": {"styleNames": ["attr_implicit_claim"]}}, "2": {"title": "p2"},
                    "3": {"title": "group", "attr": {"group": "opposing"}, "ideas": {"1": {"title": "undercut"}}}}},
                  "2": {"title": "remark", "attr": {"styleNames": ["sticky_note"]}}, "3": {"title": "hangs"}}}}}
                """);
        assertThat(counts(map)).isEqualTo("6/1/2/1/1");
        assertThat(map.getStatements()).filteredOn(Statement::isImplicit).extracting(Statement::getText).containsExactly("p1");
        assertThat(map.getStatements().get(0).getNote()).isEqualTo("remark");
        assertThat(map.getArguments()).filteredOn(Argument::isLinked).hasSize(1);
    }

    @Test
    void xmlIsReadWithoutEntitiesAndWithPlaces() {
        String bomb = "<!DOCTYPE opml [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]>\n<opml><body><outline text=\"&b;\"/></body></opml>";
        assertThatThrownBy(() -> read(new OpmlImporter(), bomb)).isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isPositive());
        assertThatThrownBy(() -> read(new OpmlImporter(), "<opml>\n<body>")).isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isEqualTo(2));
        assertThatThrownBy(() -> read(new OpmlImporter(), "<a>".repeat(5_000))).isInstanceOf(FormatException.class).hasMessageContaining("nested deeper");
    }
}
