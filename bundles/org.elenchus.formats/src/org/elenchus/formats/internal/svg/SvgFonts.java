// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.svg;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;

import org.elenchus.formats.internal.font.FontSubset;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.rendering.text.Fonts;

/** Puts the faces that measured the text into the figure, cut down to the characters used, for readers that load embedded fonts. */
final class SvgFonts {

    private SvgFonts() {
    }

    static void write(Map<Fonts.Face, FontSubset> subsets, Utf8Output out) throws IOException {
        if (subsets.isEmpty()) {
            return;
        }
        out.text("<defs><style type=\"text/css\">\n");
        for (Map.Entry<Fonts.Face, FontSubset> entry : subsets.entrySet()) {
            Fonts.Face face = entry.getKey();
            out.text("@font-face{font-family:'").xml(face.family()).text("';font-weight:").text(face.bold() ? "bold" : "normal");
            out.text(";font-style:").text(face.italic() ? "italic" : "normal").text(";src:url(data:font/ttf;base64,");
            byte[] encoded = Base64.getEncoder().encode(entry.getValue().toBytes());
            out.bytes(encoded, 0, encoded.length).text(") format('truetype')}\n");
        }
        out.text("</style></defs>\n");
    }

    /** The family, the one for signs, and what stands in for them where a reader neither loads embedded fonts nor has them: narrow faces first. */
    static String familyList(String family) {
        String signs = family.equals(Fonts.SIGNS) ? "" : "'" + Fonts.SIGNS + "', ";
        return "'" + family + "', " + signs + "'Source Sans Pro', 'Liberation Sans Narrow', 'Arial Narrow', sans-serif";
    }
}
