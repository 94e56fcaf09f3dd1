// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.document.DocumentListener;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.testkit.MapGenerator;

/** What share of the boxes automatic layout moves after one edit, and how far, seen from the box that was worked on, which stays where it is in the window. */
public final class StabilityBench {
    private static final int TRIALS = 15;
    private static final int[] SIZES = {30, 100, 300};
    /** As many boxes and junctions are laid out at once in the editor; more in the background. */
    private static final int AT_ONCE = 60;
    private static final String MORE = " and so on and on as far as anybody can see from here on a good day";

    private enum Kind { ADDED, DELETED, REWORDED }

    private StabilityBench() {
    }

    /** @param args files of maps to be measured as well */
    public static void main(String[] args) throws Exception {
        System.out.println("| map | edit | boxes moved: median | worst | how far, pt: median | worst |\n|---|---|---|---|---|---|");
        for (int size : SIZES) {
            for (Kind kind : Kind.values()) {
                List<double[]> trials = new ArrayList<>();
                for (int seed = 0; seed < TRIALS; seed++) {
                    trials.add(trial(MapDocument.of(MapGenerator.plain(size, seed), "generated"), kind, new Random(seed)));
                }
                print(String.valueOf(size), kind, trials);
            }
        }
        for (String file : args) {
            for (Kind kind : Kind.values()) {
                List<double[]> trials = new ArrayList<>();
                for (int seed = 0; seed < TRIALS; seed++) {
                    trials.add(trial(MapDocument.open(Path.of(file)), kind, new Random(seed)));
                }
                print(Path.of(file).getFileName().toString(), kind, trials);
            }
        }
    }

    private static void print(String map, Kind kind, List<double[]> trials) {
        double[] row = new double[4];
        for (int column = 0; column < 2; column++) {
            List<Double> values = new ArrayList<>();
            for (double[] trial : trials) {
                values.add(trial[column]);
            }
            Collections.sort(values);
            row[2 * column] = values.get(values.size() / 2);
            row[2 * column + 1] = values.get(values.size() - 1);
        }
        System.out.printf("| %s | %s | %.0f %% | %.0f %% | %.0f | %.0f |%n", map, kind.name().toLowerCase(java.util.Locale.ROOT), row[0], row[1], row[2], row[3]);
    }

    /** @return the share of boxes that moved in per cent, and how far they did on average, in points */
    private static double[] trial(MapDocument document, Kind kind, Random random) {
        MapView view = document.map().getViews().isEmpty() ? null : document.map().getViews().get(0);
        Drawing drawing = Drawing.of(document.map(), view, DrawingOptions.DEFAULT.withRelayout(true));
        Map<String, Rect> before = boxes(drawing, document);
        document.addListener(new DocumentListener() {
            @Override
            public void documentChanged(DocumentChange change) {
                follow(document, drawing, new HashSet<>(change.touched()), view);
            }
        });
        String bearing = edit(document, kind, random);
        return moved(before, boxes(drawing, document), bearing);
    }

    /** As the editor does. */
    private static void follow(MapDocument document, Drawing drawing, Set<EObject> touched, MapView view) {
        if (document.map().getStatements().size() + document.map().getArguments().size() <= AT_ONCE) {
            drawing.update(touched);
            return;
        }
        drawing.adjust(touched, view);
        for (Drawing.Rest rest = drawing.rest(); rest != null; rest = drawing.rest()) {
            rest.run();
            drawing.finish(rest);
        }
    }

    /** @return id of what stays in its place in the window */
    private static String edit(MapDocument document, Kind kind, Random random) {
        List<Statement> all = document.map().getStatements();
        Statement at = all.get(random.nextInt(all.size()));
        if (kind == Kind.ADDED) {
            document.execute(Edits.addReason(at, "A new reason of some ten words that is added here"));
        } else if (kind == Kind.REWORDED) {
            document.execute(Edits.setText(at, at.getText() + MORE));
        } else {
            List<Statement> leaves = all.stream().filter(each -> each.getIncoming().isEmpty() && !each.getUsages().isEmpty()).toList();
            Statement leaf = leaves.get(random.nextInt(leaves.size()));
            String conclusion = ((Argument) leaf.getUsages().get(0).eContainer()).getConclusion().getId();
            document.execute(Edits.delete(List.of(leaf)));
            return conclusion;
        }
        return at.getId();
    }

    private static Map<String, Rect> boxes(Drawing drawing, MapDocument document) {
        Map<String, Rect> boxes = new HashMap<>();
        document.map().getStatements().forEach(each -> boxes.put(each.getId(), drawing.part(each.getId()).bounds()));
        return boxes;
    }

    private static double[] moved(Map<String, Rect> before, Map<String, Rect> after, String bearing) {
        boolean bears = before.containsKey(bearing) && after.containsKey(bearing);
        double dx = bears ? after.get(bearing).x() - before.get(bearing).x() : 0;
        double dy = bears ? after.get(bearing).y() - before.get(bearing).y() : 0;
        int count = 0;
        double sum = 0;
        for (Map.Entry<String, Rect> entry : before.entrySet()) {
            Rect now = after.get(entry.getKey());
            double far = now == null ? 0 : Math.hypot(now.x() - entry.getValue().x() - dx, now.y() - entry.getValue().y() - dy);
            count += far > 1 ? 1 : 0;
            sum += far > 1 ? far : 0;
        }
        return new double[] {100.0 * count / before.size(), count == 0 ? 0 : sum / count};
    }
}
