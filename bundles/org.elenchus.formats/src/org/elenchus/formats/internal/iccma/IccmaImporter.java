// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.iccma;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.TextInput;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Reads the three ICCMA syntaxes, told apart by content. */
public final class IccmaImporter implements Importer {
    private static final Pattern HEADER = Pattern.compile("\\s*p\\s+af\\s+(\\d{1,9})\\s*");
    private static final int FREE_ARGUMENTS = 200_000;
    private static final int ARGUMENTS_A_LINE = 10;
    private static final Pattern NAME = Pattern.compile("[^\\s(),#]+");
    private static final Pattern FACT = Pattern.compile("\\s*(?:arg\\(\\s*([^\\s(),]+)\\s*\\)|att\\(\\s*([^\\s(),]+)\\s*,\\s*([^\\s(),]+)\\s*\\))\\s*\\.");
    private static final Pattern PAIR = Pattern.compile("\\s*(\\S+)\\s+(\\S+)\\s*");

    @Override
    public int recognise(Probe probe) {
        if (probe.first() == '{' || probe.first() == '<') {
            return 0;
        }
        String text = probe.text();
        String first = text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("%")).findFirst().orElse("");
        if (HEADER.matcher(first).matches() || FACT.matcher(first).lookingAt()) {
            return 98;
        }
        boolean extension = probe.hasExtension("tgf") || probe.hasExtension("apx") || probe.hasExtension("af");
        boolean tgf = NAME.matcher(first).matches() && text.lines().anyMatch(line -> line.strip().equals("#"));
        return tgf ? extension ? 90 : 40 : extension ? 30 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        String[] lines = TextInput.lines(input);
        Framework framework = new Framework(input.name(), report);
        int first = 0;
        while (first < lines.length && isBlankOrComment(lines[first])) {
            first++;
        }
        if (first < lines.length && HEADER.matcher(lines[first]).matches()) {
            numbered(lines, first, input.name(), framework);
        } else if (first < lines.length && FACT.matcher(lines[first]).lookingAt()) {
            facts(lines, input.name(), framework);
        } else {
            trivialGraph(lines, input.name(), framework);
        }
        return framework.map();
    }

    private static boolean isBlankOrComment(String line) {
        return line.isBlank() || line.stripLeading().startsWith("%") || line.stripLeading().startsWith("# ");
    }

    private static void numbered(String[] lines, int header, String file, Framework framework) throws FormatException {
        Matcher matcher = HEADER.matcher(lines[header]);
        matcher.matches();
        int count = Integer.parseInt(matcher.group(1));
        // A number alone must not fill the memory: most arguments of a real framework stand in some attack.
        long most = FREE_ARGUMENTS + (long) ARGUMENTS_A_LINE * lines.length;
        if (count > most) {
            throw new FormatException("declares " + count + " arguments; at most " + most + " are read from a file of " + lines.length + " lines", file, header + 1, 0);
        }
        for (int i = 1; i <= count; i++) {
            framework.argument(Integer.toString(i), header + 1);
        }
        for (int i = header + 1; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].stripLeading().startsWith("#")) {
                continue;
            }
            Matcher pair = PAIR.matcher(lines[i]);
            if (!pair.matches()) {
                throw new FormatException("expected an attack as two numbers, but found \"" + shorten(lines[i]) + "\"", file, i + 1, 1);
            }
            for (int end = 1; end <= 2; end++) {
                if (!pair.group(end).matches("[1-9]\\d{0,8}") || Integer.parseInt(pair.group(end)) > count) {
                    throw new FormatException("the attack names the argument " + shorten(pair.group(end)) + ", but the file declares 1 to " + count, file, i + 1,
                            pair.start(end) + 1);
                }
            }
            framework.attack(pair.group(1), pair.group(2), i + 1);
        }
    }

    private static void facts(String[] lines, String file, Framework framework) throws FormatException {
        java.util.List<String[]> attacks = new java.util.ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replaceFirst("%.*", "");
            Matcher fact = FACT.matcher(line);
            int at = 0;
            while (!line.substring(at).isBlank()) {
                if (!fact.region(at, line.length()).lookingAt()) {
                    throw new FormatException("expected arg(name). or att(name,name)., but found \"" + shorten(line.substring(at).strip()) + "\"", file, i + 1, at + 1);
                }
                if (fact.group(1) != null) {
                    framework.argument(fact.group(1), i + 1);
                } else {
                    attacks.add(new String[] {fact.group(2), fact.group(3), Integer.toString(i + 1)});
                }
                at = fact.end();
            }
        }
        // Facts have no order: an attack may stand before the arguments that it names.
        for (String[] attack : attacks) {
            framework.attack(attack[0], attack[1], Integer.parseInt(attack[2]));
        }
    }

    private static void trivialGraph(String[] lines, String file, Framework framework) throws FormatException {
        boolean inAttacks = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.equals("#")) {
                inAttacks = true;
            } else if (!line.isEmpty() && !inAttacks) {
                String name = line.split("\\s+")[0];
                if (!NAME.matcher(name).matches()) {
                    throw new FormatException("expected the name of an argument, but found \"" + shorten(line) + "\"", file, i + 1, 1);
                }
                framework.argument(name, i + 1);
            } else if (!line.isEmpty()) {
                String[] ends = line.split("\\s+");
                if (ends.length < 2) {
                    throw new FormatException("expected an attack as two names, but found \"" + shorten(line) + "\"", file, i + 1, 1);
                }
                framework.attack(ends[0], ends[1], i + 1);
            }
        }
        if (!inAttacks) {
            throw new FormatException("is not an argumentation framework: no line \"p af n\", no fact arg(name)., and no line # between names and attacks", file, 1, 1);
        }
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
