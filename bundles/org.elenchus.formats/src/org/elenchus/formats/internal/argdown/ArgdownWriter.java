// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/**
 * Writes a map as a person would: each tree of reasons below its root, a reconstruction for each argument with linked premises or with attackers of its
 * own, headings for groups.
 */
final class ArgdownWriter {
    private static final int DEPTH_LIMIT = 60;

    private final ArgumentMap map;
    private final LossReport report;
    private final Titles titles;
    private final Map<Element, List<Argument>> relationsTo = new HashMap<>();
    private final Set<Element> written = new HashSet<>();
    /** The group below whose heading an element is written out. */
    private final Map<Element, Group> homes = new HashMap<>();
    /** The group below whose heading the text is; null above the first. */
    private Group here;
    private final Set<Argument> mirrored = new HashSet<>();
    private final StringBuilder out = new StringBuilder();
    private final Map<Integer, Element> places = new HashMap<>();

    ArgdownWriter(ArgumentMap map, LossReport report) {
        this.map = map;
        this.report = report;
        this.titles = new Titles(map);
        for (Argument argument : map.getArguments()) {
            if (Titles.isRelation(argument)) {
                relationsTo.computeIfAbsent(argument.getConclusion(), key -> new ArrayList<>()).add(argument);
            }
        }
    }

    String text() {
        frontMatter();
        map.getGroups().forEach(this::collect);
        blocks(Structure.elements(map).stream().filter(element -> !homes.containsKey(element)).toList());
        map.getGroups().forEach(group -> section(group, 1));
        return out.toString();
    }

    /** What is written where, statements and reconstructed arguments, by offset in the text. */
    Map<Integer, Element> places() {
        return places;
    }

    private void append(Statement statement) {
        places.put(out.length(), statement);
        out.append(first(statement));
    }

    private void collect(Group group) {
        for (Element member : group.getMembers()) {
            if (homes.putIfAbsent(member, group) != null) {
                report.leftOut(member.getId(), "that it is in a second group", 0);
            }
        }
        group.getGroups().forEach(this::collect);
    }

    private void frontMatter() {
        String kept = NodeLinkGraph.kept(map.getProperties(), ArgdownImporter.FRONT_MATTER);
        if (kept != null && saysTheSame(kept)) {
            out.append(kept.strip()).append("\n\n");
        } else if (map.getTitle() != null || !map.getAuthors().isEmpty()) {
            out.append("===\n");
            if (map.getTitle() != null) {
                out.append("title: ").append(ArgdownText.quote(map.getTitle())).append('\n');
            }
            if (!map.getAuthors().isEmpty()) {
                out.append("author: ").append(ArgdownText.flow(map.getAuthors())).append('\n');
            }
            out.append("===\n\n");
        }
    }

    /** Whether title and authors are still as the settings say. */
    private boolean saysTheSame(String frontMatter) {
        try {
            ArgumentMap named = ArgumentmapFactory.eINSTANCE.createArgumentMap();
            ArgdownImporter.settings(named, Parser.parse(frontMatter + "\n\n-\n"));
            return Objects.equals(named.getTitle(), map.getTitle()) && named.getAuthors().equals(map.getAuthors());
        } catch (ArgdownException e) {
            return false;
        }
    }

    private void section(Group group, int level) {
        out.append("#".repeat(Math.min(level, 6))).append(' ').append(ArgdownText.escape(group.getTitle() == null ? "Group" : group.getTitle()));
        group.getTags().forEach(tag -> out.append(' ').append(ArgdownText.tag(tag)));
        String data = NodeLinkGraph.kept(group.getProperties(), DebateMapper.DATA);
        out.append(data == null ? "" : " " + data).append("\n\n");
        here = group;
        blocks(group.getMembers());
        group.getGroups().forEach(child -> section(child, level + 1));
    }

    /** Roots first, so that what hangs on them stands below them; then whatever is left, since reasons can run in circles. */
    private void blocks(List<? extends Element> elements) {
        Set<Element> here = new HashSet<>(elements);
        for (Element element : elements) {
            if (element instanceof Statement statement && !written.contains(statement) && isRoot(statement, here)) {
                tree(statement);
            }
        }
        for (Element element : elements) {
            if (element instanceof Argument argument && !Titles.isRelation(argument)) {
                reconstruction(argument);
            }
        }
        for (Element element : elements) {
            if (element instanceof Statement statement && !written.contains(statement)) {
                tree(statement);
            }
        }
    }

    private static boolean isRoot(Statement statement, Set<Element> here) {
        return statement.getUsages().stream().noneMatch(usage -> usage.eContainer() instanceof Argument argument
                && (here.contains(argument.getConclusion()) || here.contains(argument)));
    }

    private void tree(Statement root) {
        append(root);
        out.append('\n');
        relations(root, 1);
        out.append('\n');
    }

    /** Whether a statement will be written out below another heading, which says what group it is in. */
    private boolean isElsewhere(Statement statement) {
        return !written.contains(statement) && homes.getOrDefault(statement, here) != here;
    }

    /** A statement where it is written out: title, text, tags, data. */
    private String first(Statement statement) {
        if (isElsewhere(statement) || !written.add(statement)) {
            return reference(statement);
        }
        StringBuilder line = new StringBuilder();
        String title = titles.of(statement);
        if (title != null) {
            line.append(Titles.isGist(statement) ? "<" + title + ">" : "[" + title + "]").append(": ");
        }
        line.append(words(statement));
        statement.getTags().forEach(tag -> line.append(' ').append(ArgdownText.tag(tag)));
        String data = NodeLinkGraph.kept(statement.getProperties(), DebateMapper.DATA);
        return line.append(data == null ? "" : " " + data).toString();
    }

    /** As it was written, while that still says the same; else the plain text. */
    private String words(Statement statement) {
        String text = statement.getText() == null || statement.getText().isBlank() ? "-" : statement.getText();
        if (text.indexOf('\n') >= 0) {
            report.approximated(statement.getId(), "the line breaks in a statement became spaces", 0);
        }
        String source = NodeLinkGraph.kept(statement.getProperties(), DebateMapper.SOURCE);
        return source != null && statement.getTags().isEmpty() && says(source, text) ? source : ArgdownText.escape(text);
    }

    private static boolean says(String source, String text) {
        try {
            Syntax.Text parsed = Parser.parse(source);
            return parsed.errors().isEmpty() && parsed.blocks().size() == 1 && parsed.blocks().get(0) instanceof Syntax.Paragraph paragraph
                    && paragraph.mention().title() == null && paragraph.mention().content().untagged().strip().equals(text);
        } catch (ArgdownException e) {
            return false;
        }
    }

    private String reference(Element element) {
        String title = titles.of(element);
        boolean argument = element instanceof Argument || element instanceof Statement statement && Titles.isGist(statement);
        return argument ? "<" + title + ">" : "[" + title + "]";
    }

    private void relations(Element element, int depth) {
        for (Argument argument : relationsTo.getOrDefault(element, List.of())) {
            if (!mirrored.contains(argument)) {
                relation(argument, depth);
            }
        }
    }

    private void relation(Argument argument, int depth) {
        Statement premise = argument.getPremises().get(0).getStatement();
        boolean repeats = written.contains(premise) || isElsewhere(premise);
        out.append("  ".repeat(depth)).append(sign(argument)).append(' ');
        append(premise);
        out.append('\n');
        if (Titles.isGist(premise)) {
            relations(argument, depth + 1);
        }
        if (!repeats && depth < DEPTH_LIMIT) {
            relations(premise, depth + 1);
        } else if (!repeats) {
            // Deeper than a person would indent: its own reasons follow as a tree of their own.
            written.remove(premise);
        }
    }

    private String sign(Argument argument) {
        boolean undercut = argument.getConclusion() instanceof Argument || "undercut".equals(NodeLinkGraph.kept(argument.getProperties(), DebateMapper.RELATION));
        if (argument.getPolarity() == Polarity.PRO) {
            return "+";
        }
        if (argument.isMutual() && argument.isStrict() && mirror(argument)) {
            return "><";
        }
        return undercut ? "<_" : "-";
    }

    /** Finds the half of a contradiction that runs the other way, which one sign says too. */
    private boolean mirror(Argument argument) {
        for (Argument back : relationsTo.getOrDefault(argument.getPremises().get(0).getStatement(), List.of())) {
            if (back.isMutual() && back.getPolarity() == Polarity.CON && back.getPremises().get(0).getStatement() == argument.getConclusion()) {
                mirrored.add(back);
                return true;
            }
        }
        return false;
    }

    private void reconstruction(Argument argument) {
        places.put(out.length(), argument);
        out.append(reference(argument));
        if (argument.getNote() != null) {
            out.append(": ").append(ArgdownText.escape(argument.getNote()));
        }
        argument.getTags().forEach(tag -> out.append(' ').append(ArgdownText.tag(tag)));
        out.append('\n');
        relations(argument, 1);
        if (argument.getPremises().isEmpty() || argument.getConclusion() == null) {
            report.approximated(argument.getId(), "an argument without premise or conclusion has only its title", 0);
            out.append('\n');
            return;
        }
        out.append('\n');
        int number = 0;
        for (Premise premise : argument.getPremises()) {
            out.append('(').append(++number).append(") ");
            premise(premise.getStatement());
        }
        String rules = NodeLinkGraph.kept(argument.getProperties(), DebateMapper.RULES);
        String data = NodeLinkGraph.kept(argument.getProperties(), DebateMapper.INFERENCE);
        String inference = rules == null ? data : data == null ? rules : rules + " " + data;
        out.append(inference == null ? "-----" : "--\n" + inference + "\n--").append('\n').append('(').append(++number).append(") ");
        conclusion(argument);
        out.append('\n');
    }

    private void premise(Statement statement) {
        if (statement == null) {
            out.append("-\n");
            return;
        }
        boolean repeats = written.contains(statement) || isElsewhere(statement);
        append(statement);
        out.append('\n');
        if (!repeats) {
            relations(statement, 1);
        }
    }

    private void conclusion(Argument argument) {
        boolean ofArgument = argument.getConclusion() instanceof Argument;
        if (argument.getPolarity() == Polarity.PRO && !ofArgument) {
            out.append(reference(argument.getConclusion())).append('\n');
            return;
        }
        String relation = ofArgument ? argument.getPolarity() == Polarity.PRO ? "+>" : "_>" : "->";
        out.append("This speaks ").append(argument.getPolarity() == Polarity.PRO ? "for " : "against ").append("it. {\"").append(DebateMapper.ONLY_RELATES)
                .append("\": true}\n  ").append(relation).append(' ').append(reference(argument.getConclusion())).append('\n');
    }
}
