// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.speech;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.core.internal.Messages;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/**
 * How an element stands to others, in sentences: what it is a premise of or argues for, and how much speaks for and against it. The lines of the
 * picture say the same to the eye.
 */
public final class Relations {
    /** Greatest number of arguments that a premise's sentences name one by one. */
    private static final int MOST_NAMED = 3;
    private static final int LONGEST_QUOTE = 80;

    private Relations() {
    }

    /** Never null or empty. */
    public static String of(Element element) {
        List<String> sentences = new ArrayList<>();
        if (element instanceof Statement statement) {
            statement(statement, sentences);
        } else {
            argument((Argument) element, sentences);
        }
        weight(element, sentences);
        return String.join(" ", sentences);
    }

    private static void statement(Statement statement, List<String> sentences) {
        if (statement.isMain()) {
            sentences.add(Messages.get("speech.thesis"));
        }
        if (statement.isImplicit()) {
            sentences.add(Messages.get("speech.implicit"));
        }
        List<Premise> usages = statement.getUsages();
        for (Premise premise : usages.subList(0, Math.min(MOST_NAMED, usages.size()))) {
            Argument argument = (Argument) premise.eContainer();
            int others = argument.getPremises().size() - 1;
            sentences.add(Messages.get(others == 0 ? "speech.premise" : others == 1 ? "speech.premise.other" : "speech.premise.others", kind(argument),
                    target(argument), others));
        }
        if (usages.size() > MOST_NAMED) {
            sentences.add(Messages.get("speech.moreUses", usages.size() - MOST_NAMED));
        }
    }

    private static void argument(Argument argument, List<String> sentences) {
        int premises = argument.getPremises().size();
        sentences.add(Messages.get(premises == 1 ? "speech.argument.one" : "speech.argument", kind(argument), target(argument), premises));
        if (argument.getScheme() != null && !argument.getScheme().isBlank()) {
            sentences.add(Messages.get("speech.scheme", argument.getScheme()));
        }
    }

    private static String kind(Argument argument) {
        return Messages.get(argument.getPolarity() == Polarity.CON ? "speech.objection" : "speech.reason");
    }

    private static String target(Argument argument) {
        if (argument.getConclusion() instanceof Statement statement) {
            return Messages.get("speech.quote", shortened(statement.getText()));
        }
        return Messages.get(argument.getConclusion() == null ? "speech.nothing" : "speech.step");
    }

    private static String shortened(String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE).strip() + "\u2026";
    }

    private static void weight(Element element, List<String> sentences) {
        long con = element.getIncoming().stream().filter(a -> a.getPolarity() == Polarity.CON).count();
        long pro = element.getIncoming().size() - con;
        if (pro + con == 0) {
            sentences.add(Messages.get("speech.alone"));
            return;
        }
        if (pro > 0) {
            sentences.add(Messages.get(pro == 1 ? "speech.for.one" : "speech.for", pro));
        }
        if (con > 0) {
            sentences.add(Messages.get(con == 1 ? "speech.against.one" : "speech.against", con));
        }
    }
}
