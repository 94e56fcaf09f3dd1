// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.Messages;
import org.elenchus.rendering.internal.Tones;
import org.elenchus.rendering.internal.box.Folding;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.LeftOut;
import org.elenchus.rendering.notation.LinkFigure;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rgb;

/** Collects the nodes and links of a diagram, numbers them, and adds the map's groups. */
public final class DiagramBuilder {
    private final ArgumentMap map;
    private final NotationContext context;
    private final Folding folding;
    private final List<Diagram.Node> nodes = new ArrayList<>();
    private final List<Diagram.Link> links = new ArrayList<>();
    private final List<Diagram.Region> regions = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<Element, Integer> numbers = new HashMap<>();
    private boolean groups = true;

    public DiagramBuilder(ArgumentMap map, NotationContext context) {
        this.map = map;
        this.context = context;
        this.folding = Folding.of(map, context);
    }

    public ArgumentMap map() {
        return map;
    }

    public NotationContext context() {
        return context;
    }

    /** Whether the view or the options keep the element out of the drawing; true for null. */
    public boolean hides(Element element) {
        return element == null || folding.hides(element);
    }

    /** The statements that are drawn, in the map's order. */
    public List<Statement> statements() {
        return map.getStatements().stream().filter(statement -> !hides(statement)).toList();
    }

    /** The arguments that are drawn, in the map's order. */
    public List<Argument> arguments() {
        return map.getArguments().stream().filter(argument -> !hides(argument)).toList();
    }

    /** Those of an argument's premises whose statements are drawn. */
    public List<Premise> premises(Argument argument) {
        return argument.getPremises().stream().filter(premise -> !hides(premise.getStatement())).toList();
    }

    /** Whether something stands at the argument itself, so that it needs a place: an argument about it, or the count of what is folded below it. */
    public boolean isMet(Argument argument) {
        return hiddenBelow(argument) > 0 || argument.getIncoming().stream().anyMatch(incoming -> !hides(incoming));
    }

    /** How many statements a collapsed node hides; 0 for others. */
    public int hiddenBelow(Element element) {
        return folding.hiddenBelow(element);
    }

    /** @return number of the node */
    public int statement(Element element, Figure figure) {
        return add(element, Part.Kind.STATEMENT, false, figure);
    }

    /** @return number of the node */
    public int argument(Element element, boolean junction, Figure figure) {
        return add(element, Part.Kind.ARGUMENT, junction, figure);
    }

    /** @return number of the node */
    public int decoration(boolean junction, Figure figure) {
        return add(null, Part.Kind.DECORATION, junction, figure);
    }

    private int add(Element element, Part.Kind kind, boolean junction, Figure figure) {
        if (element != null) {
            numbers.put(element, nodes.size());
        }
        nodes.add(new Diagram.Node(element, kind, junction, figure));
        return nodes.size() - 1;
    }

    /** Number of the node that shows an element; null where none does. */
    public Integer number(Element element) {
        return numbers.get(element);
    }

    /** Nothing where one of the ends is null. */
    public void link(Identified element, Integer source, Integer target, LinkRole role, LinkFigure figure) {
        if (source != null && target != null) {
            links.add(new Diagram.Link(element, source, target, role, figure));
        }
    }

    public void leaveOut(Identified element, String what) {
        leftOut.add(new LeftOut(element, what));
    }

    /** Draws no regions, and notes each group as left out. */
    public DiagramBuilder withoutGroups() {
        groups = false;
        map.getGroups().forEach(group -> leaveOut(group, Messages.get("notation.group")));
        return this;
    }

    /** The diagram; of the key only what has a node. */
    public Diagram build(KeyList key, Diagram.Lines lines) {
        for (int i = 0; groups && i < map.getGroups().size(); i++) {
            addRegion(map.getGroups().get(i), i, 0);
        }
        if (key.entries().isEmpty()) {
            return new Diagram(nodes, links, regions, key, leftOut, lines);
        }
        java.util.Set<String> drawn = new java.util.HashSet<>();
        nodes.stream().map(Diagram.Node::element).filter(Objects::nonNull).forEach(element -> drawn.add(element.getId()));
        KeyList shown = new KeyList(key.entries().stream().filter(entry -> drawn.contains(entry.element())).toList());
        return new Diagram(nodes, links, regions, shown, leftOut, lines);
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
            return Tones.ground(context.style(), Rgb.parse(group.getColour().strip()));
        } catch (IllegalArgumentException e) {
            System.getLogger(DiagramBuilder.class.getName()).log(System.Logger.Level.DEBUG, "group colour passed over: {0}", e.getMessage());
            return fill;
        }
    }
}
