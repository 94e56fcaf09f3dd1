// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.elenchus.core.extension.Extensions;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Evaluator;
import org.elenchus.core.spi.LiveEvaluation;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/** Times evaluation that follows edits of a map of 10,000 elements, and explanations in it: {@code LiveEvaluationBench [elements]}. */
public final class LiveEvaluationBench {
    private static final int ROUNDS = 60;

    private final ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();
    private final Random random = new Random(6);

    public static void main(String[] arguments) throws Exception {
        int elements = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        LiveEvaluationBench bench = new LiveEvaluationBench();
        bench.build(elements / 2);
        System.out.println("| semantics | median, ms | slowest of the second half, ms | processor time, median, ms |\n|---|---|---|---|");
        for (String id : List.of("grounded", "preferred", "stable", "semi-stable", "ideal", "df-quad", "quadratic-energy")) {
            bench.follow(id);
        }
        bench.explain();
    }

    /** A tree of reasons and objections, a tenth of them linked with a second premise, a twentieth undercut, some contradictions. */
    private void build(int statements) {
        for (int i = 0; i < statements; i++) {
            Statement statement = ArgumentmapFactory.eINSTANCE.createStatement();
            statement.setId("s" + i);
            statement.setText("Statement number " + i);
            map.getStatements().add(statement);
        }
        for (int i = 1; i < statements; i++) {
            boolean onArgument = i > 20 && random.nextInt(20) == 0;
            Element target = onArgument ? map.getArguments().get(random.nextInt(map.getArguments().size()))
                    : map.getStatements().get(random.nextInt(i));
            Argument argument = argument(i, target, onArgument || random.nextInt(4) == 0 ? Polarity.CON : Polarity.PRO);
            premise(argument, map.getStatements().get(i));
            if (random.nextInt(10) == 0 && i > 1) {
                premise(argument, map.getStatements().get(random.nextInt(i)));
            }
        }
    }

    private Argument argument(int number, Element target, Polarity polarity) {
        Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
        argument.setId("a" + number);
        argument.setPolarity(polarity);
        map.getArguments().add(argument);
        argument.setConclusion(target);
        return argument;
    }

    private static void premise(Argument argument, Statement statement) {
        Premise premise = ArgumentmapFactory.eINSTANCE.createPremise();
        argument.getPremises().add(premise);
        premise.setStatement(statement);
    }

    private static Evaluator evaluator(String id) throws Exception {
        return Extensions.installed().find("org.elenchus.core.evaluators", id).orElseThrow().create("class", Evaluator.class);
    }

    private void follow(String id) throws Exception {
        LiveEvaluation live = evaluator(id).follow(map, EvaluationRequest.of(EvaluationTask.LABELLING));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] milliseconds = new double[ROUNDS];
        double[] busy = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Statement statement = map.getStatements().get(random.nextInt(map.getStatements().size()));
            statement.setStandpoint(statement.getStandpoint() == Standpoint.NONE ? Standpoint.REJECTED : Standpoint.NONE);
            long start = System.nanoTime();
            long began = threads.getCurrentThreadCpuTime();
            live.update(Set.of(statement), Progress.NONE);
            busy[i] = (threads.getCurrentThreadCpuTime() - began) / 1e6;
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(busy, ROUNDS / 2, ROUNDS);
        double[] late = Arrays.copyOfRange(milliseconds, ROUNDS / 2, ROUNDS);
        Arrays.sort(late);
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", id, late[late.length / 2], late[late.length - 1], busy[ROUNDS * 3 / 4]);
    }

    private void explain() throws Exception {
        Evaluator grounded = evaluator("grounded");
        double[] milliseconds = new double[20];
        for (int i = 0; i < milliseconds.length; i++) {
            long start = System.nanoTime();
            grounded.explain(map, map.getStatements().get(0), EvaluationRequest.of(EvaluationTask.LABELLING), Progress.NONE);
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(Locale.ROOT, "| explanation of the root, grounded | %.1f | %.1f | |%n", milliseconds[10], milliseconds[19]);
    }
}
