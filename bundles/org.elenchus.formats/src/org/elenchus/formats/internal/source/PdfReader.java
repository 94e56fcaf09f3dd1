// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.source;

import java.io.IOException;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.SourceReader;
import org.elenchus.core.spi.SourceText;
import org.elenchus.formats.internal.Messages;

/** The text of PDF documents: lines are joined to paragraphs, words that were divided at the end of a line become whole. */
public final class PdfReader implements SourceReader {
    private static final int LIKELY = 80;
    private static final int LARGEST = 200 << 20;
    private static final int MOST_PAGES = 5000;
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final String PARAGRAPH = "\u0001";
    /** A word divided at the end of a line; a capital behind it means that the hyphen belongs to the word. */
    private static final Pattern DIVIDED = Pattern.compile("(\\p{L})[-\u00ad\u2010]\n(\\p{Ll})");

    @Override
    public int recognise(Probe probe) {
        byte[] head = probe.head();
        return head.length > 4 && head[0] == '%' && head[1] == 'P' && head[2] == 'D' && head[3] == 'F' && head[4] == '-' ? LIKELY : 0;
    }

    @Override
    public SourceText read(Input input) throws FormatException, IOException {
        byte[] file = input.bytes(LARGEST);
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new FormatException(Messages.get("source.manyPages", MOST_PAGES), input.name(), 0, 0);
            }
            String text = text(document);
            if (text.isEmpty()) {
                throw new FormatException(Messages.get("source.noWords"), input.name(), 0, 0);
            }
            String title = document.getDocumentInformation().getTitle();
            return new SourceText(title == null || title.isBlank() ? null : title.strip(), text);
        } catch (InvalidPasswordException e) {
            throw new FormatException(Messages.get("source.locked"), input.name(), 0, 0, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever a broken file does to the parser, the user is told that the file is broken.
            throw new FormatException(Messages.get("source.notPdf", String.valueOf(e.getMessage())), input.name(), 0, 0, e);
        }
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper words = new PDFTextStripper();
        words.setLineSeparator("\n");
        words.setParagraphStart(PARAGRAPH);
        words.setParagraphEnd(PARAGRAPH);
        words.setPageEnd("\n");
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages() && all.length() < MOST_CHARACTERS; page++) {
            words.setStartPage(page);
            words.setEndPage(page);
            all.append(words.getText(document));
        }
        return paragraphs(all.toString());
    }

    /** Lines become paragraphs; one that ends in the middle of a sentence at the end of a page goes on on the next. */
    static String paragraphs(String stripped) {
        StringBuilder text = new StringBuilder();
        for (String part : stripped.split(PARAGRAPH)) {
            String lines = part.strip().replaceAll("[ \t]+\n", "\n");
            String paragraph = DIVIDED.matcher(lines).replaceAll("$1$2").replaceAll("\\s*\n\\s*", " ");
            if (paragraph.isEmpty()) {
                continue;
            }
            boolean goesOn = !text.isEmpty() && Character.isLowerCase(paragraph.charAt(0)) && Character.isLetter(text.charAt(text.length() - 1));
            text.append(text.isEmpty() ? "" : goesOn ? " " : "\n\n").append(paragraph);
        }
        return text.toString();
    }
}
