// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.pdf;

import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.elenchus.formats.internal.figure.References;
import org.elenchus.formats.internal.page.Page;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;

/** Places that can be clicked: statements lead to their address, references to other pages to these. */
final class PdfLinks {
    private static final int PRINTED = 4;

    private final List<PDPage> pages;
    private final PdfTags tags;

    PdfLinks(List<PDPage> pages, PdfTags tags) {
        this.pages = pages;
        this.tags = tags;
    }

    /** @param number of the page, from 0 */
    void add(Page page, int number, References references) {
        COSArray annotations = new COSArray();
        COSDictionary target = pages.get(number).getCOSObject();
        for (Part part : page.scene().parts()) {
            String address = part.kind() == Part.Kind.STATEMENT && part.id() != null ? references.links().get(part.id()) : null;
            if (address != null) {
                COSDictionary action = new COSDictionary();
                action.setName(COSName.S, "URI");
                action.setString(COSName.URI, address);
                COSDictionary link = link(page, part.bounds(), address);
                link.setItem(COSName.A, action);
                annotations.add(link);
                tags.link(link, target, address);
            }
        }
        for (Page.Jump jump : page.jumps()) {
            if (jump.page() < pages.size()) {
                COSDictionary link = link(page, jump.place(), Integer.toString(jump.page() + 1));
                COSArray destination = new COSArray();
                destination.add(pages.get(jump.page()).getCOSObject());
                destination.add(COSName.getPDFName("Fit"));
                link.setItem(COSName.DEST, destination);
                annotations.add(link);
                tags.link(link, target, Integer.toString(jump.page() + 1));
            }
        }
        if (annotations.size() > 0) {
            target.setItem(COSName.ANNOTS, annotations);
        }
    }

    private static COSDictionary link(Page page, Rect place, String text) {
        Rect bounds = page.scene().bounds();
        double unit = PdfDocument.unit(bounds);
        COSDictionary link = new COSDictionary();
        link.setName(COSName.TYPE, "Annot");
        link.setName(COSName.SUBTYPE, "Link");
        COSArray corners = new COSArray();
        for (double side : new double[] {place.x() - bounds.x(), bounds.bottom() - place.bottom(), place.right() - bounds.x(), bounds.bottom() - place.y()}) {
            corners.add(new COSFloat((float) (side / unit)));
        }
        link.setItem(COSName.RECT, corners);
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        link.setItem(COSName.BORDER, border);
        link.setInt(COSName.F, PRINTED);
        link.setString(COSName.CONTENTS, text);
        return link;
    }
}
