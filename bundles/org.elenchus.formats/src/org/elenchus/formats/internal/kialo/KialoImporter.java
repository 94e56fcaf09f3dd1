// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.kialo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.TextInput;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/**
 * Reads both dialects: {@code Discussion Title: …} with the claim behind its number, and {@code Discussion Name:} with the claim on the lines below and
 * a list of sources at the end. A claim that only says {@code -> See 1.2.} is another use of that claim.
 */
public final class KialoImporter implements Importer {
    /** The number as the file has it, kept so that other claims and the next export can speak of it. */
    static final String NUMBER = "kialo.number";
    /** The list of sources, kept as it stands. */
    static final String SOURCES = "kialo.sources";

    private static final Pattern HEADER = Pattern.compile("\\s*Discussion (Title|Name):(.*)");
    private static final Pattern CLAIM = Pattern.compile("(\\s*)(\\d{1,6}+(?:\\.\\d{1,6}+)*+)\\.\\s(?:(Thesis|Pro|Con|Question):)?(.*)");
    private static final Pattern SEE = Pattern.compile("->\\s*See\\s+(\\d++(?:\\.\\d++)*+)\\.?\\s*");

    private record Claim(String number, String label, StringBuilder text, int line) {
        String parent() {
            int dot = number.lastIndexOf('.');
            return dot < 0 ? null : number.substring(0, dot);
        }
    }

    @Override
    public int recognise(Probe probe) {
        String text = probe.textAfter('D');
        return HEADER.matcher(text.lines().filter(line -> !line.isBlank()).findFirst().orElse("")).matches() ? 97 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        String[] lines = TextInput.lines(input);
        int at = 0;
        while (at < lines.length && lines[at].isBlank()) {
            at++;
        }
        Matcher header = HEADER.matcher(at < lines.length ? lines[at] : "");
        if (!header.matches()) {
            throw new FormatException("is not a Kialo export: it does not begin with \"Discussion Title:\" or \"Discussion Name:\"", input.name(), at + 1, 1);
        }
        MapBuilder builder = new MapBuilder();
        String title = header.group(2).strip();
        if (title.isEmpty() && at + 1 < lines.length) {
            title = lines[++at].strip();
        }
        builder.map().setTitle(title);
        List<Claim> claims = claims(lines, at + 1, builder.map());
        if (claims.isEmpty()) {
            throw new FormatException("has no numbered claim", input.name(), lines.length, 1);
        }
        build(claims, builder, input.name(), report);
        return builder.map();
    }

    private static List<Claim> claims(String[] lines, int from, ArgumentMap map) {
        List<Claim> claims = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        for (int i = from; i < lines.length; i++) {
            if (lines[i].strip().equals("Sources:") && !claims.isEmpty()) {
                MapBuilder.keep(map, SOURCES, String.join("\n", List.of(lines).subList(i, lines.length)).strip());
                break;
            }
            Matcher claim = CLAIM.matcher(lines[i] + " ");
            if (claim.matches() && begins(claim, known)) {
                known.put(claim.group(2), i);
                claims.add(new Claim(claim.group(2), claim.group(3), new StringBuilder(claim.group(4).strip()), i + 1));
            } else if (!claims.isEmpty()) {
                claims.get(claims.size() - 1).text.append('\n').append(lines[i].strip());
            }
        }
        return claims;
    }

    /** Claims may have numbered lists in them: a claim has a label, or is a thesis not numbered before, and comes behind its parent. */
    private static boolean begins(Matcher claim, Map<String, Integer> known) {
        String number = claim.group(2);
        int dot = number.lastIndexOf('.');
        boolean fits = !known.containsKey(number) && (dot < 0 || known.containsKey(number.substring(0, dot)));
        return fits && (claim.group(3) != null || dot < 0 && known.isEmpty());
    }

    private static void build(List<Claim> claims, MapBuilder builder, String file, LossReport report) throws FormatException {
        List<Claim> references = new ArrayList<>();
        for (Claim claim : claims) {
            String text = claim.text.toString().strip();
            Statement parent = claim.parent() == null ? null : builder.statement(claim.parent());
            if (SEE.matcher(text).matches()) {
                references.add(claim);
            } else if ("Question".equals(claim.label)) {
                builder.map().setDescription(text);
                report.keptAsProperty(null, "the question of a discussion with several theses became the map's description", claim.line);
                MapBuilder.keep(builder.map(), "kialo.question", claim.number);
            } else {
                Statement statement = parent == null ? builder.addStatement(claim.number, text) : builder.addReason(claim.number, text, polarity(claim, file), parent);
                statement.setMain("Thesis".equals(claim.label) || parent == null);
                MapBuilder.keep(statement, NUMBER, claim.number);
            }
        }
        for (Claim claim : references) {
            refer(claim, builder, file, report);
        }
    }

    private static void refer(Claim claim, MapBuilder builder, String file, LossReport report) throws FormatException {
        Matcher see = SEE.matcher(claim.text.toString().strip());
        Statement target = see.matches() ? builder.statement(see.group(1)) : null;
        Statement parent = claim.parent() == null ? null : builder.statement(claim.parent());
        if (target == null || parent == null) {
            Statement kept = builder.addStatement(claim.number, claim.text.toString().strip());
            report.approximated(kept.getId(), "a reference to a claim that is not in the file became a statement", claim.line);
            return;
        }
        Argument argument = builder.addArgument(claim.number, polarity(claim, file), parent);
        builder.addPremise(argument, target);
        MapBuilder.keep(argument, NUMBER, claim.number);
    }

    private static Polarity polarity(Claim claim, String file) throws FormatException {
        if ("Pro".equals(claim.label) || "Thesis".equals(claim.label)) {
            return Polarity.PRO;
        }
        if ("Con".equals(claim.label)) {
            return Polarity.CON;
        }
        throw new FormatException("the claim " + claim.number + ". is neither Pro nor Con", file, claim.line, 1);
    }
}
