// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.kialo;

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
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.formats.internal.tree.ArgumentTree;
import org.elenchus.formats.internal.tree.ArgumentTree.Node;
import org.elenchus.formats.internal.tree.ArgumentTree.Reason;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/** Writes the text that Kialo exports. Linked premises stand as one claim of several lines, a second use of a claim as {@code -> See 1.2.} */
public final class KialoExporter implements Exporter {
    private static final int DEPTH_LIMIT = 400;

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.MAIN), request.report());
        ArgumentTree tree = ArgumentTree.of(map, DEPTH_LIMIT);
        tree.unreached().forEach(argument -> request.report().leftOut(argument.getId(), "an argument that leads to no statement", 0));
        Writing writing = new Writing(request.report());
        writing.text.append("Discussion Title: ").append(map.getTitle() == null ? "" : oneLine(map.getTitle())).append("\n\n");
        int number = 0;
        for (Node root : tree.roots()) {
            writing.claim(Integer.toString(++number), tree.roots().size() == 1 ? "" : "Thesis: ", List.of(root), List.of());
        }
        String sources = NodeLinkGraph.kept(map.getProperties(), KialoImporter.SOURCES);
        String text = writing.finished() + (sources == null ? "" : "\n" + sources + "\n");
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** One discussion on its way into text; second uses are filled in when all numbers are known. */
    private static final class Writing {
        private final LossReport report;
        private final StringBuilder text = new StringBuilder();
        private final Map<Statement, String> numbers = new HashMap<>();
        private final List<Map.Entry<Integer, Statement>> references = new ArrayList<>();

        Writing(LossReport report) {
            this.report = report;
        }

        void claim(String number, String label, List<Node> premises, List<Reason> aboutInference) {
            text.append(number).append(". ").append(label);
            if (premises.size() == 1 && premises.get(0).repeated()) {
                references.add(Map.entry(text.length(), premises.get(0).statement()));
            } else {
                text.append(String.join("\n", premises.stream().map(Node::text).map(Writing::plain).toList()));
            }
            text.append('\n');
            int child = 0;
            for (Node premise : premises) {
                if (!premise.repeated()) {
                    numbers.put(premise.statement(), number);
                }
                for (Reason reason : premise.reasons()) {
                    reason(number + "." + ++child, reason);
                }
            }
            for (Reason reason : aboutInference) {
                report.approximated(reason.argument().getId(), "an argument about an inference is written as one about its premise", 0);
                reason(number + "." + ++child, reason);
            }
        }

        private void reason(String number, Reason reason) {
            if (reason.premises().size() > 1) {
                report.approximated(reason.argument().getId(), "linked premises are written as one claim", 0);
                reason.premises().forEach(premise -> report.approximated(premise.statement().getId(), "the statement is part of the claim that linked premises are written as", 0));
            }
            if (reason.premises().isEmpty()) {
                report.approximated(reason.argument().getId(), "an argument without premises is written as an empty claim", 0);
            }
            claim(number, reason.argument().getPolarity() == Polarity.PRO ? "Pro: " : "Con: ", reason.premises(), reason.reasons());
        }

        /** A line that looks like a claim's number with a label would be read as a claim. */
        private static String plain(String text) {
            return text.strip().replaceAll("(?m)^(\\s*+\\d++(?:\\.\\d++)*+)\\.(\\s)", "$1)$2").replaceAll("\\R(?:[^\\S\\r\\n]*+\\R)++", "\n");
        }

        String finished() {
            StringBuilder whole = new StringBuilder(text.length() + 20 * references.size());
            int done = 0;
            for (Map.Entry<Integer, Statement> reference : references) {
                whole.append(text, done, reference.getKey()).append("-> See ").append(numbers.get(reference.getValue())).append('.');
                done = reference.getKey();
            }
            return whole.append(text, done, text.length()).toString();
        }
    }
}
