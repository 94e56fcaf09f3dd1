// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.dot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.Holds;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** Writes a graph for Graphviz: statements are boxes, arguments small circles, groups clusters. */
public final class DotExporter implements Exporter {
    private static final int LINE = 34;

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.LABEL, Holds.GROUPS, Holds.IMPLICIT, Holds.SCHEME, Holds.NEGATED, Holds.UNDERCUT), request.report());
        StringBuilder text = new StringBuilder("digraph ").append(quoted(map.getTitle() == null ? "map" : map.getTitle())).append(" {\n");
        text.append("  rankdir=BT;\n  node [fontname=\"sans-serif\", fontsize=11];\n  edge [fontname=\"sans-serif\", fontsize=9];\n");
        map.getStatements().forEach(statement -> statement(statement, text));
        map.getArguments().forEach(argument -> argument(argument, text));
        map.getGroups().forEach(group -> group(group, text, "  "));
        out.write(text.append("}\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void statement(Statement statement, StringBuilder text) {
        String words = statement.getText() == null ? "" : statement.getText();
        String label = statement.getLabel() == null ? words : "[" + statement.getLabel() + "] " + words;
        text.append("  ").append(quoted(statement.getId())).append(" [shape=box, style=\"rounded").append(statement.isImplicit() ? ",dashed" : "").append("\", label=")
                .append(quoted(wrapped(label))).append("];\n");
    }

    private static void argument(Argument argument, StringBuilder text) {
        boolean con = argument.getPolarity() == Polarity.CON;
        String colour = con ? "\"#b3261e\"" : "\"#1b7837\"";
        text.append("  ").append(quoted(argument.getId())).append(" [shape=circle, width=0.25, fixedsize=true, color=").append(colour).append(", label=")
                .append(quoted(con ? "\u2212" : "+"));
        if (argument.getScheme() != null || argument.getLabel() != null) {
            text.append(", xlabel=").append(quoted(wrapped(argument.getLabel() != null ? argument.getLabel() : argument.getScheme())));
        }
        text.append("];\n");
        for (Premise premise : argument.getPremises()) {
            if (premise.getStatement() != null) {
                edge(premise.getStatement().getId(), argument.getId(), "arrowhead=none" + (premise.isNegated() ? ", label=\"not\"" : ""), text);
            }
        }
        if (argument.getConclusion() != null) {
            edge(argument.getId(), argument.getConclusion().getId(), "color=" + colour + (con ? ", arrowhead=tee" : ""), text);
        }
    }

    private static void edge(String from, String to, String attributes, StringBuilder text) {
        text.append("  ").append(quoted(from)).append(" -> ").append(quoted(to)).append(" [").append(attributes).append("];\n");
    }

    private static void group(Group group, StringBuilder text, String indent) {
        text.append(indent).append("subgraph ").append(quoted("cluster_" + group.getId())).append(" {\n").append(indent).append("  label=")
                .append(quoted(group.getTitle() == null ? "" : group.getTitle())).append(";\n");
        group.getMembers().forEach(member -> text.append(indent).append("  ").append(quoted(member.getId())).append(";\n"));
        group.getGroups().forEach(inner -> group(inner, text, indent + "  "));
        text.append(indent).append("}\n");
    }

    /** Lines of some {@value #LINE} characters, broken at spaces. */
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.strip().split("\\s+")) {
            if (length > 0 && length + word.length() >= LINE) {
                lines.append('\n');
                length = 0;
            } else if (length > 0) {
                lines.append(' ');
                length++;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "").replace("\n", "\\n") + '"';
    }
}
