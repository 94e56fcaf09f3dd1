// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.elenchus.formats.internal.LongMap;
import org.elenchus.formats.internal.argdown.Debate.End;
import org.elenchus.formats.internal.argdown.Debate.InferenceNode;
import org.elenchus.formats.internal.argdown.Debate.Kind;
import org.elenchus.formats.internal.argdown.Debate.Line;
import org.elenchus.formats.internal.argdown.Debate.Link;
import org.elenchus.formats.internal.argdown.Debate.Node;
import org.elenchus.formats.internal.argdown.Debate.Section;
import org.elenchus.formats.internal.argdown.Syntax.Block;
import org.elenchus.formats.internal.argdown.Syntax.Mention;
import org.elenchus.formats.internal.argdown.Syntax.Reconstruction;

/** Makes out of a parsed text what it says: equal titles are one thing, relations of reconstructed arguments become those of their conclusions. */
final class Interpreter {
    private final Debate debate = new Debate();
    private final LongMap<Link> known = new LongMap<>();
    private Section section;
    private int untitled;
    /** The inference read last; an undercut of a statement means it, wherever it stands. */
    private InferenceNode lastInference;

    private Interpreter() {
    }

    /** @throws ArgdownException where an argument is reconstructed twice */
    static Debate interpret(Syntax.Text text) throws ArgdownException {
        Interpreter interpreter = new Interpreter();
        interpreter.debate.strict = Settings.of(text.frontMatter()).isStrict();
        Node before = null;
        for (Block block : text.blocks()) {
            before = interpreter.block(block, before);
        }
        interpreter.debate.settle();
        new LinkRules(interpreter.debate).apply();
        Settings.of(text.frontMatter()).apply(interpreter.debate);
        return interpreter.debate;
    }

    /** @return the argument that the block is about, which a reconstruction just below belongs to; null where it is about none */
    private Node block(Block block, Node before) throws ArgdownException {
        if (block instanceof Syntax.Heading heading) {
            open(heading);
        } else if (block instanceof Syntax.Paragraph paragraph) {
            Node node = mention(paragraph.mention());
            return node.argument ? node : null;
        } else if (block instanceof Syntax.Listing listing) {
            listing.items().forEach(this::mention);
        } else if (block instanceof Reconstruction reconstruction) {
            reconstruct(reconstruction, before);
        }
        return null;
    }

    private void open(Syntax.Heading heading) {
        Section parent = section;
        while (parent != null && parent.level >= heading.level()) {
            parent = parent.parent;
        }
        section = new Section(heading, parent);
        (parent == null ? debate.sections : parent.children).add(section);
    }

    private void reconstruct(Reconstruction reconstruction, Node before) throws ArgdownException {
        Node argument = before != null ? before : node(true, null);
        if (argument.isReconstructed()) {
            throw new ArgdownException("the argument <" + argument.title + "> already has a premise–conclusion structure; it can have only one",
                    reconstruction.place().line(), reconstruction.place().column());
        }
        if (section != null) {
            argument.section = section;
        }
        List<Line> lines = new ArrayList<>();
        for (Syntax.Step step : reconstruction.steps()) {
            InferenceNode inference = null;
            if (step.inference() != null) {
                inference = new InferenceNode(debate.nextNumber(), step.inference());
                lastInference = inference;
                relations(step.inference().undercuts(), inference);
            }
            lines.add(new Line(mention(step.statement()), inference, step.statement()));
        }
        argument.lines = lines;
    }

    private Node mention(Mention mention) {
        // Without a title a statement is one of its own; its relations are read first, and those have titles made up before it.
        Node node = mention.title() != null || !mention.relations().isEmpty() ? node(mention.argument(), mention.title()) : null;
        relations(mention.relations(), node);
        if (node == null) {
            node = node(mention.argument(), null);
        }
        node.mentions.add(mention);
        node.firstSection = node.mentions.size() == 1 ? section : node.firstSection;
        node.tag(mention.content().tags());
        node.describe(mention.data());
        Object grouped = mention.data().get("isInGroup");
        if (Boolean.TRUE.equals(grouped) || !mention.reference() && grouped == null && node.section == null) {
            node.section = section;
        }
        return node;
    }

    private void relations(List<Syntax.Relation> relations, End parent) {
        for (Syntax.Relation relation : relations) {
            Node member = mention(relation.member());
            Kind kind = switch (relation.kind()) {
                case SUPPORT -> Kind.SUPPORT;
                case ATTACK -> Kind.ATTACK;
                case CONTRADICTION -> Kind.CONTRADICTORY;
                case UNDERCUT -> Kind.UNDERCUT;
            };
            boolean undercutOfStatement = kind == Kind.UNDERCUT && !relation.fromParent() && parent instanceof Node node && !node.argument;
            End target = undercutOfStatement && lastInference != null ? lastInference : parent;
            debate.byLine.put(relation, link(relation.fromParent() ? new Link(kind, parent, member) : new Link(kind, member, target)));
        }
    }

    /** @return the link, or an equal one that is known already */
    private Link link(Link link) {
        Link mirrored = link.kind == Kind.CONTRADICTORY ? known.get(Link.key(link.kind, link.to, link.from)) : null;
        // Of what relates to itself the reference asks only whether anything relates to it so already.
        Link itself = link.from == link.to ? known.get(Link.key(link.kind, null, link.to)) : null;
        Link same = mirrored != null ? mirrored : itself != null ? itself : known.putIfAbsent(Link.key(link.kind, link.from, link.to), link);
        if (same != null) {
            return same;
        }
        known.putIfAbsent(Link.key(link.kind, null, link.to), link);
        debate.links.add(link);
        return link;
    }

    private Node node(boolean argument, String title) {
        String key = title != null ? title : "Untitled " + ++untitled;
        boolean made = title == null;
        return (argument ? debate.arguments : debate.statements).computeIfAbsent(key, t -> new Node(debate.nextNumber(), argument, t, made));
    }
}
