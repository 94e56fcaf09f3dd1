// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.rendering.scene.Scene;

/** Title, authors, description and language, as old readers (the information dictionary) and new ones (XMP) look for them. */
final class PdfMetadata {
    private static final String PROGRAM = "Elenchus";

    private PdfMetadata() {
    }

    static void write(PDDocument document, Scene.Info info) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(info.title());
        if (!info.authors().isEmpty()) {
            information.setAuthor(String.join("; ", info.authors()));
        }
        if (!info.description().isEmpty()) {
            information.setSubject(info.description());
        }
        information.setCreator(PROGRAM);
        var catalog = document.getDocumentCatalog();
        if (!info.language().equals("und")) {
            catalog.setLanguage(info.language());
        }
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(info));
        catalog.setMetadata(metadata);
    }

    private static byte[] xmp(Scene.Info info) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Output out = new Utf8Output(bytes);
        out.text("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
                + "<dc:format>application/pdf</dc:format>\n<xmp:CreatorTool>" + PROGRAM + "</xmp:CreatorTool>\n");
        alternatives(out, "dc:title", info.title());
        alternatives(out, "dc:description", info.description());
        if (!info.authors().isEmpty()) {
            out.text("<dc:creator><rdf:Seq>");
            for (String author : info.authors()) {
                out.text("<rdf:li>").xml(author).text("</rdf:li>");
            }
            out.text("</rdf:Seq></dc:creator>\n");
        }
        out.text("<dc:language><rdf:Bag><rdf:li>").xml(info.language()).text("</rdf:li></rdf:Bag></dc:language>\n");
        out.text("</rdf:Description></rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>").flush();
        return bytes.toByteArray();
    }

    private static void alternatives(Utf8Output out, String property, String text) throws IOException {
        if (!text.isEmpty()) {
            out.ascii('<').text(property).text("><rdf:Alt><rdf:li xml:lang=\"x-default\">").xml(text);
            out.text("</rdf:li></rdf:Alt></").text(property).text(">\n");
        }
    }
}
