// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.brat;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.Holds;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;

/**
 * Writes brat's annotations; {@link Text} writes the text that they are of, which has to stand beside them. A relation joins two passages, so linked premises are written as
 * relations of their own, and arguments about inferences are left out.
 */
public final class BratExporter implements Exporter {

    /** The text alone. */
    public static final class Text implements Exporter {
        @Override
        public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
            Holds.reportLosses(map, EnumSet.of(Holds.SOURCES), request.report());
            for (Argument argument : map.getArguments()) {
                String kind = (argument.getPolarity() == Polarity.PRO ? "a reason" : "an objection") + (argument.isLinked() ? " of linked premises" : "")
                        + (argument.getConclusion() instanceof Argument ? " about an inference" : "");
                request.report().leftOut(argument.getId(), kind + ", since this is only the text that annotations are of", 0);
            }
            out.write(new AnnotatedText(map, request.report()).text().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.SOURCES, Holds.EXCERPTS, Holds.TAGS, Holds.NOTE, Holds.MAIN), request.report());
        out.write(new Writing(map, request.report()).document().getBytes(StandardCharsets.UTF_8));
    }

    /** One map on its way into a file. */
    private static final class Writing {
        private final ArgumentMap map;
        private final LossReport report;
        private final AnnotatedText text;
        private final int[] codePoints;
        private final StringBuilder out = new StringBuilder();
        private final Map<Element, String> ids = new HashMap<>();
        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        Writing(ArgumentMap map, LossReport report) {
            this.map = map;
            this.report = report;
            this.text = new AnnotatedText(map, report);
            this.codePoints = text.codePoints();
        }

        String document() {
            map.getProperties().stream().map(Property::getKey).filter(key -> key.startsWith(BratImporter.PREFIX)).forEach(key -> taken.add(key.substring(BratImporter.PREFIX.length())));
            map.getStatements().forEach(statement -> keptRelations(statement).forEach(property -> taken.add(property.getKey().substring(BratImporter.PREFIX.length()))));
            map.getStatements().forEach(this::span);
            map.getArguments().forEach(this::relations);
            map.getStatements().forEach(statement -> keptRelations(statement)
                    .forEach(property -> out.append(property.getKey().substring(BratImporter.PREFIX.length())).append('\t').append(property.getValue()).append('\n')));
            map.getStatements().forEach(this::rest);
            map.getArguments().forEach(this::rest);
            for (Property property : map.getProperties()) {
                if (property.getKey().startsWith(BratImporter.PREFIX)) {
                    out.append(property.getValue()).append('\n');
                }
            }
            return out.toString();
        }

        private static List<Property> keptRelations(Element element) {
            return element.getProperties().stream().filter(property -> property.getKey().matches("brat\\.R\\d+")).toList();
        }

        /** The id that the file gave, or the next number of that kind. */
        private String id(Element element, char kind) {
            String id = element == null ? null : kept(element.getProperties(), BratImporter.ID);
            while (id == null || id.charAt(0) != kind || !taken.add(id)) {
                id = kind + Integer.toString(numbers.merge(String.valueOf(kind), 1, Integer::sum));
            }
            return id;
        }

        private void span(Statement statement) {
            ids.put(statement, id(statement, 'T'));
            String label = label(statement);
            out.append(ids.get(statement)).append('\t').append(label);
            StringBuilder words = new StringBuilder();
            String separator = " ";
            for (int[] span : text.spans(statement)) {
                out.append(separator).append(codePoints[span[0]]).append(' ').append(codePoints[span[1]]);
                words.append(words.isEmpty() ? "" : " ").append(text.text(), span[0], span[1]);
                separator = ";";
            }
            String quoted = words.toString().replaceAll("[\\t\\n\\r]", " ");
            out.append('\t').append(quoted).append('\n');
            String said = statement.getText() == null ? "" : statement.getText().strip();
            if (!said.isEmpty() && !said.replaceAll("\\s+", " ").equals(quoted.replaceAll("\\s+", " ").strip())) {
                report.approximated(statement.getId(), "the words of the statement are those of the passage that it quotes", 0);
            }
        }

        /** The first tag that brat takes for a type; the others are left out. */
        private String label(Statement statement) {
            String label = statement.isMain() ? "MajorClaim" : null;
            for (String tag : statement.getTags()) {
                if (label == null && tag.matches("[\\w-]+")) {
                    label = tag;
                } else if (!tag.equals(label)) {
                    report.leftOut(statement.getId(), "the tag " + tag + ", since a passage has one type", 0);
                }
            }
            return label != null ? label : statement.getIncoming().isEmpty() ? "Premise" : "Claim";
        }

        private void relations(Argument argument) {
            if (!(argument.getConclusion() instanceof Statement conclusion) || argument.getPremises().isEmpty()) {
                report.leftOut(argument.getId(), argument.getConclusion() instanceof Argument ? "an argument about an inference" : "an argument without premise or conclusion", 0);
                return;
            }
            if (argument.getPremises().size() > 1) {
                report.approximated(argument.getId(), "linked premises became relations of their own", 0);
            }
            String name = kept(argument.getProperties(), BratImporter.PREFIX + "relation");
            String relation = name != null && BratImporter.polarity(name) == argument.getPolarity() ? name : argument.getPolarity() == Polarity.PRO ? "supports" : "attacks";
            for (Premise premise : argument.getPremises()) {
                if (premise.getStatement() != null) {
                    String id = id(premise == argument.getPremises().get(0) ? argument : null, 'R');
                    ids.putIfAbsent(argument, id);
                    out.append(id).append('\t').append(relation).append(" Arg1:").append(ids.get(premise.getStatement())).append(" Arg2:").append(ids.get(conclusion)).append("\t\n");
                }
            }
        }

        private void rest(Element element) {
            if (ids.get(element) == null) {
                return;
            }
            for (Property property : element.getProperties()) {
                String key = property.getKey();
                if (key.startsWith(BratImporter.ATTRIBUTE)) {
                    String value = property.getValue().equals("true") ? "" : " " + property.getValue();
                    out.append(id(null, 'A')).append('\t').append(key.substring(BratImporter.ATTRIBUTE.length())).append(' ').append(ids.get(element)).append(value).append('\n');
                } else if (key.startsWith(BratImporter.NORMALISATION)) {
                    out.append(id(null, 'N')).append('\t').append(key.substring(BratImporter.NORMALISATION.length())).append(' ').append(ids.get(element)).append(' ')
                            .append(property.getValue()).append('\n');
                }
            }
            if (element.getNote() != null) {
                out.append(id(null, '#')).append("\tAnnotatorNotes ").append(ids.get(element)).append('\t').append(element.getNote().strip().replaceAll("\\s*\\R\\s*", " ")).append('\n');
            }
        }
    }
}
