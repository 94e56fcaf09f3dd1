// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.gsn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.elenchus.core.spi.FormatCounts;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.formats.internal.xml.XmlText;
import org.elenchus.formats.internal.xml.XmlTree;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;

/**
 * Reads goal structures that EMF saved as XMI. Links are taken from the supported side alone, since files have them on both. Paths such as
 * {@code //@goals.0} are looked up; links into other files are kept, and the other file is not opened.
 */
public final class GsnEmfImporter implements Importer {
    static final String PREFIX = "gsn.";
    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?SafetyCase[\\s>]");
    /** Lists of the model that hold elements of the structure; others are templates and the like. */
    private static final Map<String, String> KINDS = Map.of("goals", "Goal", "strategies", "Strategy", "solutions", "Solution", "contexts", "Context",
            "justifications", "Justification", "assumptions", "Assumption");
    private static final Set<String> BACKWARD = Set.of("supports", "contextOf");

    @Override
    public int recognise(Probe probe) {
        String text = probe.textAfter('<');
        return ROOT.matcher(text).find() && (text.contains("/GSN") || text.contains("gsn")) ? 96 : probe.hasExtension("gsn") && text.contains("<") ? 50 : 0;
    }

    @Override
    public FormatCounts counts(ArgumentMap map) {
        return GoalStructure.counts(map);
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        XmlElement root = XmlTree.read(input);
        if (!root.name().equals("SafetyCase")) {
            throw new FormatException("is no goal structure: its root element is <" + root.name() + ">", input.name(), root.line(), 1);
        }
        return new Reading(report).map(root);
    }

    /** One file on its way into a map. */
    private static final class Reading {
        private final LossReport report;
        private final GoalStructure structure;
        /** The elements of the file by their path, as other elements refer to them. */
        private final Map<String, XmlElement> elements = new LinkedHashMap<>();
        private final Map<String, String> aliases = new HashMap<>();

        Reading(LossReport report) {
            this.report = report;
            this.structure = new GoalStructure(report);
        }

        ArgumentMap map(XmlElement root) {
            ArgumentMap map = structure.builder.map();
            Map<String, Integer> counts = new HashMap<>();
            for (XmlElement child : root.children()) {
                int index = counts.merge(child.name(), 1, Integer::sum) - 1;
                String path = "//@" + child.name() + "." + index;
                if (KINDS.containsKey(child.name())) {
                    elements.put(path, child);
                    statement(path, child);
                } else {
                    MapBuilder.keep(map, PREFIX + child.name(), XmlText.of(child));
                    report.keptAsProperty(null, "the element <" + child.name() + ">", child.line());
                }
            }
            elements.forEach(this::links);
            structure.markTheses();
            return map;
        }

        private void statement(String path, XmlElement element) {
            String id = element.get("id", element.get("name", path.substring(3)));
            Statement statement = structure.element(path, id, KINDS.get(element.name()), element.get("description"));
            aliases.putIfAbsent(id, path);
            if (element.get("xmi:id") != null) {
                aliases.put(element.get("xmi:id"), path);
            }
            element.attributes().forEach((name, value) -> {
                if (!BACKWARD.contains(name) && !Set.of("id", "description").contains(name)) {
                    MapBuilder.keep(statement, PREFIX + name, value);
                    if (name.equals("undeveloped") && value.equals("true")) {
                        statement.getTags().add("undeveloped");
                    }
                }
            });
            for (XmlElement child : element.children()) {
                if (!Set.of("supportedBy", "inContextOf").contains(child.name()) && !BACKWARD.contains(child.name())) {
                    MapBuilder.keep(statement, PREFIX + child.name(), XmlText.of(child));
                    report.keptAsProperty(statement.getId(), child.name(), child.line());
                }
            }
        }

        private void links(String path, XmlElement element) {
            List<String> supporters = new ArrayList<>();
            List<String> contexts = new ArrayList<>();
            targets(element, "supportedBy", supporters);
            targets(element, "inContextOf", contexts);
            supporters.forEach(supporter -> structure.supportedBy(path, supporter, element.line()));
            structure.inContextOf(path, contexts, element.line());
        }

        /** Where the links lead; a link may have further links in it, joined by a decorator. */
        private void targets(XmlElement element, String feature, List<String> found) {
            for (XmlElement link : element.children()) {
                boolean decorator = element.name().equals(feature) || !KINDS.containsKey(element.name());
                if (!link.name().equals(feature) && !decorator) {
                    continue;
                }
                for (String attribute : List.of("target", "context", "href")) {
                    String value = link.get(attribute);
                    if (value != null) {
                        references(value, attribute.equals("href"), found);
                    }
                }
                targets(link, feature, found);
            }
        }

        private void references(String value, boolean elsewhere, List<String> found) {
            for (String each : elsewhere ? List.of(value) : List.of(value.strip().split("\\s+"))) {
                found.add(elements.containsKey(each) ? each : aliases.getOrDefault(each, each));
            }
        }
    }
}
