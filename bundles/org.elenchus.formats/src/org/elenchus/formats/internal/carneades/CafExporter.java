// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.carneades;

import static org.elenchus.formats.internal.nodelink.NodeLinkGraph.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.xml.XmlElement;
import org.elenchus.formats.internal.xml.XmlText;
import org.elenchus.formats.internal.xml.XmlWriter;
import org.elenchus.model.argumentmap.Annotated;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/** Writes the Carneades Argument Format. Its statements can be concluded, its inferences not, so arguments about inferences are left out and reported. */
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
        private final Map<Element, String> ids = new HashMap<>();

        Writing(ArgumentMap map, LossReport report) {
            this.map = map;
            this.report = report;
        }

        byte[] document() {
            map.getStatements().forEach(this::name);
            map.getArguments().forEach(this::name);
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

        private void name(Element element) {
            String kept = kept(element.getProperties(), GraphReading.ID);
            ids.put(element, kept == null || ids.containsValue(kept) ? element.getId() : kept);
        }

        private void statement(Statement statement) {
            String standard = kept(statement.getProperties(), Standards.STANDARD);
            xml.start("statement").attribute("id", ids.get(statement)).attribute("weight", weight(statement)).attribute("main", statement.isMain())
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
            return statement.getStandpoint() == Standpoint.ACCEPTED ? "1.0" : statement.getStandpoint() == Standpoint.REJECTED ? "0.0" : null;
        }

        private void argument(Argument argument) {
            if (!(argument.getConclusion() instanceof Statement)) {
                report.leftOut(argument.getId(), argument.getConclusion() == null ? "an argument without a conclusion" : "an argument about an inference", 0);
                return;
            }
            xml.start("argument").attribute("id", ids.get(argument)).attribute("pro", argument.getPolarity() == Polarity.PRO).attribute("strict", argument.isStrict())
                    .attribute("scheme", argument.getScheme()).attribute("weight", argument.getStrength() == null ? "0.5" : argument.getStrength())
                    .attribute("value", kept(argument.getProperties(), CafImporter.ATTRIBUTE + "value"));
            keptMetadata(argument);
            xml.start("conclusion").attribute("statement", ids.get(argument.getConclusion())).end();
            premises(argument, "premises", PremiseKind.ORDINARY);
            premises(argument, "assumptions", PremiseKind.ASSUMPTION);
            premises(argument, "exceptions", PremiseKind.EXCEPTION);
            xml.end();
        }

        private void premises(Argument argument, String list, PremiseKind kind) {
            boolean any = argument.getPremises().stream().anyMatch(premise -> premise.getKind() == kind && premise.getStatement() != null);
            if (!any && kind != PremiseKind.ORDINARY) {
                return;
            }
            xml.start(list);
            for (Premise premise : argument.getPremises()) {
                if (premise.getKind() == kind && premise.getStatement() != null) {
                    xml.start("premise").attribute("statement", ids.get(premise.getStatement())).attribute("positive", !premise.isNegated())
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
