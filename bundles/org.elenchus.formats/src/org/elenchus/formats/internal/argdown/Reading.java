// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.spi.LossReport;
import org.elenchus.core.text.TextReading;
import org.elenchus.formats.internal.argdown.Debate.InferenceNode;
import org.elenchus.formats.internal.argdown.Debate.Link;
import org.elenchus.formats.internal.argdown.Debate.Node;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/** An Argdown text that was read: what stands where, the map that it reads as, and what is wrong with it. */
final class Reading implements TextReading {
    /**
     * A place where a statement or an argument is written.
     *
     * @param row the line that relates it to another; null where it begins a paragraph or stands in a list or reconstruction
     */
    record Spot(Syntax.Mention mention, Node node, Row row, Syntax.Block block) {
        int start() {
            return mention.place().start();
        }
    }

    /**
     * A line that relates.
     *
     * @param parent   what it hangs on; null where that is an inference
     * @param argument what it reads as; null where another line says it
     */
    record Row(Syntax.Relation relation, Spot parent, Argument argument) {
        int start() {
            return relation.place().start();
        }
    }

    /** A premise–conclusion structure and the argument that it belongs to. */
    record Frame(Syntax.Reconstruction block, Node argument, List<Spot> steps) {
    }

    private final String text;
    private final TextPlaces places;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final Map<Element, List<Spot>> byElement = new HashMap<>();
    private final Map<Element, Frame> byInference = new HashMap<>();
    private Syntax.Text syntax;
    private Debate debate;
    private DebateMapper mapper;
    private ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();

    private Reading(String text) {
        this.text = text;
        this.places = new TextPlaces(text);
    }

    /** Reads a text, however broken. */
    static Reading of(String text) {
        Reading reading = new Reading(text);
        try {
            reading.syntax = Parser.parse(text);
            reading.places.comments(reading.syntax.comments());
            boolean empty = reading.syntax.blocks().isEmpty() && !reading.places.saysAnything();
            if (empty) {
                ArgdownImporter.settings(reading.map, reading.syntax);
            } else {
                reading.syntax.errors().forEach(reading::problem);
                reading.interpret();
            }
        } catch (ArgdownException e) {
            reading.problem(e);
        }
        return reading;
    }

    private void interpret() throws ArgdownException {
        if (!problems.isEmpty()) {
            return;
        }
        debate = Interpreter.interpret(syntax);
        mapper = new DebateMapper(debate, new LossReport());
        map = mapper.map();
        ArgdownImporter.settings(map, syntax);
        new Walk().blocks();
    }

    private void problem(ArgdownException e) {
        int start = Math.min(text.length(), places.offset(e.line(), e.column()));
        int end = Math.max(Math.min(start + 1, text.length()), places.trimmed(places.lineEnd(start)));
        problems.add(new Problem(e.getMessage(), Math.min(start, end), end, e.line()));
    }

    /** Finds who is written where. */
    private final class Walk {
        private final Map<Syntax.Mention, Node> nodes = new IdentityHashMap<>();
        private final Map<Syntax.Inference, Node> framed = new IdentityHashMap<>();

        Walk() {
            for (Map<String, Node> all : List.of(debate.statements, debate.arguments)) {
                for (Node node : all.values()) {
                    node.mentions.forEach(mention -> nodes.put(mention, node));
                    node.lines.stream().filter(line -> line.inference() != null).forEach(line -> framed.put(line.inference().syntax, node));
                }
            }
        }

        void blocks() {
            for (Syntax.Block block : syntax.blocks()) {
                if (block instanceof Syntax.Paragraph paragraph) {
                    spot(paragraph.mention(), null, block);
                } else if (block instanceof Syntax.Listing listing) {
                    listing.items().forEach(item -> spot(item, null, block));
                } else if (block instanceof Syntax.Reconstruction reconstruction) {
                    frame(reconstruction);
                }
            }
        }

        private void frame(Syntax.Reconstruction block) {
            List<Spot> steps = new ArrayList<>();
            Node argument = null;
            // One argument, unless the settings of the text make one of each inference.
            Set<Node> parts = new LinkedHashSet<>();
            for (Syntax.Step step : block.steps()) {
                if (step.inference() != null) {
                    argument = framed.get(step.inference());
                    parts.add(argument);
                    step.inference().undercuts().forEach(relation -> row(relation, null, block));
                }
                steps.add(spot(step.statement(), null, block));
            }
            Frame frame = new Frame(block, argument, steps);
            frames.add(frame);
            parts.forEach(part -> elements(part).forEach(element -> byInference.put(element, frame)));
        }

        private Spot spot(Syntax.Mention mention, Row row, Syntax.Block block) {
            Spot spot = new Spot(mention, nodes.get(mention), row, block);
            spots.add(spot);
            for (Element element : elements(spot.node)) {
                byElement.computeIfAbsent(element, key -> new ArrayList<>(1)).add(spot);
            }
            mention.relations().forEach(relation -> row(relation, spot, block));
            return spot;
        }

        private void row(Syntax.Relation relation, Spot parent, Syntax.Block block) {
            Link link = debate.byLine.get(relation);
            Row row = new Row(relation, parent, link == null ? null : mapper.argumentOf(link));
            rows.add(row);
            spot(relation.member(), row, block);
        }
    }

    /** What a node reads as: one statement, or the inferences of a reconstruction. */
    List<? extends Element> elements(Node node) {
        Statement statement = mapper.statementOf(node);
        if (statement != null) {
            return List.of(statement);
        }
        List<Argument> inferences = new ArrayList<>();
        for (Debate.Line line : node.lines) {
            InferenceNode inference = line.inference();
            if (inference != null) {
                inferences.add(mapper.argumentOf(inference));
            }
        }
        return inferences;
    }

    @Override
    public String text() {
        return text;
    }

    /** Whether it says something to a map. */
    boolean isSound() {
        return problems.isEmpty();
    }

    TextPlaces places() {
        return places;
    }

    /** The map that it reads as; empty where there are problems. */
    ArgumentMap map() {
        return map;
    }

    Syntax.Text syntax() {
        return syntax;
    }

    List<Spot> spots() {
        return spots;
    }

    List<Row> rows() {
        return rows;
    }

    List<Frame> frames() {
        return frames;
    }

    /** The reconstruction that an argument is an inference of; null where it is a line. */
    Frame frameOf(Element read) {
        return byInference.get(read);
    }

    /** Where an element that was read is written, in the order of the text. */
    List<Spot> spotsOf(Element read) {
        return byElement.getOrDefault(read, List.of());
    }

    /** The spot that stands for all; the first where it is only referred to. */
    Spot mainSpot(Element read) {
        List<Spot> all = spotsOf(read);
        for (Spot spot : all) {
            if (spot.mention == spot.node.canonical()) {
                return spot;
            }
        }
        return all.isEmpty() ? null : all.get(0);
    }

    /** The titles in use among statements, or among arguments. */
    java.util.Set<String> titles(boolean arguments) {
        return debate == null ? new java.util.HashSet<>() : new java.util.HashSet<>((arguments ? debate.arguments : debate.statements).keySet());
    }

    @Override
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    @Override
    public List<Token> tokens() {
        return Colours.of(text, syntax == null ? List.of() : syntax.comments());
    }

    @Override
    public List<Proposal> complete(String now, int offset) {
        return Completion.at(now, offset, debate);
    }
}
