// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;

/** The logical structure of a figure: each statement a paragraph, each connector that says something a figure with alternative text. */
final class PdfTags {
    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");

    private COSDictionary page;
    private final COSDictionary root = new COSDictionary();
    private final COSDictionary whole = new COSDictionary();
    private final COSArray children = new COSArray();
    /** Structure elements by the number of their marked content, of the page at hand. */
    private COSArray parents;
    /** Numbers of pages and annotations with what they belong to. */
    private final COSArray numbers = new COSArray();
    private int next;

    PdfTags() {
        whole.setItem(COSName.TYPE, STRUCT_ELEM);
        whole.setName(COSName.S, "Document");
        whole.setItem(COSName.P, root);
        whole.setItem(COSName.K, children);
    }

    /** What follows is on that page. */
    void startPage(COSDictionary newPage) {
        page = newPage;
        parents = new COSArray();
        numbers.add(COSInteger.get(next));
        numbers.add(parents);
        page.setInt(COSName.STRUCT_PARENTS, next++);
        page.setName(COSName.getPDFName("Tabs"), "S");
    }

    /** A link on a page. */
    void link(COSDictionary annotation, COSDictionary onPage, String text) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.S, "Link");
        element.setItem(COSName.P, whole);
        element.setItem(COSName.PG, onPage);
        element.setString(COSName.ALT, text);
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.OBJ, annotation);
        reference.setItem(COSName.PG, onPage);
        element.setItem(COSName.K, reference);
        children.add(element);
        annotation.setInt(COSName.STRUCT_PARENT, next);
        numbers.add(COSInteger.get(next++));
        numbers.add(element);
    }

    /** A paragraph, whose contents are told by {@link #content}. */
    COSDictionary paragraph(Part part) {
        return element("P", part);
    }

    /** @param box where it stands, in the page's own coordinates */
    COSDictionary figure(Part part, Rect box) {
        COSDictionary element = element("Figure", part);
        element.setString(COSName.ALT, part.altText());
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        COSArray corners = new COSArray();
        for (double side : new double[] {box.x(), box.y(), box.right(), box.bottom()}) {
            corners.add(new COSFloat((float) side));
        }
        layout.setItem(COSName.BBOX, corners);
        layout.setDirect(true);
        element.setItem(COSName.A, layout);
        return element;
    }

    private COSDictionary element(String type, Part part) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.S, type);
        element.setItem(COSName.P, whole);
        element.setItem(COSName.PG, page);
        element.setItem(COSName.K, new COSArray());
        if (part.id() != null) {
            element.setString(COSName.T, part.id());
        }
        children.add(element);
        return element;
    }

    /** Says that what comes next belongs to the element; its number is that of the marked content. */
    int content(COSDictionary element) {
        int number = parents.size();
        ((COSArray) element.getItem(COSName.K)).add(COSInteger.get(number));
        parents.add(element);
        return number;
    }

    /** The root, for the catalogue. */
    COSDictionary finish() {
        root.setName(COSName.TYPE, "StructTreeRoot");
        root.setItem(COSName.K, whole);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
        return root;
    }
}
