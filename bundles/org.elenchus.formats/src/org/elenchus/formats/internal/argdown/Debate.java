// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text says: each statement and argument once, however often it is mentioned, and how they relate. Made by {@link Interpreter}; mutable only there.
 */
final class Debate {
    final Map<String, Node> statements = new LinkedHashMap<>();
    final Map<String, Node> arguments = new LinkedHashMap<>();
    List<Link> links = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();
    /** Which relation each written line says; several lines can say the same. */
    final Map<Syntax.Relation, Link> byLine = new IdentityHashMap<>();
    boolean strict;
    private int ends;

    /** The number of the next end, from 1. */
    int nextNumber() {
        return ++ends;
    }

    /** The greatest number of an end. */
    int numbered() {
        return ends;
    }

    /** Gives what is only referred to the section where that is done first. */
    void settle() {
        for (Map<String, Node> nodes : List.of(statements, arguments)) {
            nodes.values().stream().filter(node -> node.section == null).forEach(node -> node.section = node.firstSection);
        }
    }

    /** What links join: a statement, an argument, or an inference of a reconstruction. */
    abstract static sealed class End permits Node, InferenceNode {
        /** What no other end of the debate is numbered. */
        final int number;

        End(int number) {
            this.number = number;
        }
    }

    /** A statement (an equivalence class of all that bear its title) or an argument. */
    static final class Node extends End {
        final boolean argument;
        final String title;
        /** Whether the title was made up, since the text gives none. */
        final boolean untitled;
        final List<Syntax.Mention> mentions = new ArrayList<>(2);
        Set<String> tags = Set.of();
        Map<String, Object> data = Map.of();
        List<Line> lines = List.of();
        Section section;
        /** Where it is mentioned first; it belongs there if it is only ever referred to. */
        Section firstSection;

        Node(int number, boolean argument, String title, boolean untitled) {
            super(number);
            this.argument = argument;
            this.title = title;
            this.untitled = untitled;
        }

        void tag(List<String> more) {
            if (!more.isEmpty()) {
                tags = new LinkedHashSet<>(tags);
                tags.addAll(more);
            }
        }

        void describe(Map<String, Object> more) {
            if (!more.isEmpty()) {
                data = data.isEmpty() ? more : Yaml.merged(data, more);
            }
        }

        /** Whether it has a premise–conclusion structure. */
        boolean isReconstructed() {
            return !lines.isEmpty();
        }

        /**
         * What the inference above a line is drawn from: what its data says under {@code uses} or {@code from}, or the conclusion's under {@code uses}, else all lines since the
         * conclusion before, that one included.
         */
        List<Node> premisesOf(int at) {
            if (lines.get(at).inference().premises != null) {
                return lines.get(at).inference().premises;
            }
            List<Node> used = new ArrayList<>();
            for (Object number : numbers(lines.get(at))) {
                if (number instanceof Integer n && n >= 1 && n <= at) {
                    used.add(lines.get(n - 1).statement());
                }
            }
            for (int i = at - 1; used.isEmpty() && i >= 0; i--) {
                if (i == 0 || lines.get(i).inference() != null) {
                    lines.subList(i, at).forEach(line -> used.add(line.statement()));
                }
            }
            return used;
        }

        private static List<?> numbers(Line line) {
            Map<String, Object> ofInference = line.inference().syntax.data();
            Map<String, Object> ofConclusion = line.written() == null ? Map.of() : line.written().data();
            for (Object numbers : Arrays.asList(ofInference.get("uses"), ofConclusion.get("uses"), ofInference.get("from"))) {
                if (numbers instanceof List<?> list) {
                    return list;
                }
            }
            return List.of();
        }

        Line conclusion() {
            return lines.get(lines.size() - 1);
        }

        /** The mention that stands for all: the last that is no mere reference, or the last whose data says {@code isCanonical}; null where all are references. */
        Syntax.Mention canonical() {
            if (mentions.size() == 1) {
                return mentions.get(0).reference() ? null : mentions.get(0);
            }
            Syntax.Mention canonical = null;
            for (int i = mentions.size() - 1; i >= 0; i--) {
                Syntax.Mention mention = mentions.get(i);
                if (!mention.reference() && Boolean.TRUE.equals(mention.data().get("isCanonical"))) {
                    return mention;
                }
                if (!mention.reference() && canonical == null) {
                    canonical = mention;
                }
            }
            return canonical;
        }
    }

    /** A line of a reconstruction. */
    record Line(Node statement, InferenceNode inference, Syntax.Mention written) {
    }

    static final class InferenceNode extends End {
        final Syntax.Inference syntax;
        /** What it is drawn from where its lines have been put elsewhere; else null. */
        List<Node> premises;

        InferenceNode(int number, Syntax.Inference syntax) {
            super(number);
            this.syntax = syntax;
        }
    }

    enum Kind {
        SUPPORT, ATTACK, CONTRADICTORY, UNDERCUT, ENTAILS, CONTRARY
    }

    /** A relation; identity counts, and its ends can change. */
    static final class Link {
        Kind kind;
        End from;
        End to;
        /** Whether another says the same, so that this one is left out. */
        boolean dropped;

        /** A number for what a relation says, other than 0; {@code from} is null for any that leads there. */
        static long key(Kind kind, End from, End to) {
            return (long) (kind.ordinal() + 1) << 60 | (from == null ? 0L : from.number) << 30 | to.number;
        }

        Link(Kind kind, End from, End to) {
            this.kind = kind;
            this.from = from;
            this.to = to;
        }
    }

    /** A heading and what stands below it, or a group that the settings make. */
    static final class Section {
        final int level;
        final String title;
        final List<String> tags;
        final Map<String, Object> data;
        /** What no other section is called by. */
        final String key;
        final Section parent;
        final List<Section> children = new ArrayList<>();

        Section(Syntax.Heading heading, Section parent) {
            this(heading.level(), heading.content().untagged().strip(), heading.content().tags(), heading.data(), String.valueOf(heading.place().start()), parent);
        }

        Section(int level, String title, List<String> tags, Map<String, Object> data, String key, Section parent) {
            this.level = level;
            this.title = title;
            this.tags = tags;
            this.data = data;
            this.key = key;
            this.parent = parent;
        }
    }
}
