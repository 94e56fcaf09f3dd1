// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.axl;

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
import org.elenchus.model.argumentmap.Annotated;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Property;

/** Writes Argumentative's files. Further premises become helpers; an argument about an inference is written as one about its first premise. */
public final class AxlExporter implements Exporter {
    private static final int DEPTH_LIMIT = 400;

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.AUTHORS, Holds.NOTE, Holds.MAIN), request.report());
        ArgumentTree tree = ArgumentTree.of(map, DEPTH_LIMIT);
        tree.reportLosses(request.report());
        out.write(new Writing(tree, request.report()).document(map));
    }

    /** One tree on its way into a file. */
    private record Writing(ArgumentTree tree, LossReport report, XmlWriter xml) {

        Writing(ArgumentTree tree, LossReport report) {
            this(tree, report, new XmlWriter());
        }

        byte[] document(ArgumentMap map) {
            xml.start("argument");
            map.getAuthors().forEach(author -> xml.element("author", author));
            keptElements(map);
            xml.element("title", map.getTitle());
            for (Node root : tree.roots()) {
                if (kept(root.statement().getProperties(), AxlImporter.HELPER_OF) == null) {
                    node("premise", root, List.of(), List.of());
                }
            }
            xml.end();
            return xml.bytes();
        }

        private void node(String name, Node node, List<Node> helpers, List<Reason> aboutInference) {
            xml.start(name).element("title", node.text());
            xml.element("comment", node.statement().getNote());
            keptElements(node.statement());
            helpers.forEach(helper -> node("helper", helper, List.of(), List.of()));
            for (Node root : tree.roots()) {
                if (name.equals("premise") && node.statement().getId().equals(kept(root.statement().getProperties(), AxlImporter.HELPER_OF))) {
                    node("helper", root, List.of(), List.of());
                }
            }
            node.reasons().forEach(this::reason);
            for (Reason reason : aboutInference) {
                report.approximated(reason.argument().getId(), "an argument about an inference is written as one about its first premise", 0);
                reason(reason);
            }
            xml.end();
        }

        private void reason(Reason reason) {
            if (reason.premises().isEmpty()) {
                report.leftOut(reason.argument().getId(), "an argument without premises", 0);
                return;
            }
            String name = reason.argument().getPolarity() == Polarity.PRO ? "reason" : "objection";
            node(name, reason.premises().get(0), reason.premises().subList(1, reason.premises().size()), reason.reasons());
        }

        private void keptElements(Annotated on) {
            for (Property property : on.getProperties()) {
                String key = property.getKey();
                if (key.startsWith(AxlImporter.PREFIX) && !key.equals(AxlImporter.HELPER_OF) && key.matches("axl\\.[A-Za-z_][\\w.-]*")) {
                    xml.element(key.substring(AxlImporter.PREFIX.length()), property.getValue());
                }
            }
        }
    }
}
