// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.freemind;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.tree.ArgumentTree;
import org.elenchus.formats.internal.tree.ArgumentTree.Node;
import org.elenchus.formats.internal.tree.ArgumentTree.Reason;
import org.elenchus.formats.internal.xml.XmlWriter;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Property;

/**
 * Writes mind maps for FreeMind and Freeplane. Objections bear the icon {@code button_cancel}. A mind map has one root: several
 * theses hang below a node with the map's title.
 */
public final class FreemindExporter implements Exporter {
    private static final int DEPTH_LIMIT = 400;
    private static final String OBJECTION = "button_cancel";

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.NOTE, Holds.MAIN), request.report());
        ArgumentTree tree = ArgumentTree.of(map, DEPTH_LIMIT);
        tree.reportLosses(request.report());
        XmlWriter xml = new XmlWriter();
        String version = kept(map.getProperties(), FreemindImporter.PREFIX + "version");
        xml.start("map").attribute("version", version == null ? "1.0.1" : version);
        Writing writing = new Writing(xml, request.report());
        if (tree.roots().size() == 1) {
            if (map.getTitle() != null && !map.getTitle().equals(tree.roots().get(0).text().strip().lines().findFirst().orElse(null))) {
                request.report().leftOut(null, "the map's title, since a mind map has that of its root", 0);
            }
            writing.node(tree.roots().get(0), null, List.of());
        } else {
            xml.start("node").attribute("TEXT", map.getTitle() == null ? "" : map.getTitle());
            tree.roots().forEach(root -> writing.node(root, null, List.of()));
            xml.end();
            request.report().approximated(null, "several theses hang below a node with the map's title", 0);
        }
        xml.end();
        out.write(xml.bytes());
    }

    private record Writing(XmlWriter xml, LossReport report) {

        void node(Node node, Polarity polarity, List<Reason> aboutInference) {
            xml.start("node").attribute("TEXT", node.text());
            List<Property> kept = node.repeated() ? List.of() : node.statement().getProperties();
            boolean named = false;
            for (Property property : kept) {
                String name = property.getKey().replaceFirst("^freemind\\.", "");
                if (property.getKey().startsWith(FreemindImporter.PREFIX) && name.matches("[A-Z_]+")) {
                    xml.attribute(name, property.getValue());
                    named |= name.equals("ID");
                }
            }
            xml.attribute("ID", named || node.repeated() ? null : "ID_" + node.statement().getId());
            children(node, polarity, kept);
            node.reasons().forEach(this::reason);
            for (Reason reason : aboutInference) {
                report.approximated(reason.argument().getId(), "an argument about an inference is written as one about its premise", 0);
                reason(reason);
            }
            xml.end();
        }

        private void children(Node node, Polarity polarity, List<Property> kept) {
            rich("NOTE", node.statement().getNote());
            boolean signed = false;
            for (Property property : kept) {
                String name = property.getKey().replaceFirst("^freemind\\.", "");
                switch (name) {
                    case "details" -> rich("DETAILS", property.getValue());
                    case "icon" -> {
                        xml.start("icon").attribute("BUILTIN", property.getValue()).end();
                        signed = true;
                    }
                    case "arrowlink" -> xml.start("arrowlink").attribute("DESTINATION", property.getValue()).end();
                    default -> {
                        if (property.getKey().startsWith("freemind.attribute.")) {
                            xml.start("attribute").attribute("NAME", name.substring("attribute.".length())).attribute("VALUE", property.getValue()).end();
                        }
                    }
                }
            }
            if (!signed && polarity == Polarity.CON) {
                xml.start("icon").attribute("BUILTIN", OBJECTION).end();
            }
        }

        private void rich(String type, String text) {
            if (text != null) {
                xml.start("richcontent").attribute("TYPE", type).start("html").start("body");
                text.lines().forEach(line -> xml.element("p", line));
                xml.end().end().end();
            }
        }

        private void reason(Reason reason) {
            if (reason.premises().size() != 1) {
                report.approximated(reason.argument().getId(), reason.premises().isEmpty() ? "an argument without premises is not written" : "that the premises are linked is not written", 0);
            }
            for (int i = 0; i < reason.premises().size(); i++) {
                node(reason.premises().get(i), reason.argument().getPolarity(), i == 0 ? reason.reasons() : List.of());
            }
        }
    }
}
