// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.opml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.formats.internal.xml.XmlTree;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/** Reads OPML 1 and 2. Includes and links are kept, never followed. */
public final class OpmlImporter implements Importer {
    /** Prefix of the properties that keep the attributes of an outline and the elements of the head. */
    static final String PREFIX = "opml.";
    /** Attribute that says whether an item speaks against the one above; ours, since OPML has none. */
    static final String POLARITY = "polarity";

    @Override
    public int recognise(Probe probe) {
        return probe.textAfter('<').contains("<opml") ? 96 : probe.hasExtension("opml") ? 50 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        XmlElement root = XmlTree.read(input);
        if (!root.name().equals("opml")) {
            throw new FormatException("is not OPML: its root element is <" + root.name() + ">", input.name(), root.line(), 1);
        }
        MapBuilder builder = new MapBuilder();
        head(root.child("head"), builder.map());
        String version = root.get("version");
        MapBuilder.keep(builder.map(), PREFIX + "version", version);
        Deque<Item> open = new ArrayDeque<>();
        for (XmlElement body : root.children("body")) {
            body.children("outline").forEach(outline -> open.add(new Item(outline, null)));
        }
        int number = 0;
        while (!open.isEmpty()) {
            Item item = open.remove();
            Statement statement = item.add(builder, ++number, report);
            Deque<Item> below = new ArrayDeque<>();
            item.outline.children("outline").forEach(child -> below.push(new Item(child, statement)));
            below.forEach(open::addFirst);
        }
        return builder.map();
    }

    private static void head(XmlElement head, ArgumentMap map) {
        if (head == null) {
            return;
        }
        for (XmlElement element : head.children()) {
            String text = element.text().strip();
            switch (element.name()) {
                case "title" -> map.setTitle(text.isEmpty() ? null : text);
                case "ownerName" -> map.getAuthors().add(text);
                default -> MapBuilder.keep(map, PREFIX + "head." + element.name(), text);
            }
        }
    }

    private record Item(XmlElement outline, Statement parent) {

        Statement add(MapBuilder builder, int number, LossReport report) {
            String text = outline.get("text", outline.get("title", ""));
            String key = Integer.toString(number);
            Polarity polarity = "con".equals(outline.get(POLARITY)) ? Polarity.CON : Polarity.PRO;
            Statement statement = parent == null ? builder.addStatement(key, text) : builder.addReason(key, text, polarity, parent);
            statement.setMain(parent == null);
            statement.setNote(outline.get("_note"));
            for (Map.Entry<String, String> attribute : outline.attributes().entrySet()) {
                boolean held = attribute.getKey().equals("text") || attribute.getKey().equals("_note") || attribute.getKey().equals(POLARITY);
                if (!held) {
                    MapBuilder.keep(statement, PREFIX + attribute.getKey(), attribute.getValue());
                    report.keptAsProperty(statement.getId(), "the attribute " + attribute.getKey(), outline.line());
                }
            }
            return statement;
        }
    }
}
