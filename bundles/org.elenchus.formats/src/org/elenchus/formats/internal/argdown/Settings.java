// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.formats.internal.argdown.Debate.InferenceNode;
import org.elenchus.formats.internal.argdown.Debate.Line;
import org.elenchus.formats.internal.argdown.Debate.Link;
import org.elenchus.formats.internal.argdown.Debate.Node;
import org.elenchus.formats.internal.argdown.Debate.Section;

/** What the front matter of a text changes in the meaning of the text: {@code model.mode}, {@code model.explodeArguments}, {@code model.shortcodes} and {@code group.regroup}. */
final class Settings {
    private static final int DEPTH_LIMIT = 100;

    private final Map<String, Object> frontMatter;

    private Settings(Map<String, Object> frontMatter) {
        this.frontMatter = frontMatter;
    }

    static Settings of(Map<String, Object> frontMatter) {
        return new Settings(frontMatter);
    }

    boolean isStrict() {
        return "strict".equals(frontMatter.get("model") instanceof Map<?, ?> model ? model.get("mode") : frontMatter.get("mode"));
    }

    /** Special characters that the text names itself, by their names with the marks around them. */
    Map<String, String> shortcodes() {
        Map<String, String> characters = new HashMap<>();
        if (model("shortcodes") instanceof Map<?, ?> codes) {
            codes.forEach((name, code) -> {
                if (code instanceof Map<?, ?> parts && parts.get("unicode") != null) {
                    characters.put(String.valueOf(name), String.valueOf(parts.get("unicode")));
                }
            });
        }
        return characters;
    }

    /** Changes a debate that is made but for these. */
    void apply(Debate debate) {
        if (Boolean.TRUE.equals(model("explodeArguments"))) {
            explode(debate);
        }
        if (frontMatter.get("group") instanceof Map<?, ?> group && group.get("regroup") instanceof List<?> groups && !groups.isEmpty()) {
            regroup(debate, groups);
        }
    }

    private Object model(String name) {
        return frontMatter.get("model") instanceof Map<?, ?> model ? model.get(name) : null;
    }

    /** Makes an argument out of each inference of those that have several. */
    private static void explode(Debate debate) {
        Map<String, Node> exploded = new LinkedHashMap<>();
        Map<Node, Node> last = new HashMap<>();
        for (Node node : debate.arguments.values()) {
            List<List<Line>> steps = node.isReconstructed() ? steps(node) : List.of();
            if (steps.size() < 2) {
                exploded.put(node.title, node);
                continue;
            }
            for (int i = 0; i < steps.size(); i++) {
                Node part = part(debate, node, steps.get(i), i + 1);
                exploded.put(part.title, part);
                last.put(node, part);
            }
        }
        for (Link link : debate.links) {
            link.from = link.from instanceof Node from ? last.getOrDefault(from, from) : link.from;
            link.to = link.to instanceof Node to ? last.getOrDefault(to, to) : link.to;
        }
        debate.arguments.clear();
        debate.arguments.putAll(exploded);
    }

    private static Node part(Debate debate, Node whole, List<Line> step, int number) {
        Node part = new Node(debate.nextNumber(), true, whole.title + " - " + number, false);
        part.mentions.addAll(whole.mentions);
        part.tags = whole.tags;
        part.data = whole.data;
        part.section = whole.section;
        part.lines = step;
        return part;
    }

    private static List<List<Line>> steps(Node node) {
        List<List<Line>> steps = new ArrayList<>();
        for (int i = 0; i < node.lines.size(); i++) {
            Line line = node.lines.get(i);
            if (line.inference() != null) {
                List<Line> step = new ArrayList<>();
                line.inference().premises = node.premisesOf(i);
                line.inference().premises.forEach(premise -> step.add(new Line(premise, null, null)));
                step.add(line);
                steps.add(step);
            }
        }
        return steps;
    }

    private static void regroup(Debate debate, List<?> groups) {
        debate.sections.clear();
        for (Map<String, Node> nodes : List.of(debate.statements, debate.arguments)) {
            nodes.values().forEach(node -> node.section = null);
        }
        for (Object group : groups) {
            if (group instanceof Map<?, ?> settings) {
                debate.sections.add(section(debate, settings, null, 1, "group " + debate.sections.size()));
            }
        }
    }

    private static Section section(Debate debate, Map<?, ?> settings, Section parent, int level, String key) {
        List<String> tags = settings.get("tags") instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
        Map<String, Object> data = settings.get("isClosed") == null ? Map.of() : Map.of("isClosed", settings.get("isClosed"));
        Section section = new Section(level, settings.get("title") == null ? "" : settings.get("title").toString(), tags, data, key, parent);
        claim(settings.get("statements"), debate.statements, section);
        claim(settings.get("arguments"), debate.arguments, section);
        if (settings.get("children") instanceof List<?> children && level < DEPTH_LIMIT) {
            for (Object child : children) {
                if (child instanceof Map<?, ?> inner) {
                    section.children.add(section(debate, inner, section, level + 1, key + "." + section.children.size()));
                }
            }
        }
        return section;
    }

    private static void claim(Object titles, Map<String, Node> nodes, Section section) {
        if (titles instanceof List<?> list) {
            list.stream().map(title -> nodes.get(String.valueOf(title))).filter(java.util.Objects::nonNull).forEach(node -> node.section = section);
        }
    }
}
