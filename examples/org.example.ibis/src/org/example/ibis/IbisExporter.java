// SPDX-License-Identifier: EPL-2.0
package org.example.ibis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.*;

import org.elenchus.core.spi.*;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.*;

/** Writes IBIS outlines. What is used twice is written twice; what attacks an inference has no place in one. */
public final class IbisExporter implements Exporter {

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        Set<Element> written = new HashSet<>();
        for (Group issue : map.getGroups()) {
            text.append("? ").append(issue.getTitle()).append('\n');
            issue.getMembers().stream().filter(Statement.class::isInstance).forEach(p -> write((Statement) p, '!', 1, text, written, new HashSet<>()));
        }
        List<Statement> others = Structure.theses(map).stream().filter(thesis -> !written.contains(thesis)).toList();
        text.append(others.isEmpty() ? "" : "? " + map.getTitle() + "\n");
        others.forEach(thesis -> write(thesis, '!', 1, text, written, new HashSet<>()));
        Structure.elements(map).stream().filter(e -> !written.contains(e)).forEach(e -> request.report().leftOut(e.getId(), "has no place in an outline", 0));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Statement statement, char sign, int depth, StringBuilder text, Set<Element> written, Set<Statement> above) {
        written.add(statement);
        text.append("  ".repeat(depth)).append(sign).append(' ').append(statement.getText().replaceAll("\\s+", " ")).append('\n');
        if (above.add(statement)) {
            for (Argument argument : Structure.argumentsInOrder(statement)) {
                written.add(argument);
                argument.getPremises().forEach(premise -> write(premise.getStatement(), argument.getPolarity() == Polarity.PRO ? '+' : '-', depth + 1,
                        text, written, above));
            }
            above.remove(statement);
        }
    }
}
