// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import org.elenchus.formats.internal.figure.UsedCharacters;
import org.elenchus.formats.internal.font.FontSubset;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.text.Fonts;

/**
 * Writes a scene as a PDF document of one page, just as large as the scene: fonts embedded, text in reading order and tagged, no dates and
 * nothing random, so that the same scene gives the same bytes.
 */
public final class PdfDocument {
    /** Longest side of a page in its own units; beyond, readers go wrong. */
    private static final double LONGEST = 14_400;

    private final Scene scene;
    private final PDDocument document;

    private PdfDocument(Scene scene, PDDocument document) {
        this.scene = scene;
        this.document = document;
    }

    /**
     * @param characters those of the scene
     * @param map        bytes of the map's file to be attached, or null
     * @param out        not closed
     */
    public static void write(Scene scene, UsedCharacters characters, byte[] map, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfDocument figure = new PdfDocument(scene, document);
            document.setVersion(1.7f);
            document.setDocumentId((long) Objects.hash(scene.info().title(), scene.bounds(), scene.parts().size(), java.util.Arrays.hashCode(map)));
            figure.page(characters.subsets());
            PdfMetadata.write(document, scene.info());
            if (map != null) {
                figure.attach(map);
            }
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    private void page(Map<Fonts.Face, FontSubset> subsets) throws IOException {
        Rect bounds = scene.bounds();
        double unit = Math.ceil(Math.max(1, Math.max(bounds.width(), bounds.height()) / LONGEST));
        PDPage page = new PDPage(new PDRectangle((float) (bounds.width() / unit), (float) (bounds.height() / unit)));
        if (unit > 1) {
            page.setUserUnit((float) unit);
        }
        document.addPage(page);
        PdfTags tags = new PdfTags(page.getCOSObject());
        COSStream content = document.getDocument().createCOSStream();
        TreeSet<Integer> alphas;
        try (OutputStream stream = content.createOutputStream(COSName.FLATE_DECODE)) {
            alphas = new PdfContent(scene, unit, subsets, tags, stream).write();
        }
        page.getCOSObject().setItem(COSName.CONTENTS, content);
        page.getCOSObject().setItem(COSName.RESOURCES, resources(subsets, alphas));
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tags.finish());
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
    }

    private COSDictionary resources(Map<Fonts.Face, FontSubset> subsets, TreeSet<Integer> alphas) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (Map.Entry<Fonts.Face, FontSubset> entry : subsets.entrySet()) {
            fonts.setItem(COSName.getPDFName("F" + entry.getKey().ordinal()), PdfFont.embed(document, entry.getValue()));
        }
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
