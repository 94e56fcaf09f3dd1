// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rgb;

/** Collects the nodes and links of a box map. */
final class BoxDiagram {
    private final ArgumentMap map;
    private final NotationContext context;
    private final Folding folding;
    private final List<Diagram.Node> nodes = new ArrayList<>();
    private final List<Diagram.Link> links = new ArrayList<>();
    private final List<Diagram.Region> regions = new ArrayList<>();
    private final Map<Element, Integer> numbers = new HashMap<>();

    BoxDiagram(ArgumentMap map, NotationContext context) {
        this.map = map;
        this.context = context;
        this.folding = Folding.of(map, context);
    }

    Diagram make() {
        for (Statement statement : map.getStatements()) {
            if (!folding.hides(statement)) {
                var figure = new StatementFigure(statement, context, folding.hiddenBelow(statement)).make();
                add(new Diagram.Node(statement, Part.Kind.STATEMENT, false, figure));
            }
        }
        for (Argument argument : map.getArguments()) {
            if (!folding.hides(argument)) {
                var figure = JunctionFigure.of(argument, context, folding.hiddenBelow(argument));
                add(new Diagram.Node(argument, Part.Kind.ARGUMENT, true, figure));
            }
        }
        map.getArguments().forEach(this::addLinks);
        for (int i = 0; i < map.getGroups().size(); i++) {
            addRegion(map.getGroups().get(i), i, 0);
        }
        return new Diagram(nodes, links, regions, List.of(), List.of());
    }

    private void add(Diagram.Node node) {
        numbers.put((Element) node.element(), nodes.size());
        nodes.add(node);
    }

    private void addLinks(Argument argument) {
        Integer junction = numbers.get(argument);
        if (junction == null) {
            return;
        }
        Integer conclusion = numbers.get(argument.getConclusion());
        if (conclusion != null) {
            links.add(new Diagram.Link(argument, junction, conclusion, LinkRole.CONCLUSION, Links.toConclusion(argument, context)));
        }
        for (Premise premise : argument.getPremises()) {
            Integer statement = numbers.get(premise.getStatement());
            if (statement != null) {
                links.add(new Diagram.Link(premise, statement, junction, LinkRole.PREMISE, Links.toArgument(premise, context)));
            }
        }
    }

    private void addRegion(Group group, int index, int depth) {
        List<Integer> members = new ArrayList<>();
        collectMembers(group, members);
        if (!members.isEmpty()) {
            regions.add(new Diagram.Region(group, group.getTitle() == null ? "" : group.getTitle(), fill(group, index + depth), members));
        }
        for (int i = 0; i < group.getGroups().size(); i++) {
            addRegion(group.getGroups().get(i), i, depth + 1);
        }
    }

    private void collectMembers(Group group, List<Integer> members) {
        for (Element member : group.getMembers()) {
            Integer number = numbers.get(member);
            if (number != null) {
                members.add(number);
            }
        }
        group.getGroups().forEach(inner -> collectMembers(inner, members));
    }

    private Rgb fill(Group group, int index) {
        List<Rgb> fills = context.style().groups();
        Rgb fill = fills.get(index % fills.size());
        if (group.getColour() == null || group.getColour().isBlank()) {
            return fill;
        }
        try {
            return Rgb.parse(group.getColour().strip());
        } catch (IllegalArgumentException e) {
            System.getLogger(BoxDiagram.class.getName()).log(System.Logger.Level.DEBUG, "group colour passed over: {0}", e.getMessage());
            return fill;
        }
    }
}
