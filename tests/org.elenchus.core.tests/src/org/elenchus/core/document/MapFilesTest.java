// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.ViewPackage;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapFilesTest {

    static ArgumentMap read(String text) throws FormatException, IOException {
        return MapFiles.read(Input.of("test.argmap", text));
    }

    static String written(ArgumentMap map) throws IOException {
        return new String(MapFiles.bytes(map), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 10, 100, 1000})
    void whatWasWrittenIsReadAndWrittenAgainWithTheSameBytes(int size) throws Exception {
        ArgumentMap map = MapGenerator.rich(size, 7);
        String first = written(map);
        ArgumentMap read = read(first);
        assertThat(EcoreUtil.equals(map, read)).isTrue();
        assertThat(written(read)).isEqualTo(first);
    }

    @Test
    void aPlainEmfReaderReadsTheSameMap() throws Exception {
        ArgumentMap map = MapGenerator.rich(300, 3);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("test.argmap"));
        ResourceSetImpl set = new ResourceSetImpl();
        set.getPackageRegistry().put(ArgumentmapPackage.eNS_URI, ArgumentmapPackage.eINSTANCE);
        set.getPackageRegistry().put(ViewPackage.eNS_URI, ViewPackage.eINSTANCE);
        set.getResources().add(resource);
        resource.load(new ByteArrayInputStream(MapFiles.bytes(map)), Map.of());
        assertThat(resource.getErrors()).isEmpty();
        assertThat(EcoreUtil.equals(map, resource.getContents().get(0))).isTrue();
    }

    @Test
    void aFileThatPlainEmfWroteIsRead() throws Exception {
        ArgumentMap map = MapGenerator.rich(120, 5);
        byte[] ours = MapFiles.bytes(map);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("test.argmap"));
        resource.getContents().add(map);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        ArgumentMap read = MapFiles.read(Input.of("emf.argmap", out.toByteArray()));
        assertThat(EcoreUtil.equals(map, read)).isTrue();
        assertThat(MapFiles.bytes(map)).isEqualTo(ours);
    }

    @Test
    void writesOneAttributeALine() throws Exception {
        ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();
        map.setTitle("A & B");
        map.getAuthors().add("Ada");
        Source source = ArgumentmapFactory.eINSTANCE.createSource();
        source.setId("src");
        source.setText("First line\nSecond <line>\n");
        map.getSources().add(source);
        Statement statement = ArgumentmapFactory.eINSTANCE.createStatement();
        statement.setId("s1");
        statement.setText("Two\nlines");
        statement.setMain(true);
        map.getStatements().add(statement);
        assertThat(written(map)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <argumentmap:ArgumentMap xmi:version="2.0"
                    xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:argumentmap="https://elenchus.org/argumentmap/1"
                    formatVersion="1"
                    title="A &amp; B">
                  <authors>Ada</authors>
                  <sources id="src">
                    <text>First line
                Second &lt;line&gt;
                </text>
                  </sources>
                  <statements id="s1"
                      text="Two&#xA;lines"
                      main="true"/>
                </argumentmap:ArgumentMap>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "  leading and trailing  ", "tab\tand\nnewline\n", "]]>", "&amp; <b> \"q\" 'a'", "Čeština, Ελληνικά, русский, ¬∀∃⊢",
        "𝔸 \uD83D\uDE00 astral", "\u0085\u2028\u2029", "\r\n and \r"})
    void anyTextSurvives(String text) throws Exception {
        ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();
        map.setDescription(text);
        map.getAuthors().add(text);
        Source source = ArgumentmapFactory.eINSTANCE.createSource();
        source.setId("src");
        source.setText(text);
        source.setTitle(text);
        map.getSources().add(source);
        ArgumentMap read = read(written(map));
        String storable = text.replace("\r\n", "\n").replace('\r', '\n');
        assertThat(read.getDescription()).isEqualTo(storable);
        assertThat(read.getAuthors()).containsExactly(storable);
        assertThat(read.getSources().get(0).getText()).isEqualTo(storable);
        assertThat(read.getSources().get(0).getTitle()).isEqualTo(storable);
    }

    @Test
    void charactersThatXmlCannotHoldDoNotMakeAFileUnreadable() throws Exception {
        ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();
        map.setTitle("bell\u0007 null\u0000 half \uD800 pair \uFFFE");
        assertThat(read(written(map)).getTitle()).isEqualTo("bell null half \uFFFD pair \uFFFD");
    }

    @Test
    void bytesDoNotDependOnTheLocale() throws Exception {
        byte[] usual = MapFiles.bytes(MapGenerator.rich(50, 1));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(MapFiles.bytes(MapGenerator.rich(50, 1))).isEqualTo(usual);
            assertThat(MapFiles.bytes(MapFiles.read(Input.of("x", usual)))).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void unknownContentSurvivesWhereItStood() throws Exception {
        String file = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- Made by hand -->
                <?tool keep="this"?>
                <argumentmap:ArgumentMap xmi:version="2.0"
                    xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:argumentmap="https://elenchus.org/argumentmap/1"
                    xmlns:other="urn:other"
                    formatVersion="1.3"
                    other:mood="calm"
                    title="T">
                  <other:first/>
                  <authors>Ada</authors>
                  <!-- a comment -->
                  <statements id="s1"
                      probability="0.5"
                      text="A"
                      newer="x &amp; y">
                    <evidence kind="DNA"
                        weight="3">
                      <sample>A  B
                 C</sample>
                      <empty/>
                    </evidence>
                    <tags>t</tags>
                    <prose>mixed <b>bold</b> and &lt;plain&gt;</prose>
                  </statements>
                  <theories id="t1">
                    <!-- inside -->
                    <axiom of="s1"/>
                  </theories>
                  <statements id="s2"
                      text="B"/>
                  <!-- last -->
                </argumentmap:ArgumentMap>
                <!-- behind -->
                """;
        ArgumentMap map = read(file);
        assertThat(written(map)).isEqualTo(file);
        assertThat(map.getStatements()).extracting(Statement::getText).containsExactly("A", "B");
        map.getStatements().remove(0);
        assertThat(written(map)).contains("<theories id=\"t1\">", "<other:first/>").doesNotContain("evidence");
    }

    @Test
    void anObjectWithoutAnIdGetsOne() throws Exception {
        ArgumentMap map = read(HostileFilesTest.head("") + "<statements text=\"A\"/></argumentmap:ArgumentMap>");
        assertThat(map.getStatements().get(0).getId()).isNotEmpty();
    }

    @Test
    void draftsAreMigrated() throws Exception {
        ArgumentMap map = read("""
                <am:ArgumentMap xmlns:am="https://elenchus.org/argumentmap/0" title="Draft">
                  <!-- kept -->
                  <statements id="a" text="A"/>
                  <statements id="b" text="B"/>
                  <statements id="c" text="C"/>
                  <arguments id="x" relation="attack" claim="a" premises="b c"/>
                  <arguments id="y" relation="support" claim="x" premises="c"/>
                  <groups id="g1" title="Outer"/>
                  <groups id="g2" title="Inner" parent="g1" members="a"/>
                </am:ArgumentMap>
                """);
        assertThat(map.getFormatVersion()).isEqualTo("1");
        assertThat(map.getArguments().get(0).getPolarity().getLiteral()).isEqualTo("con");
        assertThat(map.getArguments().get(0).getPremises()).extracting(p -> p.getStatement().getId()).containsExactly("b", "c");
        assertThat(map.getArguments().get(1).getConclusion()).isSameAs(map.getArguments().get(0));
        assertThat(map.getGroups()).hasSize(1);
        assertThat(map.getGroups().get(0).getGroups().get(0).getMembers()).containsExactly(map.getStatements().get(0));
        String current = written(map);
        assertThat(current).contains("https://elenchus.org/argumentmap/1", "<!-- kept -->").doesNotContain("/0\"");
        assertThat(written(read(current))).isEqualTo(current);
    }

    @Test
    void pointsAndMomentsKeepTheirForm() throws Exception {
        assertThat(Point.parse("1.5,-2.0").toString()).isEqualTo("1.5,-2.0");
        ArgumentMap map = read(HostileFilesTest.head("created=\"2026-01-31T12:00:00Z\"") + "</argumentmap:ArgumentMap>");
        assertThat(written(map)).contains("created=\"2026-01-31T12:00:00Z\"");
    }
}
