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
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 31;

    private DocumentBench() {
    }

    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0 ? new int[] {1_000, 10_000} : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.println("| statements | MB | SAX scan | open | open/SAX | save | save/open | edit | undo | worst edit or undo | check all rules |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (int size : sizes) {
            measure(size);
        }
    }

    private static void measure(int size) throws Exception {
        ArgumentMap map = MapGenerator.rich(size, 42);
        byte[] bytes = MapFiles.bytes(map);
        Path file = Files.createTempFile("bench", ".argmap");
        try {
            Files.write(file, bytes);
            SAXParserFactory factory = SAXParserFactory.newInstance();
            double scan = median(() -> {
                factory.newSAXParser().parse(new ByteArrayInputStream(Files.readAllBytes(file)), new DefaultHandler());
                return null;
            });
            double open = median(() -> MapDocument.open(file));
            double save = median(() -> MapFiles.bytes(map));
            double check = median(() -> Validation.check(map));
            double[] edits = edits(MapFiles.read(Input.of(file)));
            System.out.printf("| %,d | %.1f | %.1f | %.1f | %.2f | %.1f | %.2f | %.3f | %.3f | %.2f | %.1f |%n", size, bytes.length / 1e6, scan, open,
                    open / scan, save, save / open, edits[0], edits[1], edits[2], check);
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
        for (int i = 0; i < 2_000; i++) {
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

    private static double median(Callable<?> work) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            long start = System.nanoTime();
            work.call();
            if (i >= WARM_UP) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return middle(times);
    }

    private static double middle(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        sorted.sort(null);
        return sorted.get(sorted.size() / 2);
    }
}
