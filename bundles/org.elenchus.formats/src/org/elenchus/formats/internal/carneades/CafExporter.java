// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.carneades;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.nodelink.FileNames;
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.formats.internal.xml.XmlText;
import org.elenchus.formats.internal.xml.XmlWriter;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Annotated;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/**
 * Writes the Carneades Argument Format. Its statements can be concluded, its inferences not: an argument against an inference becomes an exception
 * where it has one premise, and is left out and reported otherwise.
 */
public final class CafExporter implements Exporter {

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.DESCRIPTION, Holds.AUTHORS, Holds.SOURCES, Holds.STRENGTH, Holds.STANDPOINT, Holds.STANDARD, Holds.MAIN,
                Holds.IMPLICIT, Holds.SCHEME, Holds.STRICT, Holds.ROLE, Holds.NEGATED, Holds.PREMISE_KIND), request.report());
        out.write(new Writing(map, request.report()).document());
    }

    /** One map on its way into a document. */
    private static final class Writing {
        private final ArgumentMap map;
        private final LossReport report;
        private final XmlWriter xml = new XmlWriter();
        private final FileNames ids;

        Writing(ArgumentMap map, LossReport report) {
            this.map = map;
            this.report = report;
            this.ids = new FileNames(Structure.elements(map), GraphReading.ID);
        }

        byte[] document() {
            xml.start("caf").attribute("version", "1.3");
            xml.start("metadata").attribute("title", map.getTitle()).attribute("creator", map.getAuthors().isEmpty() ? null : String.join("; ", map.getAuthors()));
            descriptions(map.getDescription(), map);
            xml.end();
            xml.start("statements");
            map.getStatements().forEach(this::statement);
            xml.end().start("arguments");
            map.getArguments().forEach(this::argument);
            xml.end();
            references();
            xml.end();
            return xml.bytes();
        }

        private void statement(Statement statement) {
            Standards.reportAssumed(statement, report);
            String standard = kept(statement.getProperties(), Standards.STANDARD);
            xml.start("statement").attribute("id", ids.of(statement)).attribute("weight", weight(statement)).attribute("main", statement.isMain())
                    .attribute("standard", standard != null ? standard : statement.getStandard() == ProofStandard.DEFAULT ? null : Standards.write(statement.getStandard()))
                    .attribute("atom", kept(statement.getProperties(), CafImporter.ATTRIBUTE + "atom"))
                    .attribute("value", kept(statement.getProperties(), CafImporter.ATTRIBUTE + "value"));
            keptMetadata(statement);
            descriptions(statement.getText(), statement);
            xml.end();
        }

        private static Object weight(Statement statement) {
            if (statement.getStrength() != null) {
                return statement.getStrength();
            }
            return statement.getStandpoint() == Standpoint.ACCEPTED || Standards.isAssumed(statement) ? "1.0" : statement.getStandpoint() == Standpoint.REJECTED ? "0.0" : null;
        }

        private void argument(Argument argument) {
            if (!(argument.getConclusion() instanceof Statement)) {
                if (isException(argument)) {
                    report.approximated(argument.getId(), "an argument against an inference became an exception of that inference", 0);
                } else {
                    report.leftOut(argument.getId(), argument.getConclusion() == null ? "an argument without a conclusion" : "an argument about an inference", 0);
                }
                return;
            }
            xml.start("argument").attribute("id", ids.of(argument)).attribute("pro", argument.getPolarity() == Polarity.PRO).attribute("strict", argument.isStrict())
                    .attribute("scheme", argument.getScheme()).attribute("weight", argument.getStrength() == null ? "0.5" : argument.getStrength())
                    .attribute("value", kept(argument.getProperties(), CafImporter.ATTRIBUTE + "value"));
            keptMetadata(argument);
            xml.start("conclusion").attribute("statement", ids.of(argument.getConclusion())).end();
            premises(argument, "premises", PremiseKind.ORDINARY);
            premises(argument, "assumptions", PremiseKind.ASSUMPTION);
            premises(argument, "exceptions", PremiseKind.EXCEPTION);
            xml.end();
        }

        /** Whether an argument defeats an inference as an exception does. */
        private static boolean isException(Argument argument) {
            return argument.getConclusion() instanceof Argument target && target.getConclusion() instanceof Statement && argument.getPolarity() == Polarity.CON
                    && argument.getPremises().size() == 1;
        }

        private void premises(Argument argument, String list, PremiseKind kind) {
            List<Premise> premises = new ArrayList<>(argument.getPremises().stream().filter(premise -> premise.getKind() == kind).toList());
            if (kind == PremiseKind.EXCEPTION) {
                argument.getIncoming().stream().filter(CafExporter.Writing::isException).forEach(each -> premises.add(each.getPremises().get(0)));
            }
            if (premises.isEmpty() && kind != PremiseKind.ORDINARY) {
                return;
            }
            xml.start(list);
            for (Premise premise : premises) {
                if (premise.getStatement() != null) {
                    xml.start("premise").attribute("statement", ids.of(premise.getStatement())).attribute("positive", !premise.isNegated())
                            .attribute("role", premise.getRole()).attribute("implicit", premise.getStatement().isImplicit()).end();
                }
            }
            xml.end();
        }

        private void keptMetadata(Annotated on) {
            String kept = kept(on.getProperties(), CafImporter.METADATA);
            XmlElement metadata = kept == null ? null : XmlText.parse(kept);
            if (metadata != null) {
                xml.copy(metadata);
            }
        }

        private void descriptions(String text, Annotated on) {
            xml.start("descriptions");
            if (text != null) {
                xml.start("description").attribute("lang", map.getLanguage() == null ? "en" : map.getLanguage()).text(text).end();
            }
            for (Property property : on.getProperties()) {
                if (property.getKey().startsWith(CafImporter.DESCRIPTION)) {
                    xml.start("description").attribute("lang", property.getKey().substring(CafImporter.DESCRIPTION.length())).text(property.getValue()).end();
                }
            }
            xml.end();
        }

        private void references() {
            if (map.getSources().isEmpty()) {
                return;
            }
            xml.start("references");
            for (Source source : map.getSources()) {
                xml.start("metadata").attribute("key", source.getCitationKey() == null ? source.getId() : source.getCitationKey()).attribute("title", source.getTitle())
                        .attribute("creator", source.getAuthors().isEmpty() ? null : String.join("; ", source.getAuthors())).attribute("date", source.getYear())
                        .attribute("identifier", source.getUrl()).end();
                if (source.getText() != null) {
                    report.leftOut(source.getId(), "the text of a source", 0);
                }
            }
            xml.end();
        }
    }
}
