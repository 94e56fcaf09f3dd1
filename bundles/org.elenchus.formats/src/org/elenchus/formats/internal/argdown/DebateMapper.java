// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.InternalEList;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.argdown.Debate.End;
import org.elenchus.formats.internal.argdown.Debate.InferenceNode;
import org.elenchus.formats.internal.argdown.Debate.Kind;
import org.elenchus.formats.internal.argdown.Debate.Line;
import org.elenchus.formats.internal.argdown.Debate.Link;
import org.elenchus.formats.internal.argdown.Debate.Node;
import org.elenchus.formats.internal.argdown.Debate.Section;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/**
 * Puts a debate into a map. An argument of which only the gist is given is a statement with the property {@value #KIND}; a reconstructed one is an
 * argument for each of its inferences.
 */
final class DebateMapper {
    /** {@code argument} on a statement that stands for an argument not reconstructed. */
    static final String KIND = "argdown.kind";
    /** Which relation an argument was written as; missing on those that reconstructions gave. */
    static final String RELATION = "argdown.relation";
    /** Title of the argument that an inference belongs to. */
    static final String RECONSTRUCTS = "argdown.reconstructs";
    static final String RULES = "argdown.rules";
    /** Data of an inference but for what it is drawn from, which its premises are. */
    static final String INFERENCE = "argdown.inference";
    /** The words as they were written, where they say more than the plain text. */
    static final String SOURCE = "argdown.source";
    static final String DATA = "argdown.data";
    /** Key of data by which our own texts mark a conclusion that is there only to bear a relation, since a reconstruction has to end in a statement. */
    static final String ONLY_RELATES = "elenchusOnlyRelates";

    private final Debate debate;
    private final LossReport report;
    private final MapBuilder builder = new MapBuilder();
    /** By the numbers of their ends. */
    private final Element[] made;
    private final Map<Link, Argument> relations = new IdentityHashMap<>();
    /** The first relation from each end, by its number. */
    private final Argument[] firstFrom;
    /** The relation that each conclusion is there for that only relates; null where there is none. */
    private final Map<End, Link> only = new HashMap<>();
    private final Map<Section, List<Node>> inSection = new HashMap<>();
    private final Map<Argument, Link> conclusions = new java.util.LinkedHashMap<>();

    DebateMapper(Debate debate, LossReport report) {
        this.debate = debate;
        this.report = report;
        made = new Element[debate.numbered() + 1];
        firstFrom = new Argument[debate.numbered() + 1];
    }

    ArgumentMap map() {
        debate.links.stream().filter(link -> onlyRelates(link.from)).forEach(link -> only.putIfAbsent(link.from, link));
        debate.statements.values().stream().filter(node -> relationOf(node) == null).forEach(node -> statement(node, "statement "));
        debate.arguments.values().stream().filter(node -> !node.isReconstructed()).forEach(node -> {
            Statement gist = statement(node, "argument ");
            MapBuilder.keep(gist, KIND, "argument");
        });
        debate.arguments.values().stream().filter(Node::isReconstructed).forEach(this::reconstruct);
        conclusions.forEach((argument, link) -> argument.setConclusion(target(link)));
        // Undercuts come last, since what they attack may be written below them.
        debate.links.stream().filter(link -> link.kind != Kind.UNDERCUT).forEach(this::link);
        debate.links.stream().filter(link -> link.kind == Kind.UNDERCUT).forEach(this::link);
        if (!debate.sections.isEmpty()) {
            debate.statements.values().forEach(this::toSection);
            debate.arguments.values().forEach(this::toSection);
        }
        debate.sections.forEach(section -> builder.map().getGroups().add(group(section)));
        return builder.map();
    }

    /** What a statement, or the gist of an argument, became; null for what became none. */
    Statement statementOf(Node node) {
        return (Statement) made[node.number];
    }

    /** What an inference of a reconstruction became. */
    Argument argumentOf(InferenceNode inference) {
        return (Argument) made[inference.number];
    }

    /** What a relation became; null where it says nothing that something else does not say. */
    Argument argumentOf(Link link) {
        return relations.get(link);
    }

    private static boolean onlyRelates(End end) {
        return end instanceof Node node && !node.data.isEmpty() && Boolean.TRUE.equals(node.data.get(ONLY_RELATES));
    }

    /** The relation that a conclusion is there for; null for any that says something. */
    private Link relationOf(End end) {
        return only.isEmpty() ? null : only.get(end);
    }

    private Statement statement(Node node, String prefix) {
        Syntax.Mention canonical = node.canonical();
        String text = canonical == null ? node.title : canonical.content().untagged().strip();
        Statement statement = builder.addStatement(prefix + node.title, text);
        statement.setLabel(node.untitled ? null : node.title);
        describe(statement, node);
        if (canonical != null) {
            String written = canonical.content().source().strip();
            boolean asWritten = canonical.content().source() == canonical.content().untagged();
            if (!canonical.content().tags().isEmpty() || !asWritten && !ArgdownText.escape(text).equals(written)) {
                MapBuilder.keep(statement, SOURCE, written);
            }
        }
        made[node.number] = statement;
        return statement;
    }

    private void describe(Element element, Node node) {
        if (!node.tags.isEmpty()) {
            element.getTags().addAll(node.tags);
        }
        if (!node.data.isEmpty()) {
            MapBuilder.keep(element, DATA, ArgdownText.flow(node.data));
            report.keptAsProperty(element.getId(), "data in braces", line(node));
        }
        if (hasSeveralWordings(node)) {
            report.keptAsProperty(element.getId(), "other wordings, in the text that is kept with the map; the last stands for all", line(node));
        }
    }

    private static boolean hasSeveralWordings(Node node) {
        String first = null;
        for (Syntax.Mention mention : node.mentions) {
            if (!mention.reference()) {
                String words = mention.content().untagged().strip();
                if (first != null && !first.equals(words)) {
                    return true;
                }
                first = words;
            }
        }
        return false;
    }

    private static int line(Node node) {
        return node.mentions.isEmpty() ? 0 : node.mentions.get(0).place().line();
    }

    private void reconstruct(Node node) {
        int number = 0;
        for (int i = 0; i < node.lines.size(); i++) {
            Line line = node.lines.get(i);
            if (line.inference() != null) {
                Argument argument = inference(node, line, ++number);
                for (Node premise : node.premisesOf(i)) {
                    builder.addPremise(argument, statementOf(premise));
                }
            }
        }
    }

    private Argument inference(Node node, Line line, int number) {
        Link relation = relationOf(line.statement());
        boolean pro = relation == null || relation.kind == Kind.SUPPORT || relation.kind == Kind.ENTAILS;
        Argument argument = builder.addArgument(node.title + " " + number, pro ? Polarity.PRO : Polarity.CON, relation == null ? statementOf(line.statement()) : null);
        if (relation != null) {
            conclusions.put(argument, relation);
            relations.put(relation, argument);
        }
        made[line.inference().number] = argument;
        MapBuilder.keep(argument, RECONSTRUCTS, node.title);
        boolean last = line == node.conclusion();
        if (last) {
            argument.setLabel(node.untitled ? null : node.title);
            describe(argument, node);
            Syntax.Mention gist = node.canonical();
            argument.setNote(gist == null ? null : gist.content().untagged().strip());
        }
        if (!line.inference().syntax.rules().isEmpty()) {
            MapBuilder.keep(argument, RULES, String.join(", ", line.inference().syntax.rules()));
            report.keptAsProperty(argument.getId(), "the rule of an inference", line.inference().syntax.place().line());
        }
        Map<String, Object> data = new LinkedHashMap<>(line.inference().syntax.data());
        data.keySet().removeAll(Set.of("uses", "from"));
        if (!data.isEmpty()) {
            MapBuilder.keep(argument, INFERENCE, ArgdownText.flow(data));
            report.keptAsProperty(argument.getId(), "the data of an inference", line.inference().syntax.place().line());
        }
        return argument;
    }

    private void link(Link link) {
        Node from = (Node) link.from;
        if (made[from.number] == null) {
            return;
        }
        boolean bothWays = link.kind == Kind.CONTRADICTORY || link.kind == Kind.CONTRARY;
        Argument argument = argue(link, from, target(link), "");
        relations.put(link, argument);
        argument.setMutual(bothWays);
        argument.setStrict(link.kind == Kind.CONTRADICTORY || link.kind == Kind.ENTAILS);
        if (bothWays && link.to instanceof Node to && made[to.number] != null) {
            Argument back = argue(link, to, made[from.number], " back");
            back.setMutual(true);
            back.setStrict(argument.isStrict());
        }
        firstFrom[from.number] = firstFrom[from.number] == null ? argument : firstFrom[from.number];
    }

    private Argument argue(Link link, Node from, Element target, String suffix) {
        boolean pro = link.kind == Kind.SUPPORT || link.kind == Kind.ENTAILS;
        String key = (from.argument ? "<" : "[") + from.title + " " + link.kind + " " + target.getId() + suffix;
        Argument argument = builder.addArgument(key, pro ? Polarity.PRO : Polarity.CON, target);
        builder.addPremise(argument, statementOf(from));
        MapBuilder.keep(argument, RELATION, link.kind.name().toLowerCase(java.util.Locale.ROOT));
        return argument;
    }

    private Element target(Link link) {
        if (link.to instanceof InferenceNode inference) {
            return made[inference.number];
        }
        Node to = (Node) link.to;
        if (to.isReconstructed()) {
            if (link.kind != Kind.UNDERCUT) {
                report.approximated(argumentOf(to.conclusion().inference()).getId(), "a relation to an argument became one to its last inference", line(to));
            }
            return argumentOf(to.conclusion().inference());
        }
        if (link.kind == Kind.UNDERCUT && firstFrom[to.number] != null) {
            return firstFrom[to.number];
        }
        Statement statement = statementOf(to);
        // What is said of a conclusion that only relates is said of the inference that leads there.
        return statement != null ? statement : relations.get(relationOf(to));
    }

    private void toSection(Node node) {
        if (node.section != null) {
            inSection.computeIfAbsent(node.section, key -> new ArrayList<>()).add(node);
        }
    }

    private Group group(Section section) {
        Group group = ArgumentmapFactory.eINSTANCE.createGroup();
        group.setId(builder.ids().derive("section " + section.key));
        group.setTitle(section.title);
        group.getTags().addAll(section.tags);
        if (!section.data.isEmpty()) {
            MapBuilder.keep(group, DATA, ArgdownText.flow(section.data));
        }
        // Each stands in one section only, so that nothing need be looked for before it is added.
        InternalEList<Element> members = (InternalEList<Element>) group.getMembers();
        inSection.getOrDefault(section, List.of()).forEach(node -> members(node).forEach(members::addUnique));
        section.children.forEach(child -> group.getGroups().add(group(child)));
        return group;
    }

    private List<Element> members(Node node) {
        if (made[node.number] != null) {
            return List.of(made[node.number]);
        }
        List<Element> members = new ArrayList<>();
        node.lines.stream().filter(line -> line.inference() != null).forEach(line -> members.add(argumentOf(line.inference())));
        return members;
    }
}
