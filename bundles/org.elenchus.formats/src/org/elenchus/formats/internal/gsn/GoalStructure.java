// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.gsn;

import java.util.List;

import org.elenchus.core.spi.FormatCounts;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/**
 * A goal structure (GSN Community Standard) on its way into a map. Each element is a statement, whatever its kind; each {@code supportedBy} an argument with
 * one premise; each {@code challenges} an argument against. Contexts, assumptions and justifications argue for nothing: whose context they are is kept.
 */
final class GoalStructure {
    static final String ID = "gsn.id";
    static final String KIND = "gsn.kind";
    static final String CONTEXT = "gsn.inContextOf";
    /** An element of another file that supports or is challenged. */
    static final String ELSEWHERE = "gsn.elsewhere";

    final MapBuilder builder = new MapBuilder();
    private final LossReport report;
    private int links;

    GoalStructure(LossReport report) {
        this.report = report;
    }

    /** @param key what links call it; {@code id} what people call it */
    Statement element(String key, String id, String kind, String text) {
        Statement statement = builder.addStatement(key, text == null || text.isBlank() ? id : text.strip());
        statement.setLabel(id);
        MapBuilder.keep(statement, ID, id);
        MapBuilder.keep(statement, KIND, kind);
        return statement;
    }

    void supportedBy(String key, String supporter, int line) {
        Argument argument = builder.addArgument("support " + ++links, Polarity.PRO, builder.statement(key));
        premise(argument, supporter, line);
    }

    void challenges(String key, String challenged, int line) {
        Statement target = builder.statement(challenged);
        Argument argument = builder.addArgument("challenge " + ++links, Polarity.CON, target);
        builder.addPremise(argument, builder.statement(key));
        if (target == null) {
            MapBuilder.keep(argument, ELSEWHERE, challenged);
            report.keptAsProperty(argument.getId(), "the element " + challenged + " that is challenged is not in this file", line);
        }
    }

    private void premise(Argument argument, String supporter, int line) {
        Statement statement = builder.statement(supporter);
        if (statement != null) {
            builder.addPremise(argument, statement);
        } else {
            MapBuilder.keep(argument, ELSEWHERE, supporter);
            report.keptAsProperty(argument.getId(), "the element " + supporter + " that supports is not in this file", line);
        }
    }

    void inContextOf(String key, List<String> contexts, int line) {
        if (!contexts.isEmpty()) {
            Statement statement = builder.statement(key);
            List<String> names = contexts.stream().map(context -> builder.statement(context) == null ? context : builder.statement(context).getLabel()).toList();
            MapBuilder.keep(statement, CONTEXT, String.join(", ", names));
            report.keptAsProperty(statement.getId(), "that it is in the context of " + String.join(", ", names), line);
        }
    }

    /** Counts links; linked are the elements that several others support together. */
    static FormatCounts counts(ArgumentMap map) {
        int linked = 0;
        for (Statement statement : map.getStatements()) {
            linked += statement.getIncoming().stream().filter(argument -> argument.getPolarity() == Polarity.PRO).count() > 1 ? 1 : 0;
        }
        return FormatCounts.of(map).withLinked(linked);
    }

    /** Reports theses that a reader would not take for such, since they support something or nothing supports them. */
    static void reportTheses(ArgumentMap map, LossReport report) {
        for (Statement statement : map.getStatements()) {
            boolean supported = statement.getIncoming().stream().anyMatch(argument -> argument.getPolarity() == Polarity.PRO);
            if (statement.isMain() && (!supported || !statement.getUsages().isEmpty())) {
                report.leftOut(statement.getId(), "that the statement is a thesis, since goals are theses where they are supported and support nothing", 0);
            }
        }
    }

    /** Marks as theses the goals that support and challenge nothing. */
    void markTheses() {
        for (Statement statement : builder.map().getStatements()) {
            boolean top = statement.getUsages().isEmpty() && !statement.getIncoming().isEmpty();
            statement.setMain(top);
        }
    }
}
