// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.carneades;

import static org.elenchus.formats.internal.carneades.GraphReading.nonEmpty;

import java.io.IOException;

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
import org.elenchus.model.argumentmap.Annotated;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/**
 * Reads the Carneades Argument Format. Of a text in several languages the English one is taken, else the first; the others are kept. A statement's weight
 * from 0.75 makes it accepted, up to 0.25 rejected, as Carneades 2 and 3 read it.
 */
public final class CafImporter implements Importer {
    static final String DESCRIPTION = "caf.description.";
    static final String METADATA = "caf.metadata";
    static final String ATTRIBUTE = "caf.";
    private static final double ACCEPTED = 0.75;
    private static final double REJECTED = 0.25;

    @Override
    public int recognise(Probe probe) {
        String text = probe.textAfter('<');
        return text.contains("<caf") && !text.contains("<lkif") ? 96 : 0;
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        XmlElement root = XmlTree.read(input);
        if (!root.name().equals("caf")) {
            throw new FormatException("is not CAF: its root element is <" + root.name() + ">", input.name(), root.line(), 1);
        }
        return new Reading(report).map(root);
    }

    /** One file on its way into a map. */
    private static final class Reading {
        private final MapBuilder builder = new MapBuilder();
        private final LossReport report;
        private final GraphReading graph;

        Reading(LossReport report) {
            this.report = report;
            this.graph = new GraphReading(builder, report);
        }

        ArgumentMap map(XmlElement root) {
            ArgumentMap map = builder.map();
            MapBuilder.keep(map, ATTRIBUTE + "version", root.get("version"));
            metadata(map, root.child("metadata"));
            XmlElement metadata = root.child("metadata");
            if (metadata != null) {
                map.setTitle(nonEmpty(metadata.get("title")));
                map.setDescription(text(map, metadata));
                if (nonEmpty(metadata.get("creator")) != null) {
                    map.getAuthors().add(metadata.get("creator").strip());
                }
            }
            for (XmlElement list : root.children("statements")) {
                list.children("statement").forEach(this::statement);
            }
            for (XmlElement list : root.children("arguments")) {
                list.children("argument").forEach(this::argument);
            }
            for (XmlElement list : root.children("references")) {
                list.children("metadata").forEach(this::reference);
            }
            map.getStatements().forEach(statement -> Standards.unassumed(statement, Standpoint.UNDECIDED, report));
            return map;
        }

        private void statement(XmlElement element) {
            String id = element.get("id", "");
            Statement statement = builder.addStatement(id, "");
            MapBuilder.keep(statement, GraphReading.ID, nonEmpty(id));
            String text = text(statement, element);
            String atom = nonEmpty(element.get("atom"));
            statement.setText(text != null ? text : atom != null ? atom : nonEmpty(element.get("text")) != null ? element.get("text") : id);
            MapBuilder.keep(statement, ATTRIBUTE + "atom", atom);
            statement.setMain("true".equals(element.get("main")));
            Standards.set(statement, element.get("standard"), report, element.line());
            graph.strength(statement, element.get("weight"), element.line());
            if (statement.getStrength() != null) {
                statement.setStandpoint(statement.getStrength() >= ACCEPTED ? Standpoint.ACCEPTED : statement.getStrength() <= REJECTED ? Standpoint.REJECTED : Standpoint.NONE);
            }
            MapBuilder.keep(statement, ATTRIBUTE + "value", element.get("value"));
            metadata(statement, element.child("metadata"));
        }

        private void argument(XmlElement element) {
            Argument argument = graph.argument("", element, "false".equals(element.get("pro")) ? Polarity.CON : Polarity.PRO);
            argument.setStrict("true".equals(element.get("strict")));
            MapBuilder.keep(argument, ATTRIBUTE + "value", element.get("value"));
            XmlElement metadata = element.child("metadata");
            if (metadata != null) {
                argument.setLabel(nonEmpty(metadata.get("title")));
                argument.setNote(text(argument, metadata));
            }
            metadata(argument, metadata);
        }

        private void reference(XmlElement metadata) {
            Source source = ArgumentmapFactory.eINSTANCE.createSource();
            source.setId(builder.ids().derive("reference " + metadata.get("key")));
            source.setCitationKey(nonEmpty(metadata.get("key")));
            source.setTitle(nonEmpty(metadata.get("title")));
            source.setYear(nonEmpty(metadata.get("date")));
            source.setUrl(nonEmpty(metadata.get("identifier")));
            if (nonEmpty(metadata.get("creator")) != null) {
                source.getAuthors().add(metadata.get("creator").strip());
            }
            metadata(source, metadata);
            builder.map().getSources().add(source);
        }

        private void metadata(Annotated on, XmlElement metadata) {
            if (metadata != null) {
                MapBuilder.keep(on, METADATA, XmlText.of(metadata));
            }
        }

        /** The description in English, else the first; the others become properties. */
        private static String text(Annotated on, XmlElement element) {
            XmlElement taken = null;
            XmlElement list = element.child("descriptions");
            if (list == null) {
                return null;
            }
            for (XmlElement description : list.children("description")) {
                if (taken == null || description.get("lang", "").startsWith("en") && !taken.get("lang", "").startsWith("en")) {
                    taken = description;
                }
            }
            for (XmlElement description : list.children("description")) {
                if (description != taken) {
                    MapBuilder.keep(on, DESCRIPTION + description.get("lang", ""), description.text().strip());
                }
            }
            return taken == null ? null : nonEmpty(taken.text());
        }
    }
}
