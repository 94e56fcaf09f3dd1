// SPDX-License-Identifier: EPL-2.0
package org.example.ibis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.*;

import org.elenchus.core.Ids;
import org.elenchus.core.spi.*;
import org.elenchus.model.argumentmap.*;

/** Reads IBIS outlines: {@code ? issue}, {@code ! position}, {@code + reason}, {@code - objection}, each below what it is about. */
public final class IbisImporter implements Importer {
    private static final ArgumentmapFactory MAKE = ArgumentmapFactory.eINSTANCE;

    private record Level(int indent, Statement statement) {
    }

    @Override
    public int recognise(Probe probe) {
        return probe.text().stripLeading().startsWith("? ") ? (probe.hasExtension("ibis") ? 100 : 40) : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        ArgumentMap map = MAKE.createArgumentMap();
        Deque<Level> open = new ArrayDeque<>();
        Group issue = null;
        int number = 0;
        for (String line : new String(input.bytes(16 << 20), StandardCharsets.UTF_8).split("\\R")) {
            number++;
            String text = line.strip();
            if (text.isEmpty()) {
                continue;
            }
            int indent = line.indexOf(text.charAt(0));
            while (!open.isEmpty() && open.peek().indent >= indent) {
                open.pop();
            }
            char sign = text.length() > 1 && text.charAt(1) == ' ' ? text.charAt(0) : 0;
            if (sign == '?') {
                issue = addIssue(map, text.substring(2).strip());
            } else if (sign == '!' && issue != null) {
                Statement position = addStatement(map, text.substring(2).strip());
                position.setMain(true);
                issue.getMembers().add(position);
                open.push(new Level(indent, position));
            } else if ((sign == '+' || sign == '-') && !open.isEmpty()) {
                Statement about = open.peek().statement;
                open.push(new Level(indent, addStatement(map, text.substring(2).strip())));
                addArgument(map, open.peek().statement, about, sign == '+' ? Polarity.PRO : Polarity.CON);
            } else {
                throw new FormatException("expected ? issue, below it ! position, and below that + or -", input.name(), number, indent + 1);
            }
        }
        return map;
    }

    private static Group addIssue(ArgumentMap map, String title) {
        Group issue = MAKE.createGroup();
        issue.setId(Ids.next());
        issue.setTitle(title);
        map.getGroups().add(issue);
        map.setTitle(map.getGroups().get(0).getTitle());
        return issue;
    }

    private static Statement addStatement(ArgumentMap map, String text) {
        Statement statement = MAKE.createStatement();
        statement.setId(Ids.next());
        statement.setText(text);
        map.getStatements().add(statement);
        return statement;
    }

    private static void addArgument(ArgumentMap map, Statement from, Statement to, Polarity polarity) {
        Argument argument = MAKE.createArgument();
        argument.setId(Ids.next());
        argument.setPolarity(polarity);
        argument.getPremises().add(MAKE.createPremise());
        argument.getPremises().get(0).setId(Ids.next());
        argument.getPremises().get(0).setStatement(from);
        map.getArguments().add(argument);
        argument.setConclusion(to);
    }
}
