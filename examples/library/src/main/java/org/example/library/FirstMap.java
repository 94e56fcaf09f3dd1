// SPDX-License-Identifier: EPL-2.0
package org.example.library;

import java.nio.file.*;
import java.util.Map;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.evaluation.Semantics;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.*;

/** Builds a map, evaluates it, lays it out, and writes it as a figure. */
public class FirstMap {
    public static void main(String[] args) throws Exception {
        MapDocument document = MapDocument.create();
        document.execute(Edits.addStatement(document.map(), "We should take the train.", null, null));
        var thesis = document.map().getStatements().get(0);
        document.execute(Edits.addReason(thesis, "The train is on time."));
        document.execute(Edits.addObjection(thesis, "The train is dear."));
        document.execute(Edits.addObjection(document.map().getStatements().get(2), "There is a cheap ticket."));

        Evaluation evaluation = Semantics.find("grounded").orElseThrow().evaluator()
                .evaluate(document.map(), EvaluationRequest.of(EvaluationTask.LABELLING), Progress.NONE);
        evaluation.labelling().labels().forEach((element, label) -> System.out.println(label + "  " + element.getId()));

        var request = new ExportRequest(null, Map.of("layout", "argument-tree", "style", "print"), new LossReport(), Progress.NONE);
        try (var out = Files.newOutputStream(Path.of(args.length > 0 ? args[0] : "first-map.svg"))) {
            Formats.installed().exporter("svg").orElseThrow().exporter().write(document.map(), request, out);
        }
    }
}
