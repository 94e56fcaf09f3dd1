// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.svg;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.Messages;
import org.elenchus.formats.internal.figure.EmbeddedMap;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Takes the map out of an SVG figure that has one inside, also after another program has saved the figure. */
public final class SvgImporter implements Importer {
    private static final int SURE = 100;
    private static final int LIKELY = 60;

    @Override
    public int recognise(Probe probe) {
        String head = probe.textAfter('<');
        if (!head.contains("<svg") && !head.contains(":svg")) {
            return 0;
        }
        return head.contains(EmbeddedMap.NAMESPACE) ? SURE : LIKELY;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        return EmbeddedMap.read(extract(input, progress), input);
    }

    /** The pieces of the map put together again. Stops at the end of the map; no DTD is read and no entity resolved. */
    private static byte[] extract(Input input, Progress progress) throws FormatException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        ByteArrayOutputStream map = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(input.open())) {
            XMLStreamReader reader = factory.createXMLStreamReader(decoded(in));
            boolean inPiece = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    progress.checkCancelled();
                    inPiece = is(reader, EmbeddedMap.PIECE);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inPiece = false;
                    if (is(reader, EmbeddedMap.ELEMENT)) {
                        break;
                    }
                } else if (inPiece && reader.isCharacters()) {
                    add(reader.getText(), map, input);
                }
            }
        } catch (XMLStreamException e) {
            throw notXml(e, input);
        }
        return map.toByteArray();
    }

    /** Decoded strictly, for the parser itself would write to standard error what is wrong with the bytes. */
    private static Reader decoded(InputStream in) throws IOException {
        in.mark(4);
        int first = in.read();
        int second = in.read();
        boolean utf16 = first == 0xfe && second == 0xff || first == 0xff && second == 0xfe;
        boolean utf8Mark = first == 0xef && second == 0xbb && in.read() == 0xbf;
        if (!utf8Mark) {
            in.reset();
        }
        return new InputStreamReader(in, (utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    private static boolean is(XMLStreamReader reader, String element) {
        return reader.getLocalName().equals(element) && EmbeddedMap.NAMESPACE.equals(reader.getNamespaceURI());
    }

    private static void add(String text, ByteArrayOutputStream map, Input input) throws FormatException {
        if (map.size() + (long) text.length() > EmbeddedMap.LIMIT) {
            throw new FormatException(Messages.get("figure.damagedMap", "> " + (EmbeddedMap.LIMIT >> 20) + " MB"), input.name(), 0, 0);
        }
        map.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FormatException notXml(XMLStreamException e, Input input) {
        if (e.getNestedException() instanceof CharacterCodingException) {
            return new FormatException(Messages.get("figure.notXml", Messages.get("figure.encoding")), input.name(), 0, 0, e);
        }
        // The parser's message begins with its own line of place.
        String message = e.getMessage();
        int said = message.indexOf("Message: ");
        String problem = said < 0 ? message : message.substring(said + "Message: ".length());
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNumber());
        return new FormatException(Messages.get("figure.notXml", problem), input.name(), line, column, e);
    }
}
