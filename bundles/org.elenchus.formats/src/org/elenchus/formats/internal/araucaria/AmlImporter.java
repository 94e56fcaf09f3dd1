// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.araucaria;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.formats.internal.xml.XmlText;
import org.elenchus.formats.internal.xml.XmlTree;
import org.elenchus.model.argumentmap.AnswerState;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.CriticalAnswer;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

/**
 * Reads Araucaria's markup. A convergent argument (CA) becomes an argument with one premise, a linked one (LA) an argument with all its units as premises, a
 * refutation an argument against. The text becomes a source, offsets into it excerpts. Scheme sets alone are files without statements.
 */
public final class AmlImporter implements Importer {
    static final String PREFIX = "araucaria.";
    static final String IN_SCHEME = "araucaria.inscheme";
    private static final int LOOK_AROUND = 200;

    @Override
    public int recognise(Probe probe) {
        String text = probe.textAfter('<');
        boolean root = text.contains("<ARG>") || text.contains("<ARG ");
        return root && (text.contains("<AU") || text.contains("<SCHEMESET") || text.contains("<TEXT") || text.contains("<!DOCTYPE ARG")) ? 96
                : probe.hasExtension("aml") || probe.hasExtension("scm") && root ? 50 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        XmlElement root = XmlTree.read(input);
        if (!root.name().equals("ARG")) {
            throw new FormatException("is not Araucaria's markup: its root element is <" + root.name() + ">", input.name(), root.line(), 1);
        }
        return new Reading(report).map(root);
    }

    /** One file on its way into a map. */
    private static final class Reading {
        private final MapBuilder builder = new MapBuilder();
        private final LossReport report;
        private Source source;
        private int number;
        /** For each instance of a scheme, the arguments that conclude or use a proposition of it. */
        private final Map<Statement, XmlElement> propositions = new HashMap<>();

        Reading(LossReport report) {
            this.report = report;
        }

        ArgumentMap map(XmlElement root) {
            source(root);
            XmlElement schemes = root.child("SCHEMESET");
            if (schemes != null) {
                MapBuilder.keep(builder.map(), PREFIX + "schemeset", XmlText.of(schemes));
                report.keptAsProperty(null, "a set of argument schemes", schemes.line());
            }
            for (XmlElement unit : root.children("AU")) {
                Statement statement = unit(unit);
                if (statement != null) {
                    statement.setMain(true);
                }
            }
            builder.map().getArguments().forEach(this::scheme);
            return builder.map();
        }

        private void source(XmlElement root) {
            XmlElement text = root.child("TEXT");
            XmlElement data = root.child("EDATA");
            if (text == null && data == null) {
                return;
            }
            source = ArgumentmapFactory.eINSTANCE.createSource();
            source.setId(builder.ids().derive("text"));
            source.setText(text == null ? null : text.text());
            if (data != null) {
                data(data);
            }
            builder.map().getSources().add(source);
        }

        private void data(XmlElement data) {
            for (XmlElement entry : data.children()) {
                String value = entry.text().strip();
                if (value.isEmpty() || value.equals("null")) {
                    continue;
                }
                switch (entry.name()) {
                    case "AUTHOR" -> builder.map().getAuthors().add(value);
                    case "SOURCE" -> source.setTitle(value);
                    case "COMMENTS" -> builder.map().setDescription(value);
                    default -> MapBuilder.keep(builder.map(), PREFIX + entry.name().toLowerCase(java.util.Locale.ROOT), value);
                }
            }
        }

        /** The unit's proposition, with all that argues for or against it; null where it has none. */
        private Statement unit(XmlElement unit) {
            XmlElement proposition = unit.child("PROP");
            if (proposition == null) {
                report.leftOut(null, "an argument unit without a proposition", unit.line());
                return null;
            }
            Statement statement = proposition(proposition);
            for (XmlElement part : unit.children()) {
                switch (part.name()) {
                    case "REFUTATION" -> part.children("AU").forEach(each -> argue(statement, Polarity.CON, List.of(each)));
                    case "CA" -> part.children("AU").forEach(each -> argue(statement, Polarity.PRO, List.of(each)));
                    case "LA" -> argue(statement, Polarity.PRO, part.children("AU"));
                    default -> {
                        // The proposition itself.
                    }
                }
            }
            return statement;
        }

        private void argue(Statement conclusion, Polarity polarity, List<XmlElement> units) {
            Argument argument = builder.addArgument("unit " + ++number, polarity, conclusion);
            for (XmlElement unit : units) {
                Statement statement = unit(unit);
                if (statement != null) {
                    Premise premise = builder.addPremise(argument, statement);
                    role(premise, unit.child("PROP"));
                }
            }
        }

        private Statement proposition(XmlElement proposition) {
            XmlElement text = proposition.child("PROPTEXT");
            String words = text == null ? "" : text.text().strip();
            Statement statement = builder.addStatement("proposition " + ++number, words);
            propositions.put(statement, proposition);
            statement.setLabel(proposition.get("identifier"));
            statement.setImplicit("yes".equals(proposition.get("missing")));
            List<String> owners = new ArrayList<>();
            proposition.children("OWNER").forEach(owner -> owners.add(owner.get("name", "")));
            statement.setParticipant(owners.isEmpty() ? null : String.join(", ", owners));
            proposition.attributes().forEach((name, value) -> {
                if (!name.equals("identifier") && !name.equals("missing")) {
                    MapBuilder.keep(statement, PREFIX + name, value);
                }
            });
            for (XmlElement child : proposition.children()) {
                if (child.name().equals("ROLE") || child.name().equals("INSCHEME") || child.name().equals("TUTOR")) {
                    MapBuilder.keep(statement, PREFIX + child.name().toLowerCase(java.util.Locale.ROOT), XmlText.of(child));
                }
            }
            if (text != null && !statement.isImplicit()) {
                excerpt(statement, text, words);
            }
            return statement;
        }

        private void excerpt(Statement statement, XmlElement element, String words) {
            String offset = element.get("offset", "-1").strip();
            if (source == null || source.getText() == null || words.isEmpty() || !offset.matches("\\d{1,9}")) {
                return;
            }
            String text = source.getText();
            int start = place(text, words, Integer.parseInt(offset));
            if (start < 0) {
                MapBuilder.keep(statement, PREFIX + "offset", offset);
                report.approximated(statement.getId(), "the text does not have these words at offset " + offset + "; no excerpt was made", element.line());
                return;
            }
            Excerpt excerpt = ArgumentmapFactory.eINSTANCE.createExcerpt();
            excerpt.setSource(source);
            excerpt.setStart(start);
            excerpt.setEnd(start + words.length());
            excerpt.setExact(words);
            statement.getExcerpts().add(excerpt);
        }

        /** Where the words stand: at the offset, else nearest to it; -1 where they are not nearby. */
        private static int place(String text, String words, int offset) {
            if (text.startsWith(words, offset)) {
                return offset;
            }
            int after = text.indexOf(words, offset);
            int before = text.lastIndexOf(words, offset);
            boolean afterNearer = after >= 0 && (before < 0 || after - offset < offset - before);
            int nearest = afterNearer ? after : before;
            return nearest >= 0 && Math.abs(nearest - offset) <= LOOK_AROUND ? nearest : -1;
        }

        private static void role(Premise premise, XmlElement proposition) {
            for (XmlElement role : proposition.children("ROLE")) {
                if (premise.getRole() == null) {
                    premise.setRole(role.get("element"));
                }
            }
        }

        /** An argument has the scheme whose instance its conclusion and one of its premises are in. */
        private void scheme(Argument argument) {
            XmlElement conclusion = propositions.get(argument.getConclusion());
            for (XmlElement above : conclusion.children("INSCHEME")) {
                for (Premise premise : argument.getPremises()) {
                    for (XmlElement below : propositions.get(premise.getStatement()).children("INSCHEME")) {
                        if (argument.getScheme() == null && below.get("schid", "").strip().equals(above.get("schid", "").strip())) {
                            argument.setScheme(above.get("scheme", "").strip());
                            above.children("CQANS").forEach(answer -> answer(argument, answer));
                            below.children("CQANS").forEach(answer -> answer(argument, answer));
                        }
                    }
                }
            }
        }

        private void answer(Argument argument, XmlElement element) {
            CriticalAnswer answer = ArgumentmapFactory.eINSTANCE.createCriticalAnswer();
            answer.setQuestion(Integer.toString(argument.getAnswers().size() + 1));
            answer.setState("yes".equals(element.get("answered")) ? AnswerState.MET : AnswerState.OPEN);
            argument.getAnswers().add(answer);
        }
    }
}
