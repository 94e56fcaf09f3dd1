// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.elenchus.formats.internal.figure.Colours;
import org.elenchus.formats.internal.figure.UsedCharacters;
import org.elenchus.formats.internal.font.FontSubset;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.text.Fonts;

/** Writes a scene as one SVG document: as large as the scene in points, each part a group that bears its element's id. */
public final class SvgDocument {
    private static final String TITLE_ID = "figure-title";
    private static final String DESCRIPTION_ID = "figure-description";

    private final Scene scene;
    private final Map<String, String> links;
    private final Utf8Output out;
    private final Colours colours = new Colours();
    private final Map<String, Integer> idsUsed = new HashMap<>();

    private SvgDocument(Scene scene, Map<String, String> links, OutputStream out) {
        this.scene = scene;
        this.links = links;
        this.out = new Utf8Output(out);
    }

    /** Without links. */
    public static void write(Scene scene, UsedCharacters characters, SvgText how, byte[] map, OutputStream out) throws IOException {
        write(scene, characters, how, Map.of(), map, out);
    }

    /**
     * @param characters those of the scene
     * @param links      addresses by id of the element
     * @param how        text stands in the figure
     * @param map        bytes of the map's file to be kept inside the figure, or null
     * @param out        not closed
     */
    public static void write(Scene scene, UsedCharacters characters, SvgText how, Map<String, String> links, byte[] map, OutputStream out)
            throws IOException {
        new SvgDocument(scene, links, out).write(characters, how.decided(characters.count()), map);
    }

    private void write(UsedCharacters characters, SvgText how, byte[] map) throws IOException {
        Map<Fonts.Face, FontSubset> subsets = characters.subsets();
        head();
        new SvgMetadata(out).write(scene.info(), map);
        SvgGlyphs glyphs = new SvgGlyphs(subsets, out);
        if (how == SvgText.BOTH) {
            SvgLines.style(out);
        }
        if (how != SvgText.OUTLINES) {
            SvgFonts.write(subsets, out);
        }
        if (how != SvgText.LIVE) {
            glyphs.define();
        }
        body(glyphs, how);
        out.text("</svg>\n").flush();
    }

    private void head() throws IOException {
        Rect bounds = scene.bounds();
        Scene.Info info = scene.info();
        out.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        out.text(" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"").number(bounds.width()).text("pt\" height=\"");
        out.number(bounds.height()).text("pt\" viewBox=\"").number(bounds.x()).ascii(' ').number(bounds.y()).ascii(' ');
        out.number(bounds.width()).ascii(' ').number(bounds.height());
        out.text("\" role=\"img\" aria-labelledby=\"" + TITLE_ID + "\" aria-describedby=\"" + DESCRIPTION_ID + "\"");
        if (!info.language().equals("und")) {
            out.text(" xml:lang=\"").xml(info.language()).ascii('"');
        }
        out.text(">\n<title id=\"" + TITLE_ID + "\">").xml(info.title()).text("</title>\n<desc id=\"" + DESCRIPTION_ID + "\">");
        out.xml(info.description()).text("</desc>\n");
    }

    private void body(SvgGlyphs glyphs, SvgText how) throws IOException {
        background();
        out.text("<g font-family=\"").xml(SvgFonts.familyList(Fonts.TEXT)).text("\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n");
        SvgMarks marks = new SvgMarks(out, colours, new SvgLines(out, colours, glyphs, how, Fonts.TEXT));
        for (Part part : scene.parts()) {
            part(part, marks);
        }
        out.text("</g>\n");
    }

    private void background() throws IOException {
        if (scene.background() != null) {
            Rect bounds = scene.bounds();
            out.text("<rect x=\"").number(bounds.x()).text("\" y=\"").number(bounds.y()).text("\" width=\"").number(bounds.width());
            out.text("\" height=\"").number(bounds.height()).text("\" fill=\"").text(colours.hex(scene.background()));
            if (scene.background().alpha() < 255) {
                out.text("\" fill-opacity=\"").number(scene.background().opacity());
            }
            out.text("\"/>\n");
        }
    }

    private void part(Part part, SvgMarks marks) throws IOException {
        String kind = part.kind().name().toLowerCase(Locale.ROOT);
        out.text("<g class=\"").text(kind).ascii('"');
        if (part.id() != null) {
            out.text(" id=\"");
            id(kind, part.id());
            out.ascii('"');
        }
        out.text(">\n");
        if (!part.altText().isEmpty()) {
            out.text("<title>").xml(part.altText()).text("</title>\n");
        }
        String address = part.id() == null || part.kind() == Part.Kind.CONNECTOR ? null : links.get(part.id());
        if (address != null) {
            out.text("<a xlink:href=\"").xml(address).text("\" target=\"_blank\">\n");
        }
        marks.write(part.marks());
        out.text(address != null ? "</a></g>\n" : "</g>\n");
    }

    /** Kind and id of the element; a second part for the same element gets a number behind. */
    private void id(String kind, String element) throws IOException {
        String id = kind + '-' + element;
        int earlier = idsUsed.merge(id, 1, Integer::sum) - 1;
        out.xml(id);
        if (earlier > 0) {
            out.ascii('-').integer(earlier + 1);
        }
    }
}
