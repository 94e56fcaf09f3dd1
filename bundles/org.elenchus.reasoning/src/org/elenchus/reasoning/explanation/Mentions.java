// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.elenchus.core.spi.Explanation.Mention;
import org.elenchus.core.spi.Explanation.Sentence;
import org.elenchus.model.argumentmap.Element;

/**
 * Marks of names while sentences are put together: a sign, the number of the node, a second sign, the name, a third sign. The signs are of Unicode's
 * private use area and taken out of what people wrote.
 */
final class Mentions {
    private static final char BEGIN = '\uE000';
    private static final char NAME = '\uE001';
    private static final char END = '\uE002';

    private record Open(int node, int start) {
    }

    private Mentions() {
    }

    static String mark(int node, String name) {
        return BEGIN + Integer.toString(node) + NAME + name + END;
    }

    static String withoutMarks(String text) {
        return text.replace(BEGIN, ' ').replace(NAME, ' ').replace(END, ' ');
    }

    /** Where the words of a marked text begin. */
    static int textStart(String marked) {
        int at = 0;
        while (at < marked.length() && marked.charAt(at) == BEGIN) {
            at = marked.indexOf(NAME, at) + 1;
        }
        return at;
    }

    /** Turns marks into mentions, in the order of the text, the longer before those in it. */
    static Sentence read(String marked, List<Element> elements) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == BEGIN) {
                int name = marked.indexOf(NAME, i);
                open.push(new Open(Integer.parseInt(marked.substring(i + 1, name)), text.length()));
                i = name;
            } else if (c == END) {
                Open last = open.pop();
                if (last.node() >= 0) {
                    mentions.add(new Mention(last.start(), text.length(), elements.get(last.node())));
                }
            } else {
                text.append(c);
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::start).thenComparing(m -> -m.end()));
        return new Sentence(text.toString(), mentions);
    }
}
