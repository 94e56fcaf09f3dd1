// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.opml;

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

/** Writes OPML 2. Objections have the attribute {@code polarity="con"}; linked premises stand as items of their own. */
public final class OpmlExporter implements Exporter {
    private static final int DEPTH_LIMIT = 400;

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.AUTHORS, Holds.NOTE, Holds.MAIN), request.report());
        ArgumentTree tree = ArgumentTree.of(map, DEPTH_LIMIT);
        tree.reportLosses(request.report());
        XmlWriter xml = new XmlWriter();
        String version = kept(map.getProperties(), OpmlImporter.PREFIX + "version");
        xml.start("opml").attribute("version", version == null ? "2.0" : version).start("head");
        xml.element("title", map.getTitle());
        map.getAuthors().forEach(author -> xml.element("ownerName", author));
        for (Property property : map.getProperties()) {
            if (property.getKey().matches("opml\\.head\\.[A-Za-z_]\\w*")) {
                xml.element(property.getKey().substring("opml.head.".length()), property.getValue());
            }
        }
        xml.end().start("body");
        Writing writing = new Writing(xml, request.report());
        tree.roots().forEach(root -> writing.outline(root, null, List.of()));
        xml.end().end();
        out.write(xml.bytes());
    }

    private record Writing(XmlWriter xml, LossReport report) {

        void outline(Node node, Polarity polarity, List<Reason> aboutInference) {
            xml.start("outline");
            if (node.statement().getProperties().stream().noneMatch(property -> property.getKey().equals("opml.title")) || !node.text().isEmpty()) {
                xml.attribute("text", node.text());
            }
            xml.attribute(OpmlImporter.POLARITY, polarity == Polarity.CON ? "con" : null).attribute("_note", node.statement().getNote());
            for (Property property : node.statement().getProperties()) {
                if (property.getKey().matches("opml\\.[A-Za-z_][\\w.-]*") && !node.repeated()) {
                    xml.attribute(property.getKey().substring(OpmlImporter.PREFIX.length()), property.getValue());
                }
            }
            node.reasons().forEach(this::reason);
            for (Reason reason : aboutInference) {
                report.approximated(reason.argument().getId(), "an argument about an inference is written as one about its premise", 0);
                reason(reason);
            }
            xml.end();
        }

        private void reason(Reason reason) {
            if (reason.premises().size() != 1) {
                report.approximated(reason.argument().getId(), reason.premises().isEmpty() ? "an argument without premises is not written" : "that the premises are linked is not written", 0);
            }
            for (int i = 0; i < reason.premises().size(); i++) {
                outline(reason.premises().get(i), reason.argument().getPolarity(), i == 0 ? reason.reasons() : List.of());
            }
        }
    }
}
