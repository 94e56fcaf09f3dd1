// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.elenchus.formats.internal.font.FontSubset;
import org.elenchus.formats.internal.font.TrueType;
import org.elenchus.formats.internal.text.Utf8Output;

/** Embeds a subset as a composite font whose codes are the subset's glyphs, with the way back to Unicode for search and copying. */
final class PdfFont {
    private static final int SYMBOLIC = 4;
    private static final int NONSYMBOLIC = 32;
    private static final int ITALIC = 64;
    private static final int MOST_IN_BLOCK = 100;

    private final PDDocument document;
    private final FontSubset subset;
    private final TrueType font;
    private final COSName name;

    private PdfFont(PDDocument document, FontSubset subset) {
        this.document = document;
        this.subset = subset;
        font = subset.font();
        name = COSName.getPDFName(subset.name());
    }

    /** The dictionary of the font, for a page's resources. */
    static COSDictionary embed(PDDocument document, FontSubset subset) throws IOException {
        return new PdfFont(document, subset).dictionary();
    }

    private COSDictionary dictionary() throws IOException {
        COSDictionary type0 = named("Font", "Type0");
        type0.setItem(COSName.BASE_FONT, name);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant());
        type0.setItem(COSName.DESCENDANT_FONTS, descendants);
        type0.setItem(COSName.TO_UNICODE, stream(toUnicode()));
        return type0;
    }

    private COSDictionary descendant() throws IOException {
        COSDictionary cid = named("Font", "CIDFontType2");
        cid.setItem(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        cid.setItem(COSName.FONT_DESC, descriptor());
        COSArray widths = new COSArray();
        for (int glyph = 0; glyph < subset.glyphCount(); glyph++) {
            widths.add(new COSFloat((float) inThousandths(subset.advance(glyph))));
        }
        COSArray consecutive = new COSArray();
        consecutive.add(COSInteger.ZERO);
        consecutive.add(widths);
        cid.setItem(COSName.W, consecutive);
        return cid;
    }

    private COSDictionary descriptor() throws IOException {
        COSDictionary descriptor = named("FontDescriptor", null);
        descriptor.setItem(COSName.FONT_NAME, name);
        boolean slanted = font.italicAngle() != 0;
        descriptor.setInt(COSName.FLAGS, (subset.glyph('A') == 0 && subset.glyph('a') == 0 ? SYMBOLIC : NONSYMBOLIC) | (slanted ? ITALIC : 0));
        COSArray box = new COSArray();
        for (int side : font.boundingBox()) {
            box.add(new COSFloat((float) inThousandths(side)));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setFloat(COSName.ITALIC_ANGLE, (float) font.italicAngle());
        descriptor.setFloat(COSName.ASCENT, (float) inThousandths(font.ascent()));
        descriptor.setFloat(COSName.DESCENT, (float) inThousandths(font.descent()));
        descriptor.setFloat(COSName.CAP_HEIGHT, (float) inThousandths(font.capHeight()));
        descriptor.setInt(COSName.STEM_V, 80);
        byte[] file = subset.toBytes();
        COSStream stream = stream(file);
        stream.setInt(COSName.LENGTH1, file.length);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    private double inThousandths(int units) {
        return Math.round(units * 1000.0 / font.unitsPerEm() * 100) / 100.0;
    }

    private static COSDictionary named(String type, String subtype) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        if (subtype != null) {
            dictionary.setName(COSName.SUBTYPE, subtype);
        }
        return dictionary;
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    private byte[] toUnicode() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Output out = new Utf8Output(bytes);
        out.text("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) "
                + "/Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\n"
                + "endcodespacerange\n");
        int left = subset.characters().size();
        int inBlock = 0;
        for (var entry : subset.characters().entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(left, MOST_IN_BLOCK);
                out.integer(inBlock).text(" beginbfchar\n");
            }
            out.ascii('<').hex4(entry.getValue()).text("> <");
            byte[] text = Character.toString(entry.getKey()).getBytes(StandardCharsets.UTF_16BE);
            for (int i = 0; i < text.length; i += 2) {
                out.hex4((text[i] & 0xff) << 8 | text[i + 1] & 0xff);
            }
            out.text(">\n");
            left--;
            if (--inBlock == 0) {
                out.text("endbfchar\n");
            }
        }
        out.text("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").flush();
        return bytes.toByteArray();
    }
}
