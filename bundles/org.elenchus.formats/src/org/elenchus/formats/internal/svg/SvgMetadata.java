// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.svg;

import java.io.IOException;

import org.elenchus.formats.internal.figure.EmbeddedMap;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.rendering.scene.Scene;

/** What a figure says about itself: title and description for readers, Dublin Core for catalogues, and the map to open it again. */
final class SvgMetadata {
    private static final String CDATA_END = "]]>";

    private final Utf8Output out;

    SvgMetadata(Utf8Output out) {
        this.out = out;
    }

    void write(Scene.Info info, byte[] map) throws IOException {
        out.text("<metadata>\n");
        dublinCore(info);
        if (map != null) {
            embed(map);
        }
        out.text("</metadata>\n");
    }

    private void dublinCore(Scene.Info info) throws IOException {
        out.text("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
                .text("<rdf:Description rdf:about=\"\">\n<dc:format>image/svg+xml</dc:format>\n");
        if (!info.title().isEmpty()) {
            out.text("<dc:title>").xml(info.title()).text("</dc:title>\n");
        }
        if (!info.authors().isEmpty()) {
            out.text("<dc:creator><rdf:Seq>");
            for (String author : info.authors()) {
                out.text("<rdf:li>").xml(author).text("</rdf:li>");
            }
            out.text("</rdf:Seq></dc:creator>\n");
        }
        out.text("<dc:language>").xml(info.language()).text("</dc:language>\n</rdf:Description></rdf:RDF>\n");
    }

    private void embed(byte[] map) throws IOException {
        out.text("<e:map xmlns:e=\"").text(EmbeddedMap.NAMESPACE).text("\" mediaType=\"").text(EmbeddedMap.MEDIA_TYPE).text("\">");
        int from = 0;
        while (from < map.length) {
            int to = pieceEnd(map, from);
            out.text("<e:piece><![CDATA[");
            cdata(map, from, to);
            out.text("]]></e:piece>");
            from = to;
        }
        out.text("</e:map>\n");
    }

    /** Never in the middle of a character. */
    private static int pieceEnd(byte[] map, int from) {
        int to = Math.min(map.length, from + EmbeddedMap.PIECE_BYTES);
        while (to < map.length && (map[to] & 0xc0) == 0x80) {
            to--;
        }
        return to;
    }

    private void cdata(byte[] map, int start, int to) throws IOException {
        int from = start;
        for (int i = start; i + 2 < to; i++) {
            if (map[i] == ']' && map[i + 1] == ']' && map[i + 2] == '>') {
                out.bytes(map, from, i + 2).text(CDATA_END).text("<![CDATA[");
                from = i + 2;
            }
        }
        out.bytes(map, from, to);
    }
}
