// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;
import static org.elenchus.formats.internal.Readings.write;

import java.io.ByteArrayOutputStream;
import java.util.Map;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.axl.AxlExporter;
import org.elenchus.formats.internal.axl.AxlImporter;
import org.elenchus.formats.internal.freemind.FreemindExporter;
import org.elenchus.formats.internal.freemind.FreemindImporter;
import org.elenchus.formats.internal.kialo.KialoExporter;
import org.elenchus.formats.internal.kialo.KialoImporter;
import org.elenchus.formats.internal.mindmup.MindmupExporter;
import org.elenchus.formats.internal.mindmup.MindmupImporter;
import org.elenchus.formats.internal.opml.OpmlExporter;
import org.elenchus.formats.internal.opml.OpmlImporter;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

class TreeExportTest {

    /** A thesis with a reason, an objection that is used twice, and an objection to the reason's inference. */
    private static ArgumentMap map(boolean undercut, boolean linked, boolean shared) {
        MapBuilder builder = new MapBuilder();
        builder.map().setTitle("T");
        Statement thesis = builder.addStatement("t", "thesis & more");
        Statement reason = builder.addReason("r", "reason\nin two lines", Polarity.PRO, thesis);
        Statement objection = builder.addReason("o", "1. Pro: objection <b>", Polarity.CON, thesis);
        Argument first = builder.map().getArguments().get(0);
        if (linked) {
            builder.addPremise(first, builder.addStatement("l", "linked"));
        }
        if (undercut) {
            builder.addReason("u", "undercut", Polarity.CON, first);
        }
        if (shared) {
            builder.addPremise(builder.addArgument("s", Polarity.PRO, reason), objection);
        }
        return builder.map();
    }

    private static LossReport losses(Exporter exporter, ArgumentMap map) throws Exception {
        LossReport report = new LossReport();
        exporter.write(map, new ExportRequest(null, Map.of(), report, Progress.NONE), new ByteArrayOutputStream());
        return report;
    }

    @Test
    void plainTreesComeBackWhole() throws Exception {
        ArgumentMap map = map(false, false, false);
        String counts = counts(map);
        assertThat(counts(read(new KialoImporter(), write(new KialoExporter(), map)))).isEqualTo(counts);
        assertThat(counts(read(new OpmlImporter(), write(new OpmlExporter(), map)))).isEqualTo(counts);
        assertThat(counts(read(new FreemindImporter(), write(new FreemindExporter(), map)))).isEqualTo(counts);
        assertThat(counts(read(new AxlImporter(), write(new AxlExporter(), map)))).isEqualTo(counts);
        assertThat(counts(read(new MindmupImporter(), write(new MindmupExporter(), map)))).isEqualTo(counts);
        assertThat(read(new OpmlImporter(), write(new OpmlExporter(), map)).getStatements()).extracting(Statement::getText).containsExactly("thesis & more", "reason\nin two lines",
                "1. Pro: objection <b>");
    }

    @Test
    void mindmupHoldsLinkedPremisesAndUndercuts() throws Exception {
        ArgumentMap map = map(true, true, false);
        assertThat(losses(new MindmupExporter(), map).hasLoss()).isFalse();
        assertThat(counts(read(new MindmupImporter(), write(new MindmupExporter(), map)))).isEqualTo(counts(map));
    }

    @Test
    void whatATreeCannotSayIsReported() throws Exception {
        ArgumentMap map = map(true, true, true);
        for (Exporter exporter : new Exporter[] {new KialoExporter(), new OpmlExporter(), new FreemindExporter(), new AxlExporter(), new MindmupExporter()}) {
            assertThat(losses(exporter, map).hasLoss()).as(exporter.getClass().getSimpleName()).isEqualTo(true);
        }
        String kialo = write(new KialoExporter(), map(false, false, true));
        assertThat(kialo).contains("-> See 1.");
        assertThat(counts(read(new KialoImporter(), kialo))).isEqualTo(counts(map(false, false, true)));
    }

    @Test
    void longAndCircularReasoningIsUnfoldedWithoutEnd() throws Exception {
        MapBuilder builder = new MapBuilder();
        Statement above = builder.addStatement("0", "0");
        for (int i = 1; i < 5_000; i++) {
            above = builder.addReason(Integer.toString(i), Integer.toString(i), Polarity.PRO, above);
        }
        builder.addPremise(builder.addArgument("circle", Polarity.CON, above), builder.map().getStatements().get(0));
        ArgumentTree tree = ArgumentTree.of(builder.map(), 300);
        assertThat(tree.unreached()).isEmpty();
        assertThat(tree.roots()).hasSizeGreaterThan(10);
        assertThat(counts(read(new OpmlImporter(), write(new OpmlExporter(), builder.map())))).startsWith("50");
        assertThat(write(new KialoExporter(), builder.map())).contains("4999");
    }
}
