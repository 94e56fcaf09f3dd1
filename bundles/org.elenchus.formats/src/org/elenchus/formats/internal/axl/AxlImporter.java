// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.axl;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.formats.internal.xml.XmlTree;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/** Reads Argumentative's files, with and without the layout that its {@code .xml} export adds. A helper is a further premise of the argument of what it helps. */
public final class AxlImporter implements Importer {
    static final String PREFIX = "axl.";
    /** Keeps of which statement a helper hangs that helps no argument. */
    static final String HELPER_OF = "axl.helperOf";
    private static final Set<String> NODES = Set.of("premise", "reason", "objection", "helper");
    private static final Pattern BEGINNING = Pattern.compile("<argument[\\s>]");

    @Override
    public int recognise(Probe probe) {
        String text = probe.textAfter('<');
        boolean root = BEGINNING.matcher(text).find() && !text.contains("<caf") && !text.contains("<lkif");
        return root && text.contains("<premise") && text.contains("<title") ? 94 : probe.hasExtension("axl") ? 50 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        XmlElement root = XmlTree.read(input);
        if (!root.name().equals("argument")) {
            throw new FormatException("is not a file of Argumentative: its root element is <" + root.name() + ">", input.name(), root.line(), 1);
        }
        if (root.child("premise") == null) {
            throw new FormatException("has no main premise", input.name(), root.line(), 1);
        }
        return new Reading(report).map(root);
    }

    /** One file on its way into a map. */
    private static final class Reading {
        private final MapBuilder builder = new MapBuilder();
        private final LossReport report;
        private int number;

        Reading(LossReport report) {
            this.report = report;
        }

        ArgumentMap map(XmlElement root) {
            ArgumentMap map = builder.map();
            for (XmlElement child : root.children()) {
                String text = child.text().strip();
                switch (child.name()) {
                    case "premise" -> statement(child, null).setMain(true);
                    case "title" -> map.setTitle(text);
                    case "author" -> map.getAuthors().add(text);
                    default -> MapBuilder.keep(map, PREFIX + child.name(), text);
                }
            }
            return map;
        }

        /** @param argument what the element is a premise of; null for a main premise */
        private Statement statement(XmlElement element, Argument argument) {
            String title = element.text("title");
            Statement statement = builder.addStatement("node " + ++number, title == null ? "" : title);
            if (argument != null) {
                builder.addPremise(argument, statement);
            }
            for (XmlElement child : element.children()) {
                switch (child.name()) {
                    case "reason" -> argue(child, Polarity.PRO, statement);
                    case "objection" -> argue(child, Polarity.CON, statement);
                    case "helper" -> helper(child, statement, argument);
                    case "comment" -> statement.setNote(child.text().strip());
                    case "title" -> {
                        // The statement's text.
                    }
                    default -> MapBuilder.keep(statement, PREFIX + child.name(), child.text().strip());
                }
            }
            element.attributes().forEach((name, value) -> MapBuilder.keep(statement, PREFIX + "@" + name, value));
            return statement;
        }

        private void argue(XmlElement element, Polarity polarity, Element conclusion) {
            statement(element, builder.addArgument("node " + number + element.name(), polarity, conclusion));
        }

        private void helper(XmlElement element, Statement helped, Argument argument) {
            Statement helper = statement(element, argument);
            if (argument == null) {
                MapBuilder.keep(helper, HELPER_OF, helped.getId());
                report.keptAsProperty(helper.getId(), "a helper of the main premise, which is no premise of any argument", element.line());
            } else if (NODES.contains(element.name()) && !element.children("helper").isEmpty()) {
                report.approximated(helper.getId(), "a helper of a helper became a premise of the same argument", element.line());
            }
        }
    }
}
