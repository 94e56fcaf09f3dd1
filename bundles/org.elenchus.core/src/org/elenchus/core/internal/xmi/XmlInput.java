// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.FormatException;

/**
 * Parses XML that may come from anyone: no document type, no entity but the five of XML, nothing fetched, bounded depth and number of
 * attributes. What is wrong is told with line and column.
 */
final class XmlInput extends DefaultHandler2 {
    /** Deeper than any map that a person can have meant. */
    static final int GREATEST_DEPTH = 256;
    static final int MOST_ATTRIBUTES = 256;

    private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final ConcurrentLinkedQueue<XMLReader> IDLE_PARSERS = new ConcurrentLinkedQueue<>();

    private static final DefaultHandler2 NOBODY = new DefaultHandler2();

    private final String file;
    private final XmlSink sink;
    private Locator locator;
    private int depth;
    private String innermost = "";

    private XmlInput(String file, XmlSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /**
     * @param file for messages
     * @throws FormatException where the bytes are not well-formed, or the sink refuses them
     */
    static void parse(byte[] bytes, String file, XmlSink sink) throws FormatException {
        XMLReader parser = IDLE_PARSERS.poll();
        if (parser == null) {
            parser = newParser();
        }
        XmlInput input = new XmlInput(file, sink);
        input.run(parser, bytes);
        // An idle parser must not keep the map alive that it read last.
        connect(parser, NOBODY);
        IDLE_PARSERS.offer(parser);
    }

    private static void connect(XMLReader parser, DefaultHandler2 handler) {
        try {
            parser.setContentHandler(handler);
            parser.setErrorHandler(handler);
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
        } catch (SAXException e) {
            throw new IllegalStateException("the Java platform's own XML parser is not as expected", e);
        }
    }

    @SuppressWarnings("deprecation")
    private static XMLReader newParser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(false);
            factory.setValidating(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DISALLOW_DOCTYPE, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            XMLReader parser = factory.newSAXParser().getXMLReader();
            if (parser instanceof org.xml.sax.Parser located) {
                located.setLocale(Locale.ENGLISH);
            }
            parser.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("nothing is fetched");
            });
            return parser;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the Java platform's own XML parser is not as expected", e);
        }
    }

    private void run(XMLReader parser, byte[] bytes) throws FormatException {
        connect(parser, this);
        try {
            parser.parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (SAXParseException e) {
            throw explained(e);
        } catch (SAXException e) {
            if (e.getException() instanceof FormatException told) {
                throw told;
            }
            throw new FormatException(Messages.get("file.notXml", e.getMessage()), file, line(), column(), e);
        } catch (IOException e) {
            // Reading from memory cannot fail, so it is the bytes that are no text in the encoding they claim to have.
            throw new FormatException(Messages.get("file.notText", e.getMessage()), file, line(), column(), e);
        }
    }

    private FormatException explained(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        String problem;
        if (message.contains(DISALLOW_DOCTYPE)) {
            problem = Messages.get("file.doctype");
        } else if (e.getException() instanceof CharConversionException) {
            problem = Messages.get("file.notText", message);
        } else if (depth > 0 && isAtEnd(message)) {
            problem = Messages.get("file.truncated", innermost);
        } else {
            problem = Messages.get("file.notXml", message);
        }
        // Where a file ends before anything begins the parser knows no place.
        return new FormatException(problem, file, Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()), e);
    }

    /** The parser, asked to speak English, has one message for input that ends within an element. */
    private static boolean isAtEnd(String message) {
        return message.contains("must start and end within the same entity");
    }

    private int line() {
        return locator == null ? 0 : Math.max(0, locator.getLineNumber());
    }

    private int column() {
        return locator == null ? 0 : Math.max(0, locator.getColumnNumber());
    }

    @Override
    public void setDocumentLocator(Locator newLocator) {
        locator = newLocator;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        depth++;
        innermost = name;
        try {
            if (depth > GREATEST_DEPTH) {
                throw new FormatException(Messages.get("file.tooDeep", GREATEST_DEPTH), file, line(), column());
            }
            if (attributes.getLength() > MOST_ATTRIBUTES) {
                throw new FormatException(Messages.get("file.tooManyAttributes", name, MOST_ATTRIBUTES), file, line(), column());
            }
            sink.start(name, attributes, line(), column());
        } catch (FormatException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        depth--;
        try {
            sink.end();
        } catch (FormatException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        try {
            sink.text(chars, start, length);
        } catch (FormatException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void comment(char[] chars, int start, int length) {
        sink.comment(new String(chars, start, length));
    }

    @Override
    public void processingInstruction(String target, String data) {
        sink.instruction(target, data);
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
