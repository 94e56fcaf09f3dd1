// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.nodelink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.spi.FormatCounts;
import org.elenchus.core.spi.LossReport;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;

/**
 * A graph of propositions and scheme nodes (inferences and conflicts) on its way into a map.
 *
 * <p>A proposition becomes a statement, a scheme node an argument, its incoming propositions linked premises. Where a scheme node has several
 * conclusions it becomes as many arguments with the same premises; the further ones bear the property {@value #COPY_OF}. An edge straight
 * from proposition to proposition becomes a pro argument with the property {@value #DIRECT}. An edge between scheme nodes makes the second the conclusion of the first.
 */
public final class NodeLinkGraph {
    /** Property of an argument that is another conclusion of the scheme node that an earlier argument stands for; its value is that argument's id. */
    public static final String COPY_OF = "nodelink.copyOf";
    /** Property of an argument that no scheme node stands for. */
    public static final String DIRECT = "nodelink.direct";

    /** So many premises in all are repeated for inferences with several conclusions; keeps a small file from filling the memory. */
    private static final long COPIED_PREMISES = 200_000;

    private final ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();
    private final ImportIds ids = new ImportIds();
    private final Map<String, Statement> propositions = new LinkedHashMap<>();
    private final Map<String, SchemeNode> schemes = new LinkedHashMap<>();
    /** From where to where the edges of scheme nodes run. */
    private final Set<List<String>> ends = new HashSet<>();
    /** The further arguments of scheme nodes with several conclusions, each behind the one that it is a copy of. */
    private final Map<Argument, List<Argument>> copies = new LinkedHashMap<>();
    private final LossReport report;
    private long copied;

    /** A scheme node with its edges; {@code key} of an edge is what the format calls the edge. */
    private static final class SchemeNode {
        final Argument argument;
        final List<Edge> premises = new ArrayList<>();
        final List<Edge> conclusions = new ArrayList<>();

        SchemeNode(Argument argument) {
            this.argument = argument;
        }
    }

    /**
     * A link between two nodes.
     *
     * @param origin what is to be kept of it, set as the property {@code edgeProperty} of the premise or argument; may be null
     */
    public record Edge(String from, String to, String edgeProperty, String origin) {
    }

    public NodeLinkGraph(LossReport report) {
        this.report = report;
    }

    /** The map, which is whole only after {@link #finish()}. */
    public ArgumentMap map() {
        return map;
    }

    public ImportIds ids() {
        return ids;
    }

    public boolean has(String key) {
        return propositions.containsKey(key) || schemes.containsKey(key);
    }

    /** A new statement; the key must not have been used before. */
    public Statement proposition(String key, String text) {
        Statement statement = ArgumentmapFactory.eINSTANCE.createStatement();
        statement.setId(ids.derive("node:", key));
        statement.setText(text);
        propositions.put(key, statement);
        map.getStatements().add(statement);
        return statement;
    }

    /** A new argument, whose premises and conclusion come with the edges; the key must not have been used before. */
    public Argument scheme(String key, Polarity polarity) {
        Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
        argument.setId(ids.derive("node:", key));
        argument.setPolarity(polarity);
        schemes.put(key, new SchemeNode(argument));
        map.getArguments().add(argument);
        return argument;
    }

    /**
     * Adds a link between two nodes that exist.
     *
     * @return whether the link says something that a map can hold
     */
    public boolean edge(Edge edge) {
        SchemeNode from = schemes.get(edge.from);
        SchemeNode to = schemes.get(edge.to);
        if (from != null && from == to) {
            return false;
        }
        if (from != null) {
            return addNew(from.conclusions, edge);
        }
        if (to != null) {
            return addNew(to.premises, edge);
        }
        return direct(edge);
    }

    private boolean addNew(List<Edge> edges, Edge edge) {
        return ends.add(List.of(edge.from, edge.to)) && edges.add(edge);
    }

    private boolean direct(Edge edge) {
        Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
        argument.setId(ids.derive("edge:", edge.from, ">", edge.to));
        argument.setConclusion(propositions.get(edge.to));
        addPremise(argument, edge);
        keep(argument.getProperties(), DIRECT, "true");
        map.getArguments().add(argument);
        report.approximated(argument.getId(), "a link straight from statement to statement became an argument with one premise", 0);
        return true;
    }

    /** Ties premises and conclusions; call once, after the last edge. */
    public ArgumentMap finish() {
        for (Map.Entry<String, SchemeNode> entry : schemes.entrySet()) {
            SchemeNode node = entry.getValue();
            node.premises.forEach(edge -> addPremise(node.argument, edge));
            boolean first = true;
            for (Edge edge : node.conclusions) {
                if (!first && (copied += node.premises.size()) > COPIED_PREMISES) {
                    report.leftOut(node.argument.getId(), "a further conclusion of an inference, whose premises are too many to repeat them for each", 0);
                    continue;
                }
                Argument argument = first ? node.argument : copy(node.argument, edge);
                argument.setConclusion(target(edge.to));
                keep(argument.getProperties(), edge.edgeProperty, edge.origin);
                first = false;
            }
        }
        placeCopies();
        return map;
    }

    private void placeCopies() {
        if (copies.isEmpty()) {
            return;
        }
        List<Argument> ordered = new ArrayList<>();
        for (Argument argument : map.getArguments()) {
            ordered.add(argument);
            ordered.addAll(copies.getOrDefault(argument, List.of()));
        }
        map.getArguments().clear();
        map.getArguments().addAll(ordered);
    }

    private Element target(String key) {
        return propositions.containsKey(key) ? propositions.get(key) : schemes.get(key).argument;
    }

    private Argument copy(Argument original, Edge edge) {
        Argument copy = ArgumentmapFactory.eINSTANCE.createArgument();
        copy.setId(ids.derive("copy:" + edge.from + ">" + edge.to));
        copy.setPolarity(original.getPolarity());
        copy.setScheme(original.getScheme());
        for (Premise premise : original.getPremises()) {
            Premise same = ArgumentmapFactory.eINSTANCE.createPremise();
            same.setId(ids.derive("copy:" + premise.getId() + ">" + edge.to));
            same.setStatement(premise.getStatement());
            copy.getPremises().add(same);
        }
        keep(copy.getProperties(), COPY_OF, original.getId());
        copies.computeIfAbsent(original, key -> new ArrayList<>()).add(copy);
        report.approximated(copy.getId(), "an inference with several conclusions became one argument for each", 0);
        return copy;
    }

    private void addPremise(Argument argument, Edge edge) {
        Premise premise = ArgumentmapFactory.eINSTANCE.createPremise();
        premise.setId(ids.derive("edge:", edge.from, ">", edge.to, "#premise"));
        premise.setStatement(propositions.get(edge.from));
        keep(premise.getProperties(), edge.edgeProperty, edge.origin);
        argument.getPremises().add(premise);
    }

    /** Counts nodes: arguments that stand for none, or for one that another stands for already, are not counted. */
    public static FormatCounts counts(ArgumentMap map) {
        return FormatCounts.of(map, map.getArguments().stream().filter(argument -> kept(argument.getProperties(), DIRECT) == null && kept(argument.getProperties(), COPY_OF) == null).toList());
    }

    /** Adds a property, unless there is nothing to keep. */
    public static void keep(List<Property> properties, String key, String value) {
        if (key != null && value != null) {
            Property property = ArgumentmapFactory.eINSTANCE.createProperty();
            property.setKey(key);
            property.setValue(value);
            properties.add(property);
        }
    }

    /** The value of a property, or null. */
    public static String kept(List<Property> properties, String key) {
        for (Property property : properties) {
            if (property.getKey().equals(key)) {
                return property.getValue();
            }
        }
        return null;
    }
}
