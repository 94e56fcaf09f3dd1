// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.elenchus.core.document.Journals;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.document.MapFiles;
import org.elenchus.core.document.Unsaved;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.testkit.MapGenerator;

/** What the journal adds to an edit, and what it takes to find the work again. Milliseconds; the same edits with and without a journal. */
public final class JournalBench {
    private static final int EDITS = 2_000;

    private JournalBench() {
    }

    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0 ? new int[] {1_000, 10_000} : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.println("| statements | edit | with journal | slowest 1 % with | first after opening | find and restore |");
        System.out.println("|---|---|---|---|---|---|");
        for (int size : sizes) {
            Path folder = Files.createTempDirectory("bench");
            try {
                Path file = folder.resolve("map.argmap");
                MapFiles.save(MapGenerator.rich(size, 42), file);
                edits(file, null);
                double[] bare = edits(file, null);
                edits(file, folder.resolve("warm"));
                Path journal = folder.resolve("journal");
                double[] kept = edits(file, journal);
                long start = System.nanoTime();
                List<Unsaved> left = new Journals(copyOf(journal), e -> { }).left();
                left.get(0).restore();
                System.out.printf("| %d | %.3f | %.3f | %.3f | %.1f | %.0f |%n", size, bare[0], kept[0], kept[1], kept[2], (System.nanoTime() - start) / 1e6);
            } finally {
                try (Stream<Path> all = Files.walk(folder)) {
                    all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
                }
            }
        }
    }

    /** Without the lock that this program holds. */
    private static Path copyOf(Path journal) throws Exception {
        Path copy = journal.resolveSibling("left");
        Files.createDirectories(copy);
        try (Stream<Path> all = Files.list(journal)) {
            for (Path file : all.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    /** Median, slowest hundredth and first. */
    private static double[] edits(Path file, Path journal) throws Exception {
        MapDocument document = MapDocument.open(file);
        if (journal != null) {
            new Journals(journal, e -> {
                throw new IllegalStateException(e);
            }).watch(document);
        }
        Random random = new Random(1);
        double[] times = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            List<Statement> statements = document.map().getStatements();
            Statement statement = statements.get(random.nextInt(statements.size()));
            long start = System.nanoTime();
            switch (i % 4) {
                case 0 -> document.execute(Edits.addReason(statement, "A reason that is new"));
                case 1 -> document.execute(Edits.setText(statement, "Words that are others now " + i));
                case 2 -> document.undo();
                default -> document.execute(Edits.delete(List.of(statement)));
            }
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        return new double[] {times[EDITS / 2], times[EDITS * 99 / 100], first};
    }
}
