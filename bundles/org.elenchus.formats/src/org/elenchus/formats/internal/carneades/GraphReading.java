// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.carneades;

import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;

/** What CAF and LKIF have in common: arguments with a conclusion and premises that name statements. */
final class GraphReading {
    /** What the file calls a statement or argument. */
    static final String ID = "carneades.id";

    private final MapBuilder builder;
    private final LossReport report;

    GraphReading(MapBuilder builder, LossReport report) {
        this.builder = builder;
        this.report = report;
    }

    /** The statement that an id names in that graph; a new one, which has the id for its text, where none is declared. */
    Statement statement(String graph, String id, int line) {
        Statement statement = builder.statement(graph + id);
        if (statement == null) {
            statement = builder.addStatement(graph + id, id);
            MapBuilder.keep(statement, ID, id);
            report.approximated(statement.getId(), "the statement " + id + " is used, but not declared", line);
        }
        return statement;
    }

    Argument argument(String graph, XmlElement element, Polarity polarity) {
        XmlElement conclusion = element.child("conclusion");
        String target = conclusion == null ? null : conclusion.get("statement");
        String id = element.get("id", "");
        Argument argument = builder.addArgument(graph + id + "@" + element.line(), polarity, target == null ? null : statement(graph, target, element.line()));
        argument.setScheme(nonEmpty(element.get("scheme")));
        argument.setLabel(nonEmpty(element.get("title")));
        MapBuilder.keep(argument, ID, nonEmpty(id));
        strength(argument, element.get("weight"), element.line());
        for (XmlElement group : element.children()) {
            PremiseKind kind = kind(group.name());
            if (kind != null) {
                group.children("premise").forEach(premise -> premise(graph, argument, premise, kind));
            }
        }
        return argument;
    }

    private static PremiseKind kind(String group) {
        return switch (group) {
            case "premises" -> PremiseKind.ORDINARY;
            case "exceptions" -> PremiseKind.EXCEPTION;
            case "assumptions" -> PremiseKind.ASSUMPTION;
            default -> null;
        };
    }

    private void premise(String graph, Argument argument, XmlElement element, PremiseKind kind) {
        String id = element.get("statement");
        if (id == null) {
            report.leftOut(argument.getId(), "a premise that names no statement", element.line());
            return;
        }
        Premise premise = builder.addPremise(argument, statement(graph, id, element.line()));
        premise.setRole(nonEmpty(element.get("role")));
        premise.setNegated("negative".equals(element.get("polarity")) || "false".equals(element.get("positive")));
        boolean exception = "true".equals(element.get("exception")) || "exception".equals(element.get("type"));
        premise.setKind(exception ? PremiseKind.EXCEPTION : "assumption".equals(element.get("type")) ? PremiseKind.ASSUMPTION : kind);
        if ("true".equals(element.get("implicit"))) {
            premise.getStatement().setImplicit(true);
        }
    }

    void strength(Element element, String weight, int line) {
        if (weight == null || weight.isBlank()) {
            return;
        }
        try {
            double value = Double.parseDouble(weight.strip());
            if (value >= 0 && value <= 1) {
                element.setStrength(value);
                return;
            }
        } catch (NumberFormatException e) {
            report.keptAsProperty(element.getId(), "the weight " + weight + ", which is not a number", line);
        }
        MapBuilder.keep(element, "carneades.weight", weight);
        report.keptAsProperty(element.getId(), "the weight " + weight + ", which is not between 0 and 1", line);
    }

    static String nonEmpty(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
