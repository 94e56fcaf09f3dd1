// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.elenchus.testkit.AttackGraphs;
import org.elenchus.testkit.AttackGraphs.Graph;
import org.elenchus.testkit.Clingo;
import org.elenchus.testkit.Clingo.Question;
import org.elenchus.testkit.Tweety;
import org.junit.jupiter.api.Test;

/** What other programs say of frameworks of attacks; skipped where they are not there ({@code ./test --oracles} fetches them). */
class OraclesTest {
    private static final List<String> KINDS = List.of("er", "ws", "ba", "map");
    private static final Map<Semantics, String> REASONERS = Map.of(Semantics.GROUNDED, "SimpleGroundedReasoner", Semantics.COMPLETE,
            "SimpleCompleteReasoner", Semantics.PREFERRED, "SimplePreferredReasoner", Semantics.STABLE, "SimpleStableReasoner",
            Semantics.SEMI_STABLE, "SimpleSemiStableReasoner", Semantics.IDEAL, "SimpleIdealReasoner");

    private static Graph random(Random random, int size) {
        int[] from = new int[(int) (size * (0.5 + 2 * random.nextDouble()))];
        int[] to = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = random.nextInt(size);
            to[i] = random.nextInt(size);
        }
        return new Graph("random", size, from, to);
    }

    private static Network network(Graph graph) {
        return Network.ofAttacks(graph.size(), graph.from(), graph.to());
    }

    private static Set<Set<Integer>> ours(Graph graph, Semantics semantics) {
        Set<Set<Integer>> extensions = new HashSet<>();
        for (byte[] labels : new Labellings(network(graph), semantics, Progress.NONE)) {
            extensions.add(in(labels));
        }
        return extensions;
    }

    private static Set<Integer> in(byte[] labels) {
        Set<Integer> in = new HashSet<>();
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] == Labels.IN) {
                in.add(node);
            }
        }
        return in;
    }

    @Test
    void tweetyHasTheSameExtensions() throws Exception {
        Optional<Tweety> tweety = Tweety.given();
        assumeTrue(tweety.isPresent(), "TweetyProject is not there; ./test --oracles fetches it");
        Random random = new Random(2026);
        for (int i = 0; i < 150; i++) {
            Graph graph = random(random, 1 + random.nextInt(9));
            Object framework = tweety.get().framework(graph);
            for (Map.Entry<Semantics, String> entry : REASONERS.entrySet()) {
                Object reasoner = tweety.get().reasoner(entry.getValue());
                Set<Set<Integer>> theirs = entry.getKey().isUnique() ? Set.of(tweety.get().extension(reasoner, framework))
                        : tweety.get().extensions(reasoner, framework);
                assertThat(ours(graph, entry.getKey())).as("%s of framework %d", entry.getKey(), i).isEqualTo(theirs);
            }
        }
    }

    @Test
    void tweetyHasTheSameGroundedExtensionOfLargeFrameworks() throws Exception {
        Optional<Tweety> tweety = Tweety.given();
        assumeTrue(tweety.isPresent(), "TweetyProject is not there; ./test --oracles fetches it");
        for (String kind : KINDS) {
            Graph graph = AttackGraphs.of(kind, 1_000);
            Set<Integer> theirs = tweety.get().extension(tweety.get().reasoner("SimpleGroundedReasoner"), tweety.get().framework(graph));
            assertThat(in(Grounded.of(network(graph)))).as(kind).isEqualTo(theirs);
        }
    }

    @Test
    void clingoHasTheSameExtensions() throws Exception {
        Optional<Clingo> clingo = Clingo.given();
        assumeTrue(clingo.isPresent(), "clingo is not there; ./test --oracles installs it where it can");
        Random random = new Random(2027);
        for (int i = 0; i < 60; i++) {
            Graph graph = random(random, 1 + random.nextInt(24));
            Path facts = Clingo.facts(graph);
            for (Semantics semantics : List.of(Semantics.COMPLETE, Semantics.PREFERRED, Semantics.STABLE)) {
                Set<Set<Integer>> theirs = clingo.get().ask(Question.valueOf(semantics.name()), facts, 60).sets();
                assertThat(ours(graph, semantics)).as("%s of framework %d", semantics, i).isEqualTo(theirs);
            }
            Files.delete(facts);
        }
    }

    @Test
    void clingoAcceptsTheSameArgumentsOfLargeFrameworks() throws Exception {
        Optional<Clingo> clingo = Clingo.given();
        assumeTrue(clingo.isPresent(), "clingo is not there; ./test --oracles installs it where it can");
        for (String kind : KINDS) {
            for (int size : new int[] { 60, 300, 1_000 }) {
                Graph graph = AttackGraphs.of(kind, size);
                Path facts = Clingo.facts(graph);
                compareAccepted(clingo.get(), graph, facts, Question.GROUNDED, Semantics.GROUNDED, false);
                compareAccepted(clingo.get(), graph, facts, Question.CREDULOUS_PREFERRED, Semantics.PREFERRED, true);
                compareAccepted(clingo.get(), graph, facts, Question.CREDULOUS_STABLE, Semantics.STABLE, true);
                compareAccepted(clingo.get(), graph, facts, Question.SCEPTICAL_STABLE, Semantics.STABLE, false);
                Files.delete(facts);
            }
        }
    }

    private static void compareAccepted(Clingo clingo, Graph graph, Path facts, Question question, Semantics semantics, boolean credulous)
            throws Exception {
        Set<Set<Integer>> theirs = clingo.ask(question, facts, 120).sets();
        Census census = new Labellings(network(graph), semantics, Progress.NONE).status();
        Set<Integer> ours = new HashSet<>();
        for (int node = 0; node < graph.size(); node++) {
            if (credulous ? census.status().can(node, Labels.IN) : census.status().must(node, Labels.IN)) {
                ours.add(node);
            }
        }
        assertThat(census.isNone() ? Set.of() : Set.of(ours)).as("%s of %s %d", question, graph.kind(), graph.size()).isEqualTo(theirs);
    }
}
