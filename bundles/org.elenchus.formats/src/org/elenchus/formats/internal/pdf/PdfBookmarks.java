// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.pdf;

import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.elenchus.formats.internal.figure.References;
import org.elenchus.formats.internal.page.Page;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;

/** The list beside the pages: a line for each thesis and each group that is drawn. */
final class PdfBookmarks {
    private static final double ABOVE = 8;

    private PdfBookmarks() {
    }

    static void write(PDDocument document, List<PDPage> pages, List<Page> written, References references) {
        PDDocumentOutline outline = new PDDocumentOutline();
        boolean any = false;
        for (References.Bookmark bookmark : references.bookmarks()) {
            for (int i = 0; i < written.size(); i++) {
                Part part = part(written.get(i), bookmark.id());
                if (part != null) {
                    PDOutlineItem item = new PDOutlineItem();
                    item.setTitle(bookmark.title());
                    item.setDestination(place(pages.get(i), written.get(i).scene().bounds(), part));
                    outline.addLast(item);
                    any = true;
                    break;
                }
            }
        }
        if (any) {
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }

    private static Part part(Page page, String id) {
        for (Part part : page.scene().parts()) {
            if (id.equals(part.id()) && (part.kind() == Part.Kind.STATEMENT || part.kind() == Part.Kind.GROUP)) {
                return part;
            }
        }
        return null;
    }

    private static PDPageXYZDestination place(PDPage page, Rect bounds, Part part) {
        double unit = PdfDocument.unit(bounds);
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setLeft((int) Math.max(0, (part.bounds().x() - bounds.x() - ABOVE) / unit));
        place.setTop((int) Math.min(bounds.height() / unit, (bounds.bottom() - part.bounds().y() + ABOVE) / unit));
        return place;
    }
}
