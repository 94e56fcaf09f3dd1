// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.rationale;

import java.io.IOException;
import java.util.List;

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
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/**
 * Reads Rationale's {@code .rtnl}. A compound reason or objection becomes an argument with its claims as linked premises; what hangs on its inference argues
 * about that argument. Views, places and sizes are not read.
 */
public final class RationaleImporter implements Importer {
    static final String HEADER = "#Rationale";
    static final String VERSION = "rationale.version";
    /** What Rationale calls a node that is no claim. */
    static final String KIND = "rationale.kind";
    /** Id of the element that a claim hangs on without being a reason for it. */
    static final String PARENT = "rationale.parent";
    private static final int DEPTH_LIMIT = 1_000;

    @Override
    public int recognise(Probe probe) {
        return probe.textAfter('#').stripLeading().startsWith(HEADER) ? 97 : probe.hasExtension("rtnl") ? 60 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        String text = TextInput.read(input);
        List<Script.Node> roots = Script.nodes(input.name(), text);
        if (roots.isEmpty()) {
            throw new FormatException("has no Create(\"Claim\"), so it is no map of Rationale", input.name(), 1, 1);
        }
        Reading reading = new Reading(report, input.name());
        if (text.stripLeading().startsWith(HEADER)) {
            MapBuilder.keep(reading.builder.map(), VERSION, text.stripLeading().lines().findFirst().orElse("").substring(HEADER.length()).strip());
        }
        for (Script.Node root : roots) {
            reading.root(root);
        }
        report.leftOut(null, "views, places and sizes", 0);
        return reading.builder.map();
    }

    /** One file on its way into a map. */
    private static final class Reading {
        private final MapBuilder builder = new MapBuilder();
        private final LossReport report;
        private final String file;
        private int number;

        Reading(LossReport report, String file) {
            this.report = report;
            this.file = file;
        }

        void root(Script.Node node) throws FormatException {
            if (node.kind.equals("Note") || node.kind.equals("Text")) {
                ArgumentMap map = builder.map();
                map.setDescription(map.getDescription() == null ? node.text : map.getDescription() + "\n" + node.text);
                report.approximated(null, "a note that stands alone became part of the map's description", node.line);
            } else {
                statement(node, 0).setMain(true);
            }
        }

        private Statement statement(Script.Node node, int depth) throws FormatException {
            if (depth > DEPTH_LIMIT) {
                throw new FormatException("is nested deeper than " + DEPTH_LIMIT + " levels", file, node.line, 1);
            }
            Statement statement = builder.addStatement("node " + ++number, node.text.strip());
            notes(statement, node);
            for (Script.Node child : node.children) {
                child(child, statement, depth + 1);
            }
            return statement;
        }

        private void child(Script.Node node, Element above, int depth) throws FormatException {
            switch (node.kind) {
                case "CompoundReason", "CompoundObjection" -> compound(node, above, depth);
                case "Reason", "Objection" -> {
                    Argument argument = builder.addArgument("argument " + ++number, polarity(node), above);
                    builder.addPremise(argument, statement(node, depth));
                }
                case "Inference" -> report.leftOut(above.getId(), "an inference that is in no reason", node.line);
                default -> {
                    Statement statement = statement(node, depth);
                    MapBuilder.keep(statement, KIND, node.kind);
                    MapBuilder.keep(statement, PARENT, above.getId());
                    report.keptAsProperty(statement.getId(), "a " + node.kind + " that hangs on another claim without being a reason", node.line);
                }
            }
        }

        private void compound(Script.Node node, Element above, int depth) throws FormatException {
            Argument argument = builder.addArgument("argument " + ++number, polarity(node), above);
            notes(argument, node);
            for (Script.Node child : node.children) {
                switch (child.kind) {
                    case "Inference" -> inference(child, argument, depth + 1);
                    case "CompoundReason", "CompoundObjection", "Reason", "Objection" -> child(child, argument, depth + 1);
                    default -> builder.addPremise(argument, statement(child, depth + 1));
                }
            }
        }

        private void inference(Script.Node node, Argument argument, int depth) throws FormatException {
            if (!node.text.isBlank() && !node.text.equals("supports") && !node.text.equals("opposes")) {
                argument.setLabel(node.text.strip());
            }
            notes(argument, node);
            for (Script.Node child : node.children) {
                child(child, argument, depth);
            }
        }

        private void notes(Element element, Script.Node node) {
            for (Script.Node note : node.notes) {
                element.setNote(element.getNote() == null ? note.text.strip() : element.getNote() + "\n" + note.text.strip());
            }
            if (element instanceof Statement && !node.kind.equals("Claim") && !node.kind.equals("Reason") && !node.kind.equals("Objection")) {
                MapBuilder.keep(element, KIND, node.kind);
            }
        }

        private static Polarity polarity(Script.Node node) {
            return node.kind.endsWith("Objection") ? Polarity.CON : Polarity.PRO;
        }
    }
}
