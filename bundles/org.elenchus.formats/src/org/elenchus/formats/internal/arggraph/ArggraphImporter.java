// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.arggraph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.formats.internal.xml.XmlTree;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

/**
 * Reads the argument graphs of the microtext corpus (Peldszus and Stede 2016). The elementary units together are the source; an argumentative unit has the text of
 * those that lead to it, directly or by a joint. {@code sup} and {@code exa} support, {@code reb} attacks, {@code und} attacks the inference of an edge, {@code add}
 * is a further premise of the edge that it points to.
 */
public final class ArggraphImporter implements Importer {
    static final String PREFIX = "arggraph.";
    static final String TYPE = "arggraph.type";
    static final String EDGE = "arggraph.edge";

    @Override
    public int recognise(Probe probe) {
        return probe.textAfter('<').contains("<arggraph") ? 97 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        XmlElement root = XmlTree.read(input);
        if (!root.name().equals("arggraph")) {
            throw new FormatException("is no argument graph: its root element is <" + root.name() + ">", input.name(), root.line(), 1);
        }
        return new Reading(report, input.name()).map(root);
    }

    private record Unit(String text, int start) {
        int end() {
            return start + text.length();
        }
    }

    /** One file on its way into a map. */
    private static final class Reading {
        private final MapBuilder builder = new MapBuilder();
        private final LossReport report;
        private final String file;
        private final Map<String, Unit> units = new LinkedHashMap<>();
        private final Map<String, XmlElement> edges = new LinkedHashMap<>();
        private final Map<String, Argument> arguments = new HashMap<>();
        private Source source;

        Reading(LossReport report, String file) {
            this.report = report;
            this.file = file;
        }

        ArgumentMap map(XmlElement root) throws FormatException {
            ArgumentMap map = builder.map();
            map.setTitle(root.get("id"));
            root.attributes().forEach((name, value) -> MapBuilder.keep(map, PREFIX + name, value));
            text(root);
            for (XmlElement adu : root.children("adu")) {
                statement(adu);
            }
            for (XmlElement edge : root.children("edge")) {
                edges.put(edge.get("id", "edge on line " + edge.line()), edge);
            }
            Map<String, List<String>> segments = new HashMap<>();
            edges.values().stream().filter(edge -> edge.get("type", "").equals("seg"))
                    .forEach(edge -> segments.computeIfAbsent(edge.get("trg", ""), key -> new ArrayList<>()).add(edge.get("src", "")));
            root.children("adu").forEach(adu -> quote(adu.get("id", ""), segments));
            argue();
            for (XmlElement adu : root.children("adu")) {
                Statement statement = builder.statement(adu.get("id", ""));
                statement.setMain(statement.getUsages().isEmpty() && !statement.getIncoming().isEmpty());
            }
            return map;
        }

        private void text(XmlElement root) {
            StringBuilder text = new StringBuilder();
            for (XmlElement edu : root.children("edu")) {
                text.append(text.isEmpty() ? "" : " ");
                Unit unit = new Unit(edu.text().strip(), text.length());
                units.put(edu.get("id", ""), unit);
                text.append(unit.text);
            }
            source = ArgumentmapFactory.eINSTANCE.createSource();
            source.setId(builder.ids().derive("text"));
            source.setTitle(root.get("id"));
            source.setText(text.toString());
            builder.map().getSources().add(source);
        }

        private void statement(XmlElement adu) throws FormatException {
            String id = adu.get("id");
            if (id == null || builder.statement(id) != null) {
                throw new FormatException(id == null ? "an adu has no id" : "there are two adu with the id " + id, file, adu.line(), 1);
            }
            Statement statement = builder.addStatement(id, "");
            statement.setLabel(id);
            MapBuilder.keep(statement, TYPE, adu.get("type"));
            statement.setParticipant("opp".equals(adu.get("type")) ? "opponent" : "pro".equals(adu.get("type")) ? "proponent" : null);
        }

        private void quote(String id, Map<String, List<String>> segments) {
            Statement statement = builder.statement(id);
            List<Unit> found = new ArrayList<>();
            for (String segment : segments.getOrDefault(id, List.of())) {
                List<String> parts = units.containsKey(segment) ? List.of(segment) : segments.getOrDefault(segment, List.of());
                parts.stream().map(units::get).filter(java.util.Objects::nonNull).forEach(found::add);
            }
            found.sort(java.util.Comparator.comparingInt(Unit::start));
            statement.setText(String.join(" ", found.stream().map(Unit::text).toList()));
            statement.setImplicit(found.isEmpty());
            for (Unit unit : found) {
                Excerpt excerpt = ArgumentmapFactory.eINSTANCE.createExcerpt();
                excerpt.setSource(source);
                excerpt.setStart(unit.start);
                excerpt.setEnd(unit.end());
                excerpt.setExact(unit.text);
                statement.getExcerpts().add(excerpt);
            }
        }

        /** Edges first that lead to statements, then those that lead to edges, as often as that finds more. */
        private void argue() throws FormatException {
            List<Map.Entry<String, XmlElement>> open = new ArrayList<>(edges.entrySet());
            open.removeIf(edge -> edge.getValue().get("type", "").equals("seg"));
            boolean progress = true;
            while (progress) {
                int before = open.size();
                for (var iterator = open.iterator(); iterator.hasNext();) {
                    var edge = iterator.next();
                    if (argue(edge.getKey(), edge.getValue())) {
                        iterator.remove();
                    }
                }
                progress = open.size() < before;
            }
            if (!open.isEmpty()) {
                XmlElement edge = open.get(0).getValue();
                throw new FormatException("the edge " + open.get(0).getKey() + " leads from " + edge.get("src") + " to " + edge.get("trg") + ", not both of which exist", file, edge.line(), 1);
            }
        }

        private boolean argue(String id, XmlElement edge) {
            String type = edge.get("type", "");
            Statement from = builder.statement(edge.get("src", ""));
            String target = edge.get("trg", "");
            Element to = builder.statement(target) != null ? builder.statement(target) : arguments.get(target);
            if (from == null || to == null) {
                return false;
            }
            Argument argument;
            if (type.equals("add") && to instanceof Argument added) {
                argument = added;
            } else {
                Polarity polarity = type.equals("reb") || type.equals("und") ? Polarity.CON : Polarity.PRO;
                argument = builder.addArgument(id, polarity, to);
                MapBuilder.keep(argument, TYPE, type);
                MapBuilder.keep(argument, EDGE, id);
                if (!List.of("sup", "exa", "reb", "und", "add").contains(type)) {
                    report.approximated(argument.getId(), "an edge of the unknown type " + type + " became support", edge.line());
                }
            }
            MapBuilder.keep(builder.addPremise(argument, from), EDGE, id);
            arguments.put(id, argument);
            return true;
        }
    }
}
