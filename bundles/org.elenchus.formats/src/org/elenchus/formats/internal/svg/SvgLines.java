// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.svg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.elenchus.formats.internal.figure.Colours;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Rgb;

/**
 * Writes lines of text. Lines of one font and colour that follow each other make one text element, so that they are selected and spoken
 * as one; each is held to the width that it was measured with, whatever font the reader sets it in.
 */
final class SvgLines {
    /** Browsers say yes to this extension; readers that do not load embedded fonts know no extension, and take the outlines. */
    private static final String LOADS_FONTS = " class=\"live\" requiredExtensions=\"http://www.w3.org/1999/xhtml\"";
    /** LibreOffice draws every branch of a switch and knows the first rule only; a browser knows the second too. */
    private static final String ONE_BRANCH = "<style type=\"text/css\">.live{visibility:hidden}.live:not(.drawn){visibility:visible}</style>\n";

    private final Utf8Output out;
    private final Colours colours;
    private final SvgGlyphs glyphs;
    private final SvgText how;
    private final String commonFamily;
    private final List<Mark.Text> waiting = new ArrayList<>();

    /**
     * @param how          not AUTO
     * @param commonFamily the font family that the elements inherit
     */
    SvgLines(Utf8Output out, Colours colours, SvgGlyphs glyphs, SvgText how, String commonFamily) {
        this.out = out;
        this.colours = colours;
        this.glyphs = glyphs;
        this.how = how;
        this.commonFamily = commonFamily;
    }

    /** To be called once, before the fonts: LibreOffice reads no rule behind them. */
    static void style(Utf8Output out) throws IOException {
        out.text(ONE_BRANCH);
    }

    void add(Mark.Text line) throws IOException {
        if (!waiting.isEmpty()) {
            Mark.Text first = waiting.get(0);
            if (!first.font().equals(line.font()) || !first.colour().equals(line.colour())) {
                write();
            }
        }
        waiting.add(line);
    }

    /** Writes what was added. */
    void write() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        if (how == SvgText.BOTH) {
            out.text("<switch>");
            live(LOADS_FONTS);
            outlines();
            out.text("</switch>\n");
        } else if (how == SvgText.OUTLINES) {
            outlines();
        } else {
            live("");
        }
        waiting.clear();
    }

    private void outlines() throws IOException {
        out.text("<g");
        fill(waiting.get(0).colour());
        out.text(" aria-hidden=\"true\">\n");
        for (Mark.Text line : waiting) {
            glyphs.line(line);
        }
        out.text("</g>");
    }

    private void live(String condition) throws IOException {
        FontSpec font = waiting.get(0).font();
        out.text("<text").text(condition).text(" font-size=\"").number(font.size()).ascii('"');
        if (!font.family().equals(commonFamily)) {
            out.text(" font-family=\"").xml(SvgFonts.familyList(font.family())).ascii('"');
        }
        if (font.bold()) {
            out.text(" font-weight=\"bold\"");
        }
        if (font.italic()) {
            out.text(" font-style=\"italic\"");
        }
        fill(waiting.get(0).colour());
        out.ascii('>');
        for (int i = 0; i < waiting.size(); i++) {
            if (i > 0) {
                // Draws nothing, but keeps the last word of a line apart from the first of the next in what is copied.
                out.ascii(' ');
            }
            line(waiting.get(i));
        }
        out.text("</text>\n");
    }

    private void line(Mark.Text line) throws IOException {
        out.text("<tspan x=\"").number(line.x()).text("\" y=\"").number(line.baseline());
        if (line.width() > 0 && line.text().length() > 1) {
            out.text("\" textLength=\"").number(line.width()).text("\" lengthAdjust=\"spacingAndGlyphs");
        }
        out.text("\">").xml(line.text()).text("</tspan>");
    }

    private void fill(Rgb colour) throws IOException {
        out.text(" fill=\"").text(colours.hex(colour)).ascii('"');
        if (colour.alpha() < 255) {
            out.text(" fill-opacity=\"").number(colour.opacity()).ascii('"');
        }
    }
}
