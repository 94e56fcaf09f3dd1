// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.EObject;
import org.xml.sax.helpers.DefaultHandler;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.document.MapFiles;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.spi.Input;
import org.elenchus.core.validation.Validation;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.testkit.MapGenerator;

/** Opening, saving, editing and checking maps, against a plain SAX scan of the same bytes. Warm medians in milliseconds. */
public final class DocumentBench {
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 41;

    private DocumentBench() {
    }

    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0 ? new int[] {1_000, 10_000} : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.println("| map | MB | SAX scan | open | open/SAX | save | save/open | edit | undo | slowest of 3,000 | check all rules |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (int size : sizes) {
            measure(size + " plain", MapGenerator.plain(size, 42));
            measure(size + " rich", MapGenerator.rich(size, 42));
        }
    }

    private static void measure(String name, ArgumentMap map) throws Exception {
        byte[] bytes = MapFiles.bytes(map);
        Path file = Files.createTempFile("bench", ".argmap");
        try {
            Files.write(file, bytes);
            SAXParserFactory factory = SAXParserFactory.newInstance();
            double[] medians = medians(List.of(() -> {
                factory.newSAXParser().parse(new ByteArrayInputStream(Files.readAllBytes(file)), new DefaultHandler());
                return null;
            }, () -> MapDocument.open(file), () -> MapFiles.bytes(map), () -> Validation.check(map)));
            double[] edits = edits(MapFiles.read(Input.of(file)));
            System.out.printf("| %s | %.1f | %.1f | %.1f | %.2f | %.1f | %.2f | %.3f | %.3f | %.2f | %.1f |%n", name, bytes.length / 1e6, medians[0],
                    medians[1], medians[1] / medians[0], medians[2], medians[2] / medians[1], edits[0], edits[1], edits[2], medians[3]);
        } finally {
            Files.delete(file);
        }
    }

    /** Median edit, median undo, and the slowest of both once warm. */
    private static double[] edits(ArgumentMap map) {
        MapDocument document = MapDocument.of(map, "bench");
        Random random = new Random(1);
        List<Double> executed = new ArrayList<>();
        List<Double> undone = new ArrayList<>();
        for (int i = 0; i < 3_500; i++) {
            EObject victim = map.getStatements().get(random.nextInt(map.getStatements().size()));
            Edit edit = i % 2 == 0 ? Edits.delete(List.of(victim))
                    : Edits.addReason(map.getStatements().get(random.nextInt(map.getStatements().size())), "Another reason");
            executed.add(milliseconds(() -> document.execute(edit)));
            undone.add(milliseconds(document::undo));
        }
        double worst = Math.max(executed.stream().skip(500).max(Double::compare).orElse(0.0), undone.stream().skip(500).max(Double::compare).orElse(0.0));
        return new double[] {middle(executed), middle(undone), worst};
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Takes turns, so that whatever else the machine does meets all alike. */
    private static double[] medians(List<Callable<?>> works) throws Exception {
        List<List<Double>> times = works.stream().map(work -> (List<Double>) new ArrayList<Double>()).toList();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            for (int k = 0; k < works.size(); k++) {
                long start = System.nanoTime();
                works.get(k).call();
                if (i >= WARM_UP) {
                    times.get(k).add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        return times.stream().mapToDouble(DocumentBench::middle).toArray();
    }

    private static double middle(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        sorted.sort(null);
        return sorted.get(sorted.size() / 2);
    }
}
