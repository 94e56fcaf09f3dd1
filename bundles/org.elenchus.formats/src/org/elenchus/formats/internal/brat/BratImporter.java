// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.brat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

/**
 * Reads brat's annotations of a text that stands beside them in a file of the same name with {@code .txt}. Each text-bound annotation becomes a statement
 * with its label as a tag; relations whose names speak of support or attack become arguments from their first to their second end. All else is kept.
 */
public final class BratImporter implements Importer {
    static final String PREFIX = "brat.";
    static final String ID = "brat.id";
    static final String ATTRIBUTE = "brat.attribute.";
    static final String NORMALISATION = "brat.normalisation.";
    /** What lines begin with. */
    private static final String BEGINNINGS = "TREAMN#*";
    private static final Pattern LINE = Pattern.compile("(?m)^[TREAMN#*]\\d*\\t\\S+");
    private static final Pattern SPAN_LINE = Pattern.compile("(?m)^T\\d+\\t\\S+ \\d+ \\d+(;\\d++ \\d++)*+\\t");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,9}) (\\d{1,9})");
    private static final Pattern RELATION = Pattern.compile("(\\S+)\\s+(\\w+):(\\S+)\\s+(\\w+):(\\S+)\\s*");
    private static final Pattern PRO = Pattern.compile("support.*|pro|for|evidence|reason|justif.*|entail.*");
    private static final Pattern CON = Pattern.compile("attack.*|contradict.*|con|against|rebut.*|undercut.*|undermin.*|oppos.*|refut.*|disagree.*");

    @Override
    public int recognise(Probe probe) {
        String text = probe.text();
        if (BEGINNINGS.indexOf(probe.first()) < 0) {
            return probe.hasExtension("ann") && text.isBlank() ? 80 : 0;
        }
        if (SPAN_LINE.matcher(text).find()) {
            return probe.hasExtension("ann") ? 97 : 85;
        }
        return probe.hasExtension("ann") && LINE.matcher(text).find() ? 80 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        Reading reading = new Reading(report, input.name());
        reading.source(input);
        String[] lines = TextInput.lines(input);
        for (int i = 0; i < lines.length; i++) {
            reading.span(lines[i], i + 1);
        }
        for (int i = 0; i < lines.length; i++) {
            reading.relation(lines[i], i + 1);
        }
        for (int i = 0; i < lines.length; i++) {
            reading.other(lines[i], i + 1);
        }
        return reading.builder.map();
    }

    /** What a relation of that name says; null where it is none of an argument. */
    static Polarity polarity(String relation) {
        String lower = relation.toLowerCase(Locale.ROOT);
        return CON.matcher(lower).matches() ? Polarity.CON : PRO.matcher(lower).matches() ? Polarity.PRO : null;
    }

    /** One file on its way into a map. */
    private static final class Reading {
        private final MapBuilder builder = new MapBuilder();
        private final LossReport report;
        private final String file;
        private final Map<String, Element> elements = new HashMap<>();
        private Source source;
        /** Where each code point of the text begins, and where the text ends. */
        private int[] offsets = {};

        Reading(LossReport report, String file) {
            this.report = report;
            this.file = file;
        }

        void source(Input input) throws FormatException, IOException {
            if (input.path() == null) {
                report.approximated(null, "the text is not at hand, so there are no excerpts", 0);
                return;
            }
            String name = input.path().getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".txt";
            Input text = input.sibling(name);
            if (text == null) {
                report.approximated(null, "there is no file " + name + " beside the annotations, so there are no excerpts", 0);
                return;
            }
            source = ArgumentmapFactory.eINSTANCE.createSource();
            source.setId(builder.ids().derive("text"));
            source.setTitle(name);
            source.setText(TextInput.read(text));
            builder.map().getSources().add(source);
            String words = source.getText();
            offsets = new int[words.codePointCount(0, words.length()) + 1];
            for (int i = 0, at = 0; i < offsets.length; i++) {
                offsets[i] = at;
                at += at < words.length() ? Character.charCount(words.codePointAt(at)) : 0;
            }
        }

        void span(String line, int number) throws FormatException {
            if (!line.startsWith("T")) {
                return;
            }
            String[] fields = line.split("\t", 3);
            int space = fields.length < 2 ? -1 : fields[1].indexOf(' ');
            if (space < 0) {
                throw new FormatException("a text-bound annotation needs an id, a tabulator, a label and offsets", file, number, 1);
            }
            if (builder.statement(fields[0]) != null) {
                throw new FormatException("there are two annotations " + fields[0], file, number, 1);
            }
            String label = fields[1].substring(0, space);
            Matcher spans = SPAN.matcher(fields[1].substring(space));
            List<Excerpt> excerpts = new ArrayList<>();
            while (spans.find()) {
                excerpts.add(excerpt(Integer.parseInt(spans.group(1)), Integer.parseInt(spans.group(2)), number));
            }
            if (excerpts.isEmpty()) {
                throw new FormatException("the annotation " + fields[0] + " has no offsets", file, number, 1);
            }
            String quoted = String.join(" ", excerpts.stream().map(Excerpt::getExact).filter(java.util.Objects::nonNull).toList());
            Statement statement = builder.addStatement(fields[0], fields.length > 2 ? fields[2].strip() : quoted);
            statement.getTags().add(label);
            statement.setMain(label.equals("MajorClaim"));
            MapBuilder.keep(statement, ID, fields[0]);
            if (source == null) {
                MapBuilder.keep(statement, PREFIX + "offsets", fields[1].substring(space + 1));
            } else {
                statement.getExcerpts().addAll(excerpts);
            }
            elements.put(fields[0], statement);
        }

        private Excerpt excerpt(int start, int end, int line) throws FormatException {
            Excerpt excerpt = ArgumentmapFactory.eINSTANCE.createExcerpt();
            if (source == null) {
                return excerpt;
            }
            if (start > end || end >= offsets.length) {
                throw new FormatException("the offsets " + start + " to " + end + " are not in the text, which has " + (offsets.length - 1) + " characters", file, line, 1);
            }
            excerpt.setSource(source);
            excerpt.setStart(offsets[start]);
            excerpt.setEnd(offsets[end]);
            excerpt.setExact(source.getText().substring(offsets[start], offsets[end]));
            return excerpt;
        }

        void relation(String line, int number) throws FormatException {
            if (!line.startsWith("R")) {
                return;
            }
            int tab = line.indexOf('\t');
            Matcher relation = RELATION.matcher(tab < 0 ? "" : line.substring(tab + 1));
            if (!relation.matches()) {
                throw new FormatException("a relation needs an id, a tabulator, a name and two ends", file, number, 1);
            }
            String id = line.substring(0, tab);
            String name = relation.group(1);
            Statement from = builder.statement(relation.group(3));
            Statement to = builder.statement(relation.group(5));
            Polarity polarity = polarity(name);
            if (from == null || to == null) {
                keep(id, line, number, "a relation " + name + " whose ends are not both annotations of text");
            } else if (polarity != null) {
                Argument argument = builder.addArgument(id, polarity, to);
                builder.addPremise(argument, from);
                MapBuilder.keep(argument, ID, id);
                MapBuilder.keep(argument, PREFIX + "relation", name);
                elements.put(id, argument);
            } else {
                MapBuilder.keep(from, PREFIX + id, line.substring(tab + 1).strip());
                elements.put(id, from);
                report.keptAsProperty(from.getId(), "the relation " + name + " to " + relation.group(5), number);
            }
        }

        private void keep(String id, String line, int number, String what) {
            MapBuilder.keep(builder.map(), PREFIX + id, line);
            report.keptAsProperty(null, what, number);
        }

        void other(String line, int number) throws FormatException {
            if (line.isBlank() || line.startsWith("T") || line.startsWith("R")) {
                return;
            }
            String[] fields = line.split("\t", 3);
            if (!line.matches("[EAMN#*].*") || fields.length < 2) {
                throw new FormatException("is no line of brat's annotations: " + line.strip(), file, number, 1);
            }
            String[] words = fields[1].strip().split("\\s+");
            Element about = words.length < 2 ? null : elements.get(words[1]);
            if (about == null || line.startsWith("E") || line.startsWith("*")) {
                keep(fields[0], line, number, "the line " + fields[0]);
            } else if (line.startsWith("#") && fields.length > 2) {
                about.setNote(about.getNote() == null ? fields[2].strip() : about.getNote() + "\n" + fields[2].strip());
            } else {
                boolean normalisation = line.startsWith("N");
                String value = words.length < 3 ? "true" : normalisation && fields.length > 2 ? words[2] + "\t" + fields[2] : words[2];
                MapBuilder.keep(about, (normalisation ? NORMALISATION : ATTRIBUTE) + words[0], value);
                report.keptAsProperty(about.getId(), "the attribute " + words[0], number);
            }
        }
    }
}
