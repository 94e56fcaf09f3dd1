// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.freemind;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.source.HtmlWords;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.formats.internal.xml.XmlTree;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.jsoup.Jsoup;

/**
 * Reads {@code .mm} files. The icons {@code yes}, {@code button_ok} and {@code list-add} or {@code button_cancel}, {@code no} and {@code list-remove}, by which people
 * mark pro and con, are taken so; arrow links, formats and hooks are kept, not read as arguments.
 */
public final class FreemindImporter implements Importer {
    static final String PREFIX = "freemind.";
    private static final Set<String> CON_ICONS = Set.of("button_cancel", "no", "list-remove", "minus", "closed");

    @Override
    public int recognise(Probe probe) {
        String text = probe.textAfter('<');
        int map = text.indexOf("<map");
        return map >= 0 && (text.indexOf("<node", map) >= 0 || text.startsWith("version=", map + 5)) ? 94 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        XmlElement root = XmlTree.read(input);
        if (!root.name().equals("map") || root.child("node") == null) {
            throw new FormatException("is not a mind map: its root element is <" + root.name() + "> or has no node", input.name(), root.line(), 1);
        }
        MapBuilder builder = new MapBuilder();
        MapBuilder.keep(builder.map(), PREFIX + "version", root.get("version"));
        Deque<Item> open = new ArrayDeque<>();
        root.children("node").forEach(node -> open.add(new Item(node, null)));
        int number = 0;
        while (!open.isEmpty()) {
            Item item = open.remove();
            Statement statement = item.add(builder, ++number, report);
            Deque<Item> below = new ArrayDeque<>();
            item.node.children("node").forEach(child -> below.push(new Item(child, statement)));
            below.forEach(open::addFirst);
        }
        builder.map().setTitle(firstLine(builder.map().getStatements().get(0).getText()));
        return builder.map();
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse(null);
    }

    private record Item(XmlElement node, Statement parent) {

        Statement add(MapBuilder builder, int number, LossReport report) {
            String key = node.get("ID", "node " + number);
            String id = builder.statement(key) == null ? key : key + " " + number;
            boolean con = node.children("icon").stream().anyMatch(icon -> CON_ICONS.contains(icon.get("BUILTIN", "")));
            Statement statement = parent == null ? builder.addStatement(id, text()) : builder.addReason(id, text(), con ? Polarity.CON : Polarity.PRO, parent);
            statement.setMain(parent == null);
            statement.setNote(rich("NOTE"));
            MapBuilder.keep(statement, PREFIX + "details", rich("DETAILS"));
            node.attributes().forEach((name, value) -> {
                if (!name.equals("TEXT") && !name.equals("LOCALIZED_TEXT")) {
                    MapBuilder.keep(statement, PREFIX + name, value);
                }
            });
            for (XmlElement child : node.children()) {
                keep(child, statement, report);
            }
            return statement;
        }

        private static void keep(XmlElement child, Statement statement, LossReport report) {
            switch (child.name()) {
                case "icon" -> MapBuilder.keep(statement, PREFIX + "icon", child.get("BUILTIN"));
                case "attribute" -> MapBuilder.keep(statement, PREFIX + "attribute." + child.get("NAME", ""), child.get("VALUE", ""));
                case "arrowlink" -> {
                    MapBuilder.keep(statement, PREFIX + "arrowlink", child.get("DESTINATION"));
                    report.keptAsProperty(statement.getId(), "an arrow to another node, which does not say whether it argues", child.line());
                }
                case "node", "richcontent", "attribute_layout" -> {
                    // Handled with the node itself; the width of a table of attributes is nothing to keep.
                }
                default -> report.leftOut(statement.getId(), "the element <" + child.name() + ">, which is about looks", child.line());
            }
        }

        private String text() {
            String text = node.get("TEXT", node.get("LOCALIZED_TEXT"));
            String rich = text == null ? rich("NODE") : text;
            return rich == null ? "" : isPage(rich) ? HtmlWords.of(Jsoup.parse(rich)) : rich;
        }

        /** Old versions of FreeMind keep formatted text as a page in the attribute for plain text. */
        private static boolean isPage(String text) {
            return text.stripLeading().regionMatches(true, 0, "<html", 0, "<html".length());
        }

        /** Plain text of the rich content of a kind, one line for each paragraph or list item; null where there is none. */
        private String rich(String type) {
            for (XmlElement content : node.children("richcontent")) {
                if (type.equals(content.get("TYPE", "NODE"))) {
                    List<String> lines = new ArrayList<>();
                    XmlElement body = content.child("html") == null ? content : content.child("html").child("body");
                    paragraphs(body == null ? content : body, lines);
                    String text = String.join("\n", lines);
                    return text.isEmpty() ? null : text;
                }
            }
            return null;
        }

        private static void paragraphs(XmlElement element, List<String> lines) {
            boolean leaf = element.children().stream().noneMatch(child -> Set.of("p", "div", "ul", "ol", "li", "table", "tr", "td", "h1", "h2", "h3").contains(child.name()));
            if (leaf) {
                String text = element.text().strip().replaceAll("\\s+", " ");
                if (!text.isEmpty()) {
                    lines.add(text);
                }
            } else {
                element.children().forEach(child -> paragraphs(child, lines));
            }
        }
    }
}
