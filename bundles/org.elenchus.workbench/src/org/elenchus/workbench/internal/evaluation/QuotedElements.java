// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/** Finds in a sentence the elements that it names in quotation marks, by their words or label, whole or cut off with an ellipsis. */
final class QuotedElements {

    private static final char OPEN = '\u201c';
    private static final char CLOSE = '\u201d';
    private static final String CUT = "\u2026";
    private static final int KEY = 24;

    private final Map<String, Element> byWords = new HashMap<>();
    private final Map<String, Element> byStart = new HashMap<>();

    QuotedElements(ArgumentMap map) {
        map.getStatements().forEach(statement -> add(statement, statement.getText()));
        map.getStatements().forEach(statement -> add(statement, statement.getLabel()));
        map.getArguments().forEach(argument -> add(argument, argument.getLabel()));
    }

    private void add(Element element, String words) {
        if (words != null && !words.isBlank()) {
            String line = line(words);
            byWords.putIfAbsent(line, element);
            byStart.putIfAbsent(line.substring(0, Math.min(KEY, line.length())), element);
        }
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Writes a sentence in which each name of an element is a link to it. */
    void write(LinkedText text, String sentence, Consumer<Element> reveal) {
        int at = 0;
        while (at < sentence.length()) {
            int open = sentence.indexOf(OPEN, at);
            int close = open < 0 ? -1 : end(sentence, open);
            if (close < 0) {
                text.words(sentence.substring(at));
                return;
            }
            text.words(sentence.substring(at, open + 1));
            String name = sentence.substring(open + 1, close);
            Element element = find(name);
            if (element == null) {
                text.words(name);
            } else {
                text.link(name, () -> reveal.accept(element));
            }
            text.words(sentence.substring(close, close + 1));
            at = close + 1;
        }
    }

    /** The matching quotation mark, for names can have quotations in them; -1 where there is none. */
    private static int end(String sentence, int open) {
        int depth = 0;
        for (int i = open; i < sentence.length(); i++) {
            depth += sentence.charAt(i) == OPEN ? 1 : sentence.charAt(i) == CLOSE ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return sentence.indexOf(CLOSE, open);
    }

    private Element find(String name) {
        Element whole = byWords.get(line(name));
        if (whole != null || !name.endsWith(CUT)) {
            return whole;
        }
        String start = name.substring(0, name.length() - CUT.length());
        Element candidate = byStart.get(start.substring(0, Math.min(KEY, start.length())));
        if (candidate instanceof Statement statement && statement.getText() != null && line(statement.getText()).startsWith(start)) {
            return candidate;
        }
        return byWords.entrySet().stream().filter(entry -> entry.getKey().startsWith(start)).map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
