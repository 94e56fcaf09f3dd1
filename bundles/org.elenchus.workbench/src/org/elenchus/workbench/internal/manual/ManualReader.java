// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.manual;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.elenchus.workbench.internal.manual.ManualPage.LineKind;
import org.elenchus.workbench.internal.manual.ManualPage.Look;
import org.elenchus.workbench.internal.manual.ManualPage.Span;

/** Reads the few elements of XHTML that the manual is written in. Used once. */
final class ManualReader {

    private static final Map<String, Look> LOOKS = Map.of("h1", Look.TITLE, "h2", Look.HEADING, "strong", Look.STRONG, "th", Look.STRONG,
            "em", Look.EMPHASIS, "code", Look.CODE, "kbd", Look.KEY, "a", Look.LINK, "pre", Look.CODE);

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<LineKind> lines = new ArrayList<>();
    private final Deque<Integer> starts = new ArrayDeque<>();
    private final Deque<String> targets = new ArrayDeque<>();
    private String title = "";
    private boolean inBody;
    private boolean inTitle;
    private boolean preformatted;
    private LineKind kind = LineKind.PLAIN;
    private int cell;

    private ManualReader() {
    }

    /** @throws XMLStreamException where the page is not well-formed */
    static ManualPage read(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(in, "UTF-8");
        ManualReader reader = new ManualReader();
        while (xml.hasNext()) {
            reader.take(xml, xml.next());
        }
        return reader.page();
    }

    private ManualPage page() {
        endLine();
        return new ManualPage(title, text.toString(), spans, lines);
    }

    private void take(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml.getLocalName(), xml.getAttributeValue(null, "href"));
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS) {
            characters(xml.getText());
        }
    }

    private void start(String element, String href) {
        switch (element) {
        case "title" -> inTitle = true;
        case "body" -> inBody = true;
        case "h1", "h2" -> block(LineKind.HEADING);
        case "p" -> block(kind == LineKind.BULLET ? kind : LineKind.PLAIN);
        case "li" -> {
            block(LineKind.BULLET);
            text.append("\u2022\t");
        }
        case "tr" -> {
            block(LineKind.ROW);
            cell = 0;
        }
        case "td", "th" -> nextCell();
        case "pre" -> {
            block(LineKind.CODE);
            preformatted = true;
        }
        default -> {
            // Elements that only group others.
        }
        }
        if (inBody && LOOKS.containsKey(element)) {
            starts.push(text.length());
            targets.push(href == null ? "" : href);
        }
    }

    private void nextCell() {
        if (cell++ > 0) {
            text.append('\t');
        }
    }

    private void end(String element) {
        if (inBody && LOOKS.containsKey(element)) {
            mark(LOOKS.get(element));
        }
        switch (element) {
        case "title" -> inTitle = false;
        case "h1", "h2", "p", "li", "tr" -> endLine();
        case "pre" -> {
            endLine();
            preformatted = false;
        }
        case "ul", "ol", "table" -> kind = LineKind.PLAIN;
        default -> {
            // Elements that only group others.
        }
        }
    }

    private void mark(Look look) {
        int start = starts.pop();
        String target = targets.pop();
        boolean inner = !spans.isEmpty() && spans.get(spans.size() - 1).start() >= start;
        if (text.length() > start && !inner) {
            spans.add(new Span(start, text.length() - start, look, look == Look.LINK ? target : null));
        }
    }

    private void block(LineKind newKind) {
        endLine();
        kind = newKind;
    }

    private void endLine() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        while (lines.size() < lineCount()) {
            lines.add(kind);
        }
    }

    private int lineCount() {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private void characters(String raw) {
        if (inTitle) {
            title += raw.strip();
        } else if (inBody && preformatted) {
            text.append(raw.strip());
        } else if (inBody) {
            String words = raw.replaceAll("\\s+", " ");
            boolean atStart = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(atStart ? words.stripLeading() : words);
        }
    }
}
