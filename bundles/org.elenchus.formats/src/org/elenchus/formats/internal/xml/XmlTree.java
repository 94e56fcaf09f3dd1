// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.formats.internal.TextInput;

/** Reads a whole XML file into elements. A document type may be named, but is not fetched; of its own names only those for plain words are known. */
public final class XmlTree {
    private static final int HEAD = 200;
    private static final Pattern DECLARATION = Pattern.compile("\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.-]+)");
    private static final int SIZE_LIMIT = 128 << 20;
    private static final int DEPTH_LIMIT = 2_000;
    private static final int ELEMENT_LIMIT = 4_000_000;

    private XmlTree() {
    }

    /** @throws FormatException with line and column, where the input is not well-formed or goes beyond the limits */
    public static XmlElement read(Input input) throws FormatException, IOException {
        byte[] bytes = input.bytes(SIZE_LIMIT);
        return read(input, bytes, DECLARATION.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)));
    }

    /** What is UTF-8 or has a byte order mark is decoded here, where the place of a wrong byte is known; the rest by the parser, as the file declares. */
    private static XmlElement read(Input input, byte[] bytes, Matcher declaration) throws FormatException, IOException {
        boolean other = declaration.lookingAt() && !declaration.group(1).toUpperCase(Locale.ROOT).startsWith("UTF");
        String file = input.name();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = other ? factory.createXMLStreamReader(new ByteArrayInputStream(bytes)) : factory.createXMLStreamReader(
                    new StringReader(InternalEntities.expand(TextInput.read(input), file, SIZE_LIMIT)));
            return read(reader, file);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            int column = e.getLocation() == null ? 0 : Math.max(1, e.getLocation().getColumnNumber());
            throw new FormatException("is not well-formed XML: " + plain(e), file, line, column, e);
        }
    }

    /** The parser's message without the place that it puts in front. */
    private static String plain(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return at < 0 ? message : message.substring(at + 9).strip();
    }

    private static XmlElement read(XMLStreamReader reader, String file) throws XMLStreamException, FormatException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        int count = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlElement element = element(reader);
                if (open.size() >= DEPTH_LIMIT || ++count > ELEMENT_LIMIT) {
                    throw new FormatException(open.size() >= DEPTH_LIMIT ? "is nested deeper than " + DEPTH_LIMIT + " elements"
                            : "has more than " + ELEMENT_LIMIT + " elements", file, element.line(), 0);
                }
                if (open.isEmpty()) {
                    root = element;
                } else {
                    open.peek().content().add(element);
                }
                open.push(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS && !open.isEmpty()) {
                open.peek().content().add(reader.getText());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new FormatException("has an entity that XML does not define: &" + reader.getLocalName() + ";", file, reader.getLocation().getLineNumber(),
                        reader.getLocation().getColumnNumber());
            }
        }
        return root;
    }

    private static XmlElement element(XMLStreamReader reader) {
        String namespace = reader.getNamespaceURI();
        XmlElement element = new XmlElement(reader.getLocalName(), namespace == null ? "" : namespace, reader.getLocation().getLineNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = prefix == null || prefix.isEmpty() ? reader.getAttributeLocalName(i) : prefix + ":" + reader.getAttributeLocalName(i);
            element.attributes().put(name, reader.getAttributeValue(i));
        }
        return element;
    }
}
