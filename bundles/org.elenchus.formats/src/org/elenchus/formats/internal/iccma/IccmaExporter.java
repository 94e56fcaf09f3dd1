// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.iccma;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.Holds;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;

/**
 * Writes the attacks of a map as a framework: statements are its arguments, con arguments with one premise its attacks. All else has no place in
 * a framework and is reported. One subclass for each syntax.
 */
public abstract class IccmaExporter implements Exporter {
    private final String syntax;

    private IccmaExporter(String syntax) {
        this.syntax = syntax;
    }

    /** Facts {@code arg(a).} and {@code att(a,b).} */
    public static final class Apx extends IccmaExporter {
        public Apx() {
            super("apx");
        }
    }

    /** The trivial graph format: names, a line {@code #}, pairs of names. */
    public static final class Tgf extends IccmaExporter {
        public Tgf() {
            super("tgf");
        }
    }

    /** {@code p af n} and pairs of numbers, as ICCMA asks for since 2023. */
    public static final class Numbered extends IccmaExporter {
        public Numbered() {
            super("af");
        }
    }

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.LABEL), request.report());
        Map<Statement, String> names = names(map, syntax.equals("af"), request.report());
        List<String[]> attacks = attacks(map, names, request.report());
        StringBuilder text = new StringBuilder();
        switch (syntax) {
            case "apx" -> {
                names.values().forEach(name -> text.append("arg(").append(name).append(").\n"));
                attacks.forEach(attack -> text.append("att(").append(attack[0]).append(',').append(attack[1]).append(").\n"));
            }
            case "tgf" -> {
                names.values().forEach(name -> text.append(name).append('\n'));
                text.append("#\n");
                attacks.forEach(attack -> text.append(attack[0]).append(' ').append(attack[1]).append('\n'));
            }
            default -> {
                text.append("p af ").append(names.size()).append('\n');
                attacks.forEach(attack -> text.append(attack[0]).append(' ').append(attack[1]).append('\n'));
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Names as other solvers read them: the label where it is one word, else made from its letters and digits; each once. */
    private static Map<Statement, String> names(ArgumentMap map, boolean numbers, LossReport report) {
        Map<Statement, String> names = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Statement statement : map.getStatements()) {
            String wish = statement.getLabel() != null ? statement.getLabel() : statement.getId();
            String plain = wish.replaceAll("[^\\p{L}\\p{N}_]+", "_").replaceAll("^_+|_+$", "");
            String base = plain.isEmpty() ? "a" : plain;
            String name = numbers ? Integer.toString(names.size() + 1) : base;
            for (int i = 2; !used.add(name); i++) {
                name = base + "_" + i;
            }
            if (!name.equals(statement.getText())) {
                report.approximated(statement.getId(), "the statement is reduced to the name " + name, 0);
            }
            names.put(statement, name);
        }
        return names;
    }

    private static List<String[]> attacks(ArgumentMap map, Map<Statement, String> names, LossReport report) {
        List<String[]> attacks = new ArrayList<>();
        for (Argument argument : map.getArguments()) {
            if (isAttack(argument)) {
                attacks.add(new String[] {names.get(argument.getPremises().get(0).getStatement()), names.get((Statement) argument.getConclusion())});
            } else {
                report.leftOut(argument.getId(), "an argument that is not an attack of one statement on another", 0);
            }
        }
        return attacks;
    }

    private static boolean isAttack(Argument argument) {
        if (argument.getPolarity() != Polarity.CON || argument.getPremises().size() != 1 || !(argument.getConclusion() instanceof Statement)) {
            return false;
        }
        Premise premise = argument.getPremises().get(0);
        return premise.getStatement() != null && !premise.isNegated() && premise.getKind() == PremiseKind.ORDINARY;
    }
}
