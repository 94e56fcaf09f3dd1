// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.rationale;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.tree.ArgumentTree;
import org.elenchus.formats.internal.tree.ArgumentTree.Node;
import org.elenchus.formats.internal.tree.ArgumentTree.Reason;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/** Writes Rationale's files: a call for each claim, compound reason or objection, and inference. */
public final class RationaleExporter implements Exporter {
    private static final int DEPTH_LIMIT = 400;

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.DESCRIPTION, Holds.NOTE, Holds.MAIN, Holds.LABEL, Holds.UNDERCUT), request.report());
        ArgumentTree tree = ArgumentTree.of(map, DEPTH_LIMIT);
        tree.reportLosses(request.report());
        out.write(new Writing(map, tree, request.report()).script().getBytes(StandardCharsets.UTF_8));
    }

    /** One map on its way into a script. */
    private static final class Writing {
        private final ArgumentMap map;
        private final ArgumentTree tree;
        private final LossReport report;
        private final StringBuilder out = new StringBuilder();
        /** Claims that hang on another claim or argument without being reasons, by the id of what they hang on. */
        private final Map<String, List<Node>> loose = new HashMap<>();
        private int count;

        Writing(ArgumentMap map, ArgumentTree tree, LossReport report) {
            this.map = map;
            this.tree = tree;
            this.report = report;
        }

        String script() {
            String version = kept(map.getProperties(), RationaleImporter.VERSION);
            out.append(RationaleImporter.HEADER).append(' ').append(version == null ? "Version 1.1" : version).append("\n#-- End of Prelude --\n");
            List<Node> roots = new ArrayList<>();
            for (Node root : tree.roots()) {
                String parent = kept(root.statement().getProperties(), RationaleImporter.PARENT);
                if (parent != null && map.getStatements().stream().anyMatch(statement -> statement.getId().equals(parent))) {
                    loose.computeIfAbsent(parent, key -> new ArrayList<>()).add(root);
                } else {
                    roots.add(root);
                }
            }
            roots.forEach(root -> claim(root, null));
            if (map.getDescription() != null) {
                setText(create(null, "Note"), map.getDescription());
            }
            return out.toString();
        }

        /** @return the variable that names the new node */
        private String create(String parent, String kind) {
            String variable = "n" + count++;
            out.append(variable).append(" = ").append(parent == null ? "Create(" : "CreateChild(" + parent + ", ").append(quoted(kind)).append(")\n");
            return variable;
        }

        private void setText(String variable, String text) {
            out.append("SetText(").append(variable).append(", ").append(quoted(text)).append(")\n");
        }

        private void notes(Element element, String variable) {
            if (element.getNote() != null) {
                String note = "n" + count++;
                out.append(note).append(" = CreateAnnotation(").append(variable).append(", \"Note\")\n");
                setText(note, element.getNote());
            }
        }

        private static String quoted(String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t") + '"';
        }

        private void claim(Node node, String parent) {
            Statement statement = node.statement();
            String kind = kept(statement.getProperties(), RationaleImporter.KIND);
            String variable = create(parent, kind == null ? "Claim" : kind);
            setText(variable, node.text());
            notes(statement, variable);
            if (statement.getLabel() != null) {
                report.leftOut(statement.getId(), "the label", 0);
            }
            node.reasons().forEach(reason -> compound(reason, variable));
            if (!node.repeated()) {
                loose.getOrDefault(statement.getId(), List.of()).forEach(each -> claim(each, variable));
            }
        }

        private void compound(Reason reason, String parent) {
            Argument argument = reason.argument();
            if (reason.premises().isEmpty()) {
                report.leftOut(argument.getId(), "an argument without premises", 0);
                return;
            }
            boolean pro = argument.getPolarity() == Polarity.PRO;
            String variable = create(parent, pro ? "CompoundReason" : "CompoundObjection");
            reason.premises().forEach(premise -> claim(premise, variable));
            String inference = create(variable, "Inference");
            setText(inference, argument.getLabel() != null ? argument.getLabel() : pro ? "supports" : "opposes");
            notes(argument, inference);
            reason.reasons().forEach(each -> compound(each, inference));
        }
    }
}
