// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.elenchus.core.source.SourceReaders;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.SourceText;
import org.junit.jupiter.api.Test;

/** Words are taken out of the documents that people write essays in. */
class SourceReadersTest {
    private static final String TYPES = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>";
    private static final String RELATIONS = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
            + "</Relationships>";

    private static SourceText read(String name, byte[] bytes) throws FormatException, IOException {
        return SourceReaders.read(Input.of(name, bytes));
    }

    private static SourceText read(String name, String text) throws FormatException, IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String body) throws IOException {
        String document = "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
        parts.put("_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void plainTextKeepsItsLines() throws Exception {
        assertThat(read("essay.txt", "One.\r\n\r\nTwo, \u00e9t\u00e9.").text()).isEqualTo("One.\n\nTwo, \u00e9t\u00e9.");
    }

    @Test
    void oldFilesOfWindowsAreRead() throws Exception {
        assertThat(read("essay.txt", "It\u2019s \u00fcber.".getBytes("windows-1252")).text()).isEqualTo("It\u2019s \u00fcber.");
    }

    @Test
    void aPageGivesItsArticleWithoutMenusAndScripts() throws Exception {
        SourceText page = read("page.html", "<!DOCTYPE html><html><head><title>On  bikes</title><style>p{}</style></head><body><nav>Home | News</nav>"
                + "<article><h1>On bikes</h1><p>Towns should\n   build <b>lanes</b>.<br>Soon.</p><ul><li>Lives</li><li>Money</li></ul>"
                + "<script>alert(1)</script></article><footer>Contact</footer></body></html>");
        assertThat(page.title()).isEqualTo("On bikes");
        assertThat(page.text()).isEqualTo("On bikes\n\nTowns should build lanes.\nSoon.\n\nLives\nMoney");
    }

    @Test
    void aPageIsReadInTheEncodingThatItDeclares() throws Exception {
        byte[] page = "<html><head><meta charset=\"iso-8859-2\"></head><body><p>\u010ce\u0161tina</p></body></html>".getBytes("iso-8859-2");
        assertThat(read("cs.html", page).text()).isEqualTo("\u010ce\u0161tina");
    }

    @Test
    void wordsInsideALineStayApartOrTogetherAsWritten() throws Exception {
        assertThat(read("x.html", "<html><body><p>a <i>b</i> c<i>d</i>e</p><table><tr><td>1</td><td>2</td></tr></table></body></html>").text())
                .isEqualTo("a b cde\n\n1 2");
    }

    @Test
    void aWordDocumentGivesItsParagraphs() throws Exception {
        assertThat(read("essay.docx", docx(paragraph("Towns should ") + paragraph("build lanes \u2014 now."))).text())
                .isEqualTo("Towns should\n\nbuild lanes \u2014 now.");
    }

    @Test
    void aBrokenWordDocumentIsAnError() throws Exception {
        byte[] whole = docx(paragraph("Words"));
        assertThatThrownBy(() -> read("essay.docx", Arrays.copyOf(whole, whole.length / 2))).isInstanceOf(FormatException.class);
        assertThatThrownBy(() -> read("essay.docx", docx("<w:p>"))).isInstanceOf(FormatException.class);
    }

    @Test
    void aWordDocumentCannotReadOtherFiles() throws IOException {
        byte[] hostile = zip(Map.of("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8), "_rels/.rels",
                RELATIONS.getBytes(StandardCharsets.UTF_8), "word/document.xml",
                ("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document "
                        + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + paragraph("&x;")
                        + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> read("essay.docx", hostile)).isInstanceOf(FormatException.class);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] bomb = zip(Map.of("word/document.xml", new byte[310 << 20]));
        assertThatThrownBy(() -> read("essay.docx", bomb)).isInstanceOf(FormatException.class).hasMessageContaining("unpacks");
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle("On lanes");
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                for (int i = 0; i < lines.length; i++) {
                    content.beginText();
                    content.newLineAtOffset(72, 700 - 14f * i);
                    content.showText(lines[i]);
                    content.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void thePdfsLinesBecomeParagraphsAndDividedWordsWhole() throws Exception {
        SourceText text = read("essay.pdf", pdf("Towns should build lanes, for they are in-", "expensive and save lives."));
        assertThat(text.title()).isEqualTo("On lanes");
        assertThat(text.text()).isEqualTo("Towns should build lanes, for they are inexpensive and save lives.");
    }

    @Test
    void aPdfWithoutWordsSaysSo() {
        assertThatThrownBy(() -> read("scan.pdf", pdf())).isInstanceOf(FormatException.class).hasMessageContaining("no words");
    }

    @Test
    void aBrokenPdfIsAnError() {
        assertThatThrownBy(() -> read("essay.pdf", "%PDF-1.7\nnonsense")).isInstanceOf(FormatException.class);
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        assertThatThrownBy(() -> read("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})).isInstanceOf(FormatException.class)
                .hasMessageContaining("docx");
    }
}
