// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.outline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.Messages;
import org.elenchus.formats.internal.tree.ArgumentTree;
import org.elenchus.formats.internal.tree.ArgumentTree.Node;
import org.elenchus.formats.internal.tree.ArgumentTree.Reason;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/**
 * Writes a map as sentences, one after the other, for whoever listens rather than looks: each begins with what it is and what it speaks for or against, by
 * numbers in the order of speaking, and ends with how much speaks for and against itself.
 */
public final class SpokenExporter implements Exporter {
    private static final int DEPTH_LIMIT = 200;

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.IMPLICIT, Holds.SCHEME, Holds.UNDERCUT, Holds.MAIN), request.report());
        ArgumentTree tree = ArgumentTree.of(map, DEPTH_LIMIT);
        tree.unreached().forEach(argument -> request.report().leftOut(argument.getId(), Messages.get("spoken.unreached"), 0));
        Speech speech = new Speech();
        speech.of(map, tree); // the first time gives numbers, so that the second can name what comes later
        out.write(speech.of(map, tree).getBytes(StandardCharsets.UTF_8));
    }

    private static final class Speech {
        private final StringBuilder text = new StringBuilder();
        /** Statements in the order in which they are spoken. */
        private final Map<Statement, Integer> numbers = new HashMap<>();

        String of(ArgumentMap map, ArgumentTree tree) {
            text.setLength(0);
            if (map.getTitle() != null && !map.getTitle().isBlank()) {
                sentence(closed(map.getTitle()));
            }
            for (Node root : tree.roots()) {
                say(Messages.get("spoken.claim", number(root)), root);
                reasons(root.reasons(), Messages.get("spoken.number", number(root)));
            }
            return text.toString();
        }

        private int number(Node node) {
            return numbers.computeIfAbsent(node.statement(), statement -> numbers.size() + 1);
        }

        /** @param target what they speak for or against, in words */
        private void reasons(List<Reason> reasons, String target) {
            for (Reason reason : reasons) {
                String scheme = reason.argument().getScheme() == null ? "" : Messages.get("spoken.scheme", reason.argument().getScheme());
                String words = Messages.get(reason.argument().getPolarity() == Polarity.CON ? "spoken.objection" : "spoken.reason", target, scheme);
                if (reason.premises().size() != 1) {
                    sentence(words + " " + Messages.get("spoken.together", reason.premises().size()));
                }
                for (Node premise : reason.premises()) {
                    String front = reason.premises().size() == 1 ? words : Messages.get("spoken.premise");
                    say(front + " " + Messages.get("spoken.numbered", number(premise)), premise);
                }
                String from = reason.premises().stream().map(this::number).map(String::valueOf).collect(Collectors.joining(", "));
                reasons(reason.reasons(), Messages.get("spoken.step", from, target));
                reason.premises().forEach(premise -> reasons(premise.reasons(), Messages.get("spoken.number", number(premise))));
            }
        }

        private void say(String words, Node node) {
            if (node.repeated()) {
                sentence(words + " " + Messages.get("spoken.again"));
                return;
            }
            String unsaid = node.statement().isImplicit() ? Messages.get("spoken.implicit") + " " : "";
            sentence(words + " " + unsaid + closed(node.text()) + weight(node.reasons()));
        }

        private static String closed(String said) {
            String line = said.strip().replaceAll("\\s+", " ");
            return line.isEmpty() || ".!?…".indexOf(line.charAt(line.length() - 1)) >= 0 ? line : line + ".";
        }

        private static String weight(List<Reason> reasons) {
            long con = reasons.stream().filter(r -> r.argument().getPolarity() == Polarity.CON).count();
            long pro = reasons.size() - con;
            return (pro == 0 ? "" : " " + Messages.get(pro == 1 ? "spoken.for.one" : "spoken.for", pro))
                    + (con == 0 ? "" : " " + Messages.get(con == 1 ? "spoken.against.one" : "spoken.against", con));
        }

        private void sentence(String words) {
            text.append(words.strip()).append("\n\n");
        }
    }
}
