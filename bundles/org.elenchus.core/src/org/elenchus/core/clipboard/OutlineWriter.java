// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.clipboard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** Writes a map as indented text, see {@link OutlineReader}. A statement that comes again is only named again. */
final class OutlineWriter {
    /** One line to come; {@code argument} is the one that the line begins, or null. */
    private record Line(int indent, String marker, Statement statement, Argument argument) {
    }

    private final StringBuilder text = new StringBuilder();
    private final Set<Element> told = new HashSet<>();
    private final Deque<Line> open = new ArrayDeque<>();

    private OutlineWriter() {
    }

    static String write(ArgumentMap map) {
        OutlineWriter writer = new OutlineWriter();
        for (Statement root : Structure.theses(map)) {
            writer.tree(root);
        }
        // What is only part of a circle, or hangs on no thesis.
        for (Statement statement : map.getStatements()) {
            if (!writer.told.contains(statement)) {
                writer.tree(statement);
            }
        }
        return writer.text.toString();
    }

    private void tree(Statement root) {
        if (told.contains(root)) {
            return;
        }
        open.push(new Line(0, "", root, null));
        while (!open.isEmpty()) {
            line(open.pop());
        }
    }

    private void line(Line line) {
        words(line);
        List<Line> below = new ArrayList<>();
        if (line.argument != null && told.add(line.argument)) {
            below.addAll(arguments(line.argument, line.indent + 2, "_"));
        }
        if (told.add(line.statement)) {
            below.addAll(arguments(line.statement, line.indent + 2, ""));
        }
        for (int i = below.size() - 1; i >= 0; i--) {
            open.push(below.get(i));
        }
    }

    private static List<Line> arguments(Element about, int indent, String prefix) {
        List<Line> lines = new ArrayList<>();
        for (Argument argument : Structure.argumentsInOrder(about)) {
            String marker = prefix + (argument.getPolarity() == Polarity.PRO ? "+ " : "- ");
            for (Premise premise : argument.getPremises()) {
                if (premise.getStatement() != null) {
                    lines.add(new Line(indent, marker, premise.getStatement(), marker.equals("& ") ? null : argument));
                    marker = "& ";
                }
            }
        }
        return lines;
    }

    private void words(Line line) {
        String words = line.statement.getText() == null ? "" : line.statement.getText();
        String blanks = " ".repeat(line.indent);
        String[] parts = words.split("\n", -1);
        text.append(blanks).append(line.marker).append(OutlineReader.escape(parts[0])).append('\n');
        for (int i = 1; i < parts.length; i++) {
            text.append(blanks).append("  ").append(OutlineReader.escape(parts[i])).append('\n');
        }
    }
}
