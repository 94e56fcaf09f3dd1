// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.elenchus.formats.internal.figure.EmbeddedMap;
import org.elenchus.formats.internal.figure.References;
import org.elenchus.formats.internal.figure.UsedCharacters;
import org.elenchus.formats.internal.font.FontSubset;
import org.elenchus.formats.internal.page.Page;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.text.Fonts;

/**
 * Writes a figure as a PDF document, on one page just as large as the figure or on several: fonts embedded, text in reading order and tagged, no dates and
 * nothing random, so that the same figure gives the same bytes.
 */
public final class PdfDocument {
    /** Longest side of a page in its own units; beyond, readers go wrong. */
    private static final double LONGEST = 14_400;

    private final PDDocument document;
    private final PdfTags tags = new PdfTags();
    private final List<PDPage> pages = new ArrayList<>();

    private PdfDocument(PDDocument document) {
        this.document = document;
    }

    /**
     * A single page without links and bookmarks.
     *
     * @param characters those of the scene
     * @param map        bytes of the map's file to be attached, or null
     * @param out        not closed
     */
    public static void write(Scene scene, UsedCharacters characters, byte[] map, OutputStream out) throws IOException {
        write(List.of(Page.whole(scene)), characters, References.NONE, map, out);
    }

    /**
     * @param pages      one at least
     * @param characters those of all pages
     * @param references links and bookmarks
     * @param map        bytes of the map's file to be attached, or null
     * @param out        not closed
     */
    public static void write(List<Page> pages, UsedCharacters characters, References references, byte[] map, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfDocument figure = new PdfDocument(document);
            document.setVersion(1.7f);
            Scene first = pages.get(0).scene();
            document.setDocumentId((long) Objects.hash(first.info().title(), first.bounds(), first.parts().size(), java.util.Arrays.hashCode(map)));
            figure.writePages(pages, characters.subsets(), references);
            PdfMetadata.write(document, first.info());
            if (map != null) {
                figure.attach(map);
            }
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    private void writePages(List<Page> written, Map<Fonts.Face, FontSubset> subsets, References references) throws IOException {
        COSDictionary fonts = fonts(subsets);
        for (Page page : written) {
            pages.add(page(page.scene(), subsets, fonts));
        }
        PdfLinks links = new PdfLinks(pages, tags);
        for (int i = 0; i < written.size(); i++) {
            links.add(written.get(i), i, references);
        }
        PdfBookmarks.write(document, pages, written, references);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tags.finish());
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
    }

    /** Points that one unit of a page stands for. */
    static double unit(Rect bounds) {
        return Math.ceil(Math.max(1, Math.max(bounds.width(), bounds.height()) / LONGEST));
    }

    private PDPage page(Scene scene, Map<Fonts.Face, FontSubset> subsets, COSDictionary fonts) throws IOException {
        Rect bounds = scene.bounds();
        double unit = unit(bounds);
        PDPage page = new PDPage(new PDRectangle((float) (bounds.width() / unit), (float) (bounds.height() / unit)));
        if (unit > 1) {
            page.setUserUnit((float) unit);
        }
        document.addPage(page);
        tags.startPage(page.getCOSObject());
        COSStream content = document.getDocument().createCOSStream();
        TreeSet<Integer> alphas;
        try (OutputStream stream = content.createOutputStream(COSName.FLATE_DECODE)) {
            alphas = new PdfContent(scene, unit, subsets, tags, stream).write();
        }
        page.getCOSObject().setItem(COSName.CONTENTS, content);
        page.getCOSObject().setItem(COSName.RESOURCES, resources(fonts, alphas));
        return page;
    }

    private COSDictionary fonts(Map<Fonts.Face, FontSubset> subsets) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (Map.Entry<Fonts.Face, FontSubset> entry : subsets.entrySet()) {
            fonts.setItem(COSName.getPDFName("F" + entry.getKey().ordinal()), PdfFont.embed(document, entry.getValue()));
        }
        return fonts;
    }

    private static COSDictionary resources(COSDictionary fonts, TreeSet<Integer> alphas) {
        COSDictionary states = new COSDictionary();
        for (int alpha : alphas) {
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.CA, new COSFloat(alpha / 255f));
            state.setItem(COSName.CA_NS, new COSFloat(alpha / 255f));
            states.setItem(COSName.getPDFName("A" + alpha), state);
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        resources.setItem(COSName.EXT_G_STATE, states);
        return resources;
    }

    private void attach(byte[] map) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(map), COSName.FLATE_DECODE);
        file.setSubtype(EmbeddedMap.MEDIA_TYPE);
        file.setSize(map.length);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(EmbeddedMap.FILE_NAME);
        specification.setFileUnicode(EmbeddedMap.FILE_NAME);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Source");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(EmbeddedMap.FILE_NAME, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification.getCOSObject());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }
}
