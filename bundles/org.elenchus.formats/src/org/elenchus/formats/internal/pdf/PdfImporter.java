// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.Messages;
import org.elenchus.formats.internal.figure.EmbeddedMap;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Takes the map out of a PDF figure that has one attached, also after another program has saved the figure. */
public final class PdfImporter implements Importer {
    private static final int LIKELY = 60;
    private static final int GREATEST_FILE = 512 << 20;
    private static final int DEEPEST = 8;

    @Override
    public int recognise(Probe probe) {
        byte[] head = probe.head();
        return head.length > 4 && head[0] == '%' && head[1] == 'P' && head[2] == 'D' && head[3] == 'F' && head[4] == '-' ? LIKELY : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        byte[] file = input.bytes(GREATEST_FILE);
        byte[] map;
        try (PDDocument document = Loader.loadPDF(file)) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            map = names == null || names.getEmbeddedFiles() == null ? null : find(names.getEmbeddedFiles(), 0, input);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever a broken file does to the parser, the user is told that the file is broken.
            throw new FormatException(Messages.get("figure.notPdf", e.getMessage()), input.name(), 0, 0, e);
        }
        return EmbeddedMap.read(map, input);
    }

    private static byte[] find(PDNameTreeNode<PDComplexFileSpecification> node, int depth, Input input) throws IOException, FormatException {
        Map<String, PDComplexFileSpecification> names = node.getNames();
        if (names != null) {
            for (PDComplexFileSpecification file : names.values()) {
                if (file != null && isMap(file.getFilename())) {
                    return content(file, input);
                }
            }
        }
        if (node.getKids() != null && depth < DEEPEST) {
            for (PDNameTreeNode<PDComplexFileSpecification> child : node.getKids()) {
                byte[] found = find(child, depth + 1, input);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isMap(String fileName) {
        return fileName != null && fileName.endsWith("." + org.elenchus.core.document.MapFiles.EXTENSION);
    }

    /** Not more than a map may have, whatever a compressed stream unfolds to. */
    private static byte[] content(PDComplexFileSpecification file, Input input) throws IOException, FormatException {
        PDEmbeddedFile embedded = file.getEmbeddedFileUnicode() != null ? file.getEmbeddedFileUnicode() : file.getEmbeddedFile();
        if (embedded == null) {
            return null;
        }
        try (InputStream in = embedded.createInputStream()) {
            byte[] bytes = in.readNBytes(EmbeddedMap.LIMIT);
            if (bytes.length == EmbeddedMap.LIMIT) {
                throw new FormatException(Messages.get("figure.damagedMap", "> " + (EmbeddedMap.LIMIT >> 20) + " MB"), input.name(), 0, 0);
            }
            return bytes;
        }
    }
}
