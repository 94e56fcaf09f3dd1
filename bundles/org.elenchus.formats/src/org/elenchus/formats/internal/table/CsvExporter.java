// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;

import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.Holds;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/**
 * Writes tables as RFC 4180 has them: with commas, CR LF, and quotation marks where needed. One subclass for each table. The option {@code separator=tab} writes tabulators.
 * A field that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
public abstract class CsvExporter implements Exporter {
    private static final String SEPARATOR = "separator";

    private CsvExporter() {
    }

    abstract void rows(ArgumentMap map, Rows rows);

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException, ExportException {
        String separator = switch (request.option(SEPARATOR, "comma")) {
            case "comma" -> ",";
            case "semicolon" -> ";";
            case "tab" -> "\t";
            default -> throw new ExportException("separator: there is no " + request.option(SEPARATOR, "") + "; there are: comma, semicolon, tab");
        };
        Holds.reportLosses(map, held(), request.report());
        reportRelations(map, request.report());
        Rows rows = new Rows(separator);
        rows(map, rows);
        out.write(rows.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    abstract EnumSet<Holds> held();

    /** Reports what of the relations between elements the table does not have. */
    void reportRelations(ArgumentMap map, LossReport report) {
        // A table of relations has them all.
    }

    /** A line for each statement and argument. */
    public static final class Elements extends CsvExporter {
        @Override
        EnumSet<Holds> held() {
            return EnumSet.of(Holds.LABEL, Holds.NOTE, Holds.TAGS, Holds.STRENGTH, Holds.IMPLICIT, Holds.STANDPOINT, Holds.STANDARD, Holds.MAIN, Holds.PARTICIPANT, Holds.SCHEME, Holds.STRICT);
        }

        @Override
        void reportRelations(ArgumentMap map, LossReport report) {
            for (Argument argument : map.getArguments()) {
                argument.getPremises().forEach(premise -> report.leftOut(argument.getId(), "a premise, which stands in the table of relations", 0));
                if (argument.getConclusion() != null) {
                    report.leftOut(argument.getId(), "the conclusion, which stands in the table of relations", 0);
                }
            }
        }

        @Override
        void rows(ArgumentMap map, Rows rows) {
            rows.add("id", "kind", "label", "text", "polarity", "scheme", "implicit", "main", "standpoint", "standard", "participant", "strict", "strength", "tags", "note");
            for (Statement each : map.getStatements()) {
                rows.add(each.getId(), "statement", each.getLabel(), each.getText(), null, null, each.isImplicit(), each.isMain(), each.getStandpoint().getLiteral(), each.getStandard().getLiteral(),
                        each.getParticipant(), null, each.getStrength(), tags(each), each.getNote());
            }
            for (Argument each : map.getArguments()) {
                rows.add(each.getId(), "argument", each.getLabel(), null, each.getPolarity().getLiteral(), each.getScheme(), null, null, null, null, null, each.isStrict(), each.getStrength(),
                        tags(each), each.getNote());
            }
        }

        private static String tags(Element element) {
            return element.getTags().isEmpty() ? null : String.join(" ", element.getTags());
        }
    }

    /** A line for each premise and each conclusion of an argument. */
    public static final class Relations extends CsvExporter {
        @Override
        EnumSet<Holds> held() {
            return EnumSet.of(Holds.ROLE, Holds.PREMISE_KIND, Holds.NEGATED, Holds.UNDERCUT);
        }

        @Override
        void rows(ArgumentMap map, Rows rows) {
            rows.add("argument", "polarity", "relation", "from", "to", "role", "kind", "negated", "fromText", "toText");
            for (Argument argument : map.getArguments()) {
                for (Premise premise : argument.getPremises()) {
                    Statement from = premise.getStatement();
                    rows.add(argument.getId(), argument.getPolarity().getLiteral(), "premise", from == null ? null : from.getId(), argument.getId(), premise.getRole(),
                            premise.getKind().getLiteral(), premise.isNegated(), from == null ? null : from.getText(), argument.getLabel());
                }
                Element to = argument.getConclusion();
                rows.add(argument.getId(), argument.getPolarity().getLiteral(), "conclusion", argument.getId(), to == null ? null : to.getId(), null, null, null, argument.getLabel(),
                        to instanceof Statement statement ? statement.getText() : to == null ? null : to.getLabel());
            }
        }
    }

    /** The lines written so far. */
    static final class Rows {
        private final StringBuilder text = new StringBuilder();
        private final String separator;

        Rows(String separator) {
            this.separator = separator;
        }

        void add(Object... fields) {
            text.append(Arrays.stream(fields).map(this::field).collect(Collectors.joining(separator))).append("\r\n");
        }

        private String field(Object value) {
            String plain = value == null ? "" : value.toString();
            if (!plain.isEmpty() && "=+-@\t\r".indexOf(plain.charAt(0)) >= 0 && !(value instanceof Number)) {
                plain = "'" + plain;
            }
            boolean quote = plain.contains(separator) || plain.contains("\"") || plain.contains("\n") || plain.contains("\r");
            return quote ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
        }
    }
}
